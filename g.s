seed_panel_gain_f32:
.LFB6497:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %rax
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	%rdi, %rbx
	movq	%rsi, %rdi
	andq	$-64, %rsp
	subq	$456, %rsp
	movq	16(%rbx), %r11
	movq	(%rbx), %r9
	cmpq	$8, %r11
	ja	.L536
	leaq	.L538(%rip), %rsi
	movslq	(%rsi,%r11,4), %rdx
	addq	%rsi, %rdx
	jmp	*%rdx
	.section	.rodata
	.align 4
	.align 4
.L538:
	.long	.L536-.L538
	.long	.L542-.L538
	.long	.L541-.L538
	.long	.L540-.L538
	.long	.L539-.L538
	.long	.L536-.L538
	.long	.L536-.L538
	.long	.L536-.L538
	.long	.L537-.L538
	.text
.L536:
	testq	%rax, %rax
	leaq	31(%rax), %rsi
	movq	%rax, %r8
	movq	%r11, %r13
	cmovns	%rax, %rsi
	sarq	$63, %r8
	imulq	%rdi, %r13
	movq	%rcx, %r10
	shrq	$59, %r8
	leaq	256(%rdi), %r14
	xorl	%ecx, %ecx
	kxorb	%k0, %k0, %k0
	sarq	$5, %rsi
	leaq	(%rax,%r8), %rdx
	movq	%r11, %rax
	movq	%r9, %r15
	imulq	%r11, %rsi
	andl	$31, %edx
	salq	$5, %rax
	leaq	0(,%rdi,8), %r12
	subq	%r8, %rdx
	vpxor	%xmm1, %xmm1, %xmm1
	movq	%rax, -80(%rsp)
	xorl	%eax, %eax
	vxorpd	%xmm9, %xmm9, %xmm9
	xorl	%r8d, %r8d
	kmovb	%eax, %k2
	vmovdqa64	%zmm1, -56(%rsp)
	salq	$5, %rsi
	vmovdqa64	%zmm1, 8(%rsp)
	vmovapd	%zmm9, %zmm8
	vmovapd	%zmm9, %zmm7
	addq	%rdx, %rsi
	movq	%rdi, %rdx
	movq	%r11, %rdi
	vmovdqa64	%zmm1, 72(%rsp)
	salq	$7, %rdi
	salq	$2, %rsi
	movq	%rdx, -72(%rsp)
	vmovapd	%zmm9, %zmm3
	addq	%r9, %rdi
	vmovapd	%zmm9, %zmm6
	movl	%ecx, %r9d
	movq	%r14, %rdx
	vmovdqa64	%zmm1, 136(%rsp)
	movq	%rbx, %rcx
	addq	%rsi, %rdi
	vxorpd	%xmm1, %xmm1, %xmm1
	kmovb	%k0, %ebx
	jmp	.L646
.L639:
	addq	$32, -72(%rsp)
	movq	-80(%rsp), %rax
	addq	$4, %r10
	addq	$256, %r12
	movq	-72(%rsp), %r14
	addq	%rax, %r13
	cmpq	%r14, %rdx
	je	.L811
.L646:
	movl	(%r10), %eax
	testl	%eax, %eax
	je	.L639
	xorl	%r14d, %r14d
	movq	40(%rcx), %r9
	movq	%r10, %r8
	vmovsd	24(%rcx), %xmm4
	movq	%r14, %rax
	movq	%rdx, %r10
	leaq	200(%rsp), %rbx
	movq	%r13, %r14
	addq	%r12, %r9
	movq	%rax, %rdx
	.p2align 4,,10
	.p2align 3
.L640:
	leaq	(%r15,%rsi), %rax
	vxorpd	%xmm5, %xmm5, %xmm5
	testq	%r11, %r11
	jle	.L644
	movq	%rdx, -64(%rsp)
	.p2align 4,,10
	.p2align 3
.L641:
	movq	%rax, %rdx
	vcvtss2sd	(%rax), %xmm0, %xmm2
	subq	$-128, %rax
	vmulsd	%xmm4, %xmm2, %xmm2
	subq	%rsi, %rdx
	vcvtss2sd	(%rdx,%r14,4), %xmm0, %xmm1
	vmulsd	%xmm4, %xmm1, %xmm1
	vsubsd	%xmm2, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm5, %xmm5
	cmpq	%rax, %rdi
	jne	.L641
	movq	-64(%rsp), %rdx
.L644:
	vmovsd	(%r9,%rdx,8), %xmm1
	addq	$1, %r14
	vsubsd	%xmm5, %xmm1, %xmm1
	vmovsd	%xmm1, (%rbx,%rdx,8)
	addq	$1, %rdx
	cmpq	$32, %rdx
	jne	.L640
	movq	32(%rcx), %rax
	movq	%r10, %rdx
	movq	%r8, %r10
	testq	%rax, %rax
	je	.L645
	vcmppd	$1, 200(%rsp), %zmm6, %k1
	addq	%r12, %rax
	vmovapd	200(%rsp), %zmm1{%k1}{z}
	vcmppd	$1, 264(%rsp), %zmm6, %k1
	vmulpd	(%rax), %zmm1, %zmm1
	vaddpd	%zmm1, %zmm3, %zmm3
	vmovapd	264(%rsp), %zmm1{%k1}{z}
	vmulpd	64(%rax), %zmm1, %zmm1
	vcmppd	$1, 328(%rsp), %zmm6, %k1
	vaddpd	%zmm1, %zmm7, %zmm7
	vmovapd	328(%rsp), %zmm1{%k1}{z}
	vmulpd	128(%rax), %zmm1, %zmm1
	vcmppd	$1, 392(%rsp), %zmm6, %k1
	vaddpd	%zmm1, %zmm8, %zmm8
	vmovapd	392(%rsp), %zmm1{%k1}{z}
	vmulpd	192(%rax), %zmm1, %zmm1
.L810:
	movl	$1, %eax
	vaddpd	%zmm1, %zmm9, %zmm9
	movl	$1, %ebx
	movl	$1, %r8d
	vmovapd	%ymm3, %ymm1
	movl	$1, %r9d
	kmovb	%eax, %k2
	jmp	.L639
.L542:
	vpxor	%xmm1, %xmm1, %xmm1
	salq	$2, %rax
	xorl	%r11d, %r11d
	xorl	%r10d, %r10d
	vxorpd	%xmm8, %xmm8, %xmm8
	xorl	%r8d, %r8d
	xorl	%esi, %esi
	vmovdqa64	%zmm1, 200(%rsp)
	leaq	0(,%rdi,4), %rdx
	vmovdqa64	%zmm1, 264(%rsp)
	vmovapd	%zmm8, %zmm7
	vmovapd	%zmm8, %zmm6
	leaq	1024(%rdx), %rdi
	vmovapd	%zmm8, %zmm5
	vmovdqa64	%zmm1, 328(%rsp)
	vmovapd	%zmm8, %zmm4
	vmovdqa64	%zmm1, 392(%rsp)
	vxorpd	%xmm1, %xmm1, %xmm1
	jmp	.L545
.L543:
	subq	$-128, %rdx
	addq	$4, %rcx
	cmpq	%rdx, %rdi
	je	.L812
.L545:
	movl	(%rcx), %r13d
	testl	%r13d, %r13d
	je	.L543
	vmovsd	24(%rbx), %xmm9
	movq	40(%rbx), %rsi
	leaq	(%rdx,%rdx), %r8
	vcvtss2sd	(%r9,%rax), %xmm0, %xmm3
	vmovups	(%r9,%rdx), %zmm1
	vcvtps2pd	(%r9,%rdx), %zmm2
	vmulsd	%xmm9, %xmm3, %xmm3
	vbroadcastsd	%xmm9, %zmm9
	addq	%r8, %rsi
	vmulpd	%zmm9, %zmm2, %zmm2
	vextractf32x8	$0x1, %zmm1, %ymm1
	vmovupd	(%rsi), %zmm15
	vcvtps2pd	%ymm1, %zmm1
	vmulpd	%zmm9, %zmm1, %zmm1
	vbroadcastsd	%xmm3, %zmm3
	vsubpd	%zmm3, %zmm2, %zmm2
	vsubpd	%zmm3, %zmm1, %zmm1
	vmulpd	%zmm2, %zmm2, %zmm2
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm4, %zmm2, %zmm2
	vaddpd	%zmm4, %zmm1, %zmm1
	vsubpd	%zmm2, %zmm15, %zmm11
	vmovupd	64(%rsi), %zmm2
	vsubpd	%zmm1, %zmm2, %zmm10
	vmovups	64(%r9,%rdx), %zmm1
	vcvtps2pd	64(%r9,%rdx), %zmm2
	vmulpd	%zmm9, %zmm2, %zmm2
	vextractf32x8	$0x1, %zmm1, %ymm1
	vcvtps2pd	%ymm1, %zmm1
	vmulpd	%zmm9, %zmm1, %zmm1
	vsubpd	%zmm3, %zmm2, %zmm2
	vsubpd	%zmm3, %zmm1, %zmm1
	vmulpd	%zmm2, %zmm2, %zmm2
	vmovupd	128(%rsi), %zmm3
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm4, %zmm2, %zmm2
	vaddpd	%zmm4, %zmm1, %zmm1
	vsubpd	%zmm2, %zmm3, %zmm3
	vmovupd	192(%rsi), %zmm2
	movq	32(%rbx), %rsi
	vsubpd	%zmm1, %zmm2, %zmm1
	testq	%rsi, %rsi
	je	.L544
	vcmppd	$1, %zmm11, %zmm4, %k1
	addq	%r8, %rsi
	vmovapd	%zmm11, %zmm2{%k1}{z}
	vcmppd	$1, %zmm10, %zmm4, %k1
	vmulpd	(%rsi), %zmm2, %zmm2
	vaddpd	%zmm2, %zmm5, %zmm5
	vmovapd	%zmm10, %zmm2{%k1}{z}
	vmulpd	64(%rsi), %zmm2, %zmm2
	vcmppd	$1, %zmm3, %zmm4, %k1
	vaddpd	%zmm2, %zmm6, %zmm6
	vmovapd	%zmm3, %zmm2{%k1}{z}
	vmulpd	128(%rsi), %zmm2, %zmm2
	vcmppd	$1, %zmm1, %zmm4, %k1
	vaddpd	%zmm2, %zmm7, %zmm7
	vmovapd	%zmm1, %zmm2{%k1}{z}
	vmulpd	192(%rsi), %zmm2, %zmm1
	vaddpd	%zmm1, %zmm8, %zmm8
.L805:
	subq	$-128, %rdx
	vmovapd	%ymm5, %ymm1
	addq	$4, %rcx
	movl	$1, %r11d
	movl	$1, %r10d
	movl	$1, %r8d
	movl	$1, %esi
	cmpq	%rdx, %rdi
	jne	.L545
.L812:
	testb	%r11b, %r11b
	je	.L546
	vmovapd	%zmm8, 392(%rsp)
.L546:
	testb	%r10b, %r10b
	je	.L547
	vmovapd	%zmm7, 328(%rsp)
.L547:
	testb	%r8b, %r8b
	je	.L548
	vmovapd	%zmm6, 264(%rsp)
.L548:
	testb	%sil, %sil
	je	.L549
	vmovapd	%zmm5, 200(%rsp)
.L549:
	movl	$5, %edi
	movl	$16, %esi
	leaq	200(%rsp), %r8
.L550:
	testl	%esi, %esi
	jle	.L561
	leal	-1(%rsi), %eax
	movl	%esi, %ecx
	cmpl	$2, %eax
	jbe	.L551
	movslq	%esi, %r9
	cmpl	$6, %eax
	jbe	.L663
	shrl	$3, %ecx
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %rdx
	salq	$6, %rcx
	addq	%rax, %rcx
	.p2align 4,,10
	.p2align 3
.L553:
	vmovupd	(%rax), %zmm7
	vaddpd	(%rdx), %zmm7, %zmm0
	addq	$64, %rax
	addq	$64, %rdx
	vmovapd	%zmm0, -64(%rdx)
	cmpq	%rax, %rcx
	jne	.L553
	movl	%esi, %eax
	andl	$-8, %eax
	movl	%eax, %edx
	cmpl	%esi, %eax
	je	.L558
	movl	%esi, %ecx
	subl	%eax, %ecx
	leal	-1(%rcx), %r10d
	cmpl	$2, %r10d
	jbe	.L555
.L552:
	leaq	(%r8,%rdx,8), %r10
	addq	%r9, %rdx
	vmovupd	200(%rsp,%rdx,8), %ymm0
	movl	%ecx, %edx
	vaddpd	(%r10), %ymm0, %ymm0
	andl	$-4, %edx
	addl	%edx, %eax
	andl	$3, %ecx
	vmovapd	%ymm0, (%r10)
	je	.L558
.L555:
	movslq	%eax, %rcx
	leal	(%rsi,%rax), %edx
	salq	$3, %rcx
	movslq	%edx, %rdx
	leaq	(%r8,%rcx), %r9
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	leal	1(%rax), %edx
	vmovsd	%xmm0, (%r9)
	cmpl	%edx, %esi
	jle	.L558
	addl	%esi, %edx
	leaq	8(%r8,%rcx), %r9
	addl	$2, %eax
	movslq	%edx, %rdx
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%eax, %esi
	jle	.L558
	addl	%esi, %eax
	leaq	16(%r8,%rcx), %rdx
	cltq
	vmovsd	(%rdx), %xmm0
	vaddsd	200(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
.L558:
	vmovsd	200(%rsp), %xmm1
.L561:
	movl	%esi, %eax
	shrl	$31, %eax
	addl	%esi, %eax
	sarl	%eax
	movl	%eax, %esi
	subl	$1, %edi
	jne	.L550
	jmp	.L535
.L541:
	testq	%rax, %rax
	leaq	31(%rax), %rdx
	vpxor	%xmm1, %xmm1, %xmm1
	movq	%rax, %rsi
	cmovns	%rax, %rdx
	sarq	$63, %rsi
	vxorpd	%xmm7, %xmm7, %xmm7
	vmovdqa64	%zmm1, 200(%rsp)
	shrq	$59, %rsi
	xorl	%r11d, %r11d
	vmovdqa64	%zmm1, 264(%rsp)
	xorl	%r10d, %r10d
	addq	%rsi, %rax
	sarq	$5, %rdx
	vmovdqa64	%zmm1, 328(%rsp)
	vmovapd	%zmm7, %zmm6
	andl	$31, %eax
	salq	$6, %rdx
	vmovdqa64	%zmm1, 392(%rsp)
	vmovapd	%zmm7, %zmm5
	subq	%rsi, %rax
	vmovapd	%zmm7, %zmm4
	vxorpd	%xmm1, %xmm1, %xmm1
	addq	%rdx, %rax
	vmovapd	%zmm7, %zmm3
	movq	%rcx, %rdx
	xorl	%ecx, %ecx
	leaq	0(,%rax,4), %r8
	leaq	0(,%rdi,8), %rax
	xorl	%edi, %edi
	leaq	2048(%rax), %rsi
	jmp	.L565
.L563:
	addq	$256, %rax
	addq	$4, %rdx
	cmpq	%rax, %rsi
	je	.L813
.L565:
	movl	(%rdx), %r12d
	testl	%r12d, %r12d
	je	.L563
	vmovsd	24(%rbx), %xmm11
	vcvtss2sd	(%r9,%r8), %xmm0, %xmm12
	vmovups	(%r9,%rax), %zmm2
	vcvtss2sd	128(%r9,%r8), %xmm0, %xmm10
	vcvtps2pd	(%r9,%rax), %zmm8
	movq	40(%rbx), %rcx
	vcvtps2pd	128(%r9,%rax), %zmm9
	vmulsd	%xmm11, %xmm12, %xmm12
	vextractf32x8	$0x1, %zmm2, %ymm1
	vmovups	128(%r9,%rax), %zmm2
	vmulsd	%xmm11, %xmm10, %xmm10
	vbroadcastsd	%xmm11, %zmm11
	vcvtps2pd	%ymm1, %zmm1
	addq	%rax, %rcx
	vmulpd	%zmm11, %zmm1, %zmm1
	vextractf32x8	$0x1, %zmm2, %ymm2
	vmovupd	(%rcx), %zmm15
	vmulpd	%zmm11, %zmm8, %zmm8
	vcvtps2pd	%ymm2, %zmm2
	vmulpd	%zmm11, %zmm2, %zmm2
	vmulpd	%zmm11, %zmm9, %zmm9
	vbroadcastsd	%xmm12, %zmm12
	vbroadcastsd	%xmm10, %zmm10
	vsubpd	%zmm12, %zmm1, %zmm1
	vsubpd	%zmm12, %zmm8, %zmm8
	vsubpd	%zmm10, %zmm2, %zmm2
	vmulpd	%zmm1, %zmm1, %zmm1
	vsubpd	%zmm10, %zmm9, %zmm9
	vmulpd	%zmm8, %zmm8, %zmm8
	vmulpd	%zmm2, %zmm2, %zmm2
	vmulpd	%zmm9, %zmm9, %zmm9
	vaddpd	%zmm3, %zmm1, %zmm1
	vaddpd	%zmm3, %zmm8, %zmm8
	vaddpd	%zmm2, %zmm1, %zmm1
	vmovupd	64(%rcx), %zmm2
	vaddpd	%zmm9, %zmm8, %zmm8
	vsubpd	%zmm1, %zmm2, %zmm13
	vmovups	64(%r9,%rax), %zmm2
	vsubpd	%zmm8, %zmm15, %zmm9
	vcvtps2pd	64(%r9,%rax), %zmm8
	vmulpd	%zmm11, %zmm8, %zmm8
	vmovupd	128(%rcx), %zmm15
	vextractf32x8	$0x1, %zmm2, %ymm1
	vmovups	192(%r9,%rax), %zmm2
	vcvtps2pd	%ymm1, %zmm1
	vmulpd	%zmm11, %zmm1, %zmm1
	vextractf32x8	$0x1, %zmm2, %ymm2
	vcvtps2pd	%ymm2, %zmm2
	vmulpd	%zmm11, %zmm2, %zmm2
	vsubpd	%zmm12, %zmm8, %zmm8
	vsubpd	%zmm12, %zmm1, %zmm1
	vcvtps2pd	192(%r9,%rax), %zmm12
	vmulpd	%zmm11, %zmm12, %zmm12
	vmulpd	%zmm8, %zmm8, %zmm8
	vsubpd	%zmm10, %zmm2, %zmm2
	vmulpd	%zmm1, %zmm1, %zmm1
	vsubpd	%zmm10, %zmm12, %zmm12
	vmulpd	%zmm2, %zmm2, %zmm2
	vaddpd	%zmm3, %zmm8, %zmm8
	vmulpd	%zmm12, %zmm12, %zmm12
	vaddpd	%zmm3, %zmm1, %zmm1
	vaddpd	%zmm2, %zmm1, %zmm1
	vaddpd	%zmm12, %zmm8, %zmm8
	vsubpd	%zmm8, %zmm15, %zmm10
	vmovupd	192(%rcx), %zmm8
	movq	32(%rbx), %rcx
	vsubpd	%zmm1, %zmm8, %zmm1
	testq	%rcx, %rcx
	je	.L564
	vcmppd	$1, %zmm9, %zmm3, %k1
	addq	%rax, %rcx
	vmovapd	%zmm9, %zmm2{%k1}{z}
	vcmppd	$1, %zmm13, %zmm3, %k1
	vmulpd	(%rcx), %zmm2, %zmm2
	vaddpd	%zmm2, %zmm4, %zmm4
	vmovapd	%zmm13, %zmm2{%k1}{z}
	vmulpd	64(%rcx), %zmm2, %zmm2
	vcmppd	$1, %zmm10, %zmm3, %k1
	vaddpd	%zmm2, %zmm5, %zmm5
	vmovapd	%zmm10, %zmm2{%k1}{z}
	vmulpd	128(%rcx), %zmm2, %zmm2
	vcmppd	$1, %zmm1, %zmm3, %k1
	vaddpd	%zmm2, %zmm6, %zmm6
	vmovapd	%zmm1, %zmm2{%k1}{z}
	vmulpd	192(%rcx), %zmm2, %zmm1
	vaddpd	%zmm1, %zmm7, %zmm7
.L806:
	addq	$256, %rax
	vmovapd	%ymm4, %ymm1
	movl	$1, %edi
	movl	$1, %r11d
	movl	$1, %r10d
	movl	$1, %ecx
	addq	$4, %rdx
	cmpq	%rax, %rsi
	jne	.L565
.L813:
	testb	%r11b, %r11b
	je	.L566
	vmovapd	%zmm7, 392(%rsp)
.L566:
	testb	%r10b, %r10b
	je	.L567
	vmovapd	%zmm6, 328(%rsp)
.L567:
	testb	%dil, %dil
	je	.L568
	vmovapd	%zmm5, 264(%rsp)
.L568:
	testb	%cl, %cl
	je	.L569
	vmovapd	%zmm4, 200(%rsp)
.L569:
	movl	$5, %edi
	movl	$16, %esi
	leaq	200(%rsp), %r8
.L570:
	testl	%esi, %esi
	jle	.L581
	leal	-1(%rsi), %eax
	movl	%esi, %ecx
	cmpl	$2, %eax
	jbe	.L571
	movslq	%esi, %r9
	cmpl	$6, %eax
	jbe	.L664
	shrl	$3, %ecx
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %rdx
	salq	$6, %rcx
	addq	%rax, %rcx
	.p2align 4,,10
	.p2align 3
.L573:
	vmovupd	(%rax), %zmm5
	vaddpd	(%rdx), %zmm5, %zmm0
	addq	$64, %rax
	addq	$64, %rdx
	vmovapd	%zmm0, -64(%rdx)
	cmpq	%rcx, %rax
	jne	.L573
	movl	%esi, %eax
	andl	$-8, %eax
	movl	%eax, %edx
	cmpl	%esi, %eax
	je	.L578
	movl	%esi, %ecx
	subl	%eax, %ecx
	leal	-1(%rcx), %r10d
	cmpl	$2, %r10d
	jbe	.L575
.L572:
	leaq	(%r8,%rdx,8), %r10
	addq	%r9, %rdx
	vmovupd	200(%rsp,%rdx,8), %ymm0
	movl	%ecx, %edx
	vaddpd	(%r10), %ymm0, %ymm0
	andl	$-4, %edx
	addl	%edx, %eax
	andl	$3, %ecx
	vmovapd	%ymm0, (%r10)
	je	.L578
.L575:
	movslq	%eax, %rcx
	leal	(%rsi,%rax), %edx
	salq	$3, %rcx
	movslq	%edx, %rdx
	leaq	(%r8,%rcx), %r9
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	leal	1(%rax), %edx
	vmovsd	%xmm0, (%r9)
	cmpl	%edx, %esi
	jle	.L578
	addl	%esi, %edx
	leaq	8(%r8,%rcx), %r9
	addl	$2, %eax
	movslq	%edx, %rdx
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%eax, %esi
	jle	.L578
	addl	%esi, %eax
	leaq	16(%r8,%rcx), %rdx
	cltq
	vmovsd	(%rdx), %xmm0
	vaddsd	200(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
.L578:
	vmovsd	200(%rsp), %xmm1
.L581:
	movl	%esi, %eax
	shrl	$31, %eax
	addl	%esi, %eax
	sarl	%eax
	movl	%eax, %esi
	subl	$1, %edi
	jne	.L570
.L535:
	vmovsd	%xmm1, %xmm1, %xmm0
	vzeroupper
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
.L539:
	.cfi_restore_state
	testq	%rax, %rax
	leaq	31(%rax), %r8
	vpxor	%xmm1, %xmm1, %xmm1
	movq	%rcx, %rsi
	cmovns	%rax, %r8
	cqto
	vxorpd	%xmm8, %xmm8, %xmm8
	vmovdqa64	%zmm1, 200(%rsp)
	shrq	$59, %rdx
	xorl	%r12d, %r12d
	leaq	0(,%rdi,8), %rcx
	vmovdqa64	%zmm1, 264(%rsp)
	addq	%rdx, %rax
	sarq	$5, %r8
	xorl	%r11d, %r11d
	vmovapd	%zmm8, %zmm7
	andl	$31, %eax
	salq	$7, %r8
	xorl	%r10d, %r10d
	vmovapd	%zmm8, %zmm6
	subq	%rdx, %rax
	vmovapd	%zmm8, %zmm5
	vmovapd	%zmm8, %zmm4
	xorl	%edx, %edx
	vmovdqa64	%zmm1, 328(%rsp)
	addq	%rax, %r8
	movq	%rdi, %rax
	leaq	2048(%rcx), %rdi
	salq	$4, %rax
	salq	$2, %r8
	vmovdqa64	%zmm1, 392(%rsp)
	vxorpd	%xmm1, %xmm1, %xmm1
	addq	%r9, %rax
	jmp	.L603
.L601:
	addq	$256, %rcx
	addq	$4, %rsi
	addq	$512, %rax
	cmpq	%rcx, %rdi
	je	.L814
.L603:
	movl	(%rsi), %r14d
	testl	%r14d, %r14d
	je	.L601
	vmovups	(%rax), %zmm1
	vcvtss2sd	(%r9,%r8), %xmm0, %xmm14
	vmovsd	24(%rbx), %xmm3
	vcvtss2sd	128(%r9,%r8), %xmm0, %xmm9
	vcvtss2sd	256(%r9,%r8), %xmm0, %xmm11
	vcvtps2pd	(%rax), %zmm2
	vcvtss2sd	384(%r9,%r8), %xmm0, %xmm12
	vmovups	256(%rax), %zmm13
	vmulsd	%xmm3, %xmm14, %xmm14
	vextractf32x8	$0x1, %zmm1, %ymm1
	movq	40(%rbx), %rdx
	vmovups	128(%rax), %zmm15
	vmulsd	%xmm3, %xmm9, %xmm9
	vcvtps2pd	%ymm1, %zmm1
	vextractf32x8	$0x1, %zmm13, %ymm10
	vcvtps2pd	128(%rax), %zmm17
	vmulsd	%xmm3, %xmm11, %xmm11
	vextractf32x8	$0x1, %zmm15, %ymm15
	vcvtps2pd	%ymm10, %zmm10
	addq	%rcx, %rdx
	vmulsd	%xmm3, %xmm12, %xmm12
	vbroadcastsd	%xmm3, %zmm3
	vcvtps2pd	%ymm15, %zmm15
	vcvtps2pd	256(%rax), %zmm18
	vmulpd	%zmm3, %zmm2, %zmm2
	vmovups	384(%rax), %zmm13
	vmulpd	%zmm3, %zmm1, %zmm1
	vbroadcastsd	%xmm14, %zmm14
	vmulpd	%zmm3, %zmm17, %zmm17
	vbroadcastsd	%xmm9, %zmm9
	vextractf32x8	$0x1, %zmm13, %ymm13
	vmulpd	%zmm3, %zmm10, %zmm10
	vbroadcastsd	%xmm11, %zmm11
	vcvtps2pd	%ymm13, %zmm13
	vmulpd	%zmm3, %zmm15, %zmm15
	vbroadcastsd	%xmm12, %zmm12
	vsubpd	%zmm14, %zmm2, %zmm2
	vmulpd	%zmm3, %zmm18, %zmm18
	vsubpd	%zmm14, %zmm1, %zmm1
	vmulpd	%zmm3, %zmm13, %zmm13
	vsubpd	%zmm9, %zmm17, %zmm17
	vmulpd	%zmm2, %zmm2, %zmm2
	vsubpd	%zmm11, %zmm10, %zmm16
	vcvtps2pd	384(%rax), %zmm10
	vmulpd	%zmm3, %zmm10, %zmm10
	vsubpd	%zmm9, %zmm15, %zmm15
	vmulpd	%zmm1, %zmm1, %zmm1
	vsubpd	%zmm11, %zmm18, %zmm18
	vmulpd	%zmm17, %zmm17, %zmm17
	vsubpd	%zmm12, %zmm13, %zmm13
	vmulpd	%zmm15, %zmm15, %zmm15
	vaddpd	%zmm4, %zmm2, %zmm2
	vmulpd	%zmm18, %zmm18, %zmm18
	vsubpd	%zmm12, %zmm10, %zmm10
	vmulpd	%zmm16, %zmm16, %zmm16
	vaddpd	%zmm4, %zmm1, %zmm1
	vmulpd	%zmm13, %zmm13, %zmm13
	vaddpd	%zmm17, %zmm2, %zmm2
	vcvtps2pd	320(%rax), %zmm17
	vmulpd	%zmm3, %zmm17, %zmm17
	vmulpd	%zmm10, %zmm10, %zmm10
	vaddpd	%zmm15, %zmm1, %zmm1
	vcvtps2pd	192(%rax), %zmm15
	vmulpd	%zmm3, %zmm15, %zmm15
	vaddpd	%zmm18, %zmm2, %zmm2
	vaddpd	%zmm16, %zmm1, %zmm1
	vsubpd	%zmm11, %zmm17, %zmm17
	vaddpd	%zmm10, %zmm2, %zmm2
	vmovupd	(%rdx), %zmm10
	vsubpd	%zmm9, %zmm15, %zmm15
	vaddpd	%zmm13, %zmm1, %zmm1
	vmulpd	%zmm17, %zmm17, %zmm17
	vsubpd	%zmm2, %zmm10, %zmm10
	vmovupd	64(%rdx), %zmm2
	vmulpd	%zmm15, %zmm15, %zmm15
	vsubpd	%zmm1, %zmm2, %zmm13
	vmovups	64(%rax), %zmm1
	vcvtps2pd	64(%rax), %zmm2
	vmulpd	%zmm3, %zmm2, %zmm2
	vextractf32x8	$0x1, %zmm1, %ymm1
	vcvtps2pd	%ymm1, %zmm1
	vmulpd	%zmm3, %zmm1, %zmm1
	vsubpd	%zmm14, %zmm2, %zmm2
	vsubpd	%zmm14, %zmm1, %zmm1
	vmulpd	%zmm2, %zmm2, %zmm2
	vmovups	192(%rax), %zmm14
	vextractf32x8	$0x1, %zmm14, %ymm14
	vcvtps2pd	%ymm14, %zmm14
	vmulpd	%zmm3, %zmm14, %zmm14
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm4, %zmm2, %zmm2
	vsubpd	%zmm9, %zmm14, %zmm14
	vaddpd	%zmm15, %zmm2, %zmm2
	vmovups	320(%rax), %zmm9
	vmovupd	128(%rdx), %zmm15
	vaddpd	%zmm4, %zmm1, %zmm1
	vextractf32x8	$0x1, %zmm9, %ymm9
	vcvtps2pd	%ymm9, %zmm9
	vmulpd	%zmm3, %zmm9, %zmm9
	vaddpd	%zmm17, %zmm2, %zmm2
	vmulpd	%zmm14, %zmm14, %zmm14
	vsubpd	%zmm11, %zmm9, %zmm16
	vcvtps2pd	448(%rax), %zmm9
	vmulpd	%zmm3, %zmm9, %zmm9
	vmovups	448(%rax), %zmm11
	vaddpd	%zmm14, %zmm1, %zmm1
	vextractf32x8	$0x1, %zmm11, %ymm11
	vcvtps2pd	%ymm11, %zmm11
	vmulpd	%zmm3, %zmm11, %zmm3
	vsubpd	%zmm12, %zmm9, %zmm9
	vmulpd	%zmm9, %zmm9, %zmm9
	vsubpd	%zmm12, %zmm3, %zmm3
	vmulpd	%zmm3, %zmm3, %zmm3
	vaddpd	%zmm9, %zmm2, %zmm2
	vmulpd	%zmm16, %zmm16, %zmm9
	vsubpd	%zmm2, %zmm15, %zmm11
	vmovupd	192(%rdx), %zmm2
	movq	32(%rbx), %rdx
	vaddpd	%zmm9, %zmm1, %zmm1
	vaddpd	%zmm3, %zmm1, %zmm1
	vsubpd	%zmm1, %zmm2, %zmm1
	testq	%rdx, %rdx
	je	.L602
	vcmppd	$1, %zmm10, %zmm4, %k1
	addq	%rcx, %rdx
	vmovapd	%zmm10, %zmm2{%k1}{z}
	vcmppd	$1, %zmm13, %zmm4, %k1
	vmulpd	(%rdx), %zmm2, %zmm2
	vaddpd	%zmm2, %zmm5, %zmm5
	vmovapd	%zmm13, %zmm2{%k1}{z}
	vmulpd	64(%rdx), %zmm2, %zmm2
	vcmppd	$1, %zmm11, %zmm4, %k1
	vaddpd	%zmm2, %zmm6, %zmm6
	vmovapd	%zmm11, %zmm2{%k1}{z}
	vmulpd	128(%rdx), %zmm2, %zmm2
	vcmppd	$1, %zmm1, %zmm4, %k1
	vaddpd	%zmm2, %zmm7, %zmm7
	vmovapd	%zmm1, %zmm2{%k1}{z}
	vmulpd	192(%rdx), %zmm2, %zmm1
	vaddpd	%zmm1, %zmm8, %zmm8
.L808:
	vmovapd	%ymm5, %ymm1
	movl	$1, %r12d
	movl	$1, %edx
	movl	$1, %r11d
	movl	$1, %r10d
	jmp	.L601
.L540:
	testq	%rax, %rax
	leaq	31(%rax), %rdx
	vpxor	%xmm1, %xmm1, %xmm1
	cmovns	%rax, %rdx
	xorl	%r12d, %r12d
	xorl	%r11d, %r11d
	vmovdqa64	%zmm1, 200(%rsp)
	vxorpd	%xmm8, %xmm8, %xmm8
	xorl	%r10d, %r10d
	xorl	%esi, %esi
	vmovdqa64	%zmm1, 264(%rsp)
	sarq	$5, %rdx
	vmovapd	%zmm8, %zmm7
	vmovdqa64	%zmm1, 328(%rsp)
	vmovapd	%zmm8, %zmm6
	leaq	(%rdx,%rdx,2), %r8
	cqto
	vmovdqa64	%zmm1, 392(%rsp)
	vmovapd	%zmm8, %zmm5
	shrq	$59, %rdx
	salq	$5, %r8
	vxorpd	%xmm1, %xmm1, %xmm1
	vmovapd	%zmm8, %zmm4
	addq	%rdx, %rax
	andl	$31, %eax
	subq	%rdx, %rax
	leaq	0(,%rdi,8), %rdx
	addq	%rax, %r8
	leaq	(%rdi,%rdi,2), %rax
	leaq	2048(%rdx), %rdi
	salq	$2, %r8
	leaq	(%r9,%rax,4), %rax
	jmp	.L584
.L582:
	addq	$256, %rdx
	addq	$4, %rcx
	addq	$384, %rax
	cmpq	%rdi, %rdx
	je	.L815
.L584:
	movl	(%rcx), %r15d
	testl	%r15d, %r15d
	je	.L582
	vcvtss2sd	(%r9,%r8), %xmm0, %xmm13
	vcvtps2pd	(%rax), %zmm1
	vmovsd	24(%rbx), %xmm9
	vcvtss2sd	128(%r9,%r8), %xmm0, %xmm12
	vcvtss2sd	256(%r9,%r8), %xmm0, %xmm10
	vmovups	(%rax), %zmm3
	vcvtps2pd	128(%rax), %zmm14
	vcvtps2pd	256(%rax), %zmm11
	vmulsd	%xmm9, %xmm13, %xmm13
	movq	40(%rbx), %rsi
	vmovups	128(%rax), %zmm2
	vmulsd	%xmm9, %xmm12, %xmm12
	vextractf32x8	$0x1, %zmm3, %ymm3
	vmulsd	%xmm9, %xmm10, %xmm10
	vbroadcastsd	%xmm9, %zmm9
	vextractf32x8	$0x1, %zmm2, %ymm2
	addq	%rdx, %rsi
	vmulpd	%zmm9, %zmm1, %zmm1
	vcvtps2pd	%ymm2, %zmm2
	vcvtps2pd	%ymm3, %zmm3
	vmulpd	%zmm9, %zmm14, %zmm14
	vmulpd	%zmm9, %zmm11, %zmm11
	vbroadcastsd	%xmm13, %zmm13
	vmulpd	%zmm9, %zmm2, %zmm2
	vbroadcastsd	%xmm12, %zmm12
	vmulpd	%zmm9, %zmm3, %zmm3
	vbroadcastsd	%xmm10, %zmm10
	vsubpd	%zmm13, %zmm1, %zmm1
	vsubpd	%zmm12, %zmm14, %zmm14
	vsubpd	%zmm10, %zmm11, %zmm11
	vmulpd	%zmm1, %zmm1, %zmm1
	vsubpd	%zmm12, %zmm2, %zmm15
	vmovups	256(%rax), %zmm2
	vmulpd	%zmm14, %zmm14, %zmm14
	vsubpd	%zmm13, %zmm3, %zmm3
	vmulpd	%zmm11, %zmm11, %zmm11
	vextractf32x8	$0x1, %zmm2, %ymm2
	vcvtps2pd	%ymm2, %zmm2
	vmulpd	%zmm9, %zmm2, %zmm2
	vmulpd	%zmm15, %zmm15, %zmm15
	vaddpd	%zmm4, %zmm1, %zmm1
	vaddpd	%zmm14, %zmm1, %zmm1
	vmovupd	(%rsi), %zmm14
	vsubpd	%zmm10, %zmm2, %zmm2
	vaddpd	%zmm11, %zmm1, %zmm1
	vmulpd	%zmm2, %zmm2, %zmm2
	vsubpd	%zmm1, %zmm14, %zmm11
	vmulpd	%zmm3, %zmm3, %zmm1
	vmovupd	64(%rsi), %zmm3
	vaddpd	%zmm4, %zmm1, %zmm1
	vaddpd	%zmm15, %zmm1, %zmm1
	vaddpd	%zmm2, %zmm1, %zmm1
	vmovups	64(%rax), %zmm2
	vextractf32x8	$0x1, %zmm2, %ymm2
	vsubpd	%zmm1, %zmm3, %zmm14
	vcvtps2pd	%ymm2, %zmm2
	vcvtps2pd	64(%rax), %zmm3
	vmulpd	%zmm9, %zmm2, %zmm2
	vmovups	192(%rax), %zmm1
	vmulpd	%zmm9, %zmm3, %zmm3
	vextractf32x8	$0x1, %zmm1, %ymm1
	vcvtps2pd	%ymm1, %zmm1
	vmulpd	%zmm9, %zmm1, %zmm1
	vsubpd	%zmm13, %zmm2, %zmm2
	vsubpd	%zmm13, %zmm3, %zmm3
	vcvtps2pd	192(%rax), %zmm13
	vmulpd	%zmm9, %zmm13, %zmm13
	vmulpd	%zmm2, %zmm2, %zmm2
	vsubpd	%zmm12, %zmm1, %zmm15
	vmulpd	%zmm3, %zmm3, %zmm3
	vmovups	320(%rax), %zmm1
	vsubpd	%zmm12, %zmm13, %zmm13
	vextractf32x8	$0x1, %zmm1, %ymm1
	vcvtps2pd	320(%rax), %zmm12
	vmulpd	%zmm9, %zmm12, %zmm12
	vcvtps2pd	%ymm1, %zmm1
	vmulpd	%zmm9, %zmm1, %zmm1
	vaddpd	%zmm4, %zmm2, %zmm2
	vmulpd	%zmm13, %zmm13, %zmm13
	vaddpd	%zmm4, %zmm3, %zmm3
	vmulpd	%zmm15, %zmm15, %zmm15
	vsubpd	%zmm10, %zmm12, %zmm12
	vsubpd	%zmm10, %zmm1, %zmm1
	vaddpd	%zmm13, %zmm3, %zmm3
	vmovupd	128(%rsi), %zmm13
	vmulpd	%zmm12, %zmm12, %zmm12
	vaddpd	%zmm15, %zmm2, %zmm2
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm12, %zmm3, %zmm3
	vaddpd	%zmm1, %zmm2, %zmm1
	vsubpd	%zmm3, %zmm13, %zmm9
	vmovupd	192(%rsi), %zmm3
	movq	32(%rbx), %rsi
	vsubpd	%zmm1, %zmm3, %zmm1
	testq	%rsi, %rsi
	je	.L583
	vcmppd	$1, %zmm11, %zmm4, %k1
	addq	%rdx, %rsi
	vmovapd	%zmm11, %zmm2{%k1}{z}
	vcmppd	$1, %zmm14, %zmm4, %k1
	vmulpd	(%rsi), %zmm2, %zmm2
	vaddpd	%zmm2, %zmm5, %zmm5
	vmovapd	%zmm14, %zmm2{%k1}{z}
	vmulpd	64(%rsi), %zmm2, %zmm2
	vcmppd	$1, %zmm9, %zmm4, %k1
	vaddpd	%zmm2, %zmm6, %zmm6
	vmovapd	%zmm9, %zmm2{%k1}{z}
	vmulpd	128(%rsi), %zmm2, %zmm2
	vcmppd	$1, %zmm1, %zmm4, %k1
	vaddpd	%zmm2, %zmm7, %zmm7
	vmovapd	%zmm1, %zmm2{%k1}{z}
	vmulpd	192(%rsi), %zmm2, %zmm1
	vaddpd	%zmm1, %zmm8, %zmm8
.L807:
	vmovapd	%ymm5, %ymm1
	movl	$1, %r12d
	movl	$1, %esi
	movl	$1, %r11d
	movl	$1, %r10d
	jmp	.L582
.L537:
	testq	%rax, %rax
	leaq	31(%rax), %rdx
	vpxor	%xmm1, %xmm1, %xmm1
	movq	%rax, %rsi
	cmovns	%rax, %rdx
	sarq	$63, %rsi
	vxorpd	%xmm30, %xmm30, %xmm30
	vmovdqa64	%zmm1, 200(%rsp)
	shrq	$59, %rsi
	xorl	%r12d, %r12d
	vmovdqa64	%zmm1, 264(%rsp)
	xorl	%r11d, %r11d
	addq	%rsi, %rax
	sarq	$5, %rdx
	vmovapd	%zmm30, %zmm29
	xorl	%r10d, %r10d
	andl	$31, %eax
	salq	$8, %rdx
	vmovdqa64	%zmm1, 328(%rsp)
	vmovapd	%zmm30, %zmm28
	subq	%rsi, %rax
	movq	%rcx, %rsi
	leaq	0(,%rdi,8), %rcx
	vmovdqa64	%zmm1, 392(%rsp)
	addq	%rax, %rdx
	movq	%rdi, %rax
	xorl	%edi, %edi
	salq	$5, %rax
	salq	$2, %rdx
	leaq	2048(%rcx), %r8
	vmovapd	%zmm30, %zmm27
	addq	%r9, %rax
	vxorpd	%xmm1, %xmm1, %xmm1
	vmovapd	%zmm30, %zmm26
	jmp	.L622
.L620:
	addq	$256, %rcx
	addq	$4, %rsi
	addq	$1024, %rax
	cmpq	%r8, %rcx
	je	.L816
.L622:
	movl	(%rsi), %r13d
	testl	%r13d, %r13d
	je	.L620
	vcvtss2sd	(%r9,%rdx), %xmm0, %xmm2
	vmovups	(%rax), %zmm7
	vmovsd	24(%rbx), %xmm1
	vcvtss2sd	128(%r9,%rdx), %xmm0, %xmm17
	vcvtss2sd	256(%r9,%rdx), %xmm0, %xmm16
	vcvtps2pd	(%rax), %zmm21
	vcvtss2sd	384(%r9,%rdx), %xmm0, %xmm15
	vcvtss2sd	512(%r9,%rdx), %xmm0, %xmm14
	vmulsd	%xmm1, %xmm2, %xmm2
	movq	40(%rbx), %rdi
	vcvtss2sd	640(%r9,%rdx), %xmm0, %xmm13
	vcvtss2sd	768(%r9,%rdx), %xmm0, %xmm12
	vmulsd	%xmm1, %xmm17, %xmm17
	vcvtss2sd	896(%r9,%rdx), %xmm0, %xmm11
	vmovups	128(%rax), %zmm5
	vmovups	384(%rax), %zmm6
	vmulsd	%xmm1, %xmm16, %xmm16
	addq	%rcx, %rdi
	vcvtps2pd	128(%rax), %zmm20
	vcvtps2pd	256(%rax), %zmm19
	vmulsd	%xmm1, %xmm15, %xmm15
	vextractf32x8	$0x1, %zmm5, %ymm10
	vmovupd	(%rdi), %zmm31
	vextractf32x8	$0x1, %zmm6, %ymm8
	vmulsd	%xmm1, %xmm14, %xmm14
	vcvtps2pd	%ymm10, %zmm10
	vcvtps2pd	%ymm8, %zmm8
	vmovups	512(%rax), %zmm5
	vmulsd	%xmm1, %xmm13, %xmm13
	vbroadcastsd	%xmm2, %zmm18
	vextractf32x8	$0x1, %zmm7, %ymm2
	vmovups	256(%rax), %zmm7
	vmulsd	%xmm1, %xmm12, %xmm12
	vcvtps2pd	%ymm2, %zmm2
	vbroadcastsd	%xmm17, %zmm17
	vmovups	640(%rax), %zmm6
	vmulsd	%xmm1, %xmm11, %xmm11
	vbroadcastsd	%xmm1, %zmm1
	vextractf32x8	$0x1, %zmm7, %ymm9
	vcvtps2pd	384(%rax), %zmm3
	vmulpd	%zmm1, %zmm2, %zmm2
	vcvtps2pd	%ymm9, %zmm9
	vbroadcastsd	%xmm16, %zmm16
	vextractf32x8	$0x1, %zmm5, %ymm7
	vmulpd	%zmm1, %zmm21, %zmm21
	vcvtps2pd	%ymm7, %zmm7
	vbroadcastsd	%xmm15, %zmm15
	vextractf32x8	$0x1, %zmm6, %ymm6
	vmulpd	%zmm1, %zmm10, %zmm10
	vcvtps2pd	%ymm6, %zmm6
	vmovups	768(%rax), %zmm5
	vcvtps2pd	512(%rax), %zmm25
	vmulpd	%zmm1, %zmm20, %zmm20
	vbroadcastsd	%xmm14, %zmm14
	vmovups	896(%rax), %zmm4
	vcvtps2pd	640(%rax), %zmm24
	vmulpd	%zmm1, %zmm9, %zmm9
	vextractf32x8	$0x1, %zmm5, %ymm5
	vbroadcastsd	%xmm13, %zmm13
	vcvtps2pd	768(%rax), %zmm23
	vsubpd	%zmm18, %zmm2, %zmm2
	vmulpd	%zmm1, %zmm19, %zmm19
	vcvtps2pd	%ymm5, %zmm5
	vextractf32x8	$0x1, %zmm4, %ymm4
	vsubpd	%zmm18, %zmm21, %zmm21
	vmulpd	%zmm1, %zmm8, %zmm8
	vcvtps2pd	%ymm4, %zmm4
	vbroadcastsd	%xmm12, %zmm12
	vsubpd	%zmm17, %zmm10, %zmm10
	vmulpd	%zmm1, %zmm3, %zmm3
	vcvtps2pd	896(%rax), %zmm22
	vbroadcastsd	%xmm11, %zmm11
	vmulpd	%zmm2, %zmm2, %zmm2
	vsubpd	%zmm17, %zmm20, %zmm20
	vsubpd	%zmm16, %zmm9, %zmm9
	vmulpd	%zmm21, %zmm21, %zmm21
	vmulpd	%zmm10, %zmm10, %zmm10
	vsubpd	%zmm16, %zmm19, %zmm19
	vmulpd	%zmm1, %zmm7, %zmm7
	vsubpd	%zmm15, %zmm8, %zmm8
	vmulpd	%zmm9, %zmm9, %zmm9
	vsubpd	%zmm15, %zmm3, %zmm3
	vaddpd	%zmm26, %zmm2, %zmm2
	vmulpd	%zmm20, %zmm20, %zmm20
	vmulpd	%zmm1, %zmm25, %zmm25
	vaddpd	%zmm26, %zmm21, %zmm21
	vmulpd	%zmm1, %zmm6, %zmm6
	vaddpd	%zmm10, %zmm2, %zmm2
	vmulpd	%zmm8, %zmm8, %zmm8
	vsubpd	%zmm14, %zmm7, %zmm7
	vmulpd	%zmm19, %zmm19, %zmm19
	vmulpd	%zmm1, %zmm24, %zmm24
	vaddpd	%zmm20, %zmm21, %zmm20
	vmulpd	%zmm1, %zmm5, %zmm5
	vaddpd	%zmm9, %zmm2, %zmm2
	vsubpd	%zmm14, %zmm25, %zmm25
	vmulpd	%zmm7, %zmm7, %zmm7
	vsubpd	%zmm13, %zmm6, %zmm6
	vmulpd	%zmm3, %zmm3, %zmm3
	vmulpd	%zmm1, %zmm23, %zmm23
	vaddpd	%zmm19, %zmm20, %zmm19
	vaddpd	%zmm8, %zmm2, %zmm2
	vmulpd	%zmm1, %zmm4, %zmm4
	vsubpd	%zmm13, %zmm24, %zmm24
	vmulpd	%zmm6, %zmm6, %zmm6
	vsubpd	%zmm12, %zmm5, %zmm5
	vmulpd	%zmm25, %zmm25, %zmm25
	vaddpd	%zmm7, %zmm2, %zmm2
	vmovupd	64(%rdi), %zmm7
	vmulpd	%zmm1, %zmm22, %zmm22
	vaddpd	%zmm3, %zmm19, %zmm3
	vmulpd	%zmm5, %zmm5, %zmm5
	vsubpd	%zmm12, %zmm23, %zmm23
	vsubpd	%zmm11, %zmm4, %zmm4
	vmulpd	%zmm24, %zmm24, %zmm24
	vaddpd	%zmm6, %zmm2, %zmm2
	vmovups	192(%rax), %zmm6
	vaddpd	%zmm25, %zmm3, %zmm3
	vmulpd	%zmm23, %zmm23, %zmm23
	vmulpd	%zmm4, %zmm4, %zmm4
	vsubpd	%zmm11, %zmm22, %zmm22
	vextractf32x8	$0x1, %zmm6, %ymm10
	vaddpd	%zmm5, %zmm2, %zmm2
	vcvtps2pd	%ymm10, %zmm10
	vmulpd	%zmm1, %zmm10, %zmm10
	vaddpd	%zmm24, %zmm3, %zmm3
	vmulpd	%zmm22, %zmm22, %zmm22
	vaddpd	%zmm4, %zmm2, %zmm2
	vaddpd	%zmm23, %zmm3, %zmm3
	vsubpd	%zmm17, %zmm10, %zmm10
	vaddpd	%zmm22, %zmm3, %zmm3
	vsubpd	%zmm2, %zmm7, %zmm4
	vmovups	64(%rax), %zmm7
	vmulpd	%zmm10, %zmm10, %zmm10
	vextractf32x8	$0x1, %zmm7, %ymm2
	vsubpd	%zmm3, %zmm31, %zmm19
	vcvtps2pd	%ymm2, %zmm2
	vcvtps2pd	64(%rax), %zmm3
	vmulpd	%zmm1, %zmm2, %zmm2
	vmulpd	%zmm1, %zmm3, %zmm3
	vsubpd	%zmm18, %zmm2, %zmm2
	vsubpd	%zmm18, %zmm3, %zmm3
	vcvtps2pd	192(%rax), %zmm18
	vmulpd	%zmm1, %zmm18, %zmm18
	vsubpd	%zmm17, %zmm18, %zmm18
	vcvtps2pd	320(%rax), %zmm17
	vmulpd	%zmm1, %zmm17, %zmm17
	vmovups	320(%rax), %zmm5
	vmovups	448(%rax), %zmm7
	vmovups	576(%rax), %zmm6
	vextractf32x8	$0x1, %zmm5, %ymm9
	vmovups	704(%rax), %zmm5
	vmovups	960(%rax), %zmm31
	vcvtps2pd	%ymm9, %zmm9
	vmulpd	%zmm1, %zmm9, %zmm9
	vextractf32x8	$0x1, %zmm7, %ymm8
	vextractf32x8	$0x1, %zmm6, %ymm7
	vcvtps2pd	%ymm8, %zmm8
	vmulpd	%zmm1, %zmm8, %zmm8
	vcvtps2pd	%ymm7, %zmm7
	vextractf32x8	$0x1, %zmm5, %ymm6
	vsubpd	%zmm16, %zmm17, %zmm17
	vmulpd	%zmm1, %zmm7, %zmm7
	vcvtps2pd	%ymm6, %zmm6
	vmovups	832(%rax), %zmm5
	vmulpd	%zmm1, %zmm6, %zmm6
	vextractf32x8	$0x1, %zmm31, %ymm20
	vextractf32x8	$0x1, %zmm5, %ymm5
	vcvtps2pd	%ymm20, %zmm20
	vsubpd	%zmm16, %zmm9, %zmm9
	vcvtps2pd	%ymm5, %zmm5
	vcvtps2pd	448(%rax), %zmm16
	vmulpd	%zmm1, %zmm16, %zmm16
	vsubpd	%zmm15, %zmm8, %zmm8
	vmulpd	%zmm1, %zmm5, %zmm5
	vsubpd	%zmm14, %zmm7, %zmm7
	vmulpd	%zmm18, %zmm18, %zmm18
	vsubpd	%zmm13, %zmm6, %zmm6
	vmulpd	%zmm17, %zmm17, %zmm17
	vmulpd	%zmm9, %zmm9, %zmm9
	vsubpd	%zmm15, %zmm16, %zmm16
	vmulpd	%zmm8, %zmm8, %zmm8
	vcvtps2pd	576(%rax), %zmm15
	vmulpd	%zmm1, %zmm15, %zmm15
	vsubpd	%zmm12, %zmm5, %zmm5
	vmulpd	%zmm7, %zmm7, %zmm7
	vmulpd	%zmm16, %zmm16, %zmm16
	vmulpd	%zmm6, %zmm6, %zmm6
	vmulpd	%zmm5, %zmm5, %zmm5
	vsubpd	%zmm14, %zmm15, %zmm15
	vcvtps2pd	704(%rax), %zmm14
	vmulpd	%zmm1, %zmm14, %zmm14
	vmulpd	%zmm15, %zmm15, %zmm15
	vsubpd	%zmm13, %zmm14, %zmm14
	vcvtps2pd	832(%rax), %zmm13
	vmulpd	%zmm1, %zmm13, %zmm13
	vmulpd	%zmm14, %zmm14, %zmm14
	vsubpd	%zmm12, %zmm13, %zmm13
	vcvtps2pd	960(%rax), %zmm12
	vmulpd	%zmm1, %zmm12, %zmm12
	vmulpd	%zmm1, %zmm20, %zmm1
	vmulpd	%zmm13, %zmm13, %zmm13
	vsubpd	%zmm11, %zmm12, %zmm12
	vsubpd	%zmm11, %zmm1, %zmm11
	vmulpd	%zmm3, %zmm3, %zmm1
	vmovupd	128(%rdi), %zmm3
	vmulpd	%zmm12, %zmm12, %zmm12
	vmulpd	%zmm11, %zmm11, %zmm11
	vaddpd	%zmm26, %zmm1, %zmm1
	vaddpd	%zmm18, %zmm1, %zmm1
	vaddpd	%zmm17, %zmm1, %zmm1
	vaddpd	%zmm16, %zmm1, %zmm1
	vaddpd	%zmm15, %zmm1, %zmm1
	vaddpd	%zmm14, %zmm1, %zmm1
	vaddpd	%zmm13, %zmm1, %zmm1
	vaddpd	%zmm12, %zmm1, %zmm1
	vsubpd	%zmm1, %zmm3, %zmm12
	vmulpd	%zmm2, %zmm2, %zmm1
	vmovupd	192(%rdi), %zmm3
	movq	32(%rbx), %rdi
	vaddpd	%zmm26, %zmm1, %zmm1
	vaddpd	%zmm10, %zmm1, %zmm1
	vaddpd	%zmm9, %zmm1, %zmm1
	vaddpd	%zmm8, %zmm1, %zmm1
	vaddpd	%zmm7, %zmm1, %zmm1
	vaddpd	%zmm6, %zmm1, %zmm1
	vaddpd	%zmm5, %zmm1, %zmm1
	vaddpd	%zmm11, %zmm1, %zmm1
	vsubpd	%zmm1, %zmm3, %zmm1
	testq	%rdi, %rdi
	je	.L621
	vcmppd	$1, %zmm19, %zmm26, %k1
	addq	%rcx, %rdi
	vmovapd	%zmm19, %zmm2{%k1}{z}
	vcmppd	$1, %zmm4, %zmm26, %k1
	vmulpd	(%rdi), %zmm2, %zmm2
	vaddpd	%zmm2, %zmm27, %zmm27
	vmovapd	%zmm4, %zmm2{%k1}{z}
	vmulpd	64(%rdi), %zmm2, %zmm2
	vcmppd	$1, %zmm12, %zmm26, %k1
	vaddpd	%zmm2, %zmm28, %zmm28
	vmovapd	%zmm12, %zmm2{%k1}{z}
	vmulpd	128(%rdi), %zmm2, %zmm2
	vcmppd	$1, %zmm1, %zmm26, %k1
	vaddpd	%zmm2, %zmm29, %zmm29
	vmovapd	%zmm1, %zmm2{%k1}{z}
	vmulpd	192(%rdi), %zmm2, %zmm1
	vaddpd	%zmm1, %zmm30, %zmm30
.L809:
	vmovapd	%ymm27, %ymm1
	movl	$1, %r12d
	movl	$1, %edi
	movl	$1, %r11d
	movl	$1, %r10d
	jmp	.L620
.L645:
	vcmppd	$1, 200(%rsp), %zmm6, %k1
	vmovapd	200(%rsp), %zmm1{%k1}{z}
	vcmppd	$1, 264(%rsp), %zmm6, %k1
	vaddpd	%zmm1, %zmm3, %zmm3
	vmovapd	264(%rsp), %zmm1{%k1}{z}
	vcmppd	$1, 328(%rsp), %zmm6, %k1
	vaddpd	%zmm1, %zmm7, %zmm7
	vmovapd	328(%rsp), %zmm1{%k1}{z}
	vcmppd	$1, 392(%rsp), %zmm6, %k1
	vaddpd	%zmm1, %zmm8, %zmm8
	vmovapd	392(%rsp), %zmm1{%k1}{z}
	jmp	.L810
.L544:
	vcmppd	$1, %zmm11, %zmm4, %k1
	vmovapd	%zmm11, %zmm2{%k1}{z}
	vcmppd	$1, %zmm10, %zmm4, %k1
	vaddpd	%zmm2, %zmm5, %zmm5
	vmovapd	%zmm10, %zmm2{%k1}{z}
	vcmppd	$1, %zmm3, %zmm4, %k1
	vaddpd	%zmm2, %zmm6, %zmm6
	vmovapd	%zmm3, %zmm2{%k1}{z}
	vcmppd	$1, %zmm1, %zmm4, %k1
	vaddpd	%zmm2, %zmm7, %zmm7
	vmovapd	%zmm1, %zmm2{%k1}{z}
	vaddpd	%zmm2, %zmm8, %zmm8
	jmp	.L805
.L602:
	vcmppd	$1, %zmm10, %zmm4, %k1
	vmovapd	%zmm10, %zmm2{%k1}{z}
	vcmppd	$1, %zmm13, %zmm4, %k1
	vaddpd	%zmm2, %zmm5, %zmm5
	vmovapd	%zmm13, %zmm2{%k1}{z}
	vcmppd	$1, %zmm11, %zmm4, %k1
	vaddpd	%zmm2, %zmm6, %zmm6
	vmovapd	%zmm11, %zmm2{%k1}{z}
	vcmppd	$1, %zmm1, %zmm4, %k1
	vaddpd	%zmm2, %zmm7, %zmm7
	vmovapd	%zmm1, %zmm2{%k1}{z}
	vaddpd	%zmm2, %zmm8, %zmm8
	jmp	.L808
.L564:
	vcmppd	$1, %zmm9, %zmm3, %k1
	vmovapd	%zmm9, %zmm2{%k1}{z}
	vcmppd	$1, %zmm13, %zmm3, %k1
	vaddpd	%zmm2, %zmm4, %zmm4
	vmovapd	%zmm13, %zmm2{%k1}{z}
	vcmppd	$1, %zmm10, %zmm3, %k1
	vaddpd	%zmm2, %zmm5, %zmm5
	vmovapd	%zmm10, %zmm2{%k1}{z}
	vcmppd	$1, %zmm1, %zmm3, %k1
	vaddpd	%zmm2, %zmm6, %zmm6
	vmovapd	%zmm1, %zmm2{%k1}{z}
	vaddpd	%zmm2, %zmm7, %zmm7
	jmp	.L806
.L583:
	vcmppd	$1, %zmm11, %zmm4, %k1
	vmovapd	%zmm11, %zmm2{%k1}{z}
	vcmppd	$1, %zmm14, %zmm4, %k1
	vaddpd	%zmm2, %zmm5, %zmm5
	vmovapd	%zmm14, %zmm2{%k1}{z}
	vcmppd	$1, %zmm9, %zmm4, %k1
	vaddpd	%zmm2, %zmm6, %zmm6
	vmovapd	%zmm9, %zmm2{%k1}{z}
	vcmppd	$1, %zmm1, %zmm4, %k1
	vaddpd	%zmm2, %zmm7, %zmm7
	vmovapd	%zmm1, %zmm2{%k1}{z}
	vaddpd	%zmm2, %zmm8, %zmm8
	jmp	.L807
.L621:
	vcmppd	$1, %zmm19, %zmm26, %k1
	vmovapd	%zmm19, %zmm2{%k1}{z}
	vcmppd	$1, %zmm4, %zmm26, %k1
	vaddpd	%zmm2, %zmm27, %zmm27
	vmovapd	%zmm4, %zmm2{%k1}{z}
	vcmppd	$1, %zmm12, %zmm26, %k1
	vaddpd	%zmm2, %zmm28, %zmm28
	vmovapd	%zmm12, %zmm2{%k1}{z}
	vcmppd	$1, %zmm1, %zmm26, %k1
	vaddpd	%zmm2, %zmm29, %zmm29
	vmovapd	%zmm1, %zmm2{%k1}{z}
	vaddpd	%zmm2, %zmm30, %zmm30
	jmp	.L809
.L814:
	testb	%r12b, %r12b
	je	.L604
	vmovapd	%zmm8, 392(%rsp)
.L604:
	testb	%r11b, %r11b
	je	.L605
	vmovapd	%zmm7, 328(%rsp)
.L605:
	testb	%r10b, %r10b
	je	.L606
	vmovapd	%zmm6, 264(%rsp)
.L606:
	testb	%dl, %dl
	je	.L607
	vmovapd	%zmm5, 200(%rsp)
.L607:
	movl	$5, %edi
	movl	$16, %ecx
	leaq	200(%rsp), %r8
.L608:
	testl	%ecx, %ecx
	jle	.L619
	leal	-1(%rcx), %eax
	movl	%ecx, %esi
	cmpl	$2, %eax
	jbe	.L609
	movslq	%ecx, %r9
	cmpl	$6, %eax
	jbe	.L666
	shrl	$3, %esi
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %rdx
	salq	$6, %rsi
	addq	%rax, %rsi
	.p2align 4,,10
	.p2align 3
.L611:
	vmovupd	(%rax), %zmm7
	vaddpd	(%rdx), %zmm7, %zmm0
	addq	$64, %rax
	addq	$64, %rdx
	vmovapd	%zmm0, -64(%rdx)
	cmpq	%rax, %rsi
	jne	.L611
	movl	%ecx, %eax
	andl	$-8, %eax
	movl	%eax, %edx
	cmpl	%ecx, %eax
	je	.L616
	movl	%ecx, %esi
	subl	%eax, %esi
	leal	-1(%rsi), %r10d
	cmpl	$2, %r10d
	jbe	.L613
.L610:
	leaq	(%r8,%rdx,8), %r10
	addq	%rdx, %r9
	movl	%esi, %edx
	vmovupd	200(%rsp,%r9,8), %ymm0
	andl	$-4, %edx
	vaddpd	(%r10), %ymm0, %ymm0
	addl	%edx, %eax
	andl	$3, %esi
	vmovapd	%ymm0, (%r10)
	je	.L616
.L613:
	movslq	%eax, %rsi
	leal	(%rcx,%rax), %edx
	salq	$3, %rsi
	movslq	%edx, %rdx
	leaq	(%r8,%rsi), %r9
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	leal	1(%rax), %edx
	vmovsd	%xmm0, (%r9)
	cmpl	%edx, %ecx
	jle	.L616
	addl	%ecx, %edx
	leaq	8(%r8,%rsi), %r9
	addl	$2, %eax
	movslq	%edx, %rdx
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%eax, %ecx
	jle	.L616
	addl	%ecx, %eax
	leaq	16(%r8,%rsi), %rdx
	cltq
	vmovsd	(%rdx), %xmm0
	vaddsd	200(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
.L616:
	vmovsd	200(%rsp), %xmm1
.L619:
	movl	%ecx, %eax
	shrl	$31, %eax
	addl	%ecx, %eax
	sarl	%eax
	movl	%eax, %ecx
	subl	$1, %edi
	jne	.L608
	jmp	.L535
.L815:
	testb	%r12b, %r12b
	je	.L585
	vmovapd	%zmm8, 392(%rsp)
.L585:
	testb	%r11b, %r11b
	je	.L586
	vmovapd	%zmm7, 328(%rsp)
.L586:
	testb	%r10b, %r10b
	je	.L587
	vmovapd	%zmm6, 264(%rsp)
.L587:
	testb	%sil, %sil
	je	.L588
	vmovapd	%zmm5, 200(%rsp)
.L588:
	movl	$5, %edi
	movl	$16, %esi
	leaq	200(%rsp), %r8
.L589:
	testl	%esi, %esi
	jle	.L600
	leal	-1(%rsi), %eax
	movl	%esi, %ecx
	cmpl	$2, %eax
	jbe	.L590
	movslq	%esi, %r9
	cmpl	$6, %eax
	jbe	.L665
	shrl	$3, %ecx
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %rdx
	salq	$6, %rcx
	addq	%rax, %rcx
	.p2align 4,,10
	.p2align 3
.L592:
	vmovupd	(%rax), %zmm6
	vaddpd	(%rdx), %zmm6, %zmm0
	addq	$64, %rax
	addq	$64, %rdx
	vmovapd	%zmm0, -64(%rdx)
	cmpq	%rax, %rcx
	jne	.L592
	movl	%esi, %eax
	andl	$-8, %eax
	movl	%eax, %edx
	cmpl	%esi, %eax
	je	.L597
	movl	%esi, %ecx
	subl	%eax, %ecx
	leal	-1(%rcx), %r10d
	cmpl	$2, %r10d
	jbe	.L594
.L591:
	leaq	(%r8,%rdx,8), %r10
	addq	%r9, %rdx
	vmovupd	200(%rsp,%rdx,8), %ymm0
	movl	%ecx, %edx
	vaddpd	(%r10), %ymm0, %ymm0
	andl	$-4, %edx
	addl	%edx, %eax
	andl	$3, %ecx
	vmovapd	%ymm0, (%r10)
	je	.L597
.L594:
	movslq	%eax, %rcx
	leal	(%rsi,%rax), %edx
	salq	$3, %rcx
	movslq	%edx, %rdx
	leaq	(%r8,%rcx), %r9
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	leal	1(%rax), %edx
	vmovsd	%xmm0, (%r9)
	cmpl	%edx, %esi
	jle	.L597
	addl	%esi, %edx
	leaq	8(%r8,%rcx), %r9
	addl	$2, %eax
	movslq	%edx, %rdx
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%eax, %esi
	jle	.L597
	addl	%esi, %eax
	leaq	16(%r8,%rcx), %rdx
	cltq
	vmovsd	(%rdx), %xmm0
	vaddsd	200(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
.L597:
	vmovsd	200(%rsp), %xmm1
.L600:
	movl	%esi, %eax
	shrl	$31, %eax
	addl	%esi, %eax
	sarl	%eax
	movl	%eax, %esi
	subl	$1, %edi
	jne	.L589
	jmp	.L535
.L816:
	testb	%r12b, %r12b
	je	.L623
	vmovapd	%zmm30, 392(%rsp)
.L623:
	testb	%r11b, %r11b
	je	.L624
	vmovapd	%zmm29, 328(%rsp)
.L624:
	testb	%r10b, %r10b
	je	.L625
	vmovapd	%zmm28, 264(%rsp)
.L625:
	testb	%dil, %dil
	je	.L626
	vmovapd	%zmm27, 200(%rsp)
.L626:
	movl	$5, %edi
	movl	$16, %ecx
	leaq	200(%rsp), %r8
.L627:
	testl	%ecx, %ecx
	jle	.L638
	leal	-1(%rcx), %eax
	movl	%ecx, %esi
	cmpl	$2, %eax
	jbe	.L628
	movslq	%ecx, %r9
	cmpl	$6, %eax
	jbe	.L667
	shrl	$3, %esi
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %rdx
	salq	$6, %rsi
	addq	%rax, %rsi
	.p2align 4,,10
	.p2align 3
.L630:
	vmovupd	(%rax), %zmm5
	vaddpd	(%rdx), %zmm5, %zmm0
	addq	$64, %rax
	addq	$64, %rdx
	vmovapd	%zmm0, -64(%rdx)
	cmpq	%rsi, %rax
	jne	.L630
	movl	%ecx, %eax
	andl	$-8, %eax
	movl	%eax, %edx
	cmpl	%eax, %ecx
	je	.L635
	movl	%ecx, %esi
	subl	%eax, %esi
	leal	-1(%rsi), %r10d
	cmpl	$2, %r10d
	jbe	.L632
.L629:
	leaq	(%r8,%rdx,8), %r10
	addq	%rdx, %r9
	movl	%esi, %edx
	vmovupd	200(%rsp,%r9,8), %ymm0
	andl	$-4, %edx
	vaddpd	(%r10), %ymm0, %ymm0
	addl	%edx, %eax
	andl	$3, %esi
	vmovapd	%ymm0, (%r10)
	je	.L635
.L632:
	movslq	%eax, %rsi
	leal	(%rcx,%rax), %edx
	salq	$3, %rsi
	movslq	%edx, %rdx
	leaq	(%r8,%rsi), %r9
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	leal	1(%rax), %edx
	vmovsd	%xmm0, (%r9)
	cmpl	%edx, %ecx
	jle	.L635
	addl	%ecx, %edx
	leaq	8(%r8,%rsi), %r9
	addl	$2, %eax
	movslq	%edx, %rdx
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%eax, %ecx
	jle	.L635
	addl	%ecx, %eax
	leaq	16(%r8,%rsi), %rdx
	cltq
	vmovsd	(%rdx), %xmm0
	vaddsd	200(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
.L635:
	vmovsd	200(%rsp), %xmm1
.L638:
	movl	%ecx, %eax
	shrl	$31, %eax
	addl	%ecx, %eax
	sarl	%eax
	movl	%eax, %ecx
	subl	$1, %edi
	jne	.L627
	jmp	.L535
.L811:
	kmovb	%ebx, %k0
	movl	%r9d, %ecx
	kmovb	%k2, %eax
	kortestb	%k0, %k0
	je	.L647
	vmovapd	%zmm9, 136(%rsp)
.L647:
	testb	%r8b, %r8b
	je	.L648
	vmovapd	%zmm8, 72(%rsp)
.L648:
	testb	%cl, %cl
	je	.L649
	vmovapd	%zmm7, 8(%rsp)
.L649:
	testb	%al, %al
	je	.L650
	vmovapd	%zmm3, -56(%rsp)
.L650:
	movl	$5, %edi
	movl	$16, %ecx
	leaq	-56(%rsp), %r8
.L651:
	testl	%ecx, %ecx
	jle	.L662
	leal	-1(%rcx), %eax
	movl	%ecx, %esi
	cmpl	$2, %eax
	jbe	.L652
	movslq	%ecx, %r9
	cmpl	$6, %eax
	jbe	.L668
	shrl	$3, %esi
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %r11
	movq	%r8, %rdx
	salq	$6, %rsi
	addq	%rax, %rsi
	.p2align 4,,10
	.p2align 3
.L654:
	vmovupd	(%rax), %zmm6
	vaddpd	(%rdx), %zmm6, %zmm0
	addq	$64, %rax
	addq	$64, %rdx
	vmovapd	%zmm0, -64(%rdx)
	cmpq	%rax, %rsi
	jne	.L654
	movl	%ecx, %eax
	andl	$-8, %eax
	movl	%eax, %edx
	cmpl	%ecx, %eax
	je	.L659
	movl	%ecx, %esi
	subl	%eax, %esi
	leal	-1(%rsi), %r10d
	cmpl	$2, %r10d
	jbe	.L656
.L653:
	leaq	(%r11,%rdx,8), %r10
	addq	%r9, %rdx
	vmovupd	-56(%rsp,%rdx,8), %ymm0
	movl	%esi, %edx
	vaddpd	(%r10), %ymm0, %ymm0
	andl	$-4, %edx
	addl	%edx, %eax
	andl	$3, %esi
	vmovapd	%ymm0, (%r10)
	je	.L659
.L656:
	movslq	%eax, %rsi
	leal	(%rcx,%rax), %edx
	salq	$3, %rsi
	movslq	%edx, %rdx
	leaq	(%r11,%rsi), %r9
	vmovsd	(%r9), %xmm0
	vaddsd	-56(%rsp,%rdx,8), %xmm0, %xmm0
	leal	1(%rax), %edx
	vmovsd	%xmm0, (%r9)
	cmpl	%edx, %ecx
	jle	.L659
	addl	%ecx, %edx
	leaq	8(%r11,%rsi), %r9
	addl	$2, %eax
	movslq	%edx, %rdx
	vmovsd	(%r9), %xmm0
	vaddsd	-56(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%ecx, %eax
	jge	.L659
	addl	%ecx, %eax
	leaq	16(%r11,%rsi), %rdx
	cltq
	vmovsd	(%rdx), %xmm0
	vaddsd	-56(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
.L659:
	vmovsd	-56(%rsp), %xmm1
.L662:
	movl	%ecx, %eax
	shrl	$31, %eax
	addl	%ecx, %eax
	sarl	%eax
	movl	%eax, %ecx
	subl	$1, %edi
	jne	.L651
	jmp	.L535
.L609:
	movslq	%ecx, %rdx
	movq	%r8, %rax
	leaq	(%r8,%rdx,8), %rsi
	.p2align 4,,10
	.p2align 3
.L615:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rdx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rax, %rsi
	jne	.L615
	jmp	.L616
.L590:
	movslq	%esi, %rdx
	movq	%r8, %rax
	leaq	(%r8,%rdx,8), %rcx
	.p2align 4,,10
	.p2align 3
.L596:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rdx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rax, %rcx
	jne	.L596
	jmp	.L597
.L628:
	movslq	%ecx, %rdx
	movq	%r8, %rax
	leaq	(%r8,%rdx,8), %rsi
	.p2align 4,,10
	.p2align 3
.L634:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rdx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rsi, %rax
	jne	.L634
	jmp	.L635
.L652:
	movslq	%ecx, %rdx
	movq	%r8, %rax
	leaq	(%r8,%rdx,8), %rsi
	.p2align 4,,10
	.p2align 3
.L658:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rdx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rax, %rsi
	jne	.L658
	jmp	.L659
.L551:
	movslq	%esi, %rdx
	movq	%r8, %rax
	leaq	(%r8,%rdx,8), %rcx
	.p2align 4,,10
	.p2align 3
.L557:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rdx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rax, %rcx
	jne	.L557
	jmp	.L558
.L571:
	movslq	%esi, %rdx
	movq	%r8, %rax
	leaq	(%r8,%rdx,8), %rcx
	.p2align 4,,10
	.p2align 3
.L577:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rdx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rax, %rcx
	jne	.L577
	jmp	.L578
.L663:
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L552
.L664:
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L572
.L667:
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.L629
.L668:
	xorl	%eax, %eax
	xorl	%edx, %edx
	leaq	-56(%rsp), %r11
	jmp	.L653
.L666:
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L610
.L665:
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L591
	.cfi_endproc
.LFE6497:
	.size	seed_panel_gain_f32, .-seed_panel_gain_f32
