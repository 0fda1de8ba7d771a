	.file	"avx512.c"
	.text
	.p2align 4
	.type	scratch_bytes, @function
scratch_bytes:
.LFB6424:
	.cfi_startproc
	salq	$6, %rdi
	leaq	25856(,%rdi,4), %rax
	ret
	.cfi_endproc
.LFE6424:
	.size	scratch_bytes, .-scratch_bytes
	.p2align 4
	.type	csr_scratch_bytes, @function
csr_scratch_bytes:
.LFB6435:
	.cfi_startproc
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	testq	%rax, %rax
	leaq	7(%rax), %rdx
	leaq	0(,%rcx,8), %rsi
	cmovns	%rax, %rdx
	sarq	$3, %rdx
	cmpq	%rdx, %rcx
	cmovl	%rsi, %rax
	leaq	67(,%rax,4), %rdx
	salq	$6, %rax
	andq	$-64, %rdx
	leaq	64(%rdx,%rax), %rax
	movq	16(%rdi), %rdx
	salq	$10, %rdx
	addq	%rdx, %rax
	ret
	.cfi_endproc
.LFE6435:
	.size	csr_scratch_bytes, .-csr_scratch_bytes
	.p2align 4
	.type	seed_width, @function
seed_width:
.LFB6446:
	.cfi_startproc
	movq	%rdi, %rax
	leaq	14(%rdi), %rcx
	addq	$7, %rax
	cmovns	%rax, %rcx
	sarq	$3, %rcx
	leaq	-1(%rdi,%rcx), %rax
	cqto
	idivq	%rcx
	ret
	.cfi_endproc
.LFE6446:
	.size	seed_width, .-seed_width
	.p2align 4
	.type	seed_sum, @function
seed_sum:
.LFB6451:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vpxor	%xmm0, %xmm0, %xmm0
	movq	%rdx, %rcx
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	andq	$-64, %rsp
	subq	$136, %rsp
	vmovdqa64	%zmm0, -120(%rsp)
	vmovdqa64	%zmm0, -56(%rsp)
	vmovdqa64	%zmm0, 8(%rsp)
	vmovdqa64	%zmm0, 72(%rsp)
	cmpq	$31, %rdx
	jle	.L24
	leaq	-32(%rdx), %r9
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	%rsi, %rax
	xorl	%edx, %edx
	movq	%r9, %r8
	vmovapd	%zmm1, %zmm2
	vmovapd	%zmm1, %zmm4
	andq	$-32, %r8
	vmovapd	%zmm1, %zmm3
	addq	$32, %r8
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L35:
	vmovupd	(%rax), %zmm5
	vmulpd	(%rdi,%rdx,8), %zmm5, %zmm0
	addq	$256, %rax
	vmovupd	-128(%rax), %zmm7
	vmovupd	-64(%rax), %zmm5
	vmovupd	-192(%rax), %zmm6
	vaddpd	%zmm0, %zmm4, %zmm4
	vmulpd	64(%rdi,%rdx,8), %zmm6, %zmm0
	vaddpd	%zmm0, %zmm3, %zmm3
	vmulpd	128(%rdi,%rdx,8), %zmm7, %zmm0
	vaddpd	%zmm0, %zmm2, %zmm2
	vmulpd	192(%rdi,%rdx,8), %zmm5, %zmm0
	addq	$32, %rdx
	vaddpd	%zmm0, %zmm1, %zmm1
	cmpq	%r8, %rdx
	je	.L34
.L8:
	testq	%rdi, %rdi
	jne	.L35
	addq	$32, %rdx
	vaddpd	(%rax), %zmm4, %zmm4
	vaddpd	64(%rax), %zmm3, %zmm3
	addq	$256, %rax
	vaddpd	-128(%rax), %zmm2, %zmm2
	vaddpd	-64(%rax), %zmm1, %zmm1
	cmpq	%r8, %rdx
	jne	.L8
.L34:
	andq	$-32, %r9
	vmovapd	%zmm4, -120(%rsp)
	vmovapd	%zmm3, -56(%rsp)
	leaq	32(%r9), %rax
	vmovapd	%zmm2, 8(%rsp)
	vmovapd	%zmm1, 72(%rsp)
.L7:
	cmpq	%rax, %rcx
	jle	.L16
	testq	%rdi, %rdi
	je	.L14
	.p2align 4,,10
	.p2align 3
.L13:
	movq	%rax, %rdx
	vmovsd	(%rdi,%rax,8), %xmm0
	vmulsd	(%rsi,%rax,8), %xmm0, %xmm0
	andl	$31, %edx
	addq	$1, %rax
	vaddsd	-120(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, -120(%rsp,%rdx,8)
	cmpq	%rax, %rcx
	jne	.L13
.L16:
	movl	$5, %ecx
	movl	$16, %eax
	leaq	-120(%rsp), %rdi
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L36:
	cmpl	$6, %edx
	jbe	.L18
	movslq	%eax, %rdx
	movl	%eax, %esi
	leaq	(%rdi,%rdx,8), %rdx
	shrl	$3, %esi
	vmovupd	(%rdx), %zmm2
	vaddpd	-120(%rsp), %zmm2, %zmm0
	vmovapd	%zmm0, -120(%rsp)
	cmpl	$2, %esi
	jne	.L23
	vmovupd	64(%rdx), %zmm0
	vaddpd	-56(%rsp), %zmm0, %zmm0
	vmovapd	%zmm0, -56(%rsp)
	.p2align 4,,10
	.p2align 3
.L23:
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	subl	$1, %ecx
	je	.L21
.L12:
	testl	%eax, %eax
	jle	.L23
	leal	-1(%rax), %edx
	cmpl	$2, %edx
	ja	.L36
	movslq	%eax, %rdx
	vmovsd	-120(%rsp), %xmm0
	vaddsd	-120(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, -120(%rsp)
	cmpl	$1, %eax
	je	.L23
	leal	1(%rax), %edx
	vmovsd	-112(%rsp), %xmm0
	movslq	%edx, %rdx
	vaddsd	-120(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, -112(%rsp)
	cmpl	$3, %eax
	jne	.L23
	vmovsd	-104(%rsp), %xmm0
	movl	%eax, %edx
	vaddsd	-80(%rsp), %xmm0, %xmm0
	shrl	$31, %edx
	addl	%edx, %eax
	vmovsd	%xmm0, -104(%rsp)
	sarl	%eax
	subl	$1, %ecx
	jne	.L12
.L21:
	vmovsd	-120(%rsp), %xmm0
	vzeroupper
	leave
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
.L14:
	.cfi_restore_state
	movq	%rax, %rdx
	andl	$31, %edx
	vmovsd	-120(%rsp,%rdx,8), %xmm0
	vaddsd	(%rsi,%rax,8), %xmm0, %xmm0
	addq	$1, %rax
	vmovsd	%xmm0, -120(%rsp,%rdx,8)
	cmpq	%rax, %rcx
	jne	.L14
	jmp	.L16
	.p2align 4,,10
	.p2align 3
.L18:
	vmovapd	-120(%rsp), %ymm1
	vaddpd	-88(%rsp), %ymm1, %ymm0
	vmovapd	%ymm0, -120(%rsp)
	jmp	.L23
.L24:
	xorl	%eax, %eax
	jmp	.L7
	.cfi_endproc
.LFE6451:
	.size	seed_sum, .-seed_sum
	.p2align 4
	.type	decide_f32, @function
decide_f32:
.LFB6457:
	.cfi_startproc
	movq	(%rdi), %rcx
	movq	%rsi, %r9
	movq	8(%rdi), %rsi
	movq	%rcx, %rax
	leaq	14(%rcx), %r10
	addq	$7, %rax
	cmovns	%rax, %r10
	sarq	$3, %r10
	testq	%rcx, %rcx
	jle	.L93
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movl	$7, %edx
	vxorps	%xmm11, %xmm11, %xmm11
	xorl	%r11d, %r11d
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rdi, %r14
	movq	.LC0(%rip), %rdi
	xorl	%eax, %eax
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movl	%edx, %r8d
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	vmovq	%rdi, %xmm1
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%rsi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	salq	$6, %rbp
	xorl	%ebx, %ebx
.L64:
	vxorpd	%xmm9, %xmm9, %xmm9
	xorl	%r12d, %r12d
	movq	%r10, %r15
	movq	%r9, %r13
	movl	%r8d, %r10d
	vmovsd	%xmm9, %xmm9, %xmm2
	movq	%rcx, %r8
	movq	%rbx, %rcx
	vmovsd	%xmm9, %xmm9, %xmm3
	vmovsd	%xmm9, %xmm9, %xmm4
	vmovsd	%xmm9, %xmm9, %xmm5
	vmovsd	%xmm9, %xmm9, %xmm6
	vmovsd	%xmm9, %xmm9, %xmm7
	vmovsd	%xmm9, %xmm9, %xmm8
	vmovd	%eax, %xmm12
	cmpq	%rsi, %r12
	jge	.L45
	.p2align 4,,10
	.p2align 3
.L47:
	leaq	32(%r12), %rdx
	movq	%rsi, %rax
	movq	80(%r14), %rdi
	vmovsd	24(%r14), %xmm10
	cmpq	%rsi, %rdx
	cmovle	%rdx, %rax
	cmpq	%r12, %rax
	jle	.L43
	addq	%rcx, %rdi
	leaq	(%r9,%rax,4), %rax
	movq	%r13, %r12
	.p2align 4,,10
	.p2align 3
.L44:
	vcvtss2sd	(%r12), %xmm11, %xmm0
	vmulsd	%xmm10, %xmm0, %xmm0
	addq	$4, %r12
	addq	$64, %rdi
	vsubsd	-64(%rdi), %xmm0, %xmm13
	vmulsd	%xmm13, %xmm13, %xmm14
	vaddsd	%xmm14, %xmm8, %xmm8
	vsubsd	-56(%rdi), %xmm0, %xmm14
	vmulsd	%xmm14, %xmm14, %xmm15
	vaddsd	%xmm15, %xmm7, %xmm7
	vsubsd	-48(%rdi), %xmm0, %xmm15
	vmulsd	%xmm15, %xmm15, %xmm13
	vaddsd	%xmm13, %xmm6, %xmm6
	vsubsd	-40(%rdi), %xmm0, %xmm13
	vmulsd	%xmm13, %xmm13, %xmm14
	vaddsd	%xmm14, %xmm5, %xmm5
	vsubsd	-32(%rdi), %xmm0, %xmm14
	vmulsd	%xmm14, %xmm14, %xmm15
	vaddsd	%xmm15, %xmm4, %xmm4
	vsubsd	-24(%rdi), %xmm0, %xmm15
	vmulsd	%xmm15, %xmm15, %xmm13
	vaddsd	%xmm13, %xmm3, %xmm3
	vsubsd	-16(%rdi), %xmm0, %xmm13
	vsubsd	-8(%rdi), %xmm0, %xmm0
	vmulsd	%xmm13, %xmm13, %xmm14
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm14, %xmm2, %xmm2
	vaddsd	%xmm0, %xmm9, %xmm9
	cmpq	%r12, %rax
	jne	.L44
.L43:
	subq	$-128, %r13
	addq	$2048, %rcx
	vcomisd	%xmm8, %xmm1
	seta	%dil
	vcomisd	%xmm7, %xmm1
	seta	%r12b
	orl	%r12d, %edi
	vcomisd	%xmm6, %xmm1
	seta	%r12b
	orl	%r12d, %edi
	vcomisd	%xmm5, %xmm1
	seta	%r12b
	orl	%r12d, %edi
	vcomisd	%xmm4, %xmm1
	seta	%r12b
	orl	%r12d, %edi
	vcomisd	%xmm3, %xmm1
	seta	%r12b
	orl	%r12d, %edi
	vcomisd	%xmm2, %xmm1
	seta	%r12b
	orb	%r12b, %dil
	jne	.L72
	vcomisd	%xmm9, %xmm1
	jbe	.L45
.L72:
	movq	%rdx, %r12
	cmpq	%rsi, %r12
	jl	.L47
.L45:
	vcomisd	%xmm8, %xmm1
	movq	%r8, %rcx
	vmovd	%xmm12, %eax
	movl	%r10d, %r8d
	movq	%r15, %r10
	jbe	.L48
	leal	0(,%r11,8), %eax
	vmovsd	%xmm8, %xmm8, %xmm1
.L48:
	vcomisd	%xmm7, %xmm1
	jbe	.L50
	leal	-6(%r8), %eax
	vmovsd	%xmm7, %xmm7, %xmm1
.L50:
	vcomisd	%xmm6, %xmm1
	jbe	.L52
	leal	-5(%r8), %eax
	vmovsd	%xmm6, %xmm6, %xmm1
.L52:
	vcomisd	%xmm5, %xmm1
	jbe	.L54
	leal	-4(%r8), %eax
	vmovsd	%xmm5, %xmm5, %xmm1
.L54:
	vcomisd	%xmm4, %xmm1
	jbe	.L56
	leal	-3(%r8), %eax
	vmovsd	%xmm4, %xmm4, %xmm1
.L56:
	vcomisd	%xmm3, %xmm1
	jbe	.L58
	leal	-2(%r8), %eax
	vmovsd	%xmm3, %xmm3, %xmm1
.L58:
	vcomisd	%xmm2, %xmm1
	jbe	.L60
	leal	-1(%r8), %eax
	vmovsd	%xmm2, %xmm2, %xmm1
.L60:
	vcomisd	%xmm9, %xmm1
	vminsd	%xmm1, %xmm9, %xmm1
	cmova	%r8d, %eax
	addq	$1, %r11
	addl	$8, %r8d
	addq	%rbp, %rbx
	cmpq	%r10, %r11
	jl	.L64
	vmovsd	.LC4(%rip), %xmm0
	vucomisd	%xmm1, %xmm0
	jb	.L94
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.L94:
	.cfi_restore_state
	vmovsd	24(%r14), %xmm3
	vcomisd	.LC3(%rip), %xmm3
	vmovsd	.LC2(%rip), %xmm4
	jbe	.L41
	vdivsd	%xmm3, %xmm4, %xmm4
.L41:
	vmulsd	%xmm4, %xmm3, %xmm3
	movq	.LC0(%rip), %rbx
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	leaq	0(,%rsi,8), %r11
	xorl	%r8d, %r8d
	vmovq	%rbx, %xmm5
.L66:
	vxorpd	%xmm1, %xmm1, %xmm1
	testq	%rsi, %rsi
	jle	.L71
	movq	88(%r14), %rdi
	xorl	%edx, %edx
	addq	%r10, %rdi
.L67:
	vmulsd	(%rdi,%rdx,8), %xmm4, %xmm2
	vcvtss2sd	(%r9,%rdx,4), %xmm11, %xmm0
	addq	$1, %rdx
	vmulsd	%xmm3, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rdx, %rsi
	jne	.L67
.L71:
	vcomisd	%xmm1, %xmm5
	vminsd	%xmm5, %xmm1, %xmm5
	cmova	%r8d, %eax
	addq	$1, %r8
	addq	%r11, %r10
	cmpq	%rcx, %r8
	jne	.L66
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.L93:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE6457:
	.size	decide_f32, .-decide_f32
	.p2align 4
	.type	own_distance_f32, @function
own_distance_f32:
.LFB6459:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vmovq	%rdi, %xmm2
	movq	%rsi, %r9
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	movq	%rdx, %r14
	pushq	%r13
	.cfi_offset 13, -40
	movq	%rcx, %r13
	pushq	%r12
	.cfi_offset 12, -48
	movq	%r8, %r12
	pushq	%rbx
	andq	$-32, %rsp
	.cfi_offset 3, -56
	movq	8(%rdi), %rdx
	cmpq	$3, %r14
	jle	.L105
	movq	%rcx, %r10
	movq	88(%rdi), %rbx
	movq	%r9, -24(%rsp)
	movq	%rdx, %r11
	leaq	0(,%rdx,4), %rax
	movq	%r14, -32(%rsp)
	salq	$4, %r11
	leaq	(%rsi,%rax), %rcx
	vmovq	%rax, %xmm5
	movq	%r13, -40(%rsp)
	movq	%rbx, %r12
	leaq	(%rcx,%rax), %rsi
	movq	%r8, -48(%rsp)
	vmovdqa	%xmm5, %xmm6
	vmovdqa	%xmm2, %xmm5
	leaq	(%rsi,%rax), %rdi
	leaq	-4(%r14), %rax
	shrq	$2, %rax
	movq	%rax, %r15
	salq	$4, %rax
	leaq	16(%r13,%rax), %rax
	movq	%r15, -16(%rsp)
	movq	%rax, -8(%rsp)
	.p2align 4,,10
	.p2align 3
.L99:
	vmovq	%xmm6, %rax
	movq	%rcx, %r15
	movslq	(%r10), %r13
	movslq	4(%r10), %r9
	movslq	8(%r10), %rbx
	subq	%rax, %r15
	movslq	12(%r10), %rax
	imulq	%rdx, %r13
	imulq	%rdx, %r9
	imulq	%rdx, %rbx
	imulq	%rdx, %rax
	testq	%rdx, %rdx
	jle	.L106
	vmovq	%xmm5, %r14
	leaq	(%r12,%r13,8), %r13
	vxorpd	%xmm3, %xmm3, %xmm3
	vbroadcastsd	24(%r14), %ymm4
	leaq	(%r12,%r9,8), %r14
	leaq	(%r12,%rbx,8), %r9
	leaq	(%r12,%rax,8), %rbx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L98:
	vmovss	(%rsi,%rax,4), %xmm1
	vmovss	(%r15,%rax,4), %xmm0
	vinsertps	$0x10, (%rdi,%rax,4), %xmm1, %xmm1
	vinsertps	$0x10, (%rcx,%rax,4), %xmm0, %xmm0
	vmovlhps	%xmm1, %xmm0, %xmm0
	vmovsd	(%r9,%rax,8), %xmm1
	vcvtps2pd	%xmm0, %ymm0
	vmulpd	%ymm4, %ymm0, %ymm0
	vmovhpd	(%rbx,%rax,8), %xmm1, %xmm2
	vmovsd	0(%r13,%rax,8), %xmm1
	vmovhpd	(%r14,%rax,8), %xmm1, %xmm1
	addq	$1, %rax
	vinsertf128	$0x1, %xmm2, %ymm1, %ymm1
	vsubpd	%ymm1, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm3, %ymm3
	cmpq	%rax, %rdx
	jne	.L98
.L97:
	vmovupd	%ymm3, (%r8)
	addq	$16, %r10
	addq	%r11, %rcx
	addq	%r11, %rsi
	addq	$32, %r8
	addq	%r11, %rdi
	cmpq	%r10, -8(%rsp)
	jne	.L99
	movq	-16(%rsp), %r15
	movq	-24(%rsp), %r9
	vmovdqa	%xmm5, %xmm2
	movq	-32(%rsp), %r14
	movq	-40(%rsp), %r13
	movq	-48(%rsp), %r12
	leaq	4(,%r15,4), %rsi
	vzeroupper
.L96:
	cmpq	%rsi, %r14
	jle	.L112
	vmovq	%xmm2, %rax
	leaq	0(,%rdx,4), %rdi
	vxorps	%xmm4, %xmm4, %xmm4
	movq	88(%rax), %r8
	movq	%rsi, %rax
	vmovq	%xmm2, %r10
	imulq	%rdi, %rax
	addq	%rax, %r9
.L103:
	movslq	0(%r13,%rsi,4), %rax
	imulq	%rdx, %rax
	testq	%rdx, %rdx
	jle	.L107
	vmovsd	24(%r10), %xmm3
	leaq	(%r8,%rax,8), %rcx
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L102:
	vcvtss2sd	(%r9,%rax,4), %xmm4, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vsubsd	(%rcx,%rax,8), %xmm0, %xmm0
	addq	$1, %rax
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rax, %rdx
	jne	.L102
.L101:
	vmovsd	%xmm1, (%r12,%rsi,8)
	addq	$1, %rsi
	addq	%rdi, %r9
	cmpq	%rsi, %r14
	jne	.L103
.L112:
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
	.p2align 4,,10
	.p2align 3
.L106:
	.cfi_restore_state
	vxorpd	%xmm3, %xmm3, %xmm3
	jmp	.L97
.L107:
	vxorpd	%xmm1, %xmm1, %xmm1
	jmp	.L101
.L105:
	xorl	%esi, %esi
	jmp	.L96
	.cfi_endproc
.LFE6459:
	.size	own_distance_f32, .-own_distance_f32
	.p2align 4
	.type	accumulate_f32, @function
accumulate_f32:
.LFB6465:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vmovq	%rdi, %xmm10
	vxorps	%xmm5, %xmm5, %xmm5
	vmovq	%xmm10, %rax
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	movq	%r9, %r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$8, %rsp
	.cfi_offset 3, -56
	movq	%rcx, -8(%rsp)
	movq	%rdx, (%rsp)
	cmpq	$0, 16(%rbp)
	movq	24(%rbp), %rdi
	movq	(%rax), %rcx
	movq	8(%rax), %r10
	movq	16(%rax), %r13
	je	.L115
	vmovsd	32(%rax), %xmm6
	vmovq	%r8, %xmm9
	cmpq	$2, %rcx
	je	.L116
	cmpq	$3, %rcx
	je	.L117
	cmpq	$1, %rcx
	je	.L195
	cmpq	$0, (%rsp)
	jle	.L192
	leaq	0(,%rcx,8), %rax
	movq	%rsi, %rbx
	xorl	%r11d, %r11d
	vmovsd	.LC5(%rip), %xmm1
	vmovq	%rax, %xmm13
	leaq	1(%rcx), %rax
	xorl	%r9d, %r9d
	vmovsd	0(%r13,%rcx,8), %xmm20
	vmovq	%rax, %xmm19
	movq	%rsi, -24(%rsp)
	movq	%r10, %rsi
	leaq	0(,%rcx,4), %rax
	vmovq	%rax, %xmm18
	leaq	-1(%rcx), %rax
	movq	%rdi, 24(%rbp)
	vbroadcastsd	.LC8(%rip), %ymm16
	movq	%rax, -16(%rsp)
	movq	%rcx, %rax
	movq	%r13, %rdi
	vbroadcastsd	.LC8(%rip), %zmm11
	shrq	$4, %rax
	vbroadcastsd	%xmm6, %ymm17
	vbroadcastsd	%xmm1, %ymm15
	salq	$6, %rax
	vbroadcastsd	%xmm6, %zmm12
	vbroadcastsd	%xmm1, %zmm8
	movq	%rax, -56(%rsp)
	movq	%rcx, %rax
	vmovq	%xmm13, %r10
	vmovq	%r12, %xmm4
	andq	$-16, %rax
	movq	%rax, -48(%rsp)
	movq	%rcx, %rax
	andl	$15, %eax
	movq	%rax, -64(%rsp)
	subq	$1, %rax
	movq	%rax, -72(%rsp)
	.p2align 4,,10
	.p2align 3
.L131:
	movq	-8(%rsp), %rax
	vmovq	%xmm19, %r8
	movq	16(%rbp), %rdx
	vmovq	%xmm9, %r14
	movslq	(%rax,%r9,4), %r12
	vmovq	%xmm4, %rax
	imulq	%r12, %r8
	leaq	0(,%r8,8), %r15
	addq	%r15, %rax
	addq	%r15, %rdx
	testq	%r14, %r14
	je	.L164
	vmovsd	(%r14,%r9,8), %xmm7
	vmovq	%xmm10, %r14
	vmulsd	24(%r14), %xmm7, %xmm7
	vmulsd	%xmm20, %xmm7, %xmm14
.L129:
	movq	24(%rbp), %r14
	addq	$1, (%r14,%r12,8)
	testq	%rcx, %rcx
	jle	.L137
	cmpq	$6, -16(%rsp)
	jbe	.L165
	movq	16(%rbp), %r12
	subq	$-128, %r15
	addq	%r15, %r12
	cmpq	%r12, %rax
	jnb	.L170
	vmovq	%xmm4, %r14
	addq	%r14, %r15
	xorl	%r14d, %r14d
	cmpq	%r15, %rdx
	jnb	.L170
	.p2align 4,,10
	.p2align 3
.L141:
	vcvtss2sd	(%rbx,%r14,4), %xmm5, %xmm0
	vsubsd	(%rsi,%r14,8), %xmm0, %xmm0
	vmulsd	(%rdi,%r14,8), %xmm0, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm21
	vmovq	%xmm21, %r15
	vsubsd	%xmm1, %xmm21, %xmm21
	addq	%r15, (%rax,%r14,8)
	vsubsd	%xmm21, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r15
	addq	%r15, (%rdx,%r14,8)
	addq	$1, %r14
	cmpq	%rcx, %r14
	jne	.L141
.L137:
	vaddsd	%xmm1, %xmm14, %xmm0
	addq	$1, %r9
	addq	%rcx, %r11
	vmovq	%xmm0, %r15
	vsubsd	%xmm1, %xmm0, %xmm0
	addq	%r15, (%rax,%r10)
	vsubsd	%xmm0, %xmm14, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	addq	%rax, (%rdx,%r10)
	vmovq	%xmm18, %rax
	addq	%rax, %rbx
	cmpq	%r9, (%rsp)
	jne	.L131
.L194:
	vzeroupper
.L192:
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
	.p2align 4,,10
	.p2align 3
.L115:
	.cfi_restore_state
	cmpq	$3, %rcx
	je	.L143
	jg	.L144
	cmpq	$1, %rcx
	je	.L145
	cmpq	$2, %rcx
	jne	.L196
	movq	%rdx, %r8
	testq	%rdx, %rdx
	jle	.L192
	vmovsd	(%r10), %xmm7
	vmovsd	0(%r13), %xmm6
	xorl	%edx, %edx
	vmovsd	8(%r10), %xmm3
	vmovsd	8(%r13), %xmm2
	vmovsd	.LC5(%rip), %xmm1
	movq	-8(%rsp), %r9
	.p2align 4,,10
	.p2align 3
.L150:
	vcvtss2sd	(%rsi,%rdx,8), %xmm5, %xmm0
	vsubsd	%xmm7, %xmm0, %xmm0
	movslq	(%r9,%rdx,4), %rcx
	leaq	(%rcx,%rcx,2), %rax
	addq	$1, (%rdi,%rcx,8)
	vmulsd	%xmm6, %xmm0, %xmm0
	salq	$3, %rax
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	vcvtss2sd	4(%rsi,%rdx,8), %xmm5, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	addq	$1, %rdx
	addq	%rbx, (%r12,%rax)
	vmulsd	%xmm2, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, 8(%r12,%rax)
	cmpq	%rdx, %r8
	jne	.L150
	jmp	.L192
.L144:
	movq	%rdx, %rax
	cmpq	$4, %rcx
	jne	.L147
	testq	%rdx, %rdx
	jle	.L192
	vmovsd	(%r10), %xmm11
	vmovsd	8(%r10), %xmm9
	salq	$4, %rax
	vmovsd	16(%r10), %xmm7
	vmovsd	24(%r10), %xmm3
	leaq	(%rsi,%rax), %rdx
	vmovsd	0(%r13), %xmm10
	vmovsd	8(%r13), %xmm8
	vmovsd	16(%r13), %xmm6
	movq	-8(%rsp), %r10
	vmovsd	24(%r13), %xmm2
	vmovsd	.LC5(%rip), %xmm1
	.p2align 4,,10
	.p2align 3
.L152:
	vcvtss2sd	(%rsi), %xmm5, %xmm0
	vsubsd	%xmm11, %xmm0, %xmm0
	movslq	(%r10), %rcx
	addq	$16, %rsi
	addq	$4, %r10
	leaq	(%rcx,%rcx,4), %rax
	addq	$1, (%rdi,%rcx,8)
	vmulsd	%xmm10, %xmm0, %xmm0
	salq	$3, %rax
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	vcvtss2sd	-12(%rsi), %xmm5, %xmm0
	vsubsd	%xmm9, %xmm0, %xmm0
	addq	%rbx, (%r12,%rax)
	vmulsd	%xmm8, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	vcvtss2sd	-8(%rsi), %xmm5, %xmm0
	vsubsd	%xmm7, %xmm0, %xmm0
	addq	%rbx, 8(%r12,%rax)
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	vcvtss2sd	-4(%rsi), %xmm5, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	addq	%rbx, 16(%r12,%rax)
	vmulsd	%xmm2, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, 24(%r12,%rax)
	cmpq	%rsi, %rdx
	jne	.L152
	jmp	.L192
	.p2align 4,,10
	.p2align 3
.L195:
	testq	%rdx, %rdx
	jle	.L192
	vmovsd	(%r10), %xmm7
	vmovsd	0(%r13), %xmm8
	vmovsd	8(%r13), %xmm11
	testq	%r8, %r8
	je	.L197
	vmovq	%xmm10, %rax
	movq	16(%rbp), %r11
	movq	%rdx, %r9
	movq	%r8, %rbx
	vmovsd	24(%rax), %xmm10
	movq	-8(%rsp), %r10
	xorl	%edx, %edx
	vmovsd	.LC5(%rip), %xmm1
	.p2align 4,,10
	.p2align 3
.L123:
	vcvtss2sd	(%rsi,%rdx,4), %xmm5, %xmm0
	vsubsd	%xmm7, %xmm0, %xmm0
	vmulsd	(%rbx,%rdx,8), %xmm10, %xmm3
	movslq	(%r10,%rdx,4), %r8
	addq	$1, %rdx
	addq	$1, (%rdi,%r8,8)
	movq	%r8, %rax
	vmulsd	%xmm8, %xmm0, %xmm0
	salq	$4, %rax
	leaq	(%r12,%rax), %rcx
	addq	%r11, %rax
	vmulsd	%xmm11, %xmm3, %xmm2
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm3
	vmovq	%xmm3, %r8
	vsubsd	%xmm1, %xmm3, %xmm3
	addq	%r8, (%rcx)
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r8
	vaddsd	%xmm1, %xmm2, %xmm0
	addq	%r8, (%rax)
	vmovq	%xmm0, %r8
	vsubsd	%xmm1, %xmm0, %xmm0
	addq	%r8, 8(%rcx)
	vsubsd	%xmm0, %xmm2, %xmm2
	vmulsd	%xmm6, %xmm2, %xmm2
	vaddsd	%xmm1, %xmm2, %xmm2
	vmovq	%xmm2, %rcx
	addq	%rcx, 8(%rax)
	cmpq	%rdx, %r9
	jne	.L123
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
	.p2align 4,,10
	.p2align 3
.L117:
	.cfi_restore_state
	movq	%rdx, %r8
	testq	%rdx, %rdx
	jle	.L192
	vmovsd	(%r10), %xmm12
	vmovsd	0(%r13), %xmm11
	xorl	%edx, %edx
	vmovq	%xmm9, %rbx
	vmovsd	8(%r10), %xmm8
	vmovsd	8(%r13), %xmm7
	vmovsd	16(%r10), %xmm13
	movq	-8(%rsp), %r9
	vmovsd	16(%r13), %xmm3
	vmovsd	24(%r13), %xmm14
	vmovq	%xmm10, %r13
	vmovsd	.LC5(%rip), %xmm1
	movq	16(%rbp), %r10
	jmp	.L128
	.p2align 4,,10
	.p2align 3
.L198:
	vmovsd	24(%r13), %xmm15
	vmulsd	(%rbx,%rdx,8), %xmm15, %xmm15
	vmulsd	%xmm15, %xmm14, %xmm2
.L127:
	vcvtss2sd	(%rsi), %xmm5, %xmm0
	vsubsd	%xmm12, %xmm0, %xmm0
	addq	$1, %rdx
	addq	$12, %rsi
	addq	$1, (%rdi,%r11,8)
	vmulsd	%xmm11, %xmm0, %xmm0
	vmulsd	%xmm15, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm16
	vmovq	%xmm16, %r11
	vsubsd	%xmm1, %xmm16, %xmm16
	addq	%r11, (%rcx)
	vsubsd	%xmm16, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r11
	vcvtss2sd	-8(%rsi), %xmm5, %xmm0
	vsubsd	%xmm8, %xmm0, %xmm0
	addq	%r11, (%rax)
	vmulsd	%xmm7, %xmm0, %xmm0
	vmulsd	%xmm15, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm16
	vmovq	%xmm16, %r11
	vsubsd	%xmm1, %xmm16, %xmm16
	addq	%r11, 8(%rcx)
	vsubsd	%xmm16, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r11
	vcvtss2sd	-4(%rsi), %xmm5, %xmm0
	vsubsd	%xmm13, %xmm0, %xmm0
	addq	%r11, 8(%rax)
	vmulsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm15, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm15
	vmovq	%xmm15, %r11
	vsubsd	%xmm1, %xmm15, %xmm15
	addq	%r11, 16(%rcx)
	vsubsd	%xmm15, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r11
	vaddsd	%xmm1, %xmm2, %xmm0
	addq	%r11, 16(%rax)
	vmovq	%xmm0, %r11
	vsubsd	%xmm1, %xmm0, %xmm0
	addq	%r11, 24(%rcx)
	vsubsd	%xmm0, %xmm2, %xmm2
	vmulsd	%xmm6, %xmm2, %xmm2
	vaddsd	%xmm1, %xmm2, %xmm2
	vmovq	%xmm2, %rcx
	addq	%rcx, 24(%rax)
	cmpq	%rdx, %r8
	je	.L192
.L128:
	movslq	(%r9,%rdx,4), %r11
	movq	%r11, %rax
	salq	$5, %rax
	leaq	(%r12,%rax), %rcx
	addq	%r10, %rax
	testq	%rbx, %rbx
	jne	.L198
	movq	.LC3(%rip), %r15
	vmovsd	%xmm14, %xmm14, %xmm2
	vmovq	%r15, %xmm15
	jmp	.L127
.L145:
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jle	.L192
	vmovsd	(%r10), %xmm3
	vmovsd	0(%r13), %xmm2
	xorl	%edx, %edx
	vmovsd	.LC5(%rip), %xmm1
	movq	-8(%rsp), %r8
	.p2align 4,,10
	.p2align 3
.L149:
	vcvtss2sd	(%rsi,%rdx,4), %xmm5, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	movslq	(%r8,%rdx,4), %rax
	addq	$1, %rdx
	addq	$1, (%rdi,%rax,8)
	salq	$4, %rax
	vmulsd	%xmm2, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, (%r12,%rax)
	cmpq	%rdx, %rcx
	jne	.L149
	jmp	.L192
	.p2align 4,,10
	.p2align 3
.L170:
	cmpq	$14, -16(%rsp)
	jbe	.L167
	movq	-56(%rsp), %r12
	vbroadcastsd	%xmm7, %zmm22
	xorl	%r14d, %r14d
	.p2align 4,,10
	.p2align 3
.L135:
	vmovups	(%rbx,%r14), %zmm3
	vcvtps2pd	(%rbx,%r14), %zmm21
	vsubpd	(%rsi,%r14,2), %zmm21, %zmm21
	vmulpd	(%rdi,%r14,2), %zmm21, %zmm21
	vextractf32x8	$0x1, %zmm3, %ymm0
	vcvtps2pd	%ymm0, %zmm0
	vsubpd	64(%rsi,%r14,2), %zmm0, %zmm0
	vmulpd	64(%rdi,%r14,2), %zmm0, %zmm0
	vmulpd	%zmm22, %zmm21, %zmm21
	vmulpd	%zmm22, %zmm0, %zmm0
	vaddpd	%zmm8, %zmm21, %zmm23
	vpaddq	(%rax,%r14,2), %zmm23, %zmm26
	vaddpd	%zmm8, %zmm0, %zmm24
	vpaddq	64(%rax,%r14,2), %zmm24, %zmm25
	vmovdqu64	%zmm26, (%rax,%r14,2)
	vaddpd	%zmm11, %zmm23, %zmm23
	vmovdqu64	%zmm25, 64(%rax,%r14,2)
	vaddpd	%zmm11, %zmm24, %zmm24
	vsubpd	%zmm23, %zmm21, %zmm21
	vsubpd	%zmm24, %zmm0, %zmm0
	vmulpd	%zmm12, %zmm21, %zmm21
	vmulpd	%zmm12, %zmm0, %zmm0
	vaddpd	%zmm8, %zmm21, %zmm21
	vpaddq	(%rdx,%r14,2), %zmm21, %zmm21
	vaddpd	%zmm8, %zmm0, %zmm0
	vpaddq	64(%rdx,%r14,2), %zmm0, %zmm0
	vmovdqu64	%zmm21, (%rdx,%r14,2)
	vmovdqu64	%zmm0, 64(%rdx,%r14,2)
	addq	$64, %r14
	cmpq	%r12, %r14
	jne	.L135
	movq	-48(%rsp), %r15
	cmpq	%r15, %rcx
	je	.L137
	movq	-64(%rsp), %r14
	cmpq	$6, -72(%rsp)
	movq	%r14, -32(%rsp)
	jbe	.L168
	movq	%r15, -40(%rsp)
.L134:
	movq	-24(%rsp), %r12
	addq	%r15, %r8
	leaq	0(,%r15,8), %r14
	addq	%r11, %r15
	leaq	(%rsi,%r14), %r13
	addq	%rdi, %r14
	vbroadcastsd	%xmm7, %ymm22
	salq	$3, %r8
	vmovups	(%r12,%r15,4), %ymm0
	vmovq	%r13, %xmm3
	vmovq	%xmm4, %r13
	vmovq	%xmm3, %r15
	addq	%r8, %r13
	addq	16(%rbp), %r8
	vcvtps2pd	%xmm0, %ymm21
	vextractf128	$0x1, %ymm0, %xmm0
	vsubpd	(%r15), %ymm21, %ymm21
	vcvtps2pd	%xmm0, %ymm0
	vmulpd	(%r14), %ymm21, %ymm21
	vsubpd	32(%r15), %ymm0, %ymm0
	vmulpd	32(%r14), %ymm0, %ymm0
	movq	-32(%rsp), %r15
	movq	-40(%rsp), %r14
	vmulpd	%ymm22, %ymm21, %ymm21
	vmulpd	%ymm22, %ymm0, %ymm0
	vaddpd	%ymm15, %ymm21, %ymm22
	vpaddq	0(%r13), %ymm22, %ymm26
	vaddpd	%ymm15, %ymm0, %ymm24
	vpaddq	32(%r13), %ymm24, %ymm25
	vmovdqu64	%ymm26, 0(%r13)
	vaddpd	%ymm16, %ymm22, %ymm22
	vmovdqu64	%ymm25, 32(%r13)
	vaddpd	%ymm16, %ymm24, %ymm24
	vsubpd	%ymm22, %ymm21, %ymm21
	vsubpd	%ymm24, %ymm0, %ymm0
	vmulpd	%ymm17, %ymm21, %ymm21
	vmulpd	%ymm17, %ymm0, %ymm0
	vaddpd	%ymm15, %ymm21, %ymm21
	vpaddq	(%r8), %ymm21, %ymm21
	vaddpd	%ymm15, %ymm0, %ymm0
	vpaddq	32(%r8), %ymm0, %ymm0
	vmovdqu64	%ymm21, (%r8)
	vmovdqu	%ymm0, 32(%r8)
	movq	%r15, %r8
	andq	$-8, %r8
	addq	%r14, %r8
	andl	$7, %r15d
	je	.L137
.L139:
	movq	-24(%rsp), %r15
	leaq	(%r11,%r8), %r12
	leaq	0(,%r8,8), %r13
	vcvtss2sd	(%r15,%r12,4), %xmm5, %xmm0
	vsubsd	(%rsi,%r8,8), %xmm0, %xmm0
	vmulsd	(%rdi,%r8,8), %xmm0, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm21
	vmovq	%xmm21, %r14
	vsubsd	%xmm1, %xmm21, %xmm21
	addq	%r14, (%rax,%r13)
	vsubsd	%xmm21, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	addq	%r14, (%rdx,%r13)
	leaq	1(%r8), %r14
	cmpq	%rcx, %r14
	jge	.L137
	addq	%r11, %r14
	leaq	8(%r13), %r12
	vcvtss2sd	(%r15,%r14,4), %xmm5, %xmm0
	vsubsd	8(%rsi,%r13), %xmm0, %xmm0
	vmulsd	8(%rdi,%r13), %xmm0, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm21
	vmovq	%xmm21, %r14
	vsubsd	%xmm1, %xmm21, %xmm21
	addq	%r14, (%rax,%r12)
	vsubsd	%xmm21, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	addq	%r14, (%rdx,%r12)
	leaq	2(%r8), %r14
	cmpq	%rcx, %r14
	jge	.L137
	addq	%r11, %r14
	leaq	16(%r13), %r12
	vcvtss2sd	(%r15,%r14,4), %xmm5, %xmm0
	vsubsd	16(%rsi,%r13), %xmm0, %xmm0
	vmulsd	16(%rdi,%r13), %xmm0, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm21
	vmovq	%xmm21, %r14
	vsubsd	%xmm1, %xmm21, %xmm21
	addq	%r14, (%rax,%r12)
	vsubsd	%xmm21, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	addq	%r14, (%rdx,%r12)
	leaq	3(%r8), %r14
	cmpq	%rcx, %r14
	jge	.L137
	addq	%r11, %r14
	leaq	24(%r13), %r12
	vcvtss2sd	(%r15,%r14,4), %xmm5, %xmm0
	vsubsd	24(%rsi,%r13), %xmm0, %xmm0
	vmulsd	24(%rdi,%r13), %xmm0, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm21
	vmovq	%xmm21, %r14
	vsubsd	%xmm1, %xmm21, %xmm21
	addq	%r14, (%rax,%r12)
	vsubsd	%xmm21, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	addq	%r14, (%rdx,%r12)
	leaq	4(%r8), %r14
	cmpq	%rcx, %r14
	jge	.L137
	addq	%r11, %r14
	leaq	32(%r13), %r12
	vcvtss2sd	(%r15,%r14,4), %xmm5, %xmm0
	vsubsd	32(%rsi,%r13), %xmm0, %xmm0
	vmulsd	32(%rdi,%r13), %xmm0, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm21
	vmovq	%xmm21, %r14
	vsubsd	%xmm1, %xmm21, %xmm21
	addq	%r14, (%rax,%r12)
	vsubsd	%xmm21, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	addq	%r14, (%rdx,%r12)
	leaq	5(%r8), %r14
	cmpq	%rcx, %r14
	jge	.L137
	addq	%r11, %r14
	leaq	40(%r13), %r12
	addq	$6, %r8
	vcvtss2sd	(%r15,%r14,4), %xmm5, %xmm0
	vsubsd	40(%rsi,%r13), %xmm0, %xmm0
	vmulsd	40(%rdi,%r13), %xmm0, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm21
	vmovq	%xmm21, %r14
	vsubsd	%xmm1, %xmm21, %xmm21
	addq	%r14, (%rax,%r12)
	vsubsd	%xmm21, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	addq	%r14, (%rdx,%r12)
	cmpq	%rcx, %r8
	jge	.L137
	addq	%r11, %r8
	leaq	48(%r13), %r12
	vcvtss2sd	(%r15,%r8,4), %xmm5, %xmm0
	vsubsd	48(%rsi,%r13), %xmm0, %xmm0
	vmulsd	48(%rdi,%r13), %xmm0, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm7
	vmovq	%xmm7, %r8
	vsubsd	%xmm1, %xmm7, %xmm7
	addq	%r8, (%rax,%r12)
	vsubsd	%xmm7, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r8
	addq	%r8, (%rdx,%r12)
	jmp	.L137
	.p2align 4,,10
	.p2align 3
.L165:
	xorl	%r14d, %r14d
	jmp	.L141
	.p2align 4,,10
	.p2align 3
.L164:
	movq	.LC3(%rip), %r14
	vmovsd	%xmm20, %xmm20, %xmm14
	vmovq	%r14, %xmm7
	jmp	.L129
	.p2align 4,,10
	.p2align 3
.L116:
	movq	%rdx, %r9
	testq	%rdx, %rdx
	jle	.L192
	vmovsd	(%r10), %xmm8
	vmovsd	0(%r13), %xmm7
	xorl	%edx, %edx
	movq	%r8, %rbx
	vmovsd	8(%r10), %xmm11
	movq	16(%rbp), %r11
	vmovsd	8(%r13), %xmm3
	vmovsd	16(%r13), %xmm12
	vmovq	%xmm10, %r13
	vmovsd	.LC5(%rip), %xmm1
	movq	-8(%rsp), %r10
	jmp	.L126
	.p2align 4,,10
	.p2align 3
.L199:
	vmovsd	24(%r13), %xmm13
	vmulsd	(%rbx,%rdx,8), %xmm13, %xmm13
	vmulsd	%xmm13, %xmm12, %xmm2
.L125:
	vcvtss2sd	(%rsi,%rdx,8), %xmm5, %xmm0
	vsubsd	%xmm8, %xmm0, %xmm0
	addq	$1, (%rdi,%r8,8)
	vmulsd	%xmm7, %xmm0, %xmm0
	vmulsd	%xmm13, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm14
	vmovq	%xmm14, %r15
	vsubsd	%xmm1, %xmm14, %xmm14
	addq	%r15, (%rcx)
	vsubsd	%xmm14, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r15
	vcvtss2sd	4(%rsi,%rdx,8), %xmm5, %xmm0
	vsubsd	%xmm11, %xmm0, %xmm0
	addq	%r15, (%rax)
	addq	$1, %rdx
	vmulsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm13, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm13
	vmovq	%xmm13, %r8
	vsubsd	%xmm1, %xmm13, %xmm13
	addq	%r8, 8(%rcx)
	vsubsd	%xmm13, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r15
	vaddsd	%xmm1, %xmm2, %xmm0
	addq	%r15, 8(%rax)
	vmovq	%xmm0, %r8
	vsubsd	%xmm1, %xmm0, %xmm0
	addq	%r8, 16(%rcx)
	vsubsd	%xmm0, %xmm2, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rcx
	addq	%rcx, 16(%rax)
	cmpq	%rdx, %r9
	je	.L192
.L126:
	movslq	(%r10,%rdx,4), %r8
	leaq	(%r8,%r8,2), %rax
	salq	$3, %rax
	leaq	(%r12,%rax), %rcx
	addq	%r11, %rax
	testq	%rbx, %rbx
	jne	.L199
	movq	.LC3(%rip), %r15
	vmovsd	%xmm12, %xmm12, %xmm2
	vmovq	%r15, %xmm13
	jmp	.L125
.L143:
	testq	%rdx, %rdx
	jle	.L192
	vmovsd	(%r10), %xmm9
	vmovsd	8(%r10), %xmm7
	vmovsd	16(%r10), %xmm3
	movq	-8(%rsp), %r10
	vmovsd	0(%r13), %xmm8
	vmovsd	8(%r13), %xmm6
	vmovsd	16(%r13), %xmm2
	leaq	(%r10,%rdx,4), %rcx
	vmovsd	.LC5(%rip), %xmm1
	.p2align 4,,10
	.p2align 3
.L151:
	vcvtss2sd	(%rsi), %xmm5, %xmm0
	vsubsd	%xmm9, %xmm0, %xmm0
	movslq	(%r10), %rdx
	addq	$4, %r10
	addq	$12, %rsi
	movq	%rdx, %rax
	addq	$1, (%rdi,%rdx,8)
	vmulsd	%xmm8, %xmm0, %xmm0
	salq	$5, %rax
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	vcvtss2sd	-8(%rsi), %xmm5, %xmm0
	vsubsd	%xmm7, %xmm0, %xmm0
	addq	%rbx, (%r12,%rax)
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	vcvtss2sd	-4(%rsi), %xmm5, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	addq	%rbx, 8(%r12,%rax)
	vmulsd	%xmm2, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, 16(%r12,%rax)
	cmpq	%rcx, %r10
	jne	.L151
	jmp	.L192
.L196:
	movq	%rdx, %rax
.L147:
	testq	%rax, %rax
	jle	.L192
	leaq	1(%rcx), %rbx
	movq	%rdi, 24(%rbp)
	xorl	%r11d, %r11d
	movq	%r13, %r15
	vmovq	%rbx, %xmm10
	movq	-8(%rsp), %rbx
	movq	%r12, %r14
	vmovsd	.LC5(%rip), %xmm7
	leaq	(%rbx,%rax,4), %rax
	movq	%rbx, (%rsp)
	vbroadcastsd	%xmm7, %ymm8
	vbroadcastsd	%xmm7, %zmm6
	vmovq	%rax, %xmm2
	leaq	-1(%rcx), %rax
	movq	%rax, -8(%rsp)
	movq	%rcx, %rax
	shrq	$4, %rax
	salq	$6, %rax
	movq	%rax, %r9
	movq	%rcx, %rax
	andq	$-16, %rax
	movq	%rax, -16(%rsp)
	.p2align 4,,10
	.p2align 3
.L154:
	movq	(%rsp), %rax
	vmovq	%xmm10, %r8
	movq	24(%rbp), %rbx
	movslq	(%rax), %rax
	imulq	%rax, %r8
	addq	$1, (%rbx,%rax,8)
	leaq	0(,%r8,8), %rdi
	testq	%rcx, %rcx
	jle	.L158
	cmpq	$14, -8(%rsp)
	jbe	.L169
	leaq	(%rsi,%r11,4), %r12
	leaq	(%r14,%rdi), %rdx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L156:
	vmovups	(%r12,%rax), %zmm4
	vextractf32x8	$0x1, %zmm4, %ymm1
	vcvtps2pd	%ymm4, %zmm0
	vsubpd	(%r10,%rax,2), %zmm0, %zmm0
	vcvtps2pd	%ymm1, %zmm1
	vmulpd	(%r15,%rax,2), %zmm0, %zmm0
	vsubpd	64(%r10,%rax,2), %zmm1, %zmm1
	vmulpd	64(%r15,%rax,2), %zmm1, %zmm1
	vaddpd	%zmm6, %zmm0, %zmm0
	vpaddq	(%rdx,%rax,2), %zmm0, %zmm0
	vaddpd	%zmm6, %zmm1, %zmm1
	vpaddq	64(%rdx,%rax,2), %zmm1, %zmm1
	vmovdqu64	%zmm0, (%rdx,%rax,2)
	vmovdqu64	%zmm1, 64(%rdx,%rax,2)
	addq	$64, %rax
	cmpq	%r9, %rax
	jne	.L156
	movq	-16(%rsp), %rax
	cmpq	%rcx, %rax
	je	.L158
	movq	%rax, %rdx
.L155:
	movq	%rcx, %r13
	subq	%rdx, %r13
	leaq	-1(%r13), %r12
	cmpq	$6, %r12
	jbe	.L160
	leaq	0(,%rdx,8), %r12
	addq	%rdx, %r8
	addq	%r11, %rdx
	vmovups	(%rsi,%rdx,4), %ymm0
	leaq	(%r10,%r12), %rbx
	addq	%r15, %r12
	movq	%r13, %rdx
	leaq	(%r14,%r8,8), %r8
	andq	$-8, %rdx
	vextractf128	$0x1, %ymm0, %xmm1
	vcvtps2pd	%xmm0, %ymm0
	vsubpd	(%rbx), %ymm0, %ymm0
	addq	%rdx, %rax
	vmulpd	(%r12), %ymm0, %ymm0
	vcvtps2pd	%xmm1, %ymm1
	andl	$7, %r13d
	vsubpd	32(%rbx), %ymm1, %ymm1
	vmulpd	32(%r12), %ymm1, %ymm1
	vaddpd	%ymm8, %ymm0, %ymm0
	vpaddq	(%r8), %ymm0, %ymm0
	vaddpd	%ymm8, %ymm1, %ymm1
	vpaddq	32(%r8), %ymm1, %ymm1
	vmovdqu	%ymm0, (%r8)
	vmovdqu	%ymm1, 32(%r8)
	je	.L158
.L160:
	leaq	(%rax,%r11), %r12
	leaq	0(,%rax,8), %rdx
	vcvtss2sd	(%rsi,%r12,4), %xmm5, %xmm0
	vsubsd	(%r10,%rax,8), %xmm0, %xmm0
	leaq	(%rdi,%rdx), %r8
	vmulsd	(%r15,%rax,8), %xmm0, %xmm0
	vaddsd	%xmm7, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, (%r14,%r8)
	leaq	1(%rax), %r8
	cmpq	%rcx, %r8
	jge	.L158
	addq	%r11, %r8
	leaq	8(%rdi,%rdx), %r13
	vcvtss2sd	(%rsi,%r8,4), %xmm5, %xmm0
	vsubsd	8(%r10,%rdx), %xmm0, %xmm0
	leaq	2(%rax), %r8
	vmulsd	8(%r15,%rdx), %xmm0, %xmm0
	vaddsd	%xmm7, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, (%r14,%r13)
	cmpq	%rcx, %r8
	jge	.L158
	addq	%r11, %r8
	leaq	16(%rdi,%rdx), %r13
	vcvtss2sd	(%rsi,%r8,4), %xmm5, %xmm0
	vsubsd	16(%r10,%rdx), %xmm0, %xmm0
	leaq	3(%rax), %r8
	vmulsd	16(%r15,%rdx), %xmm0, %xmm0
	vaddsd	%xmm7, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, (%r14,%r13)
	cmpq	%rcx, %r8
	jge	.L158
	addq	%r11, %r8
	leaq	24(%rdi,%rdx), %r13
	vcvtss2sd	(%rsi,%r8,4), %xmm5, %xmm0
	vsubsd	24(%r10,%rdx), %xmm0, %xmm0
	leaq	4(%rax), %r8
	vmulsd	24(%r15,%rdx), %xmm0, %xmm0
	vaddsd	%xmm7, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, (%r14,%r13)
	cmpq	%rcx, %r8
	jge	.L158
	addq	%r11, %r8
	leaq	32(%rdi,%rdx), %r13
	vcvtss2sd	(%rsi,%r8,4), %xmm5, %xmm0
	vsubsd	32(%r10,%rdx), %xmm0, %xmm0
	leaq	5(%rax), %r8
	vmulsd	32(%r15,%rdx), %xmm0, %xmm0
	vaddsd	%xmm7, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, (%r14,%r13)
	cmpq	%rcx, %r8
	jge	.L158
	addq	%r11, %r8
	leaq	40(%rdi,%rdx), %r13
	addq	$6, %rax
	vcvtss2sd	(%rsi,%r8,4), %xmm5, %xmm0
	vsubsd	40(%r10,%rdx), %xmm0, %xmm0
	vmulsd	40(%r15,%rdx), %xmm0, %xmm0
	vaddsd	%xmm7, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, (%r14,%r13)
	cmpq	%rcx, %rax
	jge	.L158
	addq	%r11, %rax
	leaq	48(%rdi,%rdx), %r8
	vcvtss2sd	(%rsi,%rax,4), %xmm5, %xmm0
	vsubsd	48(%r10,%rdx), %xmm0, %xmm0
	vmulsd	48(%r15,%rdx), %xmm0, %xmm0
	vaddsd	%xmm7, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	addq	%rax, (%r14,%r8)
.L158:
	addq	$4, (%rsp)
	movq	(%rsp), %rax
	vmovq	%xmm2, %rdi
	addq	%rcx, %r11
	cmpq	%rdi, %rax
	jne	.L154
	jmp	.L194
.L167:
	movq	%rcx, -32(%rsp)
	xorl	%r15d, %r15d
	movq	$0, -40(%rsp)
	jmp	.L134
.L168:
	movq	%r15, %r8
	jmp	.L139
.L197:
	movq	-8(%rsp), %rbx
	movq	16(%rbp), %r13
	movq	%rdx, %r10
	xorl	%edx, %edx
	vmovsd	.LC5(%rip), %xmm1
	vaddsd	%xmm1, %xmm11, %xmm4
	vsubsd	%xmm1, %xmm4, %xmm0
	vmovq	%xmm4, %r11
	vsubsd	%xmm0, %xmm11, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm4
	vmovq	%xmm4, %r8
	.p2align 4,,10
	.p2align 3
.L121:
	vcvtss2sd	(%rsi,%rdx,4), %xmm5, %xmm0
	vsubsd	%xmm7, %xmm0, %xmm0
	movslq	(%rbx,%rdx,4), %r9
	addq	$1, %rdx
	addq	$1, (%rdi,%r9,8)
	movq	%r9, %rax
	vmulsd	%xmm8, %xmm0, %xmm0
	salq	$4, %rax
	leaq	(%r12,%rax), %rcx
	addq	%r13, %rax
	vaddsd	%xmm1, %xmm0, %xmm2
	vmovq	%xmm2, %r9
	vsubsd	%xmm1, %xmm2, %xmm2
	addq	%r9, (%rcx)
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r9
	addq	%r9, (%rax)
	addq	%r11, 8(%rcx)
	addq	%r8, 8(%rax)
	cmpq	%rdx, %r10
	jne	.L121
	jmp	.L192
.L169:
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.L155
	.cfi_endproc
.LFE6465:
	.size	accumulate_f32, .-accumulate_f32
	.p2align 4
	.type	statistics_f32, @function
statistics_f32:
.LFB6466:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vxorps	%xmm4, %xmm4, %xmm4
	movq	%rdx, %r11
	movq	%rcx, %r10
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	.cfi_offset 15, -24
	movq	%rdi, %r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	movq	%r9, %r12
	pushq	%rbx
	.cfi_offset 3, -56
	movq	%r8, %rbx
	andq	$-64, %rsp
	subq	$1088, %rsp
	movq	16(%rbp), %r13
	movq	24(%rbp), %r14
	movq	%rsi, 8(%rsp)
	cmpq	$63, %rdx
	jg	.L282
	movl	$64, %eax
	cqto
	idivq	%r11
	movq	%rax, 48(%rsp)
	cmpq	%rsi, %rax
	jle	.L326
	movq	$1, 48(%rsp)
	movq	%r11, %r8
	testq	%r11, %r11
	jle	.L203
.L204:
	vmovsd	.LC0(%rip), %xmm2
	xorl	%ecx, %ecx
	leaq	64(%rsp), %rsi
	vmovsd	.LC13(%rip), %xmm1
	.p2align 4,,10
	.p2align 3
.L213:
	movq	%rcx, %rax
	movq	$0x000000000, (%r14,%rcx,8)
	cqto
	vmovsd	%xmm2, (%rbx,%rcx,8)
	idivq	%r11
	vmovsd	%xmm1, (%r12,%rcx,8)
	movq	$0x000000000, 0(%r13,%rcx,8)
	vcvtss2sd	(%r10,%rdx,4), %xmm4, %xmm0
	vmovsd	%xmm0, (%rsi,%rcx,8)
	addq	$1, %rcx
	cmpq	%r8, %rcx
	jl	.L213
.L203:
	cmpq	$0, 8(%rsp)
	jle	.L220
	movq	48(%rsp), %rsi
	movq	8(%rsp), %rdx
	leaq	64(%rsp), %r9
	movq	$0, 56(%rsp)
	movq	%r11, (%rsp)
	vmovq	%r10, %xmm8
	movq	%rsi, %rax
	movq	%rdx, 32(%rsp)
	imulq	%r11, %rdx
	negq	%rax
	imulq	%r11, %rsi
	movq	%r8, 24(%rsp)
	movq	%r12, %r8
	imulq	%r11, %rax
	movq	%r15, %r12
	movq	%rdx, 40(%rsp)
	vmovq	%rsi, %xmm3
	movq	%r9, %rsi
	movq	%rbx, %r9
	vmovq	%rax, %xmm1
	vmovdqa64	%xmm3, %xmm16
	vmovq	%rsi, %xmm9
	xorl	%eax, %eax
	vmovdqa	%xmm1, %xmm5
	.p2align 4,,10
	.p2align 3
.L219:
	movq	32(%rsp), %rdx
	cmpq	%rdx, 48(%rsp)
	movq	40(%rsp), %rdx
	cmovle	24(%rsp), %rdx
	testq	%rdx, %rdx
	jle	.L260
	cmpq	$128, 24(%rsp)
	leaq	-1(%rdx), %rcx
	jle	.L221
	cmpq	$14, %rcx
	jbe	.L286
	movq	%rdx, %rsi
	leaq	(%r12,%rax,4), %rdi
	vmovq	%xmm8, %rbx
	xorl	%ecx, %ecx
	shrq	$4, %rsi
	vmovq	%xmm9, %r10
	salq	$6, %rsi
	.p2align 4,,10
	.p2align 3
.L223:
	vmovups	(%rdi,%rcx), %zmm7
	vmovups	(%rbx,%rcx), %zmm6
	vcvtps2pd	(%rdi,%rcx), %zmm3
	vcvtps2pd	(%rbx,%rcx), %zmm2
	vsubpd	%zmm2, %zmm3, %zmm2
	vextractf32x8	$0x1, %zmm7, %ymm1
	vextractf32x8	$0x1, %zmm6, %ymm0
	vminpd	(%r9,%rcx,2), %zmm3, %zmm7
	vcvtps2pd	%ymm1, %zmm1
	vcvtps2pd	%ymm0, %zmm0
	vminpd	64(%r9,%rcx,2), %zmm1, %zmm6
	vsubpd	%zmm0, %zmm1, %zmm0
	vmaxpd	(%r8,%rcx,2), %zmm3, %zmm3
	vmaxpd	64(%r8,%rcx,2), %zmm1, %zmm1
	vmovupd	%zmm7, (%r9,%rcx,2)
	vaddpd	0(%r13,%rcx,2), %zmm2, %zmm7
	vmulpd	%zmm2, %zmm2, %zmm2
	vmovupd	%zmm6, 64(%r9,%rcx,2)
	vaddpd	64(%r13,%rcx,2), %zmm0, %zmm6
	vmulpd	%zmm0, %zmm0, %zmm0
	vaddpd	(%r14,%rcx,2), %zmm2, %zmm2
	vaddpd	64(%r14,%rcx,2), %zmm0, %zmm0
	vmovupd	%zmm3, (%r8,%rcx,2)
	vmovupd	%zmm1, 64(%r8,%rcx,2)
	vmovupd	%zmm7, 0(%r13,%rcx,2)
	vmovupd	%zmm6, 64(%r13,%rcx,2)
	vmovupd	%zmm2, (%r14,%rcx,2)
	vmovupd	%zmm0, 64(%r14,%rcx,2)
	addq	$64, %rcx
	cmpq	%rsi, %rcx
	jne	.L223
	movq	%rdx, %rsi
	vmovq	%rbx, %xmm8
	vmovq	%r10, %xmm9
	andq	$-16, %rsi
	vmovq	%rsi, %xmm0
	cmpq	%rsi, %rdx
	je	.L260
.L222:
	vmovq	%xmm0, %rcx
	movq	%rdx, %rdi
	subq	%rcx, %rdi
	leaq	-1(%rdi), %rcx
	movq	%rdi, 16(%rsp)
	cmpq	$6, %rcx
	jbe	.L227
	vmovq	%xmm0, %r10
	vmovq	%xmm8, %rbx
	vmovq	%xmm0, %rcx
	addq	%rax, %r10
	salq	$3, %rcx
	vmovups	(%r12,%r10,4), %ymm2
	vmovq	%xmm0, %r10
	leaq	(%r9,%rcx), %rdi
	leaq	(%r8,%rcx), %r11
	vmovups	(%rbx,%r10,4), %ymm0
	leaq	0(%r13,%rcx), %r15
	addq	%r14, %rcx
	vcvtps2pd	%xmm2, %ymm7
	vextractf128	$0x1, %ymm2, %xmm2
	vminpd	(%rdi), %ymm7, %ymm11
	vcvtps2pd	%xmm0, %ymm6
	vextractf128	$0x1, %ymm0, %xmm0
	vsubpd	%ymm6, %ymm7, %ymm6
	vcvtps2pd	%xmm2, %ymm2
	vmaxpd	(%r11), %ymm7, %ymm7
	vminpd	32(%rdi), %ymm2, %ymm10
	vcvtps2pd	%xmm0, %ymm0
	vsubpd	%ymm0, %ymm2, %ymm0
	vmaxpd	32(%r11), %ymm2, %ymm2
	vmovupd	%ymm11, (%rdi)
	vmovupd	%ymm7, (%r11)
	vaddpd	(%r15), %ymm6, %ymm7
	vmulpd	%ymm6, %ymm6, %ymm6
	vmovupd	%ymm2, 32(%r11)
	vaddpd	32(%r15), %ymm0, %ymm2
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	(%rcx), %ymm6, %ymm6
	vaddpd	32(%rcx), %ymm0, %ymm0
	vmovupd	%ymm10, 32(%rdi)
	movq	16(%rsp), %rdi
	vmovupd	%ymm7, (%r15)
	vmovupd	%ymm6, (%rcx)
	vmovupd	%ymm0, 32(%rcx)
	movq	%rdi, %rcx
	andq	$-8, %rcx
	vmovupd	%ymm2, 32(%r15)
	addq	%rcx, %rsi
	andl	$7, %edi
	je	.L260
.L227:
	leaq	(%rsi,%rax), %rcx
	vmovq	%xmm8, %rbx
	leaq	0(,%rsi,4), %r15
	vcvtss2sd	(%r12,%rcx,4), %xmm4, %xmm2
	leaq	0(,%rsi,8), %rcx
	vcvtss2sd	(%rbx,%rsi,4), %xmm4, %xmm0
	vmovq	%xmm2, %r10
	leaq	(%r9,%rcx), %r11
	vsubsd	%xmm0, %xmm2, %xmm0
	movq	(%r11), %rdi
	vmovq	%rdi, %xmm3
	vucomisd	%xmm2, %xmm3
	cmova	%r10, %rdi
	movq	%rdi, (%r11)
	leaq	(%r8,%rcx), %rdi
	vucomisd	(%rdi), %xmm2
	cmovbe	(%rdi), %r10
	movq	%r10, (%rdi)
	leaq	0(%r13,%rcx), %rdi
	vaddsd	(%rdi), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm1, (%rdi)
	leaq	(%r14,%rcx), %rdi
	vaddsd	(%rdi), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdi)
	leaq	1(%rsi), %rdi
	cmpq	%rdx, %rdi
	jge	.L260
	addq	%rax, %rdi
	vcvtss2sd	4(%rbx,%r15), %xmm4, %xmm0
	vcvtss2sd	(%r12,%rdi,4), %xmm4, %xmm2
	leaq	8(%rcx), %rdi
	vmovq	%xmm2, %rbx
	vsubsd	%xmm0, %xmm2, %xmm0
	leaq	(%r9,%rdi), %r11
	vmovsd	(%r11), %xmm1
	vucomisd	%xmm2, %xmm1
	vmovq	%xmm1, %r10
	cmova	%rbx, %r10
	movq	%r10, (%r11)
	leaq	(%r8,%rdi), %r11
	vmovq	%xmm2, %r10
	vucomisd	(%r11), %xmm2
	cmovbe	(%r11), %r10
	movq	%r10, (%r11)
	leaq	0(%r13,%rdi), %r11
	addq	%r14, %rdi
	vaddsd	(%r11), %xmm0, %xmm2
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rdi), %xmm0, %xmm0
	vmovsd	%xmm2, (%r11)
	vmovsd	%xmm0, (%rdi)
	leaq	2(%rsi), %rdi
	cmpq	%rdi, %rdx
	jle	.L260
	addq	%rax, %rdi
	vmovq	%xmm8, %rbx
	vcvtss2sd	(%r12,%rdi,4), %xmm4, %xmm2
	leaq	16(%rcx), %rdi
	vcvtss2sd	8(%rbx,%r15), %xmm4, %xmm0
	vmovq	%xmm2, %rbx
	leaq	(%r9,%rdi), %r11
	vsubsd	%xmm0, %xmm2, %xmm0
	vmovsd	(%r11), %xmm1
	vucomisd	%xmm2, %xmm1
	vmovq	%xmm1, %r10
	cmova	%rbx, %r10
	movq	%r10, (%r11)
	leaq	(%r8,%rdi), %r11
	vmovq	%xmm2, %r10
	vucomisd	(%r11), %xmm2
	cmovbe	(%r11), %r10
	movq	%r10, (%r11)
	leaq	0(%r13,%rdi), %r11
	addq	%r14, %rdi
	vaddsd	(%r11), %xmm0, %xmm2
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rdi), %xmm0, %xmm0
	vmovsd	%xmm2, (%r11)
	vmovsd	%xmm0, (%rdi)
	leaq	3(%rsi), %rdi
	cmpq	%rdi, %rdx
	jle	.L260
	addq	%rax, %rdi
	vmovq	%xmm8, %rbx
	vcvtss2sd	(%r12,%rdi,4), %xmm4, %xmm2
	leaq	24(%rcx), %rdi
	vcvtss2sd	12(%rbx,%r15), %xmm4, %xmm0
	vmovq	%xmm2, %rbx
	leaq	(%r9,%rdi), %r11
	vsubsd	%xmm0, %xmm2, %xmm0
	vmovsd	(%r11), %xmm1
	vucomisd	%xmm2, %xmm1
	vmovq	%xmm1, %r10
	cmova	%rbx, %r10
	movq	%r10, (%r11)
	leaq	(%r8,%rdi), %r11
	vmovq	%xmm2, %r10
	vucomisd	(%r11), %xmm2
	cmovbe	(%r11), %r10
	movq	%r10, (%r11)
	leaq	0(%r13,%rdi), %r11
	addq	%r14, %rdi
	vaddsd	(%r11), %xmm0, %xmm2
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rdi), %xmm0, %xmm0
	vmovsd	%xmm2, (%r11)
	vmovsd	%xmm0, (%rdi)
	leaq	4(%rsi), %rdi
	cmpq	%rdi, %rdx
	jle	.L260
	addq	%rax, %rdi
	vmovq	%xmm8, %rbx
	vcvtss2sd	(%r12,%rdi,4), %xmm4, %xmm2
	leaq	32(%rcx), %rdi
	vcvtss2sd	16(%rbx,%r15), %xmm4, %xmm0
	vmovq	%xmm2, %rbx
	leaq	(%r9,%rdi), %r11
	vsubsd	%xmm0, %xmm2, %xmm0
	vmovsd	(%r11), %xmm1
	vucomisd	%xmm2, %xmm1
	vmovq	%xmm1, %r10
	cmova	%rbx, %r10
	movq	%r10, (%r11)
	leaq	(%r8,%rdi), %r11
	vmovq	%xmm2, %r10
	vucomisd	(%r11), %xmm2
	cmovbe	(%r11), %r10
	movq	%r10, (%r11)
	leaq	0(%r13,%rdi), %r11
	addq	%r14, %rdi
	vaddsd	(%r11), %xmm0, %xmm2
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rdi), %xmm0, %xmm0
	vmovsd	%xmm2, (%r11)
	vmovsd	%xmm0, (%rdi)
	leaq	5(%rsi), %rdi
	cmpq	%rdi, %rdx
	jle	.L260
	addq	%rax, %rdi
	vmovq	%xmm8, %rbx
	vcvtss2sd	(%r12,%rdi,4), %xmm4, %xmm2
	leaq	40(%rcx), %rdi
	vmovq	%xmm2, %r10
	vcvtss2sd	20(%rbx,%r15), %xmm4, %xmm0
	leaq	(%r9,%rdi), %r11
	vsubsd	%xmm0, %xmm2, %xmm0
	vmovsd	(%r11), %xmm1
	vucomisd	%xmm2, %xmm1
	vmovq	%xmm1, %rbx
	cmova	%r10, %rbx
	movq	%rbx, (%r11)
	leaq	(%r8,%rdi), %r11
	vmovq	%xmm2, %rbx
	vucomisd	(%r11), %xmm2
	cmovbe	(%r11), %rbx
	addq	$6, %rsi
	movq	%rbx, (%r11)
	leaq	0(%r13,%rdi), %r11
	addq	%r14, %rdi
	vaddsd	(%r11), %xmm0, %xmm2
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rdi), %xmm0, %xmm0
	vmovsd	%xmm2, (%r11)
	vmovsd	%xmm0, (%rdi)
	cmpq	%rsi, %rdx
	jle	.L260
	addq	%rax, %rsi
	addq	$48, %rcx
	vcvtss2sd	(%r12,%rsi,4), %xmm4, %xmm2
	vmovq	%xmm8, %rsi
	vmovq	%xmm2, %rbx
	vcvtss2sd	24(%rsi,%r15), %xmm4, %xmm0
	leaq	(%r9,%rcx), %rsi
	vsubsd	%xmm0, %xmm2, %xmm0
	movq	(%rsi), %rdx
	vmovq	%rdx, %xmm6
	vucomisd	%xmm2, %xmm6
	cmova	%rbx, %rdx
	movq	%rdx, (%rsi)
	leaq	(%r8,%rcx), %rdx
	vucomisd	(%rdx), %xmm2
	cmovbe	(%rdx), %rbx
	movq	%rbx, (%rdx)
.L325:
	leaq	0(%r13,%rcx), %rdx
	addq	%r14, %rcx
	vaddsd	(%rdx), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm1, (%rdx)
	vaddsd	(%rcx), %xmm0, %xmm0
	vmovsd	%xmm0, (%rcx)
.L260:
	movq	48(%rsp), %rdx
	addq	%rdx, 56(%rsp)
	vmovq	%xmm5, %rdi
	subq	%rdx, 32(%rsp)
	vmovq	%xmm16, %rdx
	movq	56(%rsp), %rsi
	addq	%rdi, 40(%rsp)
	addq	%rdx, %rax
	cmpq	%rsi, 8(%rsp)
	jg	.L219
	movq	%r8, %r12
	movq	(%rsp), %r11
	movq	24(%rsp), %r8
	movq	%r9, %rbx
	vzeroupper
.L220:
	movq	%r11, %rcx
	cmpq	%r8, %r11
	jge	.L323
	.p2align 4,,10
	.p2align 3
.L215:
	movq	%rcx, %rax
	vmovsd	(%rbx,%rcx,8), %xmm0
	cqto
	idivq	%r11
	salq	$3, %rdx
	leaq	(%rbx,%rdx), %rax
	vminsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	leaq	(%r12,%rdx), %rax
	vmovsd	(%r12,%rcx,8), %xmm0
	vmaxsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	leaq	0(%r13,%rdx), %rax
	addq	%r14, %rdx
	vmovsd	(%rax), %xmm0
	vaddsd	0(%r13,%rcx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	vmovsd	(%rdx), %xmm0
	vaddsd	(%r14,%rcx,8), %xmm0, %xmm0
	addq	$1, %rcx
	vmovsd	%xmm0, (%rdx)
	cmpq	%r8, %rcx
	jne	.L215
.L323:
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
.L282:
	.cfi_restore_state
	movq	$1, 48(%rsp)
	movq	%rdx, %r8
.L201:
	cmpq	$128, %r8
	jle	.L204
	vbroadcastsd	.LC0(%rip), %zmm0
	movq	%r8, %rdx
	shrq	$3, %rdx
	vmovupd	%zmm0, (%rbx)
	vmovupd	%zmm0, 64(%rbx)
	vmovupd	%zmm0, 128(%rbx)
	vmovupd	%zmm0, 192(%rbx)
	vmovupd	%zmm0, 256(%rbx)
	vmovupd	%zmm0, 320(%rbx)
	vmovupd	%zmm0, 384(%rbx)
	vmovupd	%zmm0, 448(%rbx)
	vmovupd	%zmm0, 512(%rbx)
	vmovupd	%zmm0, 576(%rbx)
	vmovupd	%zmm0, 640(%rbx)
	vmovupd	%zmm0, 704(%rbx)
	vmovupd	%zmm0, 768(%rbx)
	vmovupd	%zmm0, 832(%rbx)
	vmovupd	%zmm0, 896(%rbx)
	vmovupd	%zmm0, 960(%rbx)
	cmpq	$16, %rdx
	je	.L283
	movl	$16, %eax
.L206:
	movq	%rax, %rcx
	addq	$1, %rax
	salq	$6, %rcx
	vmovupd	%zmm0, (%rbx,%rcx)
	cmpq	%rax, %rdx
	jne	.L206
	movq	%r8, %rax
	andq	$-8, %rax
	movq	%rax, %rcx
	cmpq	%r8, %rax
	je	.L207
.L205:
	vmovsd	.LC0(%rip), %xmm0
	leaq	1(%rax), %rdi
	leaq	0(,%rax,8), %rsi
	vmovsd	%xmm0, (%rbx,%rax,8)
	cmpq	%rdi, %r8
	jle	.L207
	leaq	2(%rax), %rdi
	vmovsd	%xmm0, 8(%rbx,%rsi)
	cmpq	%rdi, %r8
	jle	.L207
	leaq	3(%rax), %rdi
	vmovsd	%xmm0, 16(%rbx,%rsi)
	cmpq	%rdi, %r8
	jle	.L207
	leaq	4(%rax), %rdi
	vmovsd	%xmm0, 24(%rbx,%rsi)
	cmpq	%rdi, %r8
	jle	.L207
	leaq	5(%rax), %rdi
	vmovsd	%xmm0, 32(%rbx,%rsi)
	cmpq	%rdi, %r8
	jle	.L207
	leaq	6(%rax), %rdi
	vmovsd	%xmm0, 40(%rbx,%rsi)
	cmpq	%rdi, %r8
	jle	.L207
	vmovsd	%xmm0, 48(%rbx,%rsi)
.L207:
	vbroadcastsd	.LC13(%rip), %zmm0
	vmovupd	%zmm0, (%r12)
	vmovupd	%zmm0, 64(%r12)
	vmovupd	%zmm0, 128(%r12)
	vmovupd	%zmm0, 192(%r12)
	vmovupd	%zmm0, 256(%r12)
	vmovupd	%zmm0, 320(%r12)
	vmovupd	%zmm0, 384(%r12)
	vmovupd	%zmm0, 448(%r12)
	vmovupd	%zmm0, 512(%r12)
	vmovupd	%zmm0, 576(%r12)
	vmovupd	%zmm0, 640(%r12)
	vmovupd	%zmm0, 704(%r12)
	vmovupd	%zmm0, 768(%r12)
	vmovupd	%zmm0, 832(%r12)
	vmovupd	%zmm0, 896(%r12)
	vmovupd	%zmm0, 960(%r12)
	cmpq	$16, %rdx
	je	.L209
	movl	$16, %esi
.L210:
	movq	%rsi, %rdi
	addq	$1, %rsi
	salq	$6, %rdi
	vmovupd	%zmm0, (%r12,%rdi)
	cmpq	%rdx, %rsi
	jne	.L210
.L209:
	cmpq	%r8, %rcx
	je	.L211
	vmovsd	.LC13(%rip), %xmm0
	leaq	1(%rax), %rcx
	leaq	0(,%rax,8), %rdx
	vmovsd	%xmm0, (%r12,%rax,8)
	cmpq	%rcx, %r8
	jle	.L211
	leaq	2(%rax), %rcx
	vmovsd	%xmm0, 8(%r12,%rdx)
	cmpq	%rcx, %r8
	jle	.L211
	leaq	3(%rax), %rcx
	vmovsd	%xmm0, 16(%r12,%rdx)
	cmpq	%rcx, %r8
	jle	.L211
	leaq	4(%rax), %rcx
	vmovsd	%xmm0, 24(%r12,%rdx)
	cmpq	%rcx, %r8
	jle	.L211
	leaq	5(%rax), %rcx
	vmovsd	%xmm0, 32(%r12,%rdx)
	cmpq	%rcx, %r8
	jle	.L211
	addq	$6, %rax
	vmovsd	%xmm0, 40(%r12,%rdx)
	cmpq	%rax, %r8
	jle	.L211
	vmovsd	%xmm0, 48(%r12,%rdx)
.L211:
	leaq	0(,%r8,8), %rdx
	movq	%r10, 24(%rsp)
	xorl	%esi, %esi
	movq	%r14, %rdi
	movq	%r11, 32(%rsp)
	movq	%r8, 40(%rsp)
	movq	%rdx, 56(%rsp)
	vzeroupper
	call	memset@PLT
	movq	56(%rsp), %rdx
	xorl	%esi, %esi
	movq	%r13, %rdi
	call	memset@PLT
	movq	40(%rsp), %r8
	movq	32(%rsp), %r11
	vxorps	%xmm4, %xmm4, %xmm4
	movq	24(%rsp), %r10
	jmp	.L203
.L326:
	imulq	%r11, %rax
	movq	%rax, %r8
	testq	%rax, %rax
	jg	.L201
	jmp	.L203
	.p2align 4,,10
	.p2align 3
.L221:
	cmpq	$14, %rcx
	jbe	.L294
	movq	%rdx, %rsi
	leaq	(%r12,%rax,4), %rdi
	vmovq	%xmm8, %rbx
	xorl	%ecx, %ecx
	shrq	$4, %rsi
	vmovq	%xmm9, %r10
	salq	$6, %rsi
	.p2align 4,,10
	.p2align 3
.L258:
	vmovups	(%rdi,%rcx), %zmm7
	vcvtps2pd	(%rdi,%rcx), %zmm3
	vsubpd	(%r10,%rcx,2), %zmm3, %zmm2
	vextractf32x8	$0x1, %zmm7, %ymm0
	vminpd	(%r9,%rcx,2), %zmm3, %zmm7
	vmaxpd	(%r8,%rcx,2), %zmm3, %zmm3
	vcvtps2pd	%ymm0, %zmm0
	vsubpd	64(%r10,%rcx,2), %zmm0, %zmm1
	vminpd	64(%r9,%rcx,2), %zmm0, %zmm6
	vmaxpd	64(%r8,%rcx,2), %zmm0, %zmm0
	vmovupd	%zmm7, (%r9,%rcx,2)
	vmovupd	%zmm6, 64(%r9,%rcx,2)
	vaddpd	0(%r13,%rcx,2), %zmm2, %zmm6
	vmulpd	%zmm2, %zmm2, %zmm2
	vmovupd	%zmm0, 64(%r8,%rcx,2)
	vaddpd	64(%r13,%rcx,2), %zmm1, %zmm0
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	(%r14,%rcx,2), %zmm2, %zmm2
	vaddpd	64(%r14,%rcx,2), %zmm1, %zmm1
	vmovupd	%zmm3, (%r8,%rcx,2)
	vmovupd	%zmm6, 0(%r13,%rcx,2)
	vmovupd	%zmm0, 64(%r13,%rcx,2)
	vmovupd	%zmm2, (%r14,%rcx,2)
	vmovupd	%zmm1, 64(%r14,%rcx,2)
	addq	$64, %rcx
	cmpq	%rcx, %rsi
	jne	.L258
	movq	%rdx, %rsi
	vmovq	%rbx, %xmm8
	vmovq	%r10, %xmm9
	andq	$-16, %rsi
	movq	%rsi, %rbx
	cmpq	%rsi, %rdx
	je	.L260
.L257:
	movq	%rdx, %rdi
	movq	%rbx, %r10
	subq	%rbx, %rdi
	leaq	-1(%rdi), %rcx
	movq	%rdi, %rbx
	cmpq	$6, %rcx
	jbe	.L262
	leaq	0(,%r10,8), %rcx
	vmovq	%xmm9, %rdi
	addq	%rax, %r10
	leaq	(%rdi,%rcx), %r15
	vmovups	(%r12,%r10,4), %ymm0
	leaq	(%r9,%rcx), %rdi
	vmovq	%r15, %xmm2
	leaq	(%r8,%rcx), %r11
	leaq	0(%r13,%rcx), %r15
	addq	%r14, %rcx
	vcvtps2pd	%xmm0, %ymm7
	vmovq	%xmm2, %r10
	vextractf128	$0x1, %ymm0, %xmm0
	vminpd	(%rdi), %ymm7, %ymm12
	vsubpd	(%r10), %ymm7, %ymm6
	vcvtps2pd	%xmm0, %ymm0
	vmaxpd	(%r11), %ymm7, %ymm7
	vsubpd	32(%r10), %ymm0, %ymm2
	vminpd	32(%rdi), %ymm0, %ymm11
	vmaxpd	32(%r11), %ymm0, %ymm0
	vmovupd	%ymm12, (%rdi)
	vmovupd	%ymm7, (%r11)
	vaddpd	(%r15), %ymm6, %ymm7
	vmulpd	%ymm6, %ymm6, %ymm6
	vaddpd	(%rcx), %ymm6, %ymm6
	vmovupd	%ymm11, 32(%rdi)
	movq	%rbx, %rdi
	vmovupd	%ymm0, 32(%r11)
	vaddpd	32(%r15), %ymm2, %ymm0
	vmulpd	%ymm2, %ymm2, %ymm2
	vaddpd	32(%rcx), %ymm2, %ymm2
	vmovupd	%ymm7, (%r15)
	vmovupd	%ymm6, (%rcx)
	vmovupd	%ymm0, 32(%r15)
	vmovupd	%ymm2, 32(%rcx)
	movq	%rbx, %rcx
	andq	$-8, %rcx
	addq	%rcx, %rsi
	andl	$7, %edi
	je	.L260
.L262:
	leaq	(%rsi,%rax), %rcx
	vcvtss2sd	(%r12,%rcx,4), %xmm4, %xmm2
	leaq	0(,%rsi,8), %rcx
	vmovq	%xmm2, %r11
	vsubsd	64(%rsp,%rsi,8), %xmm2, %xmm0
	leaq	(%r9,%rcx), %r15
	movq	(%r15), %rdi
	vmovq	%rdi, %xmm3
	vucomisd	%xmm2, %xmm3
	cmova	%r11, %rdi
	movq	%rdi, (%r15)
	leaq	(%r8,%rcx), %r15
	movq	(%r15), %rdi
	vmovq	%rdi, %xmm3
	vucomisd	%xmm3, %xmm2
	cmova	%r11, %rdi
	movq	%rdi, (%r15)
	leaq	0(%r13,%rcx), %rdi
	vaddsd	(%rdi), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm1, (%rdi)
	leaq	(%r14,%rcx), %rdi
	vaddsd	(%rdi), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdi)
	leaq	1(%rsi), %rdi
	cmpq	%rdi, %rdx
	jle	.L260
	leaq	(%rdi,%rax), %r15
	vcvtss2sd	(%r12,%r15,4), %xmm4, %xmm2
	vsubsd	64(%rsp,%rdi,8), %xmm2, %xmm0
	leaq	8(%rcx), %rdi
	leaq	(%r9,%rdi), %rbx
	movq	(%rbx), %r15
	vmovq	%rbx, %xmm1
	vmovq	%xmm2, %rbx
	vmovq	%r15, %xmm3
	vucomisd	%xmm2, %xmm3
	cmova	%rbx, %r15
	vmovq	%xmm1, %rbx
	movq	%r15, (%rbx)
	leaq	(%r8,%rdi), %rbx
	movq	(%rbx), %r15
	vmovq	%rbx, %xmm1
	vmovq	%xmm2, %rbx
	vmovq	%r15, %xmm3
	vucomisd	%xmm3, %xmm2
	cmova	%rbx, %r15
	vmovq	%xmm1, %rbx
	movq	%r15, (%rbx)
	leaq	0(%r13,%rdi), %r15
	addq	%r14, %rdi
	vaddsd	(%r15), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rdi), %xmm0, %xmm0
	vmovsd	%xmm1, (%r15)
	vmovsd	%xmm0, (%rdi)
	leaq	2(%rsi), %rdi
	cmpq	%rdi, %rdx
	jle	.L260
	leaq	(%rdi,%rax), %r15
	vcvtss2sd	(%r12,%r15,4), %xmm4, %xmm2
	vsubsd	64(%rsp,%rdi,8), %xmm2, %xmm0
	leaq	16(%rcx), %rdi
	leaq	(%r9,%rdi), %rbx
	movq	(%rbx), %r15
	vmovq	%rbx, %xmm1
	vmovq	%xmm2, %rbx
	vmovq	%r15, %xmm3
	vucomisd	%xmm2, %xmm3
	cmova	%rbx, %r15
	vmovq	%xmm1, %rbx
	movq	%r15, (%rbx)
	leaq	(%r8,%rdi), %rbx
	movq	(%rbx), %r15
	vmovq	%rbx, %xmm1
	vmovq	%xmm2, %rbx
	vmovq	%r15, %xmm3
	vucomisd	%xmm3, %xmm2
	cmova	%rbx, %r15
	vmovq	%xmm1, %rbx
	movq	%r15, (%rbx)
	leaq	0(%r13,%rdi), %r15
	addq	%r14, %rdi
	vaddsd	(%r15), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rdi), %xmm0, %xmm0
	vmovsd	%xmm1, (%r15)
	vmovsd	%xmm0, (%rdi)
	leaq	3(%rsi), %rdi
	cmpq	%rdi, %rdx
	jle	.L260
	leaq	(%rdi,%rax), %r15
	vcvtss2sd	(%r12,%r15,4), %xmm4, %xmm2
	vsubsd	64(%rsp,%rdi,8), %xmm2, %xmm0
	leaq	24(%rcx), %rdi
	leaq	(%r9,%rdi), %rbx
	movq	(%rbx), %r15
	vmovq	%rbx, %xmm1
	vmovq	%xmm2, %rbx
	vmovq	%r15, %xmm3
	vucomisd	%xmm2, %xmm3
	cmova	%rbx, %r15
	vmovq	%xmm1, %rbx
	movq	%r15, (%rbx)
	leaq	(%r8,%rdi), %rbx
	movq	(%rbx), %r15
	vmovq	%rbx, %xmm1
	vmovq	%xmm2, %rbx
	vmovq	%r15, %xmm3
	vucomisd	%xmm3, %xmm2
	cmova	%rbx, %r15
	vmovq	%xmm1, %rbx
	movq	%r15, (%rbx)
	leaq	0(%r13,%rdi), %r15
	addq	%r14, %rdi
	vaddsd	(%r15), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rdi), %xmm0, %xmm0
	vmovsd	%xmm1, (%r15)
	vmovsd	%xmm0, (%rdi)
	leaq	4(%rsi), %rdi
	cmpq	%rdi, %rdx
	jle	.L260
	leaq	(%rdi,%rax), %r15
	vcvtss2sd	(%r12,%r15,4), %xmm4, %xmm2
	vsubsd	64(%rsp,%rdi,8), %xmm2, %xmm0
	leaq	32(%rcx), %rdi
	leaq	(%r9,%rdi), %rbx
	movq	(%rbx), %r15
	vmovq	%rbx, %xmm1
	vmovq	%xmm2, %rbx
	vmovq	%r15, %xmm3
	vucomisd	%xmm2, %xmm3
	cmova	%rbx, %r15
	vmovq	%xmm1, %rbx
	movq	%r15, (%rbx)
	leaq	(%r8,%rdi), %rbx
	movq	(%rbx), %r15
	vmovq	%rbx, %xmm1
	vmovq	%xmm2, %rbx
	vmovq	%r15, %xmm3
	vucomisd	%xmm3, %xmm2
	cmova	%rbx, %r15
	vmovq	%xmm1, %rbx
	movq	%r15, (%rbx)
	leaq	0(%r13,%rdi), %r15
	addq	%r14, %rdi
	vaddsd	(%r15), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rdi), %xmm0, %xmm0
	vmovsd	%xmm1, (%r15)
	vmovsd	%xmm0, (%rdi)
	leaq	5(%rsi), %rdi
	cmpq	%rdi, %rdx
	jle	.L260
	leaq	(%rdi,%rax), %r15
	vcvtss2sd	(%r12,%r15,4), %xmm4, %xmm2
	vsubsd	64(%rsp,%rdi,8), %xmm2, %xmm0
	leaq	40(%rcx), %rdi
	leaq	(%r9,%rdi), %rbx
	movq	(%rbx), %r15
	vmovq	%rbx, %xmm1
	vmovq	%xmm2, %rbx
	vmovq	%r15, %xmm3
	vucomisd	%xmm2, %xmm3
	cmova	%rbx, %r15
	vmovq	%xmm1, %rbx
	movq	%r15, (%rbx)
	leaq	(%r8,%rdi), %rbx
	movq	(%rbx), %r15
	vmovq	%rbx, %xmm1
	vmovq	%xmm2, %rbx
	vmovq	%r15, %xmm3
	vucomisd	%xmm3, %xmm2
	cmova	%rbx, %r15
	vmovq	%xmm1, %rbx
	addq	$6, %rsi
	movq	%r15, (%rbx)
	leaq	0(%r13,%rdi), %r15
	addq	%r14, %rdi
	vaddsd	(%r15), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rdi), %xmm0, %xmm0
	vmovsd	%xmm1, (%r15)
	vmovsd	%xmm0, (%rdi)
	cmpq	%rsi, %rdx
	jle	.L260
	leaq	(%rsi,%rax), %rdx
	addq	$48, %rcx
	vcvtss2sd	(%r12,%rdx,4), %xmm4, %xmm2
	vsubsd	64(%rsp,%rsi,8), %xmm2, %xmm0
	leaq	(%r9,%rcx), %rsi
	vmovq	%xmm2, %rbx
	movq	(%rsi), %rdx
	vmovq	%rdx, %xmm7
	vucomisd	%xmm2, %xmm7
	cmova	%rbx, %rdx
	movq	%rdx, (%rsi)
	leaq	(%r8,%rcx), %rsi
	movq	(%rsi), %rdx
	vmovq	%rdx, %xmm6
	vucomisd	%xmm6, %xmm2
	cmova	%rbx, %rdx
	movq	%rdx, (%rsi)
	jmp	.L325
.L294:
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	jmp	.L257
.L286:
	vpxor	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	jmp	.L222
.L283:
	movl	$128, %eax
	movl	$128, %ecx
	jmp	.L205
	.cfi_endproc
.LFE6466:
	.size	statistics_f32, .-statistics_f32
	.p2align 4
	.type	csr_pack_f32, @function
csr_pack_f32:
.LFB6467:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rsi, %r10
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$96, %rsp
	.cfi_def_cfa_offset 152
	movq	16(%rsi), %r15
	testl	%ecx, %ecx
	jle	.L328
	movq	%rdx, %rsi
	movq	32(%r10), %rdx
	movl	%ecx, %eax
	movq	(%rsi), %r9
	movq	(%rdx,%r9,8), %rcx
	movq	8(%rdx,%r9,8), %r9
	movq	%rcx, -40(%rsp)
	movq	%r9, 24(%rsp)
	cmpq	%rcx, %r9
	jle	.L373
	movq	24(%r10), %r9
	vmovd	(%r9,%rcx,4), %xmm3
	vmovd	%xmm3, -96(%rsp)
.L329:
	cmpl	$1, %eax
	je	.L331
	movq	8(%rsi), %r9
	movq	(%rdx,%r9,8), %rcx
	movq	8(%rdx,%r9,8), %r9
	movq	%rcx, -32(%rsp)
	movq	%r9, 32(%rsp)
	cmpq	%r9, %rcx
	jge	.L374
	movq	24(%r10), %r9
	vmovd	(%r9,%rcx,4), %xmm2
	vmovdqa	%xmm2, %xmm13
.L332:
	cmpl	$2, %eax
	je	.L330
	movq	16(%rsi), %r9
	movq	(%rdx,%r9,8), %rcx
	movq	8(%rdx,%r9,8), %r9
	movq	%rcx, -24(%rsp)
	movq	%r9, 40(%rsp)
	cmpq	%r9, %rcx
	jge	.L375
	movq	24(%r10), %r9
	vmovd	(%r9,%rcx,4), %xmm4
	vmovd	%xmm4, -92(%rsp)
.L333:
	cmpl	$3, %eax
	je	.L334
	movq	24(%rsi), %r9
	movq	(%rdx,%r9,8), %rcx
	movq	8(%rdx,%r9,8), %r9
	movq	%rcx, -16(%rsp)
	movq	%r9, 48(%rsp)
	cmpq	%r9, %rcx
	jge	.L376
	movq	24(%r10), %r9
	vmovd	(%r9,%rcx,4), %xmm8
	vmovdqa32	%xmm8, %xmm23
.L335:
	cmpl	$4, %eax
	je	.L336
	movq	32(%rsi), %r9
	movq	(%rdx,%r9,8), %rcx
	movq	8(%rdx,%r9,8), %r9
	movq	%rcx, -8(%rsp)
	movq	%r9, 56(%rsp)
	cmpq	%r9, %rcx
	jge	.L377
	movq	24(%r10), %r9
	vmovd	(%r9,%rcx,4), %xmm5
	vmovdqa	%xmm5, %xmm11
.L337:
	cmpl	$5, %eax
	je	.L338
	movq	40(%rsi), %r9
	movq	(%rdx,%r9,8), %rcx
	movq	8(%rdx,%r9,8), %r9
	movq	%rcx, (%rsp)
	movq	%r9, 64(%rsp)
	cmpq	%r9, %rcx
	jge	.L378
	movq	24(%r10), %r9
	vmovd	(%r9,%rcx,4), %xmm6
	vmovdqa	%xmm6, %xmm12
.L339:
	cmpl	$6, %eax
	je	.L340
	movq	48(%rsi), %r9
	movq	(%rdx,%r9,8), %rcx
	movq	8(%rdx,%r9,8), %r9
	movq	%rcx, 8(%rsp)
	movq	%r9, 72(%rsp)
	cmpq	%rcx, %r9
	jle	.L379
	movq	24(%r10), %r9
	vmovd	(%r9,%rcx,4), %xmm7
	vmovdqa32	%xmm7, %xmm22
.L341:
	cmpl	$7, %eax
	je	.L342
	movq	56(%rsi), %rcx
	movq	(%rdx,%rcx,8), %rax
	movq	8(%rdx,%rcx,8), %rdx
	movq	%rax, 16(%rsp)
	movq	%rdx, 80(%rsp)
	cmpq	%rdx, %rax
	jge	.L344
	movq	24(%r10), %rdx
	vmovq	%rax, %xmm18
	vmovd	(%rdx,%rax,4), %xmm9
	vmovdqa32	%xmm9, %xmm24
.L345:
	movq	24(%rsp), %rax
	vpminsd	%xmm3, %xmm2, %xmm0
	movq	8(%r8), %rsi
	vpminsd	%xmm4, %xmm0, %xmm0
	movq	-40(%rsp), %rbp
	movq	-32(%rsp), %r12
	movq	%rax, -80(%rsp)
	movq	32(%rsp), %rax
	vpminsd	%xmm8, %xmm0, %xmm0
	vpminsd	%xmm5, %xmm0, %xmm0
	movq	-24(%rsp), %r13
	movq	-16(%rsp), %r11
	movq	%rax, -72(%rsp)
	movq	40(%rsp), %rax
	vpminsd	%xmm6, %xmm0, %xmm0
	vpminsd	%xmm7, %xmm0, %xmm0
	vmovq	48(%rsp), %xmm10
	movq	(%rsp), %r14
	movq	%rax, -64(%rsp)
	movq	64(%rsp), %rax
	vmovd	%xmm0, %r9d
	vpminsd	%xmm9, %xmm0, %xmm0
	vmovd	%xmm0, %edx
	movq	8(%rsp), %rbx
	vmovq	-8(%rsp), %xmm14
	vmovd	%xmm0, (%rsi)
	movq	%rax, -56(%rsp)
	movq	80(%rsp), %rax
	vmovq	56(%rsp), %xmm26
	vmovq	72(%rsp), %xmm27
	movq	%rax, -48(%rsp)
	cmpl	$2147483647, %edx
	je	.L400
	addq	$4, %rsi
	vmovdqa	%xmm13, %xmm15
	movq	16(%r8), %rcx
	xorl	%eax, %eax
	movq	%rsi, -112(%rsp)
	movq	%r12, %rsi
	movq	%r13, %r12
	vmovq	%r11, %xmm13
	movl	%r9d, -100(%rsp)
	movq	%rbx, %r11
	vxorps	%xmm1, %xmm1, %xmm1
	movq	%rbp, %rbx
	movq	%rsi, %r13
	vmovq	%xmm14, %rbp
	vmovdqa64	%xmm18, %xmm14
	jmp	.L372
	.p2align 4,,10
	.p2align 3
.L402:
	vmovdqa	.LC14(%rip), %xmm3
	vmovd	%xmm3, -96(%rsp)
.L350:
	movq	%rsi, %rbx
.L348:
	leaq	8(%rcx,%rax), %r8
	vmovd	%xmm15, %esi
	movq	$0x000000000, (%r8)
	cmpl	%esi, %edx
	jne	.L351
	vcvtss2sd	(%r15,%r13,4), %xmm1, %xmm0
	vmulsd	40(%rdi), %xmm0, %xmm0
	leaq	1(%r13), %rsi
	leaq	0(,%r13,4), %r9
	movq	%rsi, -88(%rsp)
	vmovsd	%xmm0, (%r8)
	cmpq	%rsi, -72(%rsp)
	jg	.L352
	vmovdqa	.LC14(%rip), %xmm2
	vmovdqa	%xmm2, %xmm15
.L353:
	movq	-88(%rsp), %r13
.L351:
	leaq	16(%rcx,%rax), %r8
	movq	$0x000000000, (%r8)
	cmpl	%edx, -92(%rsp)
	jne	.L354
	vcvtss2sd	(%r15,%r12,4), %xmm1, %xmm0
	vmulsd	40(%rdi), %xmm0, %xmm0
	leaq	1(%r12), %rsi
	leaq	0(,%r12,4), %r9
	movq	%rsi, -88(%rsp)
	vmovsd	%xmm0, (%r8)
	cmpq	%rsi, -64(%rsp)
	jg	.L355
	vmovdqa	.LC14(%rip), %xmm4
	vmovd	%xmm4, -92(%rsp)
.L356:
	movq	-88(%rsp), %r12
.L354:
	leaq	24(%rcx,%rax), %r8
	vmovd	%xmm23, %esi
	movq	$0x000000000, (%r8)
	cmpl	%esi, %edx
	jne	.L357
	vmovq	%xmm13, %r9
	movq	%r9, %rsi
	addq	$1, %rsi
	movq	%rsi, -88(%rsp)
	movq	%r9, %rsi
	leaq	0(,%r9,4), %r9
	vcvtss2sd	(%r15,%rsi,4), %xmm1, %xmm0
	vmulsd	40(%rdi), %xmm0, %xmm0
	vmovq	%r9, %xmm8
	vmovq	%xmm10, %r9
	vmovsd	%xmm0, (%r8)
	cmpq	%r9, -88(%rsp)
	jl	.L358
	vmovdqa	.LC14(%rip), %xmm8
	vmovdqa32	%xmm8, %xmm23
.L359:
	movq	-88(%rsp), %rsi
	vmovq	%rsi, %xmm13
.L357:
	leaq	32(%rcx,%rax), %r8
	vmovd	%xmm11, %esi
	movq	$0x000000000, (%r8)
	cmpl	%esi, %edx
	jne	.L360
	vcvtss2sd	(%r15,%rbp,4), %xmm1, %xmm0
	vmulsd	40(%rdi), %xmm0, %xmm0
	leaq	0(,%rbp,4), %r9
	leaq	1(%rbp), %rsi
	vmovq	%r9, %xmm5
	vmovq	%xmm26, %r9
	movq	%rsi, -88(%rsp)
	vmovsd	%xmm0, (%r8)
	cmpq	%r9, %rsi
	jl	.L361
	vmovdqa	.LC14(%rip), %xmm5
	vmovdqa	%xmm5, %xmm11
.L362:
	movq	-88(%rsp), %rbp
.L360:
	leaq	40(%rcx,%rax), %r8
	vmovd	%xmm12, %esi
	movq	$0x000000000, (%r8)
	cmpl	%esi, %edx
	jne	.L363
	vcvtss2sd	(%r15,%r14,4), %xmm1, %xmm0
	vmulsd	40(%rdi), %xmm0, %xmm0
	leaq	1(%r14), %rsi
	leaq	0(,%r14,4), %r9
	movq	%rsi, -88(%rsp)
	vmovsd	%xmm0, (%r8)
	cmpq	%rsi, -56(%rsp)
	jg	.L364
	vmovdqa	.LC14(%rip), %xmm6
	vmovdqa	%xmm6, %xmm12
.L365:
	movq	-88(%rsp), %r14
.L363:
	leaq	48(%rcx,%rax), %r8
	vmovd	%xmm22, %esi
	movq	$0x000000000, (%r8)
	cmpl	%esi, %edx
	jne	.L366
	vcvtss2sd	(%r15,%r11,4), %xmm1, %xmm0
	vmulsd	40(%rdi), %xmm0, %xmm0
	leaq	0(,%r11,4), %rsi
	leaq	1(%r11), %rdx
	vmovq	%rsi, %xmm7
	vmovq	%xmm27, %rsi
	vmovsd	%xmm0, (%r8)
	cmpq	%rsi, %rdx
	jl	.L367
	vmovdqa	.LC14(%rip), %xmm7
	vmovdqa32	%xmm7, %xmm22
.L368:
	movq	%rdx, %r11
.L366:
	leaq	56(%rcx,%rax), %r8
	vmovd	%xmm24, %edx
	movq	$0x000000000, (%r8)
	cmpl	%edx, -100(%rsp)
	jl	.L369
	vmovq	%xmm14, %rsi
	vcvtss2sd	(%r15,%rsi,4), %xmm1, %xmm0
	vmulsd	40(%rdi), %xmm0, %xmm0
	leaq	1(%rsi), %rdx
	leaq	0(,%rsi,4), %r9
	vmovsd	%xmm0, (%r8)
	cmpq	%rdx, -48(%rsp)
	jg	.L370
	vmovdqa	.LC14(%rip), %xmm9
	vmovdqa32	%xmm9, %xmm24
.L371:
	vmovq	%rdx, %xmm14
.L369:
	vpminsd	%xmm3, %xmm2, %xmm0
	movq	-112(%rsp), %rsi
	addq	$64, %rax
	vpminsd	%xmm0, %xmm4, %xmm0
	vpminsd	%xmm0, %xmm8, %xmm0
	addq	$4, %rsi
	vpminsd	%xmm0, %xmm5, %xmm0
	vpminsd	%xmm0, %xmm6, %xmm0
	vpminsd	%xmm0, %xmm7, %xmm0
	vmovd	%xmm0, -100(%rsp)
	vpminsd	%xmm0, %xmm9, %xmm0
	vmovd	%xmm0, %edx
	vmovd	%xmm0, -4(%rsi)
	movq	%rsi, -112(%rsp)
	cmpl	$2147483647, %edx
	je	.L400
.L372:
	leaq	(%rcx,%rax), %r8
	movq	$0x000000000, (%r8)
	cmpl	%edx, -96(%rsp)
	jne	.L348
	vcvtss2sd	(%r15,%rbx,4), %xmm1, %xmm0
	vmulsd	40(%rdi), %xmm0, %xmm0
	leaq	1(%rbx), %rsi
	leaq	0(,%rbx,4), %r9
	vmovsd	%xmm0, (%r8)
	cmpq	%rsi, -80(%rsp)
	jle	.L402
	movq	24(%r10), %r8
	vmovd	4(%r8,%r9), %xmm3
	vmovd	%xmm3, -96(%rsp)
	jmp	.L350
.L328:
	vmovdqa	.LC14(%rip), %xmm2
	movq	$0, -40(%rsp)
	movq	$0, 24(%rsp)
	movq	$0, -32(%rsp)
	vmovdqa	%xmm2, %xmm13
	vmovdqa	%xmm2, %xmm3
	movq	$0, 32(%rsp)
	vmovd	%xmm2, -96(%rsp)
.L330:
	vmovdqa	.LC14(%rip), %xmm4
	movq	$0, -24(%rsp)
	movq	$0, 40(%rsp)
	vmovd	%xmm4, -92(%rsp)
.L334:
	vmovdqa	.LC14(%rip), %xmm8
	movq	$0, -16(%rsp)
	movq	$0, 48(%rsp)
	vmovdqa32	%xmm8, %xmm23
.L336:
	vmovdqa	.LC14(%rip), %xmm5
	movq	$0, -8(%rsp)
	movq	$0, 56(%rsp)
	vmovdqa	%xmm5, %xmm11
.L338:
	vmovdqa	.LC14(%rip), %xmm6
	movq	$0, (%rsp)
	movq	$0, 64(%rsp)
	vmovdqa	%xmm6, %xmm12
.L340:
	vmovdqa	.LC14(%rip), %xmm7
	movq	$0, 8(%rsp)
	movq	$0, 72(%rsp)
	vmovdqa32	%xmm7, %xmm22
.L342:
	movq	$0, 16(%rsp)
	movq	$0, 80(%rsp)
.L344:
	vmovdqa	.LC14(%rip), %xmm9
	vmovq	16(%rsp), %xmm18
	vmovdqa32	%xmm9, %xmm24
	jmp	.L345
	.p2align 4,,10
	.p2align 3
.L370:
	movq	24(%r10), %r8
	vmovd	4(%r8,%r9), %xmm9
	vmovdqa32	%xmm9, %xmm24
	jmp	.L371
	.p2align 4,,10
	.p2align 3
.L352:
	movq	24(%r10), %rsi
	vmovd	4(%rsi,%r9), %xmm2
	vmovdqa	%xmm2, %xmm15
	jmp	.L353
	.p2align 4,,10
	.p2align 3
.L355:
	movq	24(%r10), %rsi
	vmovd	4(%rsi,%r9), %xmm4
	vmovd	%xmm4, -92(%rsp)
	jmp	.L356
	.p2align 4,,10
	.p2align 3
.L358:
	movq	24(%r10), %rsi
	vmovq	%xmm8, %r9
	vmovd	4(%rsi,%r9), %xmm8
	vmovdqa32	%xmm8, %xmm23
	jmp	.L359
	.p2align 4,,10
	.p2align 3
.L361:
	movq	24(%r10), %rsi
	vmovq	%xmm5, %r9
	vmovd	4(%rsi,%r9), %xmm5
	vmovdqa	%xmm5, %xmm11
	jmp	.L362
	.p2align 4,,10
	.p2align 3
.L364:
	movq	24(%r10), %r14
	vmovd	4(%r14,%r9), %xmm6
	vmovdqa	%xmm6, %xmm12
	jmp	.L365
	.p2align 4,,10
	.p2align 3
.L367:
	movq	24(%r10), %r8
	vmovq	%xmm7, %rsi
	vmovd	4(%r8,%rsi), %xmm7
	vmovdqa32	%xmm7, %xmm22
	jmp	.L368
	.p2align 4,,10
	.p2align 3
.L400:
	addq	$96, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.L331:
	.cfi_restore_state
	vmovdqa	.LC14(%rip), %xmm2
	movq	$0, -32(%rsp)
	movq	$0, 32(%rsp)
	vmovdqa	%xmm2, %xmm13
	jmp	.L330
.L373:
	vmovdqa	.LC14(%rip), %xmm3
	vmovd	%xmm3, -96(%rsp)
	jmp	.L329
.L379:
	vmovdqa	.LC14(%rip), %xmm7
	vmovdqa32	%xmm7, %xmm22
	jmp	.L341
.L378:
	vmovdqa	.LC14(%rip), %xmm6
	vmovdqa	%xmm6, %xmm12
	jmp	.L339
.L377:
	vmovdqa	.LC14(%rip), %xmm5
	vmovdqa	%xmm5, %xmm11
	jmp	.L337
.L376:
	vmovdqa	.LC14(%rip), %xmm8
	vmovdqa32	%xmm8, %xmm23
	jmp	.L335
.L375:
	vmovdqa	.LC14(%rip), %xmm4
	vmovd	%xmm4, -92(%rsp)
	jmp	.L333
.L374:
	vmovdqa	.LC14(%rip), %xmm2
	vmovdqa	%xmm2, %xmm13
	jmp	.L332
	.cfi_endproc
.LFE6467:
	.size	csr_pack_f32, .-csr_pack_f32
	.p2align 4
	.type	csr_accumulate_f32, @function
csr_accumulate_f32:
.LFB6480:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	vmovq	%r8, %xmm5
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	(%rdi), %r8
	movq	%rcx, -16(%rsp)
	testq	%rcx, %rcx
	jle	.L419
	leaq	1(%r8), %rax
	movq	%rsi, %r11
	movq	%rdi, %r12
	movq	%r9, %rbp
	movq	%rax, -8(%rsp)
	movq	32(%rsi), %rax
	leaq	0(,%r8,8), %r14
	movq	%r11, %r13
	vmovsd	.LC3(%rip), %xmm6
	vxorps	%xmm4, %xmm4, %xmm4
	xorl	%esi, %esi
	movq	%r14, %r11
	vmovsd	.LC5(%rip), %xmm2
	leaq	8(%rax,%rdx,8), %rdx
	movabsq	$-4843621399236968448, %r15
	.p2align 4,,10
	.p2align 3
.L412:
	vmovq	%xmm5, %rax
	vmovsd	%xmm6, %xmm6, %xmm3
	movslq	(%rax,%rsi,4), %rax
	testq	%rbp, %rbp
	je	.L405
	vmovsd	0(%rbp,%rsi,8), %xmm3
	vmulsd	24(%r12), %xmm3, %xmm3
.L405:
	movq	-8(%rsp), %rdi
	movq	56(%rsp), %r8
	imulq	%rax, %rdi
	salq	$3, %rdi
	addq	%rdi, %r8
	cmpq	$0, 64(%rsp)
	je	.L406
	movq	72(%rsp), %rbx
	addq	64(%rsp), %rdi
	addq	$1, (%rbx,%rax,8)
	movq	-8(%rdx), %rcx
	cmpq	%rcx, (%rdx)
	jle	.L421
	movq	8(%r12), %r9
	movq	24(%r13), %r10
	movq	%rsi, -24(%rsp)
	movq	%rdx, %rsi
	movq	16(%r13), %rbx
	movq	16(%r12), %r14
	vmovq	%r11, %xmm8
	vmovsd	%xmm2, %xmm2, %xmm11
	vmovsd	32(%r12), %xmm7
	movq	%r9, %r11
	vmovq	%rbp, %xmm9
	.p2align 4,,10
	.p2align 3
.L411:
	movslq	(%r10,%rcx,4), %rax
	vcvtss2sd	(%rbx,%rcx,4), %xmm4, %xmm0
	addq	$1, %rcx
	vsubsd	(%r11,%rax,8), %xmm0, %xmm0
	vmulsd	(%r14,%rax,8), %xmm0, %xmm0
	leaq	0(,%rax,8), %r9
	leaq	(%r8,%r9), %rax
	addq	%rdi, %r9
	movq	(%rax), %rdx
	addq	%r15, %rdx
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmovq	%xmm1, %rbp
	vsubsd	%xmm2, %xmm1, %xmm1
	addq	%rbp, %rdx
	movq	%rdx, (%rax)
	movq	(%r9), %rdx
	vsubsd	%xmm1, %xmm0, %xmm0
	addq	%r15, %rdx
	vmulsd	%xmm7, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmovq	%xmm1, %rax
	addq	%rdx, %rax
	movq	%rax, (%r9)
	cmpq	%rcx, (%rsi)
	jg	.L411
	movq	%rsi, %rdx
	movq	-24(%rsp), %rsi
	vmovq	%xmm8, %r11
	vmovq	%xmm9, %rbp
.L408:
	vmulsd	(%r14,%r11), %xmm3, %xmm3
	addq	%r11, %r8
	movq	(%r8), %rax
	addq	%r15, %rax
	vaddsd	%xmm11, %xmm3, %xmm7
	vmovq	%xmm7, %rbx
	vsubsd	%xmm11, %xmm7, %xmm7
	addq	%rbx, %rax
	movq	%rax, (%r8)
	vsubsd	%xmm7, %xmm3, %xmm3
	vmulsd	32(%r12), %xmm3, %xmm3
	vaddsd	%xmm11, %xmm3, %xmm3
	vmovq	%xmm3, %rax
	addq	%r15, %rax
	addq	%rax, (%rdi,%r11)
.L410:
	addq	$1, %rsi
	addq	$8, %rdx
	cmpq	%rsi, -16(%rsp)
	jne	.L412
.L419:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L406:
	.cfi_restore_state
	movq	72(%rsp), %rbx
	addq	$1, (%rbx,%rax,8)
	movq	-8(%rdx), %rcx
	cmpq	(%rdx), %rcx
	jge	.L410
	movq	24(%r13), %rbx
	movq	16(%r13), %r10
	movq	%rsi, -24(%rsp)
	movq	%rdx, %rsi
	movq	8(%r12), %r9
	movq	16(%r12), %r14
	movq	%r8, %rdx
	.p2align 4,,10
	.p2align 3
.L409:
	movslq	(%rbx,%rcx,4), %rax
	vcvtss2sd	(%r10,%rcx,4), %xmm4, %xmm0
	addq	$1, %rcx
	vsubsd	(%r9,%rax,8), %xmm0, %xmm0
	vmulsd	(%r14,%rax,8), %xmm0, %xmm0
	leaq	(%rdx,%rax,8), %rdi
	movq	(%rdi), %r8
	addq	%r15, %r8
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm7
	vmovq	%xmm7, %rax
	addq	%r8, %rax
	movq	%rax, (%rdi)
	cmpq	%rcx, (%rsi)
	jg	.L409
	movq	%rsi, %rdx
	movq	-24(%rsp), %rsi
	jmp	.L410
.L421:
	vmovsd	.LC5(%rip), %xmm11
	movq	16(%r12), %r14
	jmp	.L408
	.cfi_endproc
.LFE6480:
	.size	csr_accumulate_f32, .-csr_accumulate_f32
	.p2align 4
	.type	seed_quantise_f32, @function
seed_quantise_f32:
.LFB6482:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vxorps	%xmm11, %xmm11, %xmm11
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	leaq	(%rsi,%rdx), %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$328, %rsp
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	16(%rdi), %rax
	movq	%rax, -64(%rsp)
	vcvtsi2ssl	64(%rdi), %xmm11, %xmm16
	testq	%rdx, %rdx
	jle	.L445
	imulq	%rsi, %rax
	movq	%rdi, %r13
	vxorps	%xmm15, %xmm15, %xmm15
	movq	%rsi, %rbx
	vxorps	.LC16(%rip), %xmm16, %xmm4
	vmovdqa	.LC22(%rip), %ymm14
	movq	%rax, %r12
	movl	$1, %eax
	vbroadcastss	%xmm4, %ymm4
	vpbroadcastd	%eax, %ymm6
	movl	$255, %eax
	vpbroadcastw	%eax, %ymm13
.L444:
	testq	%rbx, %rbx
	leaq	31(%rbx), %rcx
	movq	%rbx, %rdx
	movq	0(%r13), %r11
	cmovns	%rbx, %rcx
	sarq	$63, %rdx
	vpxor	%xmm0, %xmm0, %xmm0
	movq	48(%r13), %rdi
	shrq	$59, %rdx
	leaq	(%r11,%r12,4), %r10
	vmovdqa64	%zmm0, -56(%rsp)
	sarq	$5, %rcx
	imulq	56(%r13), %rcx
	leaq	(%rbx,%rdx), %rax
	vmovdqa64	%zmm0, 8(%rsp)
	andl	$31, %eax
	vmovdqa64	%zmm0, 72(%rsp)
	vmovdqa64	%zmm0, 136(%rsp)
	subq	%rdx, %rax
	movq	-64(%rsp), %rdx
	salq	$5, %rcx
	addq	%rax, %rcx
	salq	$2, %rcx
	testq	%rdx, %rdx
	jle	.L446
	movq	%r12, -80(%rsp)
	movq	%r12, %r8
	xorl	%eax, %eax
	vbroadcastss	%xmm16, %ymm5
	movl	$0, -68(%rsp)
	vmovdqa64	%zmm0, %zmm12
	vbroadcastss	.LC18(%rip), %ymm8
	vmovaps	%xmm15, %xmm28
	movq	%rbx, -88(%rsp)
	vmovq	%r10, %xmm29
	vbroadcastss	.LC20(%rip), %ymm7
	vmovq	%r14, %xmm30
	jmp	.L433
	.p2align 4,,10
	.p2align 3
.L466:
	vbroadcastsd	%xmm2, %zmm2
	vmovups	(%r11,%r8,4), %zmm0
	vbroadcastsd	%xmm1, %zmm3
	leaq	(%r12,%rax,8), %rsi
	vcvtps2pd	(%r11,%r8,4), %zmm1
	vmulpd	%zmm2, %zmm1, %zmm1
	vextractf32x8	$0x1, %zmm0, %ymm0
	vsubpd	(%rsi), %zmm1, %zmm1
	vcvtps2pd	%ymm0, %zmm0
	vmulpd	%zmm2, %zmm0, %zmm0
	vsubpd	64(%rsi), %zmm0, %zmm0
	vmulpd	%zmm3, %zmm1, %zmm1
	vmulpd	%zmm3, %zmm0, %zmm0
	vcvtpd2ps	%zmm1, %ymm1
	vcvtpd2ps	%zmm0, %ymm0
	vinsertf64x4	$0x1, %ymm0, %zmm1, %zmm0
	vcvtps2pd	64(%r11,%r8,4), %zmm1
	vmovaps	%zmm0, 200(%rsp)
	vmovups	64(%r11,%r8,4), %zmm0
	vmulpd	%zmm2, %zmm1, %zmm1
	vsubpd	128(%rsi), %zmm1, %zmm1
	vextractf32x8	$0x1, %zmm0, %ymm0
	vcvtps2pd	%ymm0, %zmm0
	vmulpd	%zmm2, %zmm0, %zmm0
	vsubpd	192(%rsi), %zmm0, %zmm0
	vmulpd	%zmm3, %zmm1, %zmm1
	vmulpd	%zmm3, %zmm0, %zmm0
	vcvtpd2ps	%zmm1, %ymm1
	vcvtpd2ps	%zmm0, %ymm0
	vinsertf64x4	$0x1, %ymm0, %zmm1, %zmm0
	vmovaps	%zmm0, 264(%rsp)
.L430:
	vmovaps	296(%rsp), %ymm9
	vmovaps	264(%rsp), %ymm20
	vmovaps	232(%rsp), %ymm10
	vmovaps	200(%rsp), %ymm27
	vcmpps	$10, %ymm5, %ymm9, %k1
	vcmpps	$10, %ymm5, %ymm20, %k2
	vcmpps	$10, %ymm5, %ymm10, %k3
	vcmpps	$10, %ymm5, %ymm27, %k4
	vcmpps	$1, %ymm4, %ymm9, %k5{%k1}
	vcmpps	$5, %ymm4, %ymm9, %k1{%k1}
	vcmpps	$1, %ymm4, %ymm20, %k6{%k2}
	vcmpps	$5, %ymm4, %ymm20, %k2{%k2}
	vcmpps	$1, %ymm4, %ymm10, %k7{%k3}
	vcmpps	$5, %ymm4, %ymm10, %k3{%k3}
	vblendmps	%ymm9, %ymm5, %ymm2{%k1}
	vcmpps	$1, %ymm4, %ymm27, %k0{%k4}
	vmovaps	%ymm4, %ymm2{%k5}
	vblendmps	%ymm20, %ymm5, %ymm3{%k2}
	vcmpps	$5, %ymm4, %ymm27, %k4{%k4}
	vaddps	%ymm8, %ymm2, %ymm21
	vmovaps	%ymm4, %ymm3{%k6}
	vblendmps	%ymm10, %ymm5, %ymm1{%k3}
	vaddps	%ymm8, %ymm3, %ymm22
	kmovb	%k0, %k2
	vblendmps	%ymm4, %ymm1, %ymm15{%k7}
	vcmpneqps	%ymm2, %ymm9, %ymm9
	vaddps	%ymm7, %ymm21, %ymm21
	vblendmps	%ymm27, %ymm5, %ymm0{%k4}
	vaddps	%ymm8, %ymm15, %ymm25
	vmovaps	%ymm4, %ymm0{%k2}
	vcmpneqps	%ymm15, %ymm10, %ymm10
	vaddps	%ymm7, %ymm22, %ymm22
	vcmpps	$4, %ymm0, %ymm27, %k1
	vaddps	%ymm8, %ymm0, %ymm26
	vpandd	%ymm9, %ymm6, %ymm18
	vsubps	%ymm21, %ymm2, %ymm2
	vaddps	%ymm7, %ymm25, %ymm25
	vcvttps2dq	%ymm21, %ymm23
	vpandd	%ymm10, %ymm6, %ymm17
	vcvttps2dq	%ymm22, %ymm19
	vpblendmd	%ymm6, %ymm17, %ymm27{%k1}
	vcmpps	$4, %ymm3, %ymm20, %k1
	vsubps	%ymm22, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vaddps	%ymm7, %ymm26, %ymm26
	vcvttps2dq	%ymm25, %ymm24
	vaddps	168(%rsp), %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vpblendmd	%ymm6, %ymm18, %ymm17{%k1}
	vsubps	%ymm25, %ymm15, %ymm18
	vpord	%ymm27, %ymm17, %ymm17
	vsubps	%ymm26, %ymm0, %ymm0
	vcvttps2dq	%ymm26, %ymm1
	vaddps	136(%rsp), %ymm3, %ymm3
	vmovaps	%ymm2, 168(%rsp)
	vpmulld	%ymm23, %ymm23, %ymm2
	vpmulld	%ymm1, %ymm1, %ymm20
	vpermt2w	%ymm24, %ymm14, %ymm1
	vpaddd	40(%rsp), %ymm2, %ymm2
	vmulps	%ymm18, %ymm18, %ymm18
	vpand	%ymm1, %ymm13, %ymm1
	vaddps	104(%rsp), %ymm18, %ymm18
	vmulps	%ymm0, %ymm0, %ymm0
	vmovaps	%ymm3, 136(%rsp)
	vpaddd	-56(%rsp), %ymm20, %ymm20
	vpmulld	%ymm19, %ymm19, %ymm3
	vmovdqa	%ymm2, 40(%rsp)
	vmovdqa32	%xmm17, %xmm2
	vextracti32x4	$0x1, %ymm17, %xmm17
	vpaddd	8(%rsp), %ymm3, %ymm3
	vpord	%xmm17, %xmm2, %xmm2
	vpermt2w	%ymm23, %ymm14, %ymm19
	vmovdqa32	%ymm20, -56(%rsp)
	vaddps	72(%rsp), %ymm0, %ymm0
	vmovaps	%ymm18, 104(%rsp)
	vpandq	%ymm19, %ymm13, %ymm19
	vmovdqa	%ymm3, 8(%rsp)
	vpsrldq	$8, %xmm2, %xmm3
	vpmulld	%ymm24, %ymm24, %ymm18
	vpackuswb	%ymm19, %ymm1, %ymm1
	vpor	%xmm3, %xmm2, %xmm2
	vpaddd	-24(%rsp), %ymm18, %ymm18
	vpermq	$216, %ymm1, %ymm1
	vpsrldq	$4, %xmm2, %xmm3
	vmovaps	%ymm0, 72(%rsp)
	vpor	%xmm3, %xmm2, %xmm2
	vmovdqa32	%ymm18, -24(%rsp)
	vmovd	%xmm2, %esi
	orl	%esi, -68(%rsp)
	movq	%rax, %rsi
	sarq	$2, %rsi
	salq	$7, %rsi
	addq	%rdi, %rsi
	vmovd	%xmm1, (%rsi,%rcx)
	cmpq	$4, %rdx
	jle	.L427
	leaq	4(%rax), %rsi
	sarq	$2, %rsi
	salq	$7, %rsi
	addq	%rdi, %rsi
	vpextrd	$1, %xmm1, (%rsi,%rcx)
	cmpq	$8, %rdx
	jle	.L427
	leaq	8(%rax), %rsi
	sarq	$2, %rsi
	salq	$7, %rsi
	addq	%rdi, %rsi
	vpextrd	$2, %xmm1, (%rsi,%rcx)
	cmpq	$12, %rdx
	jle	.L427
	leaq	12(%rax), %rsi
	sarq	$2, %rsi
	salq	$7, %rsi
	addq	%rdi, %rsi
	vpextrd	$3, %xmm1, (%rsi,%rcx)
	cmpq	$16, %rdx
	jle	.L427
	vextracti128	$0x1, %ymm1, %xmm2
	leaq	16(%rax), %rsi
	vextracti32x4	$1, %ymm1, %xmm1
	sarq	$2, %rsi
	salq	$7, %rsi
	addq	%rdi, %rsi
	vmovd	%xmm1, (%rsi,%rcx)
	cmpq	$20, %rdx
	jle	.L427
	leaq	20(%rax), %rsi
	sarq	$2, %rsi
	salq	$7, %rsi
	addq	%rdi, %rsi
	vpextrd	$1, %xmm2, (%rsi,%rcx)
	cmpq	$24, %rdx
	jle	.L427
	leaq	24(%rax), %rsi
	sarq	$2, %rsi
	salq	$7, %rsi
	addq	%rdi, %rsi
	vpextrd	$2, %xmm2, (%rsi,%rcx)
	cmpq	$28, %rdx
	jle	.L427
	leaq	28(%rax), %rsi
	sarq	$2, %rsi
	salq	$7, %rsi
	addq	%rdi, %rsi
	vpextrd	$3, %xmm2, (%rsi,%rcx)
.L427:
	addq	$32, %rax
	subq	$32, %rdx
	addq	$32, %r8
	cmpq	%rax, -64(%rsp)
	jle	.L465
.L433:
	vmovsd	24(%r13), %xmm2
	movq	88(%r13), %r12
	vmovdqa64	%zmm12, 200(%rsp)
	vmovsd	72(%r13), %xmm1
	vmovdqa64	%zmm12, 264(%rsp)
	cmpq	$31, %rdx
	jg	.L466
	movl	$32, %r9d
	cmpq	%r9, %rdx
	cmovle	%rdx, %r9
	leaq	-1(%r9), %rsi
	cmpq	$14, %rsi
	jbe	.L447
	vbroadcastsd	%xmm2, %zmm18
	vmovups	(%r11,%r8,4), %zmm0
	leaq	(%r12,%rax,8), %rsi
	vcvtps2pd	(%r11,%r8,4), %zmm3
	vmulpd	%zmm18, %zmm3, %zmm3
	vbroadcastsd	%xmm1, %zmm17
	vextractf32x8	$0x1, %zmm0, %ymm0
	vsubpd	(%rsi), %zmm3, %zmm3
	vcvtps2pd	%ymm0, %zmm0
	vmulpd	%zmm18, %zmm0, %zmm0
	vsubpd	64(%rsi), %zmm0, %zmm0
	vmulpd	%zmm17, %zmm3, %zmm3
	vmulpd	%zmm17, %zmm0, %zmm0
	vcvtpd2ps	%zmm3, %ymm3
	vcvtpd2ps	%zmm0, %ymm0
	vinsertf64x4	$0x1, %ymm0, %zmm3, %zmm0
	vmovaps	%zmm0, 200(%rsp)
	cmpq	$16, %rdx
	je	.L430
	movl	$16, %r15d
	movl	$16, %esi
.L428:
	movq	%r9, %r14
	subq	%r15, %r14
	leaq	-1(%r14), %rbx
	cmpq	$6, %rbx
	jbe	.L431
	leaq	(%r8,%r15), %r10
	vbroadcastsd	%xmm2, %ymm18
	leaq	(%rax,%r15), %rbx
	vmovups	(%r11,%r10,4), %ymm0
	leaq	(%r12,%rbx,8), %rbx
	vbroadcastsd	%xmm1, %ymm17
	vcvtps2pd	%xmm0, %ymm3
	vmulpd	%ymm18, %ymm3, %ymm3
	vextractf128	$0x1, %ymm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vmulpd	%ymm18, %ymm0, %ymm0
	vsubpd	(%rbx), %ymm3, %ymm3
	vsubpd	32(%rbx), %ymm0, %ymm0
	movq	%r14, %rbx
	andq	$-8, %rbx
	vmulpd	%ymm17, %ymm3, %ymm3
	addq	%rbx, %rsi
	andl	$7, %r14d
	vmulpd	%ymm17, %ymm0, %ymm0
	vcvtpd2psy	%ymm3, %xmm3
	vcvtpd2psy	%ymm0, %xmm0
	vinsertf128	$0x1, %xmm0, %ymm3, %ymm0
	vmovaps	%ymm0, 200(%rsp,%r15,4)
	je	.L430
.L431:
	leaq	(%rax,%rsi), %rbx
	vmovq	%xmm29, %r10
	vcvtss2sd	(%r10,%rbx,4), %xmm11, %xmm0
	vmulsd	%xmm2, %xmm0, %xmm0
	vsubsd	(%r12,%rbx,8), %xmm0, %xmm0
	leaq	1(%rsi), %rbx
	vmulsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 200(%rsp,%rsi,4)
	cmpq	%rbx, %r9
	jle	.L430
	leaq	(%rax,%rbx), %r14
	vcvtss2sd	(%r10,%r14,4), %xmm11, %xmm0
	vmulsd	%xmm2, %xmm0, %xmm0
	vsubsd	(%r12,%r14,8), %xmm0, %xmm0
	vmulsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 200(%rsp,%rbx,4)
	leaq	2(%rsi), %rbx
	cmpq	%rbx, %r9
	jle	.L430
	leaq	(%rax,%rbx), %r14
	vcvtss2sd	(%r10,%r14,4), %xmm11, %xmm0
	vmulsd	%xmm2, %xmm0, %xmm0
	vsubsd	(%r12,%r14,8), %xmm0, %xmm0
	vmulsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 200(%rsp,%rbx,4)
	leaq	3(%rsi), %rbx
	cmpq	%rbx, %r9
	jle	.L430
	leaq	(%rax,%rbx), %r14
	vcvtss2sd	(%r10,%r14,4), %xmm11, %xmm0
	vmulsd	%xmm2, %xmm0, %xmm0
	vsubsd	(%r12,%r14,8), %xmm0, %xmm0
	vmulsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 200(%rsp,%rbx,4)
	leaq	4(%rsi), %rbx
	cmpq	%rbx, %r9
	jle	.L430
	leaq	(%rax,%rbx), %r14
	vcvtss2sd	(%r10,%r14,4), %xmm11, %xmm0
	vmulsd	%xmm2, %xmm0, %xmm0
	vsubsd	(%r12,%r14,8), %xmm0, %xmm0
	vmulsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 200(%rsp,%rbx,4)
	leaq	5(%rsi), %rbx
	cmpq	%rbx, %r9
	jle	.L430
	leaq	(%rax,%rbx), %r14
	addq	$6, %rsi
	vcvtss2sd	(%r10,%r14,4), %xmm11, %xmm0
	vmulsd	%xmm2, %xmm0, %xmm0
	vsubsd	(%r12,%r14,8), %xmm0, %xmm0
	vmulsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 200(%rsp,%rbx,4)
	cmpq	%rsi, %r9
	jle	.L430
	leaq	(%rax,%rsi), %r9
	vcvtss2sd	(%r10,%r9,4), %xmm11, %xmm0
	vmulsd	%xmm2, %xmm0, %xmm0
	vsubsd	(%r12,%r9,8), %xmm0, %xmm0
	vmulsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 200(%rsp,%rsi,4)
	jmp	.L430
.L465:
	movq	-80(%rsp), %r12
	movq	-88(%rsp), %rbx
	vmovaps	%xmm28, %xmm15
	vmovq	%xmm30, %r14
.L424:
	movl	$5, %ecx
	movl	$16, %eax
	jmp	.L434
	.p2align 4,,10
	.p2align 3
.L467:
	cmpl	$15, %edx
	jne	.L436
	vmovdqa32	-56(%rsp), %zmm7
	vpaddd	8(%rsp), %zmm7, %zmm0
	vmovaps	72(%rsp), %zmm7
	vmovdqa32	%zmm0, -56(%rsp)
	vaddps	136(%rsp), %zmm7, %zmm0
	vmovaps	%zmm0, 72(%rsp)
	vmovss	72(%rsp), %xmm0
.L441:
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	subl	$1, %ecx
	je	.L439
.L434:
	testl	%eax, %eax
	jle	.L441
	leal	-1(%rax), %edx
	cmpl	$6, %edx
	ja	.L467
	movslq	%eax, %rdx
	vmovss	72(%rsp), %xmm0
	vaddss	72(%rsp,%rdx,4), %xmm0, %xmm0
	movl	-56(%rsp,%rdx,4), %esi
	addl	%esi, -56(%rsp)
	vmovss	%xmm0, 72(%rsp)
	cmpl	$1, %eax
	je	.L441
	leal	1(%rax), %edx
	vmovss	76(%rsp), %xmm1
	movslq	%edx, %rdx
	vaddss	72(%rsp,%rdx,4), %xmm1, %xmm1
	movl	-56(%rsp,%rdx,4), %esi
	addl	%esi, -52(%rsp)
	vmovss	%xmm1, 76(%rsp)
	cmpl	$2, %eax
	je	.L441
	leal	2(%rax), %edx
	vmovss	80(%rsp), %xmm1
	movslq	%edx, %rdx
	vaddss	72(%rsp,%rdx,4), %xmm1, %xmm1
	movl	-56(%rsp,%rdx,4), %esi
	addl	%esi, -48(%rsp)
	vmovss	%xmm1, 80(%rsp)
	cmpl	$4, %eax
	jne	.L441
	movl	-28(%rsp), %edx
	vmovss	84(%rsp), %xmm1
	addl	%edx, -44(%rsp)
	vaddss	100(%rsp), %xmm1, %xmm1
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	vmovss	%xmm1, 84(%rsp)
	sarl	%eax
	subl	$1, %ecx
	jne	.L434
.L439:
	movl	-68(%rsp), %edx
	movl	$-1, %eax
	testl	%edx, %edx
	jne	.L442
	movl	-56(%rsp), %eax
.L442:
	movq	96(%r13), %rdx
	vmaxss	%xmm15, %xmm0, %xmm15
	movl	%eax, (%rdx,%rbx,4)
	movq	-64(%rsp), %rax
	addq	$1, %rbx
	addq	%rax, %r12
	cmpq	%r14, %rbx
	jl	.L444
	vcvtss2sd	%xmm15, %xmm15, %xmm0
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
.L436:
	.cfi_restore_state
	vmovdqa	-56(%rsp), %ymm7
	vpaddd	-24(%rsp), %ymm7, %ymm0
	vmovaps	72(%rsp), %ymm7
	vmovdqa	%ymm0, -56(%rsp)
	vaddps	104(%rsp), %ymm7, %ymm0
	vmovaps	%ymm0, 72(%rsp)
	vmovss	72(%rsp), %xmm0
	jmp	.L441
.L447:
	xorl	%r15d, %r15d
	xorl	%esi, %esi
	jmp	.L428
.L446:
	movl	$0, -68(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	jmp	.L424
.L445:
	leaq	-40(%rbp), %rsp
	vxorpd	%xmm0, %xmm0, %xmm0
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6482:
	.size	seed_quantise_f32, .-seed_quantise_f32
	.p2align 4
	.type	seed_squares_f32, @function
seed_squares_f32:
.LFB6486:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsi, %rax
	vxorps	%xmm19, %xmm19, %xmm19
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1480, %rsp
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	vmovsd	24(%rdi), %xmm6
	movq	16(%rdi), %r10
	movq	(%rdi), %rsi
	vmovsd	%xmm6, 1464(%rsp)
	vbroadcastsd	%xmm6, %ymm24
	cmpq	$3, %r10
	je	.L469
	jg	.L470
	cmpq	$1, %r10
	je	.L471
	cmpq	$2, %r10
	jne	.L473
	leaq	(%rsi,%rax,8), %rax
	leaq	(%rsi,%r8,8), %rdi
	cmpl	$3, %ecx
	jle	.L503
	vcvtss2sd	(%rdi), %xmm19, %xmm4
	vcvtss2sd	4(%rdi), %xmm19, %xmm3
	vmulsd	%xmm6, %xmm4, %xmm4
	leal	-4(%rcx), %r11d
	vmulsd	%xmm6, %xmm3, %xmm3
	shrl	$2, %r11d
	movq	%rdx, %rsi
	movq	%r9, %r10
	leal	0(,%r11,4), %r8d
	vxorpd	%xmm5, %xmm5, %xmm5
	leaq	4(%rdx,%r8), %r13
	vbroadcastsd	%xmm4, %ymm4
	vbroadcastsd	%xmm3, %ymm3
	.p2align 4,,10
	.p2align 3
.L489:
	movzbl	(%rsi), %r8d
	movzbl	2(%rsi), %ebx
	addq	$4, %rsi
	addq	$32, %r10
	movzbl	-3(%rsi), %r12d
	movzbl	-1(%rsi), %r14d
	addq	%r8, %r8
	addq	%rbx, %rbx
	vmovss	(%rax,%rbx,4), %xmm1
	vmovss	(%rax,%r8,4), %xmm0
	vinsertps	$0x10, (%rax,%r14,8), %xmm1, %xmm1
	vinsertps	$0x10, (%rax,%r12,8), %xmm0, %xmm0
	vmovss	4(%rax,%rbx,4), %xmm2
	vinsertps	$0x10, 4(%rax,%r14,8), %xmm2, %xmm2
	vmovlhps	%xmm1, %xmm0, %xmm0
	vmovss	4(%rax,%r8,4), %xmm1
	vinsertps	$0x10, 4(%rax,%r12,8), %xmm1, %xmm1
	vcvtps2pd	%xmm0, %ymm0
	vmulpd	%ymm24, %ymm0, %ymm0
	vmovlhps	%xmm2, %xmm1, %xmm1
	vcvtps2pd	%xmm1, %ymm1
	vmulpd	%ymm24, %ymm1, %ymm1
	vsubpd	%ymm4, %ymm0, %ymm0
	vsubpd	%ymm3, %ymm1, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm5, %ymm0, %ymm0
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm0, -32(%r10)
	cmpq	%r13, %rsi
	jne	.L489
	leal	4(,%r11,4), %esi
	vzeroupper
.L488:
	cmpl	%esi, %ecx
	jle	.L533
	movslq	%esi, %r8
	vcvtss2sd	(%rdi), %xmm19, %xmm3
	vcvtss2sd	4(%rdi), %xmm19, %xmm2
	vmovsd	1464(%rsp), %xmm5
	movzbl	(%rdx,%r8), %edi
	vxorpd	%xmm4, %xmm4, %xmm4
	vmulsd	%xmm5, %xmm3, %xmm3
	vcvtss2sd	(%rax,%rdi,8), %xmm19, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm5, %xmm2, %xmm2
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm4, %xmm0, %xmm1
	vcvtss2sd	4(%rax,%rdi,8), %xmm19, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	leaq	0(,%r8,8), %rdi
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, (%r9,%r8,8)
	leal	1(%rsi), %r8d
	cmpl	%r8d, %ecx
	jle	.L533
	movslq	%r8d, %r8
	movzbl	(%rdx,%r8), %r8d
	vcvtss2sd	(%rax,%r8,8), %xmm19, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm4, %xmm0, %xmm1
	vcvtss2sd	4(%rax,%r8,8), %xmm19, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	leal	2(%rsi), %r8d
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 8(%r9,%rdi)
	cmpl	%r8d, %ecx
	jle	.L533
	movslq	%r8d, %r8
	addl	$3, %esi
	movzbl	(%rdx,%r8), %r8d
	vcvtss2sd	(%rax,%r8,8), %xmm19, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm4, %xmm0, %xmm1
	vcvtss2sd	4(%rax,%r8,8), %xmm19, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 16(%r9,%rdi)
	cmpl	%esi, %ecx
	jle	.L533
	movslq	%esi, %rsi
	movzbl	(%rdx,%rsi), %edx
	vcvtss2sd	(%rax,%rdx,8), %xmm19, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm4, %xmm0, %xmm1
	vcvtss2sd	4(%rax,%rdx,8), %xmm19, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 24(%r9,%rdi)
	jmp	.L533
	.p2align 4,,10
	.p2align 3
.L470:
	cmpq	$4, %r10
	jne	.L473
	salq	$4, %rax
	salq	$4, %r8
	addq	%rsi, %rax
	addq	%rsi, %r8
	cmpl	$3, %ecx
	jle	.L505
	vmovsd	%xmm6, %xmm6, %xmm3
	leal	-4(%rcx), %r11d
	movq	%rdx, %rsi
	movq	%r9, %r10
	vcvtss2sd	(%r8), %xmm19, %xmm7
	vcvtss2sd	8(%r8), %xmm19, %xmm5
	vmulsd	%xmm6, %xmm7, %xmm7
	shrl	$2, %r11d
	vmulsd	%xmm3, %xmm5, %xmm5
	vcvtss2sd	4(%r8), %xmm19, %xmm6
	vcvtss2sd	12(%r8), %xmm19, %xmm4
	movq	%rdx, 1472(%rsp)
	vmulsd	%xmm3, %xmm6, %xmm6
	leal	0(,%r11,4), %edi
	vxorpd	%xmm8, %xmm8, %xmm8
	vmulsd	%xmm3, %xmm4, %xmm4
	leaq	4(%rdx,%rdi), %r12
	vbroadcastsd	%xmm7, %ymm7
	vbroadcastsd	%xmm5, %ymm5
	vbroadcastsd	%xmm6, %ymm6
	vbroadcastsd	%xmm4, %ymm4
	.p2align 4,,10
	.p2align 3
.L493:
	movzbl	(%rsi), %r13d
	movzbl	1(%rsi), %edi
	addq	$4, %rsi
	addq	$32, %r10
	movzbl	-2(%rsi), %r14d
	movzbl	-1(%rsi), %ebx
	salq	$2, %rdi
	salq	$2, %r13
	salq	$2, %rbx
	salq	$2, %r14
	vmovss	(%rax,%r13,4), %xmm0
	vinsertps	$0x10, (%rax,%rdi,4), %xmm0, %xmm0
	vmovss	(%rax,%r14,4), %xmm1
	addq	$1, %r13
	addq	$1, %r14
	vinsertps	$0x10, (%rax,%rbx,4), %xmm1, %xmm1
	vmovss	(%rax,%r13,4), %xmm3
	leaq	0(,%r13,4), %r15
	vinsertps	$0x10, 4(%rax,%rdi,4), %xmm3, %xmm3
	leaq	0(,%r14,4), %rdx
	vmovlhps	%xmm1, %xmm0, %xmm0
	vmovss	(%rax,%r14,4), %xmm1
	vinsertps	$0x10, 4(%rax,%rbx,4), %xmm1, %xmm1
	vcvtps2pd	%xmm0, %ymm0
	vmulpd	%ymm24, %ymm0, %ymm0
	vmovss	4(%rax,%r15), %xmm2
	vinsertps	$0x10, 8(%rax,%rdi,4), %xmm2, %xmm2
	vmovlhps	%xmm1, %xmm3, %xmm3
	vmovss	4(%rax,%rdx), %xmm1
	vinsertps	$0x10, 8(%rax,%rbx,4), %xmm1, %xmm1
	vcvtps2pd	%xmm3, %ymm3
	vmulpd	%ymm24, %ymm3, %ymm3
	vmovss	8(%rax,%rdx), %xmm9
	vinsertps	$0x10, 12(%rax,%rbx,4), %xmm9, %xmm9
	vmovlhps	%xmm1, %xmm2, %xmm2
	vmovss	8(%rax,%r15), %xmm1
	vinsertps	$0x10, 12(%rax,%rdi,4), %xmm1, %xmm1
	vcvtps2pd	%xmm2, %ymm2
	vmulpd	%ymm24, %ymm2, %ymm2
	vsubpd	%ymm7, %ymm0, %ymm0
	vmovlhps	%xmm9, %xmm1, %xmm1
	vcvtps2pd	%xmm1, %ymm1
	vmulpd	%ymm24, %ymm1, %ymm1
	vsubpd	%ymm6, %ymm3, %ymm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vsubpd	%ymm5, %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vsubpd	%ymm4, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vaddpd	%ymm8, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm3, %ymm0, %ymm0
	vaddpd	%ymm2, %ymm0, %ymm0
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm0, -32(%r10)
	cmpq	%r12, %rsi
	jne	.L493
	movq	1472(%rsp), %rdx
	leal	4(,%r11,4), %esi
	vzeroupper
.L492:
	cmpl	%esi, %ecx
	jle	.L533
	vcvtss2sd	(%r8), %xmm19, %xmm5
	vcvtss2sd	4(%r8), %xmm19, %xmm4
	vcvtss2sd	8(%r8), %xmm19, %xmm3
	vcvtss2sd	12(%r8), %xmm19, %xmm2
	movslq	%esi, %r8
	vxorpd	%xmm6, %xmm6, %xmm6
	vmovsd	1464(%rsp), %xmm7
	movzbl	(%rdx,%r8), %edi
	vmulsd	%xmm7, %xmm5, %xmm5
	vmulsd	%xmm7, %xmm4, %xmm4
	salq	$2, %rdi
	vcvtss2sd	(%rax,%rdi,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vmulsd	%xmm7, %xmm3, %xmm3
	vmulsd	%xmm7, %xmm2, %xmm2
	vsubsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm6, %xmm0, %xmm1
	vcvtss2sd	4(%rax,%rdi,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	8(%rax,%rdi,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	12(%rax,%rdi,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	leaq	0(,%r8,8), %rdi
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, (%r9,%r8,8)
	leal	1(%rsi), %r8d
	cmpl	%r8d, %ecx
	jle	.L533
	movslq	%r8d, %r8
	movzbl	(%rdx,%r8), %r8d
	salq	$2, %r8
	vcvtss2sd	(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm6, %xmm0, %xmm1
	vcvtss2sd	4(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	8(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	12(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	leal	2(%rsi), %r8d
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 8(%r9,%rdi)
	cmpl	%r8d, %ecx
	jle	.L533
	movslq	%r8d, %r8
	addl	$3, %esi
	movzbl	(%rdx,%r8), %r8d
	salq	$2, %r8
	vcvtss2sd	(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm6, %xmm0, %xmm1
	vcvtss2sd	4(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	8(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	12(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 16(%r9,%rdi)
	cmpl	%esi, %ecx
	jle	.L533
	movslq	%esi, %rsi
	movzbl	(%rdx,%rsi), %edx
	salq	$2, %rdx
	vcvtss2sd	(%rax,%rdx,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm6, %xmm0, %xmm1
	vcvtss2sd	4(%rax,%rdx,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	8(%rax,%rdx,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	12(%rax,%rdx,4), %xmm19, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 24(%r9,%rdi)
	jmp	.L533
	.p2align 4,,10
	.p2align 3
.L469:
	leaq	(%rax,%rax,2), %rax
	leaq	(%r8,%r8,2), %rdi
	leaq	(%rsi,%rax,4), %rax
	leaq	(%rsi,%rdi,4), %rbx
	cmpl	$3, %ecx
	jle	.L504
	vcvtss2sd	(%rbx), %xmm19, %xmm5
	vcvtss2sd	4(%rbx), %xmm19, %xmm4
	vmulsd	%xmm6, %xmm5, %xmm5
	leal	-4(%rcx), %r11d
	vmulsd	%xmm6, %xmm4, %xmm4
	vcvtss2sd	8(%rbx), %xmm19, %xmm3
	shrl	$2, %r11d
	movq	%rdx, %rsi
	vmulsd	%xmm6, %xmm3, %xmm3
	leal	0(,%r11,4), %edi
	movq	%r9, %r10
	leaq	4(%rdx,%rdi), %r13
	vxorpd	%xmm6, %xmm6, %xmm6
	vbroadcastsd	%xmm5, %ymm5
	vbroadcastsd	%xmm4, %ymm4
	vbroadcastsd	%xmm3, %ymm3
	.p2align 4,,10
	.p2align 3
.L491:
	movzbl	1(%rsi), %r8d
	movzbl	(%rsi), %edi
	addq	$4, %rsi
	addq	$32, %r10
	movzbl	-1(%rsi), %r14d
	leaq	(%r8,%r8,2), %r12
	movzbl	-2(%rsi), %r8d
	leaq	(%rdi,%rdi,2), %rdi
	leaq	(%r14,%r14,2), %r14
	vmovss	(%rax,%rdi,4), %xmm0
	addq	$1, %rdi
	vinsertps	$0x10, (%rax,%r12,4), %xmm0, %xmm0
	leaq	(%r8,%r8,2), %r8
	vmovss	(%rax,%rdi,4), %xmm2
	vinsertps	$0x10, 4(%rax,%r12,4), %xmm2, %xmm2
	vmovss	(%rax,%r8,4), %xmm1
	vinsertps	$0x10, (%rax,%r14,4), %xmm1, %xmm1
	addq	$1, %r8
	vmovss	4(%rax,%r8,4), %xmm7
	vinsertps	$0x10, 8(%rax,%r14,4), %xmm7, %xmm7
	vmovlhps	%xmm1, %xmm0, %xmm0
	vmovss	(%rax,%r8,4), %xmm1
	vinsertps	$0x10, 4(%rax,%r14,4), %xmm1, %xmm1
	vcvtps2pd	%xmm0, %ymm0
	vmulpd	%ymm24, %ymm0, %ymm0
	vmovlhps	%xmm1, %xmm2, %xmm2
	vmovss	4(%rax,%rdi,4), %xmm1
	vinsertps	$0x10, 8(%rax,%r12,4), %xmm1, %xmm1
	vcvtps2pd	%xmm2, %ymm2
	vmulpd	%ymm24, %ymm2, %ymm2
	vmovlhps	%xmm7, %xmm1, %xmm1
	vcvtps2pd	%xmm1, %ymm1
	vmulpd	%ymm24, %ymm1, %ymm1
	vsubpd	%ymm5, %ymm0, %ymm0
	vsubpd	%ymm4, %ymm2, %ymm2
	vmulpd	%ymm0, %ymm0, %ymm0
	vsubpd	%ymm3, %ymm1, %ymm1
	vmulpd	%ymm2, %ymm2, %ymm2
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm6, %ymm0, %ymm0
	vaddpd	%ymm2, %ymm0, %ymm0
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm0, -32(%r10)
	cmpq	%r13, %rsi
	jne	.L491
	leal	4(,%r11,4), %esi
	vzeroupper
.L490:
	cmpl	%esi, %ecx
	jle	.L533
	movslq	%esi, %r8
	vcvtss2sd	(%rbx), %xmm19, %xmm3
	vcvtss2sd	4(%rbx), %xmm19, %xmm2
	vmovsd	1464(%rsp), %xmm6
	movzbl	(%rdx,%r8), %edi
	vxorpd	%xmm5, %xmm5, %xmm5
	vcvtss2sd	8(%rbx), %xmm19, %xmm4
	vmulsd	%xmm6, %xmm3, %xmm3
	leaq	(%rdi,%rdi,2), %rdi
	vmulsd	%xmm6, %xmm2, %xmm2
	vcvtss2sd	(%rax,%rdi,4), %xmm19, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm4, %xmm4
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm5, %xmm0, %xmm1
	vcvtss2sd	4(%rax,%rdi,4), %xmm19, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	8(%rax,%rdi,4), %xmm19, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	leaq	0(,%r8,8), %rdi
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, (%r9,%r8,8)
	leal	1(%rsi), %r8d
	cmpl	%r8d, %ecx
	jle	.L533
	movslq	%r8d, %r8
	movzbl	(%rdx,%r8), %r8d
	leaq	(%r8,%r8,2), %r8
	vcvtss2sd	(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm5, %xmm0, %xmm1
	vcvtss2sd	4(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	8(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	leal	2(%rsi), %r8d
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 8(%r9,%rdi)
	cmpl	%r8d, %ecx
	jle	.L533
	movslq	%r8d, %r8
	addl	$3, %esi
	movzbl	(%rdx,%r8), %r8d
	leaq	(%r8,%r8,2), %r8
	vcvtss2sd	(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm5, %xmm0, %xmm1
	vcvtss2sd	4(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	8(%rax,%r8,4), %xmm19, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 16(%r9,%rdi)
	cmpl	%esi, %ecx
	jle	.L533
	movslq	%esi, %rsi
	movzbl	(%rdx,%rsi), %edx
	leaq	(%rdx,%rdx,2), %rdx
	vcvtss2sd	(%rax,%rdx,4), %xmm19, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm5, %xmm0, %xmm1
	vcvtss2sd	4(%rax,%rdx,4), %xmm19, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	8(%rax,%rdx,4), %xmm19, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 24(%r9,%rdi)
	jmp	.L533
	.p2align 4,,10
	.p2align 3
.L473:
	imulq	%r10, %rax
	imulq	%r10, %r8
	leaq	(%rsi,%rax,4), %r15
	leaq	(%rsi,%r8,4), %rsi
	cmpl	$3, %ecx
	jle	.L506
	leal	-4(%rcx), %edi
	movq	%rdx, 1472(%rsp)
	movq	%rdx, %r11
	movq	%r9, %rbx
	vmovsd	1464(%rsp), %xmm4
	shrl	$2, %edi
	leal	0(,%rdi,4), %eax
	leaq	4(%rdx,%rax), %r12
	movq	%r15, %rdx
	movq	%rsi, %r15
	.p2align 4,,10
	.p2align 3
.L497:
	movzbl	(%r11), %esi
	movzbl	1(%r11), %r13d
	movzbl	2(%r11), %r8d
	movzbl	3(%r11), %eax
	imulq	%r10, %rsi
	imulq	%r10, %r13
	imulq	%r10, %r8
	imulq	%r10, %rax
	testq	%r10, %r10
	jle	.L507
	leaq	(%rdx,%r13,4), %r14
	leaq	(%rdx,%rsi,4), %rsi
	vxorpd	%xmm3, %xmm3, %xmm3
	leaq	(%rdx,%r8,4), %r13
	leaq	(%rdx,%rax,4), %r8
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L496:
	vmovss	0(%r13,%rax,4), %xmm2
	vmovss	(%rsi,%rax,4), %xmm0
	vcvtss2sd	(%r15,%rax,4), %xmm19, %xmm1
	vmulsd	%xmm4, %xmm1, %xmm1
	vinsertps	$0x10, (%r8,%rax,4), %xmm2, %xmm2
	vinsertps	$0x10, (%r14,%rax,4), %xmm0, %xmm0
	addq	$1, %rax
	vmovlhps	%xmm2, %xmm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vmulpd	%ymm24, %ymm0, %ymm0
	vbroadcastsd	%xmm1, %ymm1
	vsubpd	%ymm1, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm3, %ymm3
	cmpq	%rax, %r10
	jne	.L496
.L495:
	addq	$4, %r11
	vmovupd	%ymm3, (%rbx)
	addq	$32, %rbx
	cmpq	%r11, %r12
	jne	.L497
	movq	%r15, %rsi
	leal	4(,%rdi,4), %r8d
	movq	%rdx, %r15
	movq	1472(%rsp), %rdx
	vzeroupper
.L494:
	cmpl	%r8d, %ecx
	jle	.L533
	movslq	%r8d, %r8
	testq	%r10, %r10
	jle	.L498
	vmovsd	1464(%rsp), %xmm3
.L500:
	movzbl	(%rdx,%r8), %eax
	vxorpd	%xmm2, %xmm2, %xmm2
	imulq	%r10, %rax
	leaq	(%r15,%rax,4), %rdi
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L499:
	vcvtss2sd	(%rdi,%rax,4), %xmm19, %xmm0
	vcvtss2sd	(%rsi,%rax,4), %xmm19, %xmm1
	vmulsd	%xmm3, %xmm0, %xmm0
	addq	$1, %rax
	vmulsd	%xmm3, %xmm1, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm2, %xmm2
	cmpq	%rax, %r10
	jne	.L499
	vmovsd	%xmm2, (%r9,%r8,8)
	addq	$1, %r8
	cmpl	%r8d, %ecx
	jg	.L500
.L533:
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
	.p2align 4,,10
	.p2align 3
.L471:
	.cfi_restore_state
	leaq	(%rsi,%rax,4), %r15
	leaq	(%rsi,%r8,4), %rax
	movq	%rax, 1448(%rsp)
	cmpl	$3, %ecx
	jle	.L502
	vcvtss2sd	(%rax), %xmm19, %xmm0
	leal	-4(%rcx), %esi
	vmulsd	1464(%rsp), %xmm0, %xmm0
	vbroadcastsd	%xmm0, %ymm6
	vmovapd	%ymm6, 1416(%rsp)
	cmpl	$123, %esi
	jbe	.L476
	movl	%esi, %r8d
	shrl	$2, %r8d
	leal	1(%r8), %r10d
	movq	%r10, %rax
	movq	%r10, %rdi
	salq	$5, %rax
	addq	%r9, %rax
	cmpq	%rax, %rdx
	jnb	.L508
	leaq	(%rdx,%r10,4), %rax
	cmpq	%rax, %r9
	jnb	.L508
.L476:
	movl	%esi, %r8d
	movq	%rdx, %rax
	vxorpd	%xmm2, %xmm2, %xmm2
	movq	%r9, %rdi
	vmovapd	1416(%rsp), %ymm3
	shrl	$2, %r8d
	leal	0(,%r8,4), %r8d
	leaq	4(%rdx,%r8), %r10
	.p2align 4,,10
	.p2align 3
.L485:
	movzbl	(%rax), %r11d
	movzbl	3(%rax), %ebx
	addq	$4, %rax
	addq	$32, %rdi
	movzbl	-3(%rax), %r8d
	movzbl	-2(%rax), %r12d
	vmovss	(%r15,%r11,4), %xmm0
	vmovss	(%r15,%r12,4), %xmm1
	vinsertps	$0x10, (%r15,%r8,4), %xmm0, %xmm0
	vinsertps	$0x10, (%r15,%rbx,4), %xmm1, %xmm1
	vmovlhps	%xmm1, %xmm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vmulpd	%ymm24, %ymm0, %ymm0
	vsubpd	%ymm3, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	%ymm2, %ymm0, %ymm0
	vmovupd	%ymm0, -32(%rdi)
	cmpq	%rax, %r10
	jne	.L485
.L486:
	movl	%esi, %eax
	shrl	$2, %eax
	leal	4(,%rax,4), %eax
	vzeroupper
.L475:
	cmpl	%eax, %ecx
	jle	.L533
	movslq	%eax, %rsi
	movq	1448(%rsp), %rbx
	vmovsd	1464(%rsp), %xmm5
	vxorpd	%xmm2, %xmm2, %xmm2
	movzbl	(%rdx,%rsi), %edi
	vcvtss2sd	(%rbx), %xmm19, %xmm1
	vmulsd	%xmm5, %xmm1, %xmm1
	vcvtss2sd	(%r15,%rdi,4), %xmm19, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	leaq	0(,%rsi,8), %rdi
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm0
	vmovsd	%xmm0, (%r9,%rsi,8)
	leal	1(%rax), %esi
	cmpl	%esi, %ecx
	jle	.L533
	movslq	%esi, %rsi
	movzbl	(%rdx,%rsi), %esi
	vcvtss2sd	(%r15,%rsi,4), %xmm19, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	leal	2(%rax), %esi
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm0
	vmovsd	%xmm0, 8(%r9,%rdi)
	cmpl	%esi, %ecx
	jle	.L533
	movslq	%esi, %rsi
	addl	$3, %eax
	movzbl	(%rdx,%rsi), %esi
	vcvtss2sd	(%r15,%rsi,4), %xmm19, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm0
	vmovsd	%xmm0, 16(%r9,%rdi)
	cmpl	%eax, %ecx
	jle	.L533
	cltq
	movzbl	(%rdx,%rax), %eax
	vcvtss2sd	(%r15,%rax,4), %xmm19, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm0
	vmovsd	%xmm0, 24(%r9,%rdi)
	jmp	.L533
.L498:
	movq	$0x000000000, (%r9,%r8,8)
	addq	$1, %r8
	cmpl	%r8d, %ecx
	jg	.L498
	jmp	.L533
	.p2align 4,,10
	.p2align 3
.L507:
	vxorpd	%xmm3, %xmm3, %xmm3
	jmp	.L495
.L508:
	cmpl	$251, %esi
	jbe	.L478
	movl	%edi, %eax
	movl	%r8d, -60(%rsp)
	vbroadcastsd	%xmm0, %zmm27
	movq	%r9, %r10
	shrl	$6, %eax
	movl	%esi, -64(%rsp)
	vbroadcastsd	1464(%rsp), %zmm30
	vxorpd	%xmm28, %xmm28, %xmm28
	salq	$8, %rax
	movq	%rdx, -72(%rsp)
	vmovapd	%zmm27, %zmm21
	vmovdqa64	.LC25(%rip), %zmm26
	leaq	(%rax,%rdx), %rbx
	movl	%ecx, -76(%rsp)
	vmovapd	%zmm30, %zmm25
	vmovdqa64	.LC26(%rip), %zmm29
	movq	%rbx, 1456(%rsp)
	movq	%rdx, 1472(%rsp)
	movq	%r9, -88(%rsp)
	movl	%edi, -80(%rsp)
	vmovapd	%ymm24, -120(%rsp)
	.p2align 4,,10
	.p2align 3
.L479:
	movq	1472(%rsp), %rax
	addq	$2048, %r10
	vmovdqu8	(%rax), %zmm5
	vmovdqu8	(%rax), %ymm2
	vextracti64x4	$0x1, %zmm5, %ymm0
	vmovdqa	%xmm2, %xmm10
	vpextrb	$0, %xmm2, %ecx
	vpextrb	$8, %xmm0, %r12d
	vmovdqa	%xmm0, %xmm9
	vpextrb	$0, %xmm0, %r14d
	vpextrb	$4, %xmm0, %r13d
	vmovq	%r12, %xmm5
	vpextrb	$12, %xmm0, %r12d
	vextracti128	$0x1, %ymm0, %xmm0
	vpextrb	$4, %xmm2, %edx
	vpextrb	$8, %xmm2, %edi
	vpextrb	$0, %xmm0, %eax
	vpextrb	$12, %xmm2, %esi
	vextracti128	$0x1, %ymm2, %xmm2
	vmovss	(%r15,%rdi,4), %xmm4
	vmovq	%rax, %xmm3
	vpextrb	$4, %xmm0, %eax
	vpextrb	$0, %xmm2, %r9d
	vmovq	%rax, %xmm6
	vpextrb	$8, %xmm0, %eax
	vpextrb	$4, %xmm2, %r8d
	vmovq	%rax, %xmm1
	vpextrb	$12, %xmm0, %eax
	vpextrb	$8, %xmm2, %ebx
	vmovq	%rax, %xmm7
	vmovq	%xmm1, %rax
	vpextrb	$12, %xmm2, %r11d
	vmovss	(%r15,%rax,4), %xmm1
	vmovq	%xmm7, %rax
	vinsertps	$0x10, (%r15,%rsi,4), %xmm4, %xmm4
	vinsertps	$0x10, (%r15,%rax,4), %xmm1, %xmm1
	vmovq	%xmm3, %rax
	vmovss	(%r15,%rax,4), %xmm3
	vmovq	%xmm6, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm3, %xmm3
	vmovq	%xmm5, %rax
	vmovlhps	%xmm1, %xmm3, %xmm7
	vmovss	(%r15,%rax,4), %xmm1
	vmovss	(%r15,%r14,4), %xmm3
	vinsertps	$0x10, (%r15,%r12,4), %xmm1, %xmm1
	vinsertps	$0x10, (%r15,%r13,4), %xmm3, %xmm3
	vmovaps	%xmm7, 1288(%rsp)
	movq	1472(%rsp), %rax
	vmovlhps	%xmm1, %xmm3, %xmm16
	vmovss	(%r15,%rbx,4), %xmm3
	vmovss	(%r15,%r9,4), %xmm1
	vinsertps	$0x10, (%r15,%r11,4), %xmm3, %xmm3
	vinsertps	$0x10, (%r15,%r8,4), %xmm1, %xmm1
	vmovdqu8	64(%rax), %zmm5
	vmovlhps	%xmm3, %xmm1, %xmm1
	vmovss	(%r15,%rcx,4), %xmm3
	vinsertps	$0x10, (%r15,%rdx,4), %xmm3, %xmm3
	vmovlhps	%xmm4, %xmm3, %xmm17
	vextracti64x4	$0x1, %zmm5, %ymm3
	vextracti32x4	$0x1, %ymm3, %xmm30
	vinsertf32x4	$0x1, %xmm1, %ymm17, %ymm17
	vmovdqu8	64(%rax), %ymm1
	vpextrb	$8, %xmm3, %eax
	vmovq	%rax, %xmm6
	vpextrb	$0, %xmm30, %eax
	vpextrb	$0, %xmm3, %r14d
	vmovdqa	%xmm3, 1352(%rsp)
	vmovq	%rax, %xmm4
	vpextrb	$4, %xmm30, %eax
	vpextrb	$4, %xmm3, %r13d
	vmovss	(%r15,%r14,4), %xmm14
	vmovq	%rax, %xmm11
	vpextrb	$8, %xmm30, %eax
	vpextrb	$12, %xmm3, %r12d
	vcvtps2pd	%ymm17, %zmm17
	vmovq	%rax, %xmm3
	vpextrb	$12, %xmm30, %eax
	vmovdqa	%xmm1, %xmm8
	vmovq	%rax, %xmm12
	vmovq	%xmm3, %rax
	vpextrb	$0, %xmm1, %ecx
	vmovss	(%r15,%rax,4), %xmm3
	vmovq	%xmm12, %rax
	vpextrb	$4, %xmm1, %edx
	vpextrb	$8, %xmm1, %edi
	vinsertps	$0x10, (%r15,%rax,4), %xmm3, %xmm3
	vmovq	%xmm4, %rax
	vpextrb	$12, %xmm1, %esi
	vmovss	(%r15,%rax,4), %xmm4
	vmovq	%xmm11, %rax
	vextracti128	$0x1, %ymm1, %xmm1
	vinsertps	$0x10, (%r15,%rax,4), %xmm4, %xmm4
	vmovq	%xmm6, %rax
	vpextrb	$0, %xmm1, %r9d
	vpextrb	$4, %xmm1, %r8d
	vpextrb	$8, %xmm1, %ebx
	vpextrb	$12, %xmm1, %r11d
	vmulpd	%zmm25, %zmm17, %zmm17
	vmovlhps	%xmm3, %xmm4, %xmm15
	vmovss	(%r15,%rax,4), %xmm3
	vinsertps	$0x10, (%r15,%r12,4), %xmm3, %xmm3
	vmovaps	%xmm15, 1224(%rsp)
	vinsertps	$0x10, (%r15,%r13,4), %xmm14, %xmm14
	vmovss	(%r15,%rbx,4), %xmm4
	vinsertps	$0x10, (%r15,%r11,4), %xmm4, %xmm4
	vmovss	(%r15,%rcx,4), %xmm15
	vmovlhps	%xmm3, %xmm14, %xmm14
	vmovss	(%r15,%r9,4), %xmm3
	vinsertps	$0x10, (%r15,%r8,4), %xmm3, %xmm3
	vinsertps	$0x10, (%r15,%rdx,4), %xmm15, %xmm15
	movq	1472(%rsp), %rax
	vmovlhps	%xmm4, %xmm3, %xmm3
	vmovss	(%r15,%rdi,4), %xmm4
	vinsertps	$0x10, (%r15,%rsi,4), %xmm4, %xmm4
	vmovdqu8	128(%rax), %zmm5
	vmovlhps	%xmm4, %xmm15, %xmm15
	vinsertf128	$0x1, %xmm3, %ymm15, %ymm15
	vmovdqu8	128(%rax), %ymm3
	vcvtps2pd	%ymm15, %zmm15
	vmulpd	%zmm25, %zmm15, %zmm15
	vextracti32x4	$0x1, %ymm3, %xmm31
	vmovdqa	%xmm3, %xmm6
	vpextrb	$0, %xmm3, %ecx
	vpextrb	$4, %xmm3, %edx
	vpextrb	$8, %xmm3, %edi
	vpextrb	$12, %xmm3, %esi
	vextracti64x4	$0x1, %zmm5, %ymm3
	vpextrb	$0, %xmm31, %r9d
	vpextrb	$4, %xmm31, %r8d
	vextracti32x4	$0x1, %ymm3, %xmm22
	vpextrb	$8, %xmm3, %eax
	vmovdqa	%xmm3, %xmm5
	vmovq	%rax, %xmm12
	vpextrb	$0, %xmm22, %eax
	vpextrb	$0, %xmm3, %r14d
	vmovq	%rax, %xmm4
	vpextrb	$4, %xmm22, %eax
	vpextrb	$4, %xmm3, %r13d
	vmovq	%rax, %xmm13
	vpextrb	$8, %xmm22, %eax
	vpextrb	$12, %xmm3, %r12d
	vmovq	%rax, %xmm3
	vpextrb	$12, %xmm22, %eax
	vpextrb	$8, %xmm31, %ebx
	vmovq	%rax, %xmm18
	vmovq	%xmm3, %rax
	vpextrb	$12, %xmm31, %r11d
	vmovss	(%r15,%rax,4), %xmm3
	vmovq	%xmm18, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm3, %xmm3
	vmovq	%xmm4, %rax
	vmovss	(%r15,%rax,4), %xmm4
	vmovq	%xmm13, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm4, %xmm4
	vmovq	%xmm12, %rax
	vmovss	(%r15,%r14,4), %xmm12
	vinsertps	$0x10, (%r15,%r13,4), %xmm12, %xmm12
	vmovlhps	%xmm3, %xmm4, %xmm13
	vmovss	(%r15,%rax,4), %xmm3
	vinsertps	$0x10, (%r15,%r12,4), %xmm3, %xmm3
	vmovss	(%r15,%rbx,4), %xmm4
	vinsertps	$0x10, (%r15,%r11,4), %xmm4, %xmm4
	vmovaps	%xmm13, 1160(%rsp)
	vmovlhps	%xmm3, %xmm12, %xmm7
	vmovss	(%r15,%r9,4), %xmm3
	vinsertps	$0x10, (%r15,%r8,4), %xmm3, %xmm3
	vmovss	(%r15,%rcx,4), %xmm13
	vinsertps	$0x10, (%r15,%rdx,4), %xmm13, %xmm13
	vmovlhps	%xmm4, %xmm3, %xmm3
	vmovss	(%r15,%rdi,4), %xmm4
	vinsertps	$0x10, (%r15,%rsi,4), %xmm4, %xmm4
	movq	1472(%rsp), %rax
	vmovlhps	%xmm4, %xmm13, %xmm13
	vinsertf128	$0x1, %xmm3, %ymm13, %ymm13
	vmovdqu8	192(%rax), %ymm3
	vcvtps2pd	%ymm13, %zmm13
	vmulpd	%zmm25, %zmm13, %zmm13
	vextracti32x4	$0x1, %ymm3, %xmm20
	vmovdqa	%xmm3, %xmm4
	vpextrb	$0, %xmm3, %esi
	vpextrb	$4, %xmm3, %ecx
	vpextrb	$8, %xmm3, %r8d
	vpextrb	$12, %xmm3, %edi
	vmovdqu8	192(%rax), %zmm3
	vpextrb	$8, %xmm20, %r13d
	vpextrb	$12, %xmm20, %ebx
	vpextrb	$0, %xmm20, %r11d
	vextracti64x4	$0x1, %zmm3, %ymm11
	vpextrb	$4, %xmm20, %r9d
	vpextrb	$8, %xmm11, %eax
	vextracti32x4	$0x1, %ymm11, %xmm27
	vmovdqa	%xmm11, %xmm3
	vmovq	%rax, %xmm23
	vpextrb	$12, %xmm11, %eax
	vpextrb	$0, %xmm11, %r12d
	vmovq	%rax, %xmm24
	vpextrb	$0, %xmm27, %eax
	vpextrb	$4, %xmm11, %r14d
	vmovq	%rax, %xmm18
	vpextrb	$8, %xmm27, %eax
	vpextrb	$4, %xmm27, %edx
	vmovq	%rax, %xmm11
	vpextrb	$12, %xmm27, %eax
	vmovq	%rax, %xmm12
	vmovq	%xmm11, %rax
	vmovss	(%r15,%rax,4), %xmm11
	vmovq	%xmm12, %rax
	vinsertf128	$0x1, 1224(%rsp), %ymm14, %ymm14
	vinsertps	$0x10, (%r15,%rax,4), %xmm11, %xmm11
	vmovq	%xmm18, %rax
	vinsertf32x4	$0x1, 1288(%rsp), %ymm16, %ymm16
	vmovss	(%r15,%rax,4), %xmm18
	vinsertps	$0x10, (%r15,%rdx,4), %xmm18, %xmm12
	vmovq	%xmm23, %rax
	vcvtps2pd	%ymm14, %zmm14
	vmovss	(%r15,%r12,4), %xmm23
	vmulpd	%zmm25, %zmm14, %zmm14
	vcvtps2pd	%ymm16, %zmm16
	vpextrb	$13, %xmm9, %r12d
	vmulpd	%zmm25, %zmm16, %zmm16
	vmovlhps	%xmm11, %xmm12, %xmm18
	vmovss	(%r15,%rax,4), %xmm11
	vmovq	%xmm24, %rax
	vinsertps	$0x10, (%r15,%r14,4), %xmm23, %xmm12
	vinsertps	$0x10, (%r15,%rax,4), %xmm11, %xmm11
	vpextrb	$9, %xmm9, %eax
	vmovss	(%r15,%r13,4), %xmm23
	vmovss	(%r15,%r8,4), %xmm24
	vpextrb	$1, %xmm9, %r14d
	vpextrb	$5, %xmm9, %r13d
	vmovlhps	%xmm11, %xmm12, %xmm11
	vinsertps	$0x10, (%r15,%rbx,4), %xmm23, %xmm12
	vmovss	(%r15,%r11,4), %xmm23
	vpextrb	$5, %xmm2, %r8d
	vsubpd	%zmm21, %zmm14, %zmm14
	vpextrb	$9, %xmm2, %ebx
	vmovaps	%xmm11, 1096(%rsp)
	vpextrb	$13, %xmm2, %r11d
	vmovq	%xmm12, %rdx
	vinsertps	$0x10, (%r15,%r9,4), %xmm23, %xmm12
	vpextrb	$1, %xmm2, %r9d
	vmovq	%rdx, %xmm11
	vmovlhps	%xmm11, %xmm12, %xmm23
	vinsertps	$0x10, (%r15,%rdi,4), %xmm24, %xmm12
	vmovss	(%r15,%rsi,4), %xmm24
	vmovapd	%zmm14, 584(%rsp)
	vpextrb	$9, %xmm10, %edi
	vpextrb	$13, %xmm10, %esi
	vmovaps	1096(%rsp), %xmm14
	vmovq	%xmm12, %rdx
	vinsertps	$0x10, (%r15,%rcx,4), %xmm24, %xmm12
	vpextrb	$1, %xmm10, %ecx
	vmovq	%rdx, %xmm11
	vpextrb	$5, %xmm10, %edx
	vmovlhps	%xmm11, %xmm12, %xmm24
	vsubpd	%zmm21, %zmm17, %zmm12
	vsubpd	%zmm21, %zmm16, %zmm11
	vinsertf32x4	$0x1, %xmm23, %ymm24, %ymm24
	vsubpd	%zmm21, %zmm15, %zmm23
	vsubpd	%zmm21, %zmm13, %zmm15
	vcvtps2pd	%ymm24, %zmm24
	vmulpd	%zmm25, %zmm24, %zmm24
	vmovapd	%zmm12, 392(%rsp)
	vinsertf128	$0x1, 1160(%rsp), %ymm7, %ymm12
	vmovapd	%zmm11, 456(%rsp)
	vinsertf32x4	$0x1, %xmm18, %ymm14, %ymm11
	vmovq	%rax, %xmm14
	vpextrb	$1, %xmm0, %eax
	vcvtps2pd	%ymm12, %zmm12
	vcvtps2pd	%ymm11, %zmm11
	vmulpd	%zmm25, %zmm12, %zmm12
	vmovapd	%zmm15, 648(%rsp)
	vmulpd	%zmm25, %zmm11, %zmm11
	vmovapd	%zmm23, 520(%rsp)
	vsubpd	%zmm21, %zmm24, %zmm24
	vsubpd	%zmm21, %zmm12, %zmm13
	vmovq	%rax, %xmm12
	vpextrb	$5, %xmm0, %eax
	vsubpd	%zmm21, %zmm11, %zmm16
	vmovq	%rax, %xmm15
	vpextrb	$9, %xmm0, %eax
	vmulpd	%zmm24, %zmm24, %zmm24
	vmovq	%rax, %xmm11
	vpextrb	$13, %xmm0, %eax
	vmovapd	%zmm13, 712(%rsp)
	vmovapd	%zmm16, 776(%rsp)
	vmovq	%rax, %xmm16
	vmovq	%xmm11, %rax
	vmovss	(%r15,%rax,4), %xmm11
	vmovq	%xmm16, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm11, %xmm11
	vmovq	%xmm12, %rax
	vmovss	(%r15,%rax,4), %xmm12
	vmovq	%xmm15, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm12, %xmm12
	vmovq	%xmm14, %rax
	vmovlhps	%xmm11, %xmm12, %xmm17
	vmovaps	%xmm17, 1288(%rsp)
	vmovss	(%r15,%rax,4), %xmm11
	vmovss	(%r15,%r14,4), %xmm12
	vinsertps	$0x10, (%r15,%r12,4), %xmm11, %xmm11
	vinsertps	$0x10, (%r15,%r13,4), %xmm12, %xmm12
	vmovdqa	1352(%rsp), %xmm7
	vmovss	(%r15,%rdi,4), %xmm13
	vpextrb	$9, %xmm8, %edi
	vmovlhps	%xmm11, %xmm12, %xmm23
	vmovss	(%r15,%rbx,4), %xmm12
	vmovss	(%r15,%r9,4), %xmm11
	vpextrb	$9, %xmm1, %ebx
	vinsertps	$0x10, (%r15,%r11,4), %xmm12, %xmm12
	vinsertps	$0x10, (%r15,%r8,4), %xmm11, %xmm11
	vpextrb	$9, %xmm7, %eax
	vmovaps	%xmm23, 1224(%rsp)
	vinsertps	$0x10, (%r15,%rsi,4), %xmm13, %xmm13
	vmovq	%rax, %xmm14
	vpextrb	$1, %xmm30, %eax
	vmovlhps	%xmm12, %xmm11, %xmm11
	vmovss	(%r15,%rcx,4), %xmm12
	vinsertps	$0x10, (%r15,%rdx,4), %xmm12, %xmm12
	vpextrb	$1, %xmm7, %r14d
	vpextrb	$5, %xmm7, %r13d
	vpextrb	$13, %xmm7, %r12d
	vpextrb	$1, %xmm1, %r9d
	vmovlhps	%xmm13, %xmm12, %xmm12
	vpextrb	$5, %xmm1, %r8d
	vpextrb	$13, %xmm1, %r11d
	vinsertf32x4	$0x1, %xmm11, %ymm12, %ymm23
	vmovq	%rax, %xmm12
	vpextrb	$5, %xmm30, %eax
	vmovq	%rax, %xmm15
	vpextrb	$9, %xmm30, %eax
	vpextrb	$1, %xmm8, %ecx
	vmovq	%rax, %xmm11
	vpextrb	$13, %xmm30, %eax
	vpextrb	$5, %xmm8, %edx
	vmovq	%rax, %xmm16
	vmovq	%xmm11, %rax
	vpextrb	$13, %xmm8, %esi
	vmovss	(%r15,%rax,4), %xmm11
	vmovq	%xmm16, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm11, %xmm11
	vmovq	%xmm12, %rax
	vmovss	(%r15,%rax,4), %xmm12
	vmovq	%xmm15, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm12, %xmm12
	vmovq	%xmm14, %rax
	vmovss	(%r15,%rcx,4), %xmm14
	vpextrb	$1, %xmm6, %ecx
	vinsertps	$0x10, (%r15,%rdx,4), %xmm14, %xmm14
	vpextrb	$5, %xmm6, %edx
	vmovlhps	%xmm11, %xmm12, %xmm13
	vmovss	(%r15,%rax,4), %xmm11
	vmovss	(%r15,%r14,4), %xmm12
	vpextrb	$9, %xmm5, %eax
	vinsertps	$0x10, (%r15,%r12,4), %xmm11, %xmm11
	vinsertps	$0x10, (%r15,%r13,4), %xmm12, %xmm12
	vmovq	%rax, %xmm15
	vmovaps	%xmm13, 1160(%rsp)
	vpextrb	$1, %xmm22, %eax
	vpextrb	$1, %xmm5, %r14d
	vpextrb	$5, %xmm5, %r13d
	vmovlhps	%xmm11, %xmm12, %xmm17
	vmovss	(%r15,%rbx,4), %xmm12
	vmovss	(%r15,%r9,4), %xmm11
	vpextrb	$13, %xmm5, %r12d
	vinsertps	$0x10, (%r15,%r11,4), %xmm12, %xmm12
	vinsertps	$0x10, (%r15,%r8,4), %xmm11, %xmm11
	vmovaps	%xmm17, 1096(%rsp)
	vpextrb	$1, %xmm31, %r9d
	vpextrb	$5, %xmm31, %r8d
	vpextrb	$9, %xmm31, %ebx
	vpextrb	$13, %xmm31, %r11d
	vmovlhps	%xmm12, %xmm11, %xmm11
	vmovss	(%r15,%rdi,4), %xmm12
	vinsertps	$0x10, (%r15,%rsi,4), %xmm12, %xmm12
	vpextrb	$9, %xmm6, %edi
	vpextrb	$13, %xmm6, %esi
	vmovlhps	%xmm12, %xmm14, %xmm14
	vmovq	%rax, %xmm12
	vpextrb	$5, %xmm22, %eax
	vmovq	%rax, %xmm17
	vpextrb	$9, %xmm22, %eax
	vinsertf128	$0x1, %xmm11, %ymm14, %ymm14
	vmovq	%rax, %xmm11
	vpextrb	$13, %xmm22, %eax
	vcvtps2pd	%ymm14, %zmm14
	vmulpd	%zmm25, %zmm14, %zmm14
	vmovq	%rax, %xmm16
	vmovq	%xmm11, %rax
	vmovss	(%r15,%rax,4), %xmm11
	vmovq	%xmm16, %rax
	vmovss	(%r15,%rbx,4), %xmm13
	vpextrb	$9, %xmm20, %ebx
	vinsertps	$0x10, (%r15,%rax,4), %xmm11, %xmm11
	vmovq	%xmm12, %rax
	vinsertps	$0x10, (%r15,%r11,4), %xmm13, %xmm13
	vmovss	(%r15,%rax,4), %xmm12
	vmovq	%xmm17, %rax
	vpextrb	$13, %xmm20, %r11d
	vinsertps	$0x10, (%r15,%rax,4), %xmm12, %xmm12
	vmovq	%xmm15, %rax
	vmovss	(%r15,%rdi,4), %xmm15
	vpextrb	$9, %xmm4, %edi
	vinsertps	$0x10, (%r15,%rsi,4), %xmm15, %xmm15
	vpextrb	$13, %xmm4, %esi
	vmovlhps	%xmm11, %xmm12, %xmm16
	vmovss	(%r15,%rax,4), %xmm11
	vmovss	(%r15,%r14,4), %xmm12
	vpextrb	$9, %xmm3, %eax
	vinsertps	$0x10, (%r15,%r12,4), %xmm11, %xmm11
	vinsertps	$0x10, (%r15,%r13,4), %xmm12, %xmm12
	vmovq	%rax, %xmm18
	vpextrb	$1, %xmm27, %eax
	vpextrb	$1, %xmm3, %r14d
	vpextrb	$5, %xmm3, %r13d
	vmovlhps	%xmm11, %xmm12, %xmm7
	vmovss	(%r15,%r9,4), %xmm11
	vinsertps	$0x10, (%r15,%r8,4), %xmm11, %xmm11
	vpextrb	$13, %xmm3, %r12d
	vpextrb	$1, %xmm20, %r9d
	vpextrb	$5, %xmm20, %r8d
	vmovlhps	%xmm13, %xmm11, %xmm11
	vmovss	(%r15,%rcx,4), %xmm13
	vinsertps	$0x10, (%r15,%rdx,4), %xmm13, %xmm13
	vpextrb	$1, %xmm4, %ecx
	vpextrb	$5, %xmm4, %edx
	vmovlhps	%xmm15, %xmm13, %xmm13
	vmovq	%rax, %xmm15
	vpextrb	$5, %xmm27, %eax
	vmovq	%rax, %xmm17
	vpextrb	$9, %xmm27, %eax
	vinsertf128	$0x1, %xmm11, %ymm13, %ymm13
	vmovq	%rax, %xmm11
	vpextrb	$13, %xmm27, %eax
	vcvtps2pd	%ymm13, %zmm13
	vmulpd	%zmm25, %zmm13, %zmm13
	vmovq	%rax, %xmm12
	vmovq	%xmm11, %rax
	vmovss	(%r15,%rax,4), %xmm11
	vmovq	%xmm12, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm11, %xmm11
	vmovq	%xmm15, %rax
	vmovss	(%r15,%rax,4), %xmm15
	vmovq	%xmm17, %rax
	vmovss	(%r15,%r9,4), %xmm17
	vpextrb	$2, %xmm2, %r9d
	vinsertps	$0x10, (%r15,%rax,4), %xmm15, %xmm15
	vmovq	%xmm18, %rax
	vinsertps	$0x10, (%r15,%r8,4), %xmm17, %xmm12
	vmovss	(%r15,%rcx,4), %xmm18
	vsubpd	%zmm21, %zmm13, %zmm13
	vpextrb	$6, %xmm2, %r8d
	vpextrb	$2, %xmm10, %ecx
	vmovlhps	%xmm11, %xmm15, %xmm11
	vmovss	(%r15,%r14,4), %xmm15
	vinsertps	$0x10, (%r15,%r13,4), %xmm15, %xmm15
	vpextrb	$2, %xmm9, %r14d
	vmovaps	%xmm11, 328(%rsp)
	vmovss	(%r15,%rax,4), %xmm11
	vinsertps	$0x10, (%r15,%r12,4), %xmm11, %xmm11
	vpextrb	$10, %xmm9, %eax
	vpextrb	$6, %xmm9, %r13d
	vpextrb	$14, %xmm9, %r12d
	vmovlhps	%xmm11, %xmm15, %xmm11
	vmovss	(%r15,%rbx,4), %xmm15
	vinsertps	$0x10, (%r15,%r11,4), %xmm15, %xmm15
	vpextrb	$10, %xmm2, %ebx
	vpextrb	$14, %xmm2, %r11d
	vmovlhps	%xmm15, %xmm12, %xmm17
	vmovss	(%r15,%rdi,4), %xmm15
	vinsertps	$0x10, (%r15,%rsi,4), %xmm15, %xmm15
	vpextrb	$10, %xmm10, %edi
	vinsertps	$0x10, (%r15,%rdx,4), %xmm18, %xmm12
	vpextrb	$14, %xmm10, %esi
	vinsertf128	$0x1, 328(%rsp), %ymm11, %ymm11
	vpextrb	$6, %xmm10, %edx
	vmovlhps	%xmm15, %xmm12, %xmm18
	vsubpd	%zmm21, %zmm14, %zmm12
	vmovaps	1096(%rsp), %xmm14
	vinsertf128	$0x1, 1160(%rsp), %ymm14, %ymm14
	vinsertf32x4	$0x1, %xmm17, %ymm18, %ymm17
	vcvtps2pd	%ymm23, %zmm18
	vmovaps	1224(%rsp), %xmm23
	vcvtps2pd	%ymm11, %zmm11
	vmulpd	%zmm25, %zmm18, %zmm18
	vcvtps2pd	%ymm14, %zmm14
	vcvtps2pd	%ymm17, %zmm17
	vmovapd	%zmm13, 1096(%rsp)
	vmulpd	%zmm25, %zmm14, %zmm14
	vmovapd	%zmm12, 968(%rsp)
	vinsertf32x4	$0x1, %xmm16, %ymm7, %ymm12
	vmulpd	%zmm25, %zmm17, %zmm17
	vcvtps2pd	%ymm12, %zmm12
	vmulpd	%zmm25, %zmm12, %zmm12
	vmulpd	%zmm25, %zmm11, %zmm11
	vsubpd	%zmm21, %zmm18, %zmm18
	vsubpd	%zmm21, %zmm14, %zmm14
	vsubpd	%zmm21, %zmm17, %zmm17
	vmovapd	%zmm18, 840(%rsp)
	vinsertf32x4	$0x1, 1288(%rsp), %ymm23, %ymm18
	vmovapd	%zmm14, 1032(%rsp)
	vmovq	%rax, %xmm14
	vpextrb	$2, %xmm0, %eax
	vcvtps2pd	%ymm18, %zmm18
	vmulpd	%zmm25, %zmm18, %zmm18
	vmovapd	%zmm17, 1224(%rsp)
	vsubpd	%zmm21, %zmm11, %zmm17
	vmovapd	%zmm17, 1288(%rsp)
	vsubpd	%zmm21, %zmm18, %zmm23
	vmovapd	%zmm23, 904(%rsp)
	vsubpd	%zmm21, %zmm12, %zmm23
	vmovq	%rax, %xmm12
	vpextrb	$6, %xmm0, %eax
	vmovq	%rax, %xmm15
	vpextrb	$10, %xmm0, %eax
	vmovq	%rax, %xmm11
	vpextrb	$14, %xmm0, %eax
	vmovq	%rax, %xmm16
	vmovq	%xmm11, %rax
	vmovapd	%zmm23, 1160(%rsp)
	vmovss	(%r15,%rax,4), %xmm11
	vmovq	%xmm16, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm11, %xmm11
	vmovq	%xmm12, %rax
	vmovss	(%r15,%rax,4), %xmm12
	vmovq	%xmm15, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm12, %xmm12
	vmovq	%xmm14, %rax
	vmovlhps	%xmm11, %xmm12, %xmm13
	vmovss	(%r15,%rax,4), %xmm11
	vmovss	(%r15,%r14,4), %xmm12
	vinsertps	$0x10, (%r15,%r12,4), %xmm11, %xmm11
	vinsertps	$0x10, (%r15,%r13,4), %xmm12, %xmm12
	vmovaps	%xmm13, 264(%rsp)
	vmovss	(%r15,%rdi,4), %xmm13
	vinsertps	$0x10, (%r15,%rsi,4), %xmm13, %xmm13
	vpextrb	$10, %xmm8, %edi
	vpextrb	$14, %xmm8, %esi
	vmovlhps	%xmm11, %xmm12, %xmm11
	vmovss	(%r15,%rbx,4), %xmm12
	vinsertps	$0x10, (%r15,%r11,4), %xmm12, %xmm12
	vpextrb	$10, %xmm1, %ebx
	vmovaps	%xmm11, 200(%rsp)
	vmovss	(%r15,%r9,4), %xmm11
	vinsertps	$0x10, (%r15,%r8,4), %xmm11, %xmm11
	vpextrb	$2, %xmm1, %r9d
	vpextrb	$6, %xmm1, %r8d
	vpextrb	$14, %xmm1, %r11d
	vmovlhps	%xmm12, %xmm11, %xmm11
	vmovss	(%r15,%rcx,4), %xmm12
	vinsertps	$0x10, (%r15,%rdx,4), %xmm12, %xmm12
	vpextrb	$2, %xmm8, %ecx
	vmovdqa	1352(%rsp), %xmm7
	vpextrb	$6, %xmm8, %edx
	vmovlhps	%xmm13, %xmm12, %xmm12
	vpextrb	$10, %xmm7, %eax
	vinsertf32x4	$0x1, %xmm11, %ymm12, %ymm23
	vpextrb	$2, %xmm7, %r14d
	vmovq	%rax, %xmm14
	vpextrb	$2, %xmm30, %eax
	vpextrb	$6, %xmm7, %r13d
	vmovq	%rax, %xmm12
	vpextrb	$6, %xmm30, %eax
	vpextrb	$14, %xmm7, %r12d
	vmovq	%rax, %xmm15
	vpextrb	$10, %xmm30, %eax
	vmovq	%rax, %xmm11
	vpextrb	$14, %xmm30, %eax
	vmovq	%rax, %xmm16
	vmovq	%xmm11, %rax
	vmovss	(%r15,%rax,4), %xmm11
	vmovq	%xmm16, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm11, %xmm11
	vmovq	%xmm12, %rax
	vmovss	(%r15,%rax,4), %xmm12
	vmovq	%xmm15, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm12, %xmm12
	vmovq	%xmm14, %rax
	vmovss	(%r15,%rcx,4), %xmm14
	vpextrb	$2, %xmm6, %ecx
	vinsertps	$0x10, (%r15,%rdx,4), %xmm14, %xmm14
	vpextrb	$6, %xmm6, %edx
	vmovlhps	%xmm11, %xmm12, %xmm16
	vmovss	(%r15,%rax,4), %xmm11
	vmovss	(%r15,%r14,4), %xmm12
	vpextrb	$10, %xmm5, %eax
	vinsertps	$0x10, (%r15,%r12,4), %xmm11, %xmm11
	vinsertps	$0x10, (%r15,%r13,4), %xmm12, %xmm12
	vmovq	%rax, %xmm15
	vmovaps	%xmm16, 136(%rsp)
	vpextrb	$2, %xmm22, %eax
	vpextrb	$2, %xmm5, %r14d
	vpextrb	$6, %xmm5, %r13d
	vmovlhps	%xmm11, %xmm12, %xmm17
	vmovss	(%r15,%rbx,4), %xmm12
	vmovss	(%r15,%r9,4), %xmm11
	vpextrb	$14, %xmm5, %r12d
	vinsertps	$0x10, (%r15,%r11,4), %xmm12, %xmm12
	vinsertps	$0x10, (%r15,%r8,4), %xmm11, %xmm11
	vmovaps	%xmm17, 72(%rsp)
	vpextrb	$2, %xmm31, %r9d
	vpextrb	$6, %xmm31, %r8d
	vpextrb	$10, %xmm31, %ebx
	vpextrb	$14, %xmm31, %r11d
	vmovlhps	%xmm12, %xmm11, %xmm11
	vmovss	(%r15,%rdi,4), %xmm12
	vinsertps	$0x10, (%r15,%rsi,4), %xmm12, %xmm12
	vpextrb	$10, %xmm6, %edi
	vmovss	(%r15,%rbx,4), %xmm13
	vinsertps	$0x10, (%r15,%r11,4), %xmm13, %xmm13
	vpextrb	$14, %xmm6, %esi
	vpextrb	$10, %xmm20, %ebx
	vmovlhps	%xmm12, %xmm14, %xmm14
	vmovq	%rax, %xmm12
	vpextrb	$6, %xmm22, %eax
	vmovq	%rax, %xmm17
	vpextrb	$10, %xmm22, %eax
	vinsertf128	$0x1, %xmm11, %ymm14, %ymm14
	vmovq	%rax, %xmm11
	vpextrb	$14, %xmm22, %eax
	vpextrb	$14, %xmm20, %r11d
	vcvtps2pd	%ymm14, %zmm14
	vmulpd	%zmm25, %zmm14, %zmm14
	vmovq	%rax, %xmm16
	vmovq	%xmm11, %rax
	vmovss	(%r15,%rax,4), %xmm11
	vmovq	%xmm16, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm11, %xmm11
	vmovq	%xmm12, %rax
	vmovss	(%r15,%rax,4), %xmm12
	vmovq	%xmm17, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm12, %xmm12
	vmovq	%xmm15, %rax
	vmovss	(%r15,%rdi,4), %xmm15
	vpextrb	$10, %xmm4, %edi
	vmovlhps	%xmm11, %xmm12, %xmm16
	vmovss	(%r15,%rax,4), %xmm11
	vmovss	(%r15,%r14,4), %xmm12
	vpextrb	$10, %xmm3, %eax
	vinsertps	$0x10, (%r15,%r12,4), %xmm11, %xmm11
	vinsertps	$0x10, (%r15,%r13,4), %xmm12, %xmm12
	vmovq	%rax, %xmm18
	vpextrb	$2, %xmm27, %eax
	vpextrb	$2, %xmm3, %r14d
	vpextrb	$6, %xmm3, %r13d
	vmovlhps	%xmm11, %xmm12, %xmm12
	vmovss	(%r15,%r9,4), %xmm11
	vinsertps	$0x10, (%r15,%r8,4), %xmm11, %xmm11
	vpextrb	$14, %xmm3, %r12d
	vinsertps	$0x10, (%r15,%rsi,4), %xmm15, %xmm15
	vpextrb	$2, %xmm20, %r9d
	vpextrb	$6, %xmm20, %r8d
	vmovlhps	%xmm13, %xmm11, %xmm11
	vmovss	(%r15,%rcx,4), %xmm13
	vinsertps	$0x10, (%r15,%rdx,4), %xmm13, %xmm13
	vpextrb	$2, %xmm4, %ecx
	vpextrb	$6, %xmm4, %edx
	vpextrb	$14, %xmm4, %esi
	vinsertf32x4	$0x1, %xmm16, %ymm12, %ymm12
	vmovlhps	%xmm15, %xmm13, %xmm13
	vmovq	%rax, %xmm15
	vpextrb	$6, %xmm27, %eax
	vcvtps2pd	%ymm12, %zmm12
	vmovq	%rax, %xmm17
	vpextrb	$10, %xmm27, %eax
	vinsertf128	$0x1, %xmm11, %ymm13, %ymm13
	vmovq	%rax, %xmm11
	vpextrb	$14, %xmm27, %eax
	vcvtps2pd	%ymm13, %zmm13
	vmulpd	%zmm25, %zmm13, %zmm13
	vmovq	%rax, %xmm7
	vmovq	%xmm11, %rax
	vmovss	(%r15,%rax,4), %xmm11
	vmovq	%xmm7, %rax
	vmulpd	%zmm25, %zmm12, %zmm12
	vinsertps	$0x10, (%r15,%rax,4), %xmm11, %xmm11
	vmovq	%xmm15, %rax
	vmovss	(%r15,%rax,4), %xmm15
	vmovq	%xmm17, %rax
	vmovss	(%r15,%r9,4), %xmm17
	vpextrb	$3, %xmm2, %r9d
	vinsertps	$0x10, (%r15,%rax,4), %xmm15, %xmm15
	vmovq	%xmm18, %rax
	vinsertps	$0x10, (%r15,%r8,4), %xmm17, %xmm7
	vmovss	(%r15,%rcx,4), %xmm18
	vpextrb	$3, %xmm10, %ecx
	vpextrb	$7, %xmm2, %r8d
	vmovlhps	%xmm11, %xmm15, %xmm11
	vmovss	(%r15,%r14,4), %xmm15
	vinsertps	$0x10, (%r15,%r13,4), %xmm15, %xmm15
	vpextrb	$3, %xmm9, %r14d
	vmovaps	%xmm11, -56(%rsp)
	vmovss	(%r15,%rax,4), %xmm11
	vinsertps	$0x10, (%r15,%r12,4), %xmm11, %xmm11
	vpextrb	$11, %xmm9, %eax
	vsubpd	%zmm21, %zmm12, %zmm16
	vpextrb	$7, %xmm9, %r13d
	vpextrb	$15, %xmm9, %r12d
	vmovlhps	%xmm11, %xmm15, %xmm11
	vmovss	(%r15,%rbx,4), %xmm15
	vinsertps	$0x10, (%r15,%r11,4), %xmm15, %xmm15
	vpextrb	$11, %xmm2, %ebx
	vinsertf128	$0x1, -56(%rsp), %ymm11, %ymm11
	vpextrb	$15, %xmm2, %r11d
	vmovlhps	%xmm15, %xmm7, %xmm17
	vinsertps	$0x10, (%r15,%rdx,4), %xmm18, %xmm7
	vmovss	(%r15,%rdi,4), %xmm15
	vpextrb	$7, %xmm10, %edx
	vinsertps	$0x10, (%r15,%rsi,4), %xmm15, %xmm15
	vcvtps2pd	%ymm11, %zmm11
	vpextrb	$11, %xmm10, %edi
	vpextrb	$15, %xmm10, %esi
	vmulpd	%zmm25, %zmm11, %zmm11
	vmovq	%rax, %xmm10
	vpextrb	$3, %xmm0, %eax
	vmovlhps	%xmm15, %xmm7, %xmm18
	vmovq	%rax, %xmm2
	vpextrb	$7, %xmm0, %eax
	vinsertf32x4	$0x1, %xmm17, %ymm18, %ymm17
	vcvtps2pd	%ymm23, %zmm18
	vmovaps	200(%rsp), %xmm23
	vmulpd	%zmm25, %zmm18, %zmm18
	vcvtps2pd	%ymm17, %zmm17
	vmulpd	%zmm25, %zmm17, %zmm17
	vsubpd	%zmm21, %zmm18, %zmm7
	vinsertf32x4	$0x1, 264(%rsp), %ymm23, %ymm18
	vsubpd	%zmm21, %zmm13, %zmm23
	vsubpd	%zmm21, %zmm11, %zmm13
	vsubpd	%zmm21, %zmm17, %zmm17
	vmovq	%rax, %xmm11
	vcvtps2pd	%ymm18, %zmm18
	vmulpd	%zmm25, %zmm18, %zmm18
	vpextrb	$11, %xmm0, %eax
	vmulpd	%zmm23, %zmm23, %zmm23
	vmovq	%rax, %xmm12
	vmovapd	%zmm7, 328(%rsp)
	vpextrb	$15, %xmm0, %eax
	vmovapd	%zmm13, -56(%rsp)
	vmovq	%rax, %xmm13
	vmovq	%xmm12, %rax
	vmovapd	%zmm17, 8(%rsp)
	vsubpd	%zmm21, %zmm18, %zmm7
	vaddpd	%zmm28, %zmm23, %zmm23
	vmovapd	%zmm7, 264(%rsp)
	vsubpd	%zmm21, %zmm14, %zmm7
	vmovaps	72(%rsp), %xmm14
	vinsertf128	$0x1, 136(%rsp), %ymm14, %ymm14
	vmovapd	%zmm16, 72(%rsp)
	vcvtps2pd	%ymm14, %zmm14
	vmulpd	%zmm25, %zmm14, %zmm14
	vmovapd	%zmm7, 200(%rsp)
	vsubpd	%zmm21, %zmm14, %zmm18
	vmovapd	%zmm18, 136(%rsp)
	vmovss	(%r15,%rax,4), %xmm0
	vmovq	%xmm13, %rax
	vmovdqa	1352(%rsp), %xmm7
	vinsertps	$0x10, (%r15,%rax,4), %xmm0, %xmm0
	vmovq	%xmm2, %rax
	vmovss	(%r15,%rdi,4), %xmm9
	vpextrb	$11, %xmm8, %edi
	vmovss	(%r15,%rax,4), %xmm2
	vmovq	%xmm11, %rax
	vinsertps	$0x10, (%r15,%rsi,4), %xmm9, %xmm9
	vpextrb	$15, %xmm8, %esi
	vinsertps	$0x10, (%r15,%rax,4), %xmm2, %xmm2
	vmovq	%xmm10, %rax
	vmovlhps	%xmm0, %xmm2, %xmm15
	vmovss	(%r15,%rax,4), %xmm0
	vmovss	(%r15,%r14,4), %xmm2
	vpextrb	$11, %xmm7, %eax
	vinsertps	$0x10, (%r15,%r12,4), %xmm0, %xmm0
	vinsertps	$0x10, (%r15,%r13,4), %xmm2, %xmm2
	vpextrb	$3, %xmm7, %r14d
	vpextrb	$7, %xmm7, %r13d
	vpextrb	$15, %xmm7, %r12d
	vmovlhps	%xmm0, %xmm2, %xmm13
	vmovss	(%r15,%rbx,4), %xmm2
	vmovss	(%r15,%r9,4), %xmm0
	vpextrb	$11, %xmm1, %ebx
	vinsertps	$0x10, (%r15,%r11,4), %xmm2, %xmm2
	vinsertps	$0x10, (%r15,%r8,4), %xmm0, %xmm0
	vpextrb	$3, %xmm1, %r9d
	vpextrb	$7, %xmm1, %r8d
	vpextrb	$15, %xmm1, %r11d
	vmovlhps	%xmm2, %xmm0, %xmm0
	vmovss	(%r15,%rcx,4), %xmm2
	vpextrb	$3, %xmm8, %ecx
	vinsertps	$0x10, (%r15,%rdx,4), %xmm2, %xmm2
	vpextrb	$7, %xmm8, %edx
	vmovq	%rax, %xmm8
	vpextrb	$3, %xmm30, %eax
	vmovq	%rax, %xmm1
	vpextrb	$7, %xmm30, %eax
	vmovlhps	%xmm9, %xmm2, %xmm2
	vmovq	%rax, %xmm7
	vpextrb	$11, %xmm30, %eax
	vinsertf128	$0x1, %xmm0, %ymm2, %ymm12
	vmovss	(%r15,%rcx,4), %xmm2
	vmovq	%rax, %xmm0
	vpextrb	$15, %xmm30, %eax
	vpextrb	$3, %xmm6, %ecx
	vmovq	%rax, %xmm9
	vmovq	%xmm0, %rax
	vmovss	(%r15,%rax,4), %xmm0
	vmovq	%xmm9, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm0, %xmm0
	vmovq	%xmm1, %rax
	vmovss	(%r15,%rax,4), %xmm1
	vmovq	%xmm7, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm1, %xmm1
	vmovq	%xmm8, %rax
	vmovlhps	%xmm0, %xmm1, %xmm16
	vmovss	(%r15,%rax,4), %xmm0
	vmovss	(%r15,%r14,4), %xmm1
	vpextrb	$11, %xmm5, %eax
	vinsertps	$0x10, (%r15,%r12,4), %xmm0, %xmm0
	vinsertps	$0x10, (%r15,%r13,4), %xmm1, %xmm1
	vpextrb	$3, %xmm5, %r14d
	vpextrb	$7, %xmm5, %r13d
	vpextrb	$15, %xmm5, %r12d
	vmovlhps	%xmm0, %xmm1, %xmm14
	vmovss	(%r15,%rbx,4), %xmm1
	vmovss	(%r15,%r9,4), %xmm0
	vpextrb	$11, %xmm31, %ebx
	vinsertps	$0x10, (%r15,%r11,4), %xmm1, %xmm1
	vinsertps	$0x10, (%r15,%r8,4), %xmm0, %xmm0
	vpextrb	$3, %xmm31, %r9d
	vpextrb	$7, %xmm31, %r8d
	vpextrb	$15, %xmm31, %r11d
	vmovlhps	%xmm1, %xmm0, %xmm0
	vmovss	(%r15,%rdi,4), %xmm1
	vinsertps	$0x10, (%r15,%rsi,4), %xmm1, %xmm1
	vpextrb	$11, %xmm6, %edi
	vinsertps	$0x10, (%r15,%rdx,4), %xmm2, %xmm2
	vpextrb	$15, %xmm6, %esi
	vpextrb	$7, %xmm6, %edx
	vmovss	(%r15,%rbx,4), %xmm5
	vinsertps	$0x10, (%r15,%r11,4), %xmm5, %xmm5
	vmovss	(%r15,%rcx,4), %xmm9
	vpextrb	$3, %xmm4, %ecx
	vpextrb	$11, %xmm20, %ebx
	vmovlhps	%xmm1, %xmm2, %xmm2
	vmovq	%rax, %xmm1
	vpextrb	$3, %xmm22, %eax
	vmovss	(%r15,%rcx,4), %xmm11
	vmovq	%rax, %xmm7
	vpextrb	$7, %xmm22, %eax
	vinsertf128	$0x1, %xmm0, %ymm2, %ymm2
	vmovq	%rax, %xmm6
	vpextrb	$11, %xmm22, %eax
	vinsertps	$0x10, (%r15,%rdx,4), %xmm9, %xmm9
	vmovq	%rax, %xmm0
	vpextrb	$15, %xmm22, %eax
	vpextrb	$7, %xmm4, %edx
	vmovq	%rax, %xmm8
	vmovq	%xmm0, %rax
	vpextrb	$15, %xmm20, %r11d
	vmovss	(%r15,%rax,4), %xmm0
	vmovq	%xmm8, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm0, %xmm0
	vmovq	%xmm7, %rax
	vmovss	(%r15,%rax,4), %xmm8
	vmovq	%xmm6, %rax
	vinsertps	$0x10, (%r15,%rax,4), %xmm8, %xmm8
	vmovq	%xmm1, %rax
	vmovss	(%r15,%r14,4), %xmm1
	vpextrb	$3, %xmm3, %r14d
	vinsertps	$0x10, (%r15,%r13,4), %xmm1, %xmm1
	vpextrb	$7, %xmm3, %r13d
	vmovlhps	%xmm0, %xmm8, %xmm8
	vmovss	(%r15,%rax,4), %xmm0
	vinsertps	$0x10, (%r15,%r12,4), %xmm0, %xmm0
	vpextrb	$11, %xmm3, %eax
	vpextrb	$15, %xmm3, %r12d
	vmovlhps	%xmm0, %xmm1, %xmm1
	vmovss	(%r15,%r9,4), %xmm0
	vinsertps	$0x10, (%r15,%r8,4), %xmm0, %xmm0
	vpextrb	$3, %xmm20, %r9d
	vpextrb	$7, %xmm20, %r8d
	vmovlhps	%xmm5, %xmm0, %xmm0
	vmovss	(%r15,%rdi,4), %xmm5
	vpextrb	$11, %xmm4, %edi
	vinsertps	$0x10, (%r15,%rsi,4), %xmm5, %xmm5
	vpextrb	$15, %xmm4, %esi
	vmovq	%rax, %xmm4
	vpextrb	$3, %xmm27, %eax
	vmovq	%rax, %xmm6
	vpextrb	$7, %xmm27, %eax
	vmovlhps	%xmm5, %xmm9, %xmm9
	vmovq	%rax, %xmm3
	vpextrb	$11, %xmm27, %eax
	vinsertf128	$0x1, %xmm0, %ymm9, %ymm9
	vmovq	%rax, %xmm0
	vpextrb	$15, %xmm27, %eax
	vinsertf32x4	$0x1, %xmm16, %ymm14, %ymm5
	vmovq	%rax, %xmm7
	vmovq	%xmm0, %rax
	vcvtps2pd	%ymm5, %zmm5
	vmovss	(%r15,%rax,4), %xmm0
	vmovq	%xmm7, %rax
	vcvtps2pd	%ymm12, %zmm7
	vaddpd	%zmm28, %zmm24, %zmm12
	vmulpd	%zmm25, %zmm7, %zmm7
	vinsertps	$0x10, (%r15,%rax,4), %xmm0, %xmm0
	vmovq	%xmm6, %rax
	vmovss	(%r15,%rax,4), %xmm10
	vmovq	%xmm3, %rax
	vinsertf128	$0x1, %xmm15, %ymm13, %ymm6
	vinsertps	$0x10, (%r15,%rax,4), %xmm10, %xmm10
	vmovq	%xmm4, %rax
	vmovss	(%r15,%rbx,4), %xmm4
	vcvtps2pd	%ymm6, %zmm6
	vmovss	(%r15,%rax,4), %xmm3
	vinsertps	$0x10, (%r15,%r12,4), %xmm3, %xmm3
	vmovlhps	%xmm0, %xmm10, %xmm10
	vmovss	(%r15,%r14,4), %xmm0
	vinsertps	$0x10, (%r15,%r13,4), %xmm0, %xmm0
	vinsertps	$0x10, (%r15,%r11,4), %xmm4, %xmm4
	vsubpd	%zmm21, %zmm7, %zmm7
	vmulpd	%zmm25, %zmm6, %zmm6
	vmovlhps	%xmm3, %xmm0, %xmm0
	vmovss	(%r15,%r9,4), %xmm3
	vinsertps	$0x10, (%r15,%r8,4), %xmm3, %xmm3
	vmulpd	%zmm25, %zmm5, %zmm5
	vinsertf128	$0x1, %xmm10, %ymm0, %ymm0
	vmovlhps	%xmm4, %xmm3, %xmm3
	vmovss	(%r15,%rdi,4), %xmm4
	vinsertps	$0x10, (%r15,%rsi,4), %xmm4, %xmm4
	vcvtps2pd	%ymm0, %zmm0
	vmulpd	%zmm7, %zmm7, %zmm7
	vinsertps	$0x10, (%r15,%rdx,4), %xmm11, %xmm11
	vmovapd	648(%rsp), %zmm15
	vmovapd	584(%rsp), %zmm14
	vmulpd	%zmm25, %zmm0, %zmm0
	vmovapd	200(%rsp), %zmm31
	vmovapd	%zmm12, 584(%rsp)
	vmovlhps	%xmm4, %xmm11, %xmm11
	vcvtps2pd	%ymm2, %zmm4
	vinsertf128	$0x1, %xmm8, %ymm1, %ymm2
	vmovapd	392(%rsp), %zmm8
	vinsertf128	$0x1, %xmm3, %ymm11, %ymm11
	vcvtps2pd	%ymm9, %zmm3
	vsubpd	%zmm21, %zmm6, %zmm6
	vmovapd	1224(%rsp), %zmm12
	vcvtps2pd	%ymm11, %zmm1
	vmulpd	%zmm15, %zmm15, %zmm11
	vsubpd	%zmm21, %zmm5, %zmm5
	vcvtps2pd	%ymm2, %zmm2
	vmulpd	%zmm14, %zmm14, %zmm27
	vaddpd	%zmm28, %zmm7, %zmm7
	vmulpd	%zmm8, %zmm8, %zmm10
	vsubpd	%zmm21, %zmm0, %zmm0
	vmovapd	456(%rsp), %zmm8
	vmulpd	%zmm25, %zmm4, %zmm4
	vmulpd	%zmm8, %zmm8, %zmm22
	vmovapd	520(%rsp), %zmm8
	vaddpd	%zmm28, %zmm11, %zmm13
	vmulpd	%zmm6, %zmm6, %zmm6
	vaddpd	%zmm28, %zmm27, %zmm14
	vmulpd	%zmm8, %zmm8, %zmm8
	vmovapd	328(%rsp), %zmm27
	vaddpd	%zmm28, %zmm10, %zmm10
	vmulpd	%zmm25, %zmm3, %zmm3
	vmulpd	%zmm27, %zmm27, %zmm20
	vsubpd	%zmm21, %zmm4, %zmm4
	vmovapd	%zmm13, 648(%rsp)
	vmovapd	712(%rsp), %zmm13
	vaddpd	%zmm28, %zmm22, %zmm9
	vmulpd	%zmm5, %zmm5, %zmm5
	vmovapd	%zmm14, 1352(%rsp)
	vmovapd	776(%rsp), %zmm14
	vmulpd	%zmm13, %zmm13, %zmm11
	vaddpd	%zmm28, %zmm6, %zmm6
	vmovapd	1160(%rsp), %zmm13
	vmulpd	%zmm4, %zmm4, %zmm4
	vaddpd	%zmm28, %zmm8, %zmm8
	vsubpd	%zmm21, %zmm3, %zmm3
	vmulpd	%zmm25, %zmm2, %zmm2
	vaddpd	%zmm28, %zmm20, %zmm27
	vmulpd	%zmm25, %zmm1, %zmm1
	vmovapd	264(%rsp), %zmm20
	vaddpd	%zmm28, %zmm5, %zmm5
	vmulpd	%zmm13, %zmm13, %zmm13
	vaddpd	%zmm28, %zmm11, %zmm15
	vmulpd	%zmm20, %zmm20, %zmm30
	vmulpd	%zmm14, %zmm14, %zmm11
	vaddpd	%zmm28, %zmm4, %zmm4
	vmovapd	904(%rsp), %zmm14
	vmulpd	%zmm31, %zmm31, %zmm20
	vsubpd	%zmm21, %zmm2, %zmm2
	vmulpd	%zmm14, %zmm14, %zmm17
	vsubpd	%zmm21, %zmm1, %zmm1
	vmovapd	%zmm15, 712(%rsp)
	vmovapd	840(%rsp), %zmm15
	vmulpd	%zmm3, %zmm3, %zmm3
	vaddpd	%zmm28, %zmm13, %zmm13
	vmovapd	1096(%rsp), %zmm14
	vmulpd	%zmm15, %zmm15, %zmm18
	vaddpd	%zmm28, %zmm30, %zmm30
	vmovapd	968(%rsp), %zmm15
	vaddpd	%zmm28, %zmm11, %zmm11
	vmulpd	%zmm14, %zmm14, %zmm14
	vaddpd	%zmm28, %zmm20, %zmm31
	vmulpd	%zmm15, %zmm15, %zmm16
	vmovapd	136(%rsp), %zmm20
	vmovapd	1032(%rsp), %zmm15
	vaddpd	%zmm28, %zmm17, %zmm17
	vmulpd	%zmm2, %zmm2, %zmm2
	vmulpd	%zmm20, %zmm20, %zmm24
	vaddpd	%zmm28, %zmm3, %zmm3
	vmovapd	%zmm11, 776(%rsp)
	vmovapd	1288(%rsp), %zmm11
	vaddpd	%zmm28, %zmm18, %zmm18
	vmulpd	%zmm15, %zmm15, %zmm15
	vmovapd	%zmm31, 1288(%rsp)
	vmovapd	72(%rsp), %zmm31
	vaddpd	%zmm28, %zmm14, %zmm14
	vmulpd	%zmm12, %zmm12, %zmm12
	vmulpd	%zmm31, %zmm31, %zmm22
	vmovapd	8(%rsp), %zmm31
	vaddpd	%zmm28, %zmm16, %zmm16
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm28, %zmm2, %zmm2
	vmulpd	%zmm31, %zmm31, %zmm20
	vmovapd	-56(%rsp), %zmm31
	vaddpd	%zmm28, %zmm24, %zmm24
	vaddpd	%zmm28, %zmm15, %zmm15
	vmulpd	%zmm11, %zmm11, %zmm11
	vmulpd	%zmm0, %zmm0, %zmm0
	vaddpd	%zmm28, %zmm12, %zmm12
	vaddpd	%zmm28, %zmm22, %zmm22
	vaddpd	%zmm28, %zmm1, %zmm1
	vaddpd	%zmm28, %zmm20, %zmm20
	vaddpd	%zmm28, %zmm11, %zmm11
	vaddpd	%zmm28, %zmm0, %zmm0
	vmovapd	%zmm20, 1224(%rsp)
	vmulpd	%zmm31, %zmm31, %zmm20
	vmovapd	%zmm10, %zmm31
	vpermt2pd	%zmm27, %zmm29, %zmm10
	vpermt2pd	%zmm27, %zmm26, %zmm31
	vmovapd	%zmm18, %zmm27
	vpermt2pd	%zmm7, %zmm29, %zmm18
	vpermt2pd	%zmm7, %zmm26, %zmm27
	vmovapd	%zmm31, %zmm7
	vpermt2pd	%zmm27, %zmm26, %zmm7
	vpermt2pd	%zmm27, %zmm29, %zmm31
	vmovapd	%zmm10, %zmm27
	vpermt2pd	%zmm18, %zmm26, %zmm27
	vpermt2pd	%zmm18, %zmm29, %zmm10
	vmovupd	%zmm7, -2048(%r10)
	vmovupd	%zmm31, -1984(%r10)
	vaddpd	%zmm28, %zmm20, %zmm20
	vmovupd	%zmm27, -1920(%r10)
	vmovupd	%zmm10, -1856(%r10)
	vmovapd	%zmm9, %zmm10
	vpermt2pd	%zmm30, %zmm29, %zmm9
	vpermt2pd	%zmm30, %zmm26, %zmm10
	vmovapd	%zmm10, %zmm7
	vmovapd	%zmm17, %zmm10
	vpermt2pd	%zmm6, %zmm29, %zmm17
	vpermt2pd	%zmm6, %zmm26, %zmm10
	vmovapd	%zmm7, %zmm27
	vpermt2pd	%zmm10, %zmm26, %zmm27
	vpermt2pd	%zmm10, %zmm29, %zmm7
	vmovapd	%zmm9, %zmm10
	vpermt2pd	%zmm17, %zmm29, %zmm9
	vpermt2pd	%zmm17, %zmm26, %zmm10
	vmovupd	%zmm7, -1728(%r10)
	vmovapd	1352(%rsp), %zmm7
	vmovupd	%zmm9, -1600(%r10)
	vmovapd	1288(%rsp), %zmm9
	vmovupd	%zmm10, -1664(%r10)
	vmovapd	%zmm8, %zmm10
	vpermt2pd	%zmm9, %zmm26, %zmm10
	vpermt2pd	%zmm9, %zmm29, %zmm8
	vmovapd	%zmm16, %zmm9
	vmovupd	%zmm27, -1792(%r10)
	vpermt2pd	%zmm4, %zmm26, %zmm9
	vpermt2pd	%zmm4, %zmm29, %zmm16
	vmovapd	%zmm10, %zmm4
	vpermt2pd	%zmm9, %zmm26, %zmm4
	vmovapd	%zmm10, %zmm6
	vmovupd	%zmm4, -1536(%r10)
	vpermt2pd	%zmm9, %zmm29, %zmm6
	vmovapd	%zmm8, %zmm4
	vpermt2pd	%zmm16, %zmm29, %zmm8
	vmovupd	%zmm6, -1472(%r10)
	vpermt2pd	%zmm16, %zmm26, %zmm4
	vmovapd	%zmm7, %zmm6
	vpermt2pd	%zmm24, %zmm29, %zmm7
	vmovupd	%zmm4, -1408(%r10)
	vpermt2pd	%zmm24, %zmm26, %zmm6
	vmovapd	%zmm7, %zmm4
	vmovapd	%zmm15, %zmm7
	vpermt2pd	%zmm5, %zmm26, %zmm7
	vpermt2pd	%zmm5, %zmm29, %zmm15
	vmovupd	%zmm8, -1344(%r10)
	vmovapd	%zmm6, %zmm8
	vpermt2pd	%zmm7, %zmm26, %zmm8
	vmovupd	%zmm8, -1280(%r10)
	vmovapd	%zmm6, %zmm8
	vmovapd	648(%rsp), %zmm6
	vpermt2pd	%zmm7, %zmm29, %zmm8
	vmovapd	1224(%rsp), %zmm7
	vmovupd	%zmm8, -1216(%r10)
	vmovapd	%zmm6, %zmm5
	vmovapd	%zmm4, %zmm8
	vpermt2pd	%zmm23, %zmm29, %zmm6
	vpermt2pd	%zmm15, %zmm29, %zmm4
	vpermt2pd	%zmm23, %zmm26, %zmm5
	vpermt2pd	%zmm15, %zmm26, %zmm8
	vmovupd	%zmm4, -1088(%r10)
	vmovapd	%zmm6, %zmm4
	vmovapd	%zmm14, %zmm6
	vpermt2pd	%zmm3, %zmm29, %zmm14
	vmovupd	%zmm8, -1152(%r10)
	vpermt2pd	%zmm3, %zmm26, %zmm6
	vmovapd	%zmm5, %zmm3
	vpermt2pd	%zmm6, %zmm29, %zmm5
	vpermt2pd	%zmm6, %zmm26, %zmm3
	vmovapd	776(%rsp), %zmm6
	vmovupd	%zmm5, -960(%r10)
	vmovapd	712(%rsp), %zmm5
	vmovupd	%zmm3, -1024(%r10)
	vmovapd	%zmm4, %zmm3
	vpermt2pd	%zmm14, %zmm29, %zmm4
	vmovupd	%zmm4, -832(%r10)
	vpermt2pd	%zmm14, %zmm26, %zmm3
	vmovapd	%zmm5, %zmm4
	vpermt2pd	%zmm22, %zmm29, %zmm5
	vmovupd	%zmm3, -896(%r10)
	vpermt2pd	%zmm22, %zmm26, %zmm4
	vmovapd	%zmm5, %zmm3
	vmovapd	%zmm13, %zmm5
	vpermt2pd	%zmm2, %zmm26, %zmm5
	vpermt2pd	%zmm2, %zmm29, %zmm13
	vmovapd	%zmm4, %zmm2
	vpermt2pd	%zmm5, %zmm26, %zmm2
	vpermt2pd	%zmm5, %zmm29, %zmm4
	vmovapd	584(%rsp), %zmm5
	vmovupd	%zmm2, -768(%r10)
	vmovapd	%zmm3, %zmm2
	vpermt2pd	%zmm13, %zmm29, %zmm3
	vmovupd	%zmm3, -576(%r10)
	vpermt2pd	%zmm13, %zmm26, %zmm2
	vmovapd	%zmm5, %zmm3
	vpermt2pd	%zmm7, %zmm29, %zmm5
	vmovupd	%zmm4, -704(%r10)
	vmovapd	%zmm12, %zmm4
	vpermt2pd	%zmm1, %zmm29, %zmm12
	vpermt2pd	%zmm7, %zmm26, %zmm3
	vmovupd	%zmm2, -640(%r10)
	vmovapd	%zmm5, %zmm2
	vpermt2pd	%zmm1, %zmm26, %zmm4
	vmovapd	%zmm3, %zmm1
	vpermt2pd	%zmm12, %zmm29, %zmm2
	vpermt2pd	%zmm4, %zmm29, %zmm3
	vpermt2pd	%zmm4, %zmm26, %zmm1
	vmovupd	%zmm2, -320(%r10)
	vmovapd	%zmm6, %zmm2
	vpermt2pd	%zmm20, %zmm29, %zmm6
	vmovupd	%zmm3, -448(%r10)
	vpermt2pd	%zmm20, %zmm26, %zmm2
	vmovapd	%zmm11, %zmm3
	vpermt2pd	%zmm0, %zmm29, %zmm11
	vmovupd	%zmm1, -512(%r10)
	vpermt2pd	%zmm0, %zmm26, %zmm3
	vmovapd	%zmm5, %zmm1
	vmovapd	%zmm2, %zmm0
	vpermt2pd	%zmm12, %zmm26, %zmm1
	vpermt2pd	%zmm3, %zmm26, %zmm0
	vpermt2pd	%zmm3, %zmm29, %zmm2
	vmovupd	%zmm1, -384(%r10)
	vmovapd	%zmm6, %zmm1
	vmovupd	%zmm0, -256(%r10)
	vmovapd	%zmm6, %zmm0
	movq	1456(%rsp), %rax
	vpermt2pd	%zmm11, %zmm29, %zmm1
	vpermt2pd	%zmm11, %zmm26, %zmm0
	vmovupd	%zmm1, -64(%r10)
	addq	$256, 1472(%rsp)
	movq	1472(%rsp), %rcx
	vmovupd	%zmm2, -192(%r10)
	vmovupd	%zmm0, -128(%r10)
	cmpq	%rax, %rcx
	jne	.L479
	movl	-80(%rsp), %edi
	movl	-60(%rsp), %r8d
	movl	-64(%rsp), %esi
	vmovapd	-120(%rsp), %ymm24
	movl	%edi, %eax
	movq	-72(%rsp), %rdx
	movl	-76(%rsp), %ecx
	andl	$-64, %eax
	andl	$63, %edi
	movq	-88(%rsp), %r9
	leal	0(,%rax,4), %ebx
	movl	%ebx, 1472(%rsp)
	je	.L486
	subl	%eax, %r8d
	leal	1(%r8), %ebx
	movl	%ebx, 520(%rsp)
	cmpl	$30, %r8d
	jbe	.L482
.L501:
	leaq	(%rdx,%rax,4), %rdi
	salq	$5, %rax
	vmovdqu8	(%rdi), %ymm5
	vmovdqu8	32(%rdi), %ymm4
	addq	%r9, %rax
	vmovdqu8	64(%rdi), %ymm1
	vmovdqu8	96(%rdi), %ymm0
	vmovdqa	%xmm5, %xmm9
	vpextrb	$0, %xmm5, %r11d
	vpextrb	$4, %xmm5, %r10d
	vpextrb	$8, %xmm5, %r12d
	vpextrb	$12, %xmm5, %ebx
	vextracti128	$0x1, %ymm5, %xmm5
	vmovss	(%r15,%r11,4), %xmm3
	vpextrb	$0, %xmm5, %edi
	vpextrb	$4, %xmm5, %r13d
	vpextrb	$8, %xmm5, %r8d
	vpextrb	$12, %xmm5, %r14d
	vmovss	(%r15,%r8,4), %xmm2
	vinsertps	$0x10, (%r15,%r10,4), %xmm3, %xmm3
	vmovdqa	%xmm4, %xmm8
	vinsertps	$0x10, (%r15,%r14,4), %xmm2, %xmm7
	vmovss	(%r15,%rdi,4), %xmm2
	vpextrb	$0, %xmm4, %r11d
	vpextrb	$4, %xmm4, %r10d
	vinsertps	$0x10, (%r15,%r13,4), %xmm2, %xmm6
	vmovss	(%r15,%r12,4), %xmm2
	vpextrb	$8, %xmm4, %r12d
	vinsertps	$0x10, (%r15,%rbx,4), %xmm2, %xmm2
	vpextrb	$12, %xmm4, %ebx
	vextracti128	$0x1, %ymm4, %xmm4
	vmovlps	%xmm7, 1288(%rsp)
	vpextrb	$0, %xmm4, %r14d
	vmovdqa	%xmm1, %xmm7
	vpextrb	$4, %xmm4, %r13d
	vmovlps	%xmm6, 1224(%rsp)
	vmovlhps	%xmm2, %xmm3, %xmm17
	vpextrb	$8, %xmm4, %r8d
	vmovss	(%r15,%r12,4), %xmm2
	vmovss	(%r15,%r11,4), %xmm3
	vinsertps	$0x10, (%r15,%rbx,4), %xmm2, %xmm2
	vinsertps	$0x10, (%r15,%r10,4), %xmm3, %xmm3
	vpextrb	$12, %xmm4, %edi
	vpextrb	$0, %xmm1, %r11d
	vpextrb	$4, %xmm1, %r10d
	vpextrb	$8, %xmm1, %r12d
	vmovss	(%r15,%r8,4), %xmm15
	vpextrb	$12, %xmm1, %ebx
	vextracti128	$0x1, %ymm1, %xmm1
	vinsertps	$0x10, (%r15,%rdi,4), %xmm15, %xmm15
	vmovss	(%r15,%r14,4), %xmm12
	vpextrb	$8, %xmm1, %r8d
	vinsertps	$0x10, (%r15,%r13,4), %xmm12, %xmm12
	vpextrb	$0, %xmm1, %r14d
	vpextrb	$4, %xmm1, %r13d
	vpextrb	$12, %xmm1, %edi
	vmovss	(%r15,%r8,4), %xmm14
	vmovss	(%r15,%r14,4), %xmm11
	vinsertps	$0x10, (%r15,%rdi,4), %xmm14, %xmm14
	vinsertps	$0x10, (%r15,%r13,4), %xmm11, %xmm11
	vmovdqa	%xmm0, %xmm6
	vmovlhps	%xmm2, %xmm3, %xmm16
	vmovss	(%r15,%r12,4), %xmm2
	vmovss	(%r15,%r11,4), %xmm3
	vpextrb	$8, %xmm0, %r12d
	vinsertps	$0x10, (%r15,%rbx,4), %xmm2, %xmm2
	vinsertps	$0x10, (%r15,%r10,4), %xmm3, %xmm3
	vpextrb	$0, %xmm0, %r11d
	vcvtps2pd	%xmm16, %ymm16
	vpextrb	$4, %xmm0, %r10d
	vpextrb	$12, %xmm0, %ebx
	vextracti128	$0x1, %ymm0, %xmm0
	vpextrb	$0, %xmm0, %r14d
	vpextrb	$4, %xmm0, %r13d
	vpextrb	$8, %xmm0, %r8d
	vpextrb	$12, %xmm0, %edi
	vmovlhps	%xmm14, %xmm11, %xmm11
	vmovss	(%r15,%r8,4), %xmm13
	vmovlhps	%xmm2, %xmm3, %xmm18
	vinsertps	$0x10, (%r15,%rdi,4), %xmm13, %xmm13
	vcvtps2pd	%xmm11, %ymm11
	vmovss	(%r15,%r14,4), %xmm10
	vmovlhps	%xmm15, %xmm12, %xmm12
	vinsertps	$0x10, (%r15,%r13,4), %xmm10, %xmm10
	vmovss	(%r15,%r12,4), %xmm3
	vcvtps2pd	%xmm12, %ymm12
	vpextrb	$13, %xmm5, %r14d
	vmulpd	%ymm24, %ymm11, %ymm11
	vinsertps	$0x10, (%r15,%rbx,4), %xmm3, %xmm3
	vmovss	(%r15,%r11,4), %xmm2
	vpextrb	$1, %xmm9, %r8d
	vinsertps	$0x10, (%r15,%r10,4), %xmm2, %xmm2
	vmovlhps	%xmm13, %xmm10, %xmm10
	vmovapd	1416(%rsp), %ymm30
	vpextrb	$9, %xmm5, %r10d
	vcvtps2pd	%xmm10, %ymm10
	vmulpd	%ymm24, %ymm10, %ymm10
	vpextrb	$5, %xmm9, %edi
	vpextrb	$9, %xmm9, %ebx
	vmovlhps	%xmm3, %xmm2, %xmm20
	vcvtps2pd	%xmm17, %ymm3
	vmovq	1224(%rsp), %xmm2
	vpextrb	$13, %xmm9, %r11d
	vmulpd	%ymm24, %ymm12, %ymm12
	vpextrb	$1, %xmm5, %r13d
	vpextrb	$5, %xmm5, %r12d
	vsubpd	%ymm30, %ymm11, %ymm21
	vcvtps2pd	%xmm20, %ymm11
	vmulpd	%ymm24, %ymm11, %ymm11
	vmovhps	1288(%rsp), %xmm2, %xmm2
	vmulpd	%ymm24, %ymm3, %ymm3
	vcvtps2pd	%xmm2, %ymm2
	vmovss	(%r15,%r13,4), %xmm14
	vinsertps	$0x10, (%r15,%r12,4), %xmm14, %xmm14
	vmulpd	%ymm24, %ymm2, %ymm2
	vsubpd	%ymm30, %ymm10, %ymm25
	vmovss	(%r15,%r10,4), %xmm10
	vinsertps	$0x10, (%r15,%r14,4), %xmm10, %xmm10
	vpextrb	$13, %xmm4, %r10d
	vpextrb	$9, %xmm8, %r12d
	vpextrb	$1, %xmm4, %r14d
	vsubpd	%ymm30, %ymm12, %ymm17
	vcvtps2pd	%xmm18, %ymm12
	vmovlps	%xmm10, 1224(%rsp)
	vmulpd	%ymm24, %ymm12, %ymm12
	vsubpd	%ymm30, %ymm11, %ymm23
	vmovss	(%r15,%rbx,4), %xmm10
	vmovss	(%r15,%r8,4), %xmm11
	vpextrb	$9, %xmm4, %r8d
	vinsertps	$0x10, (%r15,%r11,4), %xmm10, %xmm10
	vinsertps	$0x10, (%r15,%rdi,4), %xmm11, %xmm11
	vsubpd	%ymm30, %ymm3, %ymm3
	vsubpd	%ymm30, %ymm2, %ymm2
	vpextrb	$1, %xmm8, %r11d
	vpextrb	$5, %xmm8, %edi
	vmovlhps	%xmm10, %xmm11, %xmm22
	vpextrb	$13, %xmm8, %ebx
	vmovss	(%r15,%r8,4), %xmm10
	vinsertps	$0x10, (%r15,%r10,4), %xmm10, %xmm13
	vmovss	(%r15,%r11,4), %xmm11
	vmovss	(%r15,%r12,4), %xmm10
	vpextrb	$5, %xmm4, %r13d
	vpextrb	$5, %xmm7, %r11d
	vinsertps	$0x10, (%r15,%rbx,4), %xmm10, %xmm10
	vinsertps	$0x10, (%r15,%rdi,4), %xmm11, %xmm11
	vpextrb	$1, %xmm7, %ebx
	vmovlps	%xmm13, 1160(%rsp)
	vpextrb	$13, %xmm7, %r12d
	vmovss	(%r15,%r14,4), %xmm13
	vpextrb	$1, %xmm1, %r8d
	vinsertps	$0x10, (%r15,%r13,4), %xmm13, %xmm13
	vpextrb	$5, %xmm1, %r14d
	vpextrb	$9, %xmm7, %r13d
	vpextrb	$9, %xmm1, %r10d
	vmovapd	%ymm3, 1352(%rsp)
	vpextrb	$13, %xmm1, %edi
	vsubpd	%ymm30, %ymm12, %ymm31
	vmovlhps	%xmm10, %xmm11, %xmm20
	vmovss	(%r15,%r8,4), %xmm12
	vmovss	(%r15,%r10,4), %xmm10
	vinsertps	$0x10, (%r15,%rdi,4), %xmm10, %xmm15
	vmovapd	%ymm2, 1288(%rsp)
	vpextrb	$1, %xmm0, %edi
	vinsertps	$0x10, (%r15,%r14,4), %xmm12, %xmm12
	vmovss	(%r15,%r13,4), %xmm10
	vpextrb	$5, %xmm0, %r14d
	vpextrb	$9, %xmm0, %r10d
	vinsertps	$0x10, (%r15,%r12,4), %xmm10, %xmm10
	vmovss	(%r15,%rbx,4), %xmm11
	vpextrb	$13, %xmm0, %r8d
	vmovaps	%xmm15, %xmm3
	vinsertps	$0x10, (%r15,%r11,4), %xmm11, %xmm11
	vmovss	(%r15,%r10,4), %xmm15
	vpextrb	$9, %xmm6, %r11d
	vpextrb	$13, %xmm6, %r13d
	vinsertps	$0x10, (%r15,%r8,4), %xmm15, %xmm15
	vpextrb	$1, %xmm6, %r12d
	vmovhps	1224(%rsp), %xmm14, %xmm14
	vcvtps2pd	%xmm22, %ymm22
	vmovlhps	%xmm10, %xmm11, %xmm18
	vmovss	(%r15,%rdi,4), %xmm10
	vinsertps	$0x10, (%r15,%r14,4), %xmm10, %xmm10
	vcvtps2pd	%xmm14, %ymm14
	vmovss	(%r15,%r11,4), %xmm11
	vmulpd	%ymm24, %ymm14, %ymm14
	vinsertps	$0x10, (%r15,%r13,4), %xmm11, %xmm11
	vpextrb	$5, %xmm6, %ebx
	vmulpd	%ymm24, %ymm22, %ymm22
	vmovlhps	%xmm3, %xmm12, %xmm12
	vmovhps	1160(%rsp), %xmm13, %xmm13
	vmovlhps	%xmm15, %xmm10, %xmm10
	vmovq	%xmm11, %r11
	vcvtps2pd	%xmm13, %ymm13
	vmovss	(%r15,%r12,4), %xmm11
	vmulpd	%ymm24, %ymm13, %ymm13
	vinsertps	$0x10, (%r15,%rbx,4), %xmm11, %xmm11
	vcvtps2pd	%xmm12, %ymm12
	vcvtps2pd	%xmm10, %ymm10
	vmulpd	%ymm24, %ymm12, %ymm12
	vmovq	%r11, %xmm2
	vpextrb	$2, %xmm9, %r8d
	vmulpd	%ymm24, %ymm10, %ymm10
	vmovlhps	%xmm2, %xmm11, %xmm11
	vsubpd	%ymm30, %ymm14, %ymm27
	vcvtps2pd	%xmm20, %ymm14
	vcvtps2pd	%xmm11, %ymm11
	vmulpd	%ymm24, %ymm14, %ymm14
	vsubpd	%ymm30, %ymm22, %ymm26
	vmovapd	%ymm30, %ymm22
	vmulpd	%ymm24, %ymm11, %ymm11
	vpextrb	$6, %xmm9, %edi
	vpextrb	$10, %xmm9, %ebx
	vsubpd	%ymm30, %ymm13, %ymm29
	vmulpd	%ymm24, %ymm16, %ymm16
	vcvtps2pd	%xmm18, %ymm13
	vpextrb	$14, %xmm9, %r11d
	vsubpd	%ymm22, %ymm12, %ymm2
	vmulpd	%ymm24, %ymm13, %ymm13
	vpextrb	$10, %xmm5, %r10d
	vsubpd	%ymm22, %ymm10, %ymm10
	vpextrb	$14, %xmm5, %r14d
	vpextrb	$2, %xmm5, %r13d
	vsubpd	%ymm30, %ymm14, %ymm28
	vpextrb	$6, %xmm5, %r12d
	vsubpd	%ymm22, %ymm11, %ymm14
	vmovss	(%r15,%r8,4), %xmm11
	vmovapd	%ymm2, 1224(%rsp)
	vinsertps	$0x10, (%r15,%rdi,4), %xmm11, %xmm11
	vpextrb	$10, %xmm4, %r8d
	vsubpd	%ymm30, %ymm16, %ymm16
	vmovapd	%ymm10, 1096(%rsp)
	vmovss	(%r15,%r10,4), %xmm10
	vinsertps	$0x10, (%r15,%r14,4), %xmm10, %xmm2
	vmovss	(%r15,%rbx,4), %xmm10
	vpextrb	$14, %xmm4, %r10d
	vsubpd	%ymm30, %ymm13, %ymm30
	vinsertps	$0x10, (%r15,%r11,4), %xmm10, %xmm10
	vpextrb	$6, %xmm8, %edi
	vpextrb	$2, %xmm8, %r11d
	vmovapd	%ymm14, 1160(%rsp)
	vpextrb	$14, %xmm8, %ebx
	vmovss	(%r15,%r13,4), %xmm14
	vpextrb	$2, %xmm4, %r14d
	vinsertps	$0x10, (%r15,%r12,4), %xmm14, %xmm14
	vmovlhps	%xmm10, %xmm11, %xmm22
	vmovss	(%r15,%r8,4), %xmm10
	vinsertps	$0x10, (%r15,%r10,4), %xmm10, %xmm13
	vpextrb	$10, %xmm8, %r12d
	vpextrb	$6, %xmm4, %r13d
	vmovss	(%r15,%r12,4), %xmm10
	vpextrb	$10, %xmm1, %r10d
	vpextrb	$14, %xmm7, %r12d
	vmovlhps	%xmm2, %xmm14, %xmm14
	vcvtps2pd	%xmm22, %ymm22
	vmovlps	%xmm13, 840(%rsp)
	vmovss	(%r15,%r14,4), %xmm13
	vinsertps	$0x10, (%r15,%r13,4), %xmm13, %xmm13
	vinsertps	$0x10, (%r15,%rbx,4), %xmm10, %xmm10
	vpextrb	$10, %xmm7, %r13d
	vcvtps2pd	%xmm14, %ymm14
	vmovss	(%r15,%r11,4), %xmm11
	vinsertps	$0x10, (%r15,%rdi,4), %xmm11, %xmm11
	vpextrb	$2, %xmm7, %ebx
	vpextrb	$6, %xmm7, %r11d
	vpextrb	$14, %xmm1, %edi
	vpextrb	$2, %xmm1, %r8d
	vmovhps	840(%rsp), %xmm13, %xmm13
	vmovlhps	%xmm10, %xmm11, %xmm20
	vmovss	(%r15,%r10,4), %xmm10
	vmovss	(%r15,%rbx,4), %xmm11
	vcvtps2pd	%xmm13, %ymm13
	vinsertps	$0x10, (%r15,%rdi,4), %xmm10, %xmm15
	vinsertps	$0x10, (%r15,%r11,4), %xmm11, %xmm11
	vpextrb	$10, %xmm6, %r11d
	vmovss	(%r15,%r13,4), %xmm10
	vinsertps	$0x10, (%r15,%r12,4), %xmm10, %xmm10
	vpextrb	$14, %xmm6, %r13d
	vpextrb	$2, %xmm6, %r12d
	vpextrb	$6, %xmm6, %ebx
	vpextrb	$6, %xmm1, %r14d
	vmovss	(%r15,%r8,4), %xmm12
	vpextrb	$2, %xmm0, %edi
	vmovlhps	%xmm10, %xmm11, %xmm18
	vmovss	(%r15,%r11,4), %xmm11
	vinsertps	$0x10, (%r15,%r13,4), %xmm11, %xmm11
	vpextrb	$10, %xmm0, %r10d
	vmulpd	%ymm24, %ymm13, %ymm13
	vinsertps	$0x10, (%r15,%r14,4), %xmm12, %xmm12
	vpextrb	$14, %xmm0, %r8d
	vmovlps	%xmm15, 712(%rsp)
	vmovq	%xmm11, %r11
	vmovss	(%r15,%r12,4), %xmm11
	vinsertps	$0x10, (%r15,%rbx,4), %xmm11, %xmm11
	vpextrb	$6, %xmm0, %r14d
	vmovq	%r11, %xmm3
	vmovss	(%r15,%r10,4), %xmm15
	vmovss	(%r15,%rdi,4), %xmm10
	vmovhps	712(%rsp), %xmm12, %xmm12
	vmulpd	%ymm24, %ymm22, %ymm22
	vmovlhps	%xmm3, %xmm11, %xmm11
	vinsertps	$0x10, (%r15,%r8,4), %xmm15, %xmm15
	vcvtps2pd	%xmm12, %ymm12
	vmulpd	%ymm24, %ymm14, %ymm14
	vinsertps	$0x10, (%r15,%r14,4), %xmm10, %xmm10
	vsubpd	1416(%rsp), %ymm22, %ymm3
	vcvtps2pd	%xmm11, %ymm11
	vmulpd	%ymm24, %ymm12, %ymm12
	vpextrb	$3, %xmm9, %r8d
	vmovapd	1416(%rsp), %ymm22
	vpextrb	$7, %xmm9, %edi
	vmovlhps	%xmm15, %xmm10, %xmm10
	vpextrb	$15, %xmm9, %r10d
	vpextrb	$11, %xmm5, %r14d
	vsubpd	%ymm22, %ymm13, %ymm13
	vmulpd	%ymm24, %ymm11, %ymm11
	vmovapd	%ymm3, 1032(%rsp)
	vcvtps2pd	%xmm10, %ymm10
	vmulpd	%ymm24, %ymm10, %ymm10
	vpextrb	$11, %xmm9, %r11d
	vpextrb	$7, %xmm5, %ebx
	vsubpd	%ymm22, %ymm14, %ymm3
	vcvtps2pd	%xmm20, %ymm14
	vmulpd	%ymm24, %ymm14, %ymm14
	vpextrb	$15, %xmm5, %r13d
	vsubpd	%ymm22, %ymm12, %ymm12
	vpextrb	$3, %xmm5, %r12d
	vmovapd	%ymm13, 840(%rsp)
	vcvtps2pd	%xmm18, %ymm13
	vmulpd	%ymm24, %ymm13, %ymm13
	vsubpd	%ymm22, %ymm11, %ymm11
	vmulpd	%ymm23, %ymm23, %ymm23
	vmovapd	%ymm3, 968(%rsp)
	vsubpd	%ymm22, %ymm10, %ymm15
	vmulpd	%ymm30, %ymm30, %ymm30
	vmovapd	%ymm12, 712(%rsp)
	vsubpd	%ymm22, %ymm14, %ymm20
	vmulpd	%ymm21, %ymm21, %ymm21
	vmovapd	%ymm11, 648(%rsp)
	vmulpd	%ymm25, %ymm25, %ymm25
	vsubpd	%ymm22, %ymm13, %ymm18
	vmulpd	%ymm28, %ymm28, %ymm28
	vmovapd	%ymm15, 584(%rsp)
	vmovapd	%ymm20, 904(%rsp)
	vmulpd	%ymm16, %ymm16, %ymm16
	vmulpd	%ymm27, %ymm27, %ymm27
	vmovapd	%ymm18, 776(%rsp)
	vmovss	(%r15,%r14,4), %xmm12
	vmovss	(%r15,%r11,4), %xmm9
	vpextrb	$11, %xmm8, %r11d
	vinsertps	$0x10, (%r15,%r10,4), %xmm9, %xmm9
	vmovss	(%r15,%r8,4), %xmm10
	vpextrb	$15, %xmm8, %r10d
	vpextrb	$3, %xmm8, %r8d
	vinsertps	$0x10, (%r15,%rdi,4), %xmm10, %xmm10
	vpextrb	$7, %xmm8, %edi
	vmovss	(%r15,%r8,4), %xmm14
	vpextrb	$3, %xmm7, %r8d
	vmovss	(%r15,%r11,4), %xmm8
	vinsertps	$0x10, (%r15,%rdi,4), %xmm14, %xmm14
	vpextrb	$11, %xmm7, %r11d
	vpextrb	$7, %xmm7, %edi
	vinsertps	$0x10, (%r15,%r10,4), %xmm8, %xmm8
	vpextrb	$15, %xmm7, %r10d
	vinsertps	$0x10, (%r15,%r13,4), %xmm12, %xmm12
	vmovss	(%r15,%r12,4), %xmm5
	vmovss	(%r15,%r11,4), %xmm7
	vpextrb	$11, %xmm4, %r13d
	vpextrb	$15, %xmm4, %r14d
	vinsertps	$0x10, (%r15,%rbx,4), %xmm5, %xmm5
	vinsertps	$0x10, (%r15,%r10,4), %xmm7, %xmm7
	vpextrb	$7, %xmm4, %ebx
	vmovss	(%r15,%r8,4), %xmm13
	vpextrb	$3, %xmm4, %r12d
	vinsertps	$0x10, (%r15,%rdi,4), %xmm13, %xmm13
	vpextrb	$11, %xmm6, %r11d
	vmovss	(%r15,%r13,4), %xmm11
	vmovss	(%r15,%r12,4), %xmm4
	vpextrb	$11, %xmm1, %r13d
	vpextrb	$7, %xmm6, %edi
	vinsertps	$0x10, (%r15,%r14,4), %xmm11, %xmm11
	vinsertps	$0x10, (%r15,%rbx,4), %xmm4, %xmm4
	vpextrb	$15, %xmm1, %r14d
	vpextrb	$7, %xmm1, %ebx
	vpextrb	$3, %xmm1, %r12d
	vpextrb	$15, %xmm6, %r10d
	vpextrb	$3, %xmm6, %r8d
	vmovlhps	%xmm9, %xmm10, %xmm18
	vmovss	(%r15,%r12,4), %xmm1
	vmovss	(%r15,%r13,4), %xmm10
	vinsertps	$0x10, (%r15,%rbx,4), %xmm1, %xmm1
	vinsertps	$0x10, (%r15,%r14,4), %xmm10, %xmm10
	vmovlhps	%xmm7, %xmm13, %xmm13
	vmovss	(%r15,%r8,4), %xmm6
	vmovss	(%r15,%r11,4), %xmm7
	vmovlhps	%xmm8, %xmm14, %xmm14
	vcvtps2pd	%xmm18, %ymm8
	vinsertps	$0x10, (%r15,%rdi,4), %xmm6, %xmm6
	vinsertps	$0x10, (%r15,%r10,4), %xmm7, %xmm7
	vmovlhps	%xmm10, %xmm1, %xmm1
	vmulpd	%ymm24, %ymm8, %ymm8
	vcvtps2pd	%xmm1, %ymm1
	vmovapd	%ymm22, %ymm10
	vpextrb	$7, %xmm0, %ebx
	vmovlhps	%xmm7, %xmm6, %xmm15
	vmovlhps	%xmm12, %xmm5, %xmm7
	vmovlhps	%xmm11, %xmm4, %xmm5
	vcvtps2pd	%xmm14, %ymm6
	vmulpd	%ymm24, %ymm1, %ymm1
	vcvtps2pd	%xmm13, %ymm4
	vcvtps2pd	%xmm7, %ymm7
	vcvtps2pd	%xmm5, %ymm5
	vmulpd	%ymm24, %ymm7, %ymm7
	vpextrb	$11, %xmm0, %r13d
	vpextrb	$15, %xmm0, %r14d
	vmulpd	%ymm24, %ymm6, %ymm6
	vpextrb	$3, %xmm0, %r12d
	vmovss	(%r15,%r13,4), %xmm9
	vinsertps	$0x10, (%r15,%r14,4), %xmm9, %xmm9
	vmulpd	%ymm24, %ymm5, %ymm5
	vsubpd	%ymm22, %ymm8, %ymm8
	vmovss	(%r15,%r12,4), %xmm0
	vinsertps	$0x10, (%r15,%rbx,4), %xmm0, %xmm0
	vmulpd	%ymm24, %ymm4, %ymm4
	vmovapd	1352(%rsp), %ymm3
	vmovapd	1288(%rsp), %ymm2
	vmulpd	%ymm17, %ymm17, %ymm17
	vmovlhps	%xmm9, %xmm0, %xmm0
	vsubpd	%ymm22, %ymm7, %ymm7
	vcvtps2pd	%xmm0, %ymm0
	vmulpd	%ymm24, %ymm0, %ymm0
	vsubpd	%ymm22, %ymm6, %ymm6
	vmulpd	%ymm26, %ymm26, %ymm26
	vsubpd	%ymm22, %ymm5, %ymm5
	vmulpd	%ymm3, %ymm3, %ymm3
	vsubpd	%ymm22, %ymm4, %ymm4
	vsubpd	%ymm22, %ymm1, %ymm22
	vcvtps2pd	%xmm15, %ymm1
	vmulpd	%ymm24, %ymm1, %ymm1
	vmulpd	%ymm29, %ymm29, %ymm29
	vsubpd	%ymm10, %ymm0, %ymm18
	vxorpd	%xmm0, %xmm0, %xmm0
	vaddpd	%ymm0, %ymm30, %ymm13
	vaddpd	%ymm0, %ymm21, %ymm9
	vmulpd	%ymm2, %ymm2, %ymm2
	vaddpd	%ymm0, %ymm25, %ymm14
	vaddpd	%ymm0, %ymm28, %ymm15
	vmulpd	%ymm8, %ymm8, %ymm8
	vsubpd	%ymm10, %ymm1, %ymm20
	vmulpd	%ymm31, %ymm31, %ymm1
	vaddpd	%ymm0, %ymm16, %ymm12
	vaddpd	%ymm0, %ymm27, %ymm16
	vaddpd	%ymm0, %ymm17, %ymm11
	vmulpd	%ymm7, %ymm7, %ymm7
	vaddpd	%ymm0, %ymm26, %ymm17
	vmulpd	%ymm6, %ymm6, %ymm6
	vaddpd	%ymm0, %ymm3, %ymm3
	vmovapd	%ymm14, 1288(%rsp)
	vmulpd	%ymm5, %ymm5, %ymm5
	vaddpd	%ymm0, %ymm29, %ymm14
	vaddpd	%ymm0, %ymm2, %ymm2
	vmulpd	%ymm4, %ymm4, %ymm4
	vaddpd	%ymm0, %ymm8, %ymm8
	vaddpd	%ymm0, %ymm1, %ymm10
	vaddpd	%ymm0, %ymm23, %ymm1
	vmulpd	%ymm22, %ymm22, %ymm22
	vmulpd	%ymm20, %ymm20, %ymm20
	vaddpd	%ymm0, %ymm7, %ymm7
	vmovapd	%ymm3, %ymm29
	vmulpd	%ymm18, %ymm18, %ymm18
	vaddpd	%ymm0, %ymm6, %ymm6
	vmovapd	%ymm1, 1352(%rsp)
	vaddpd	%ymm0, %ymm5, %ymm5
	vmovapd	1224(%rsp), %ymm1
	vaddpd	%ymm0, %ymm4, %ymm4
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm0, %ymm22, %ymm22
	vaddpd	%ymm0, %ymm20, %ymm20
	vaddpd	%ymm0, %ymm18, %ymm18
	vaddpd	%ymm0, %ymm1, %ymm30
	vmovapd	1160(%rsp), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm0, %ymm1, %ymm21
	vmovapd	1096(%rsp), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vmovapd	%ymm21, 1224(%rsp)
	vaddpd	%ymm0, %ymm1, %ymm25
	vmovapd	1032(%rsp), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm28
	vmovapd	968(%rsp), %ymm1
	vmovapd	%ymm25, 1160(%rsp)
	vmulpd	%ymm1, %ymm1, %ymm27
	vmovapd	904(%rsp), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm0, %ymm28, %ymm28
	vaddpd	%ymm0, %ymm27, %ymm27
	vaddpd	%ymm0, %ymm1, %ymm26
	vmovapd	840(%rsp), %ymm1
	vmovapd	%ymm26, 1096(%rsp)
	vmulpd	%ymm1, %ymm1, %ymm26
	vmovapd	776(%rsp), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm25
	vmovapd	712(%rsp), %ymm1
	vmulpd	%ymm1, %ymm1, %ymm23
	vmovapd	648(%rsp), %ymm1
	vaddpd	%ymm0, %ymm26, %ymm26
	vmulpd	%ymm1, %ymm1, %ymm21
	vmovapd	584(%rsp), %ymm1
	vaddpd	%ymm0, %ymm25, %ymm25
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm0, %ymm23, %ymm23
	vaddpd	%ymm0, %ymm21, %ymm21
	vaddpd	%ymm0, %ymm1, %ymm31
	vmovdqa	.LC27(%rip), %ymm1
	vmovdqa	.LC28(%rip), %ymm0
	vpermt2pd	%ymm28, %ymm1, %ymm29
	vpermt2pd	%ymm28, %ymm0, %ymm3
	vmovapd	%ymm17, %ymm28
	vpermt2pd	%ymm8, %ymm1, %ymm28
	vpermt2pd	%ymm8, %ymm0, %ymm17
	vmovapd	%ymm29, %ymm8
	vpermt2pd	%ymm28, %ymm1, %ymm8
	vpermt2pd	%ymm28, %ymm0, %ymm29
	vmovupd	%ymm8, (%rax)
	vmovapd	%ymm3, %ymm8
	vpermt2pd	%ymm17, %ymm0, %ymm3
	vpermt2pd	%ymm17, %ymm1, %ymm8
	vmovupd	%ymm3, 96(%rax)
	vmovapd	%ymm2, %ymm3
	vpermt2pd	%ymm27, %ymm0, %ymm2
	vmovupd	%ymm8, 64(%rax)
	vmovapd	%ymm16, %ymm8
	vpermt2pd	%ymm27, %ymm1, %ymm3
	vpermt2pd	%ymm7, %ymm0, %ymm16
	vpermt2pd	%ymm7, %ymm1, %ymm8
	vmovapd	%ymm3, %ymm7
	vmovupd	%ymm29, 32(%rax)
	vpermt2pd	%ymm8, %ymm0, %ymm3
	vpermt2pd	%ymm8, %ymm1, %ymm7
	vmovupd	%ymm3, 160(%rax)
	vmovapd	%ymm2, %ymm3
	vpermt2pd	%ymm16, %ymm0, %ymm2
	vmovupd	%ymm2, 224(%rax)
	vpermt2pd	%ymm16, %ymm1, %ymm3
	vmovapd	%ymm12, %ymm2
	vmovupd	%ymm3, 192(%rax)
	vmovapd	1096(%rsp), %ymm3
	vmovupd	%ymm7, 128(%rax)
	vpermt2pd	%ymm3, %ymm1, %ymm2
	vpermt2pd	%ymm3, %ymm0, %ymm12
	vmovapd	%ymm15, %ymm3
	vpermt2pd	%ymm6, %ymm1, %ymm3
	vmovapd	%ymm2, %ymm8
	vpermt2pd	%ymm6, %ymm0, %ymm15
	vpermt2pd	%ymm3, %ymm0, %ymm2
	vpermt2pd	%ymm3, %ymm1, %ymm8
	vmovapd	%ymm11, %ymm3
	vmovupd	%ymm2, 288(%rax)
	vmovapd	%ymm12, %ymm2
	vpermt2pd	%ymm26, %ymm1, %ymm3
	vpermt2pd	%ymm15, %ymm0, %ymm12
	vmovupd	%ymm8, 256(%rax)
	vpermt2pd	%ymm15, %ymm1, %ymm2
	vmovapd	%ymm14, %ymm8
	vpermt2pd	%ymm5, %ymm0, %ymm14
	vmovupd	%ymm2, 320(%rax)
	vpermt2pd	%ymm5, %ymm1, %ymm8
	vmovapd	%ymm11, %ymm2
	vmovapd	%ymm3, %ymm5
	vpermt2pd	%ymm26, %ymm0, %ymm2
	vpermt2pd	%ymm8, %ymm0, %ymm3
	vmovupd	%ymm12, 352(%rax)
	vmovapd	1352(%rsp), %ymm6
	vmovupd	%ymm3, 416(%rax)
	vmovapd	%ymm2, %ymm3
	vpermt2pd	%ymm14, %ymm0, %ymm2
	vmovapd	1224(%rsp), %ymm7
	vpermt2pd	%ymm14, %ymm1, %ymm3
	vpermt2pd	%ymm8, %ymm1, %ymm5
	vmovupd	%ymm2, 480(%rax)
	vmovapd	%ymm10, %ymm2
	vmovupd	%ymm3, 448(%rax)
	vmovapd	%ymm13, %ymm3
	vpermt2pd	%ymm25, %ymm1, %ymm2
	vpermt2pd	%ymm4, %ymm0, %ymm13
	vpermt2pd	%ymm4, %ymm1, %ymm3
	vpermt2pd	%ymm25, %ymm0, %ymm10
	vmovapd	%ymm2, %ymm4
	vmovupd	%ymm5, 384(%rax)
	vpermt2pd	%ymm3, %ymm0, %ymm2
	vpermt2pd	%ymm3, %ymm1, %ymm4
	vmovapd	%ymm30, %ymm3
	vmovapd	1288(%rsp), %ymm5
	vmovupd	%ymm2, 544(%rax)
	vmovapd	%ymm10, %ymm2
	vpermt2pd	%ymm22, %ymm1, %ymm3
	vpermt2pd	%ymm22, %ymm0, %ymm30
	vpermt2pd	%ymm13, %ymm1, %ymm2
	movl	520(%rsp), %ebx
	vmovupd	%ymm4, 512(%rax)
	vpermt2pd	%ymm13, %ymm0, %ymm10
	vmovupd	%ymm2, 576(%rax)
	vmovapd	%ymm9, %ymm2
	vpermt2pd	%ymm23, %ymm0, %ymm9
	movl	1472(%rsp), %edi
	vmovupd	%ymm10, 608(%rax)
	vpermt2pd	%ymm23, %ymm1, %ymm2
	vmovapd	%ymm2, %ymm4
	vpermt2pd	%ymm3, %ymm0, %ymm2
	vmovupd	%ymm2, 672(%rax)
	vpermt2pd	%ymm3, %ymm1, %ymm4
	vmovapd	%ymm9, %ymm2
	vmovapd	%ymm6, %ymm3
	vmovupd	%ymm4, 640(%rax)
	vmovapd	%ymm7, %ymm4
	vpermt2pd	%ymm30, %ymm1, %ymm2
	vpermt2pd	%ymm21, %ymm1, %ymm3
	vpermt2pd	%ymm20, %ymm1, %ymm4
	vpermt2pd	%ymm20, %ymm0, %ymm7
	vpermt2pd	%ymm21, %ymm0, %ymm6
	vmovupd	%ymm2, 704(%rax)
	vmovapd	%ymm7, %ymm2
	vmovapd	%ymm3, %ymm7
	vpermt2pd	%ymm4, %ymm0, %ymm3
	vmovupd	%ymm3, 800(%rax)
	vmovapd	%ymm6, %ymm3
	vpermt2pd	%ymm4, %ymm1, %ymm7
	vmovapd	%ymm5, %ymm4
	vpermt2pd	%ymm2, %ymm1, %ymm3
	vpermt2pd	%ymm31, %ymm0, %ymm5
	vpermt2pd	%ymm31, %ymm1, %ymm4
	vmovupd	%ymm7, 768(%rax)
	vmovupd	%ymm3, 832(%rax)
	vmovapd	%ymm6, %ymm3
	vmovapd	1160(%rsp), %ymm6
	vpermt2pd	%ymm30, %ymm0, %ymm9
	vmovupd	%ymm9, 736(%rax)
	vpermt2pd	%ymm2, %ymm0, %ymm3
	vmovapd	%ymm5, %ymm2
	vmovupd	%ymm3, 864(%rax)
	vmovapd	%ymm6, %ymm5
	vpermt2pd	%ymm18, %ymm0, %ymm6
	vpermt2pd	%ymm18, %ymm1, %ymm5
	vmovapd	%ymm6, %ymm3
	vmovapd	%ymm4, %ymm6
	vpermt2pd	%ymm5, %ymm1, %ymm6
	vpermt2pd	%ymm5, %ymm0, %ymm4
	vpermi2pd	%ymm3, %ymm2, %ymm1
	vmovupd	%ymm6, 896(%rax)
	vpermi2pd	%ymm3, %ymm2, %ymm0
	vmovupd	%ymm4, 928(%rax)
	vmovupd	%ymm1, 960(%rax)
	vmovupd	%ymm0, 992(%rax)
	movl	%ebx, %eax
	andl	$-32, %eax
	andl	$31, %ebx
	leal	(%rdi,%rax,4), %eax
	movl	%eax, 1472(%rsp)
	je	.L486
.L482:
	movslq	1472(%rsp), %rax
	vxorpd	%xmm2, %xmm2, %xmm2
	vmovapd	1416(%rsp), %ymm3
	.p2align 4,,10
	.p2align 3
.L484:
	movzbl	1(%rdx,%rax), %edi
	movzbl	(%rdx,%rax), %r8d
	movzbl	2(%rdx,%rax), %r11d
	movzbl	3(%rdx,%rax), %r10d
	vmovss	(%r15,%r8,4), %xmm0
	vinsertps	$0x10, (%r15,%rdi,4), %xmm0, %xmm0
	vmovss	(%r15,%r11,4), %xmm1
	vinsertps	$0x10, (%r15,%r10,4), %xmm1, %xmm1
	vmovlhps	%xmm1, %xmm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vmulpd	%ymm24, %ymm0, %ymm0
	vsubpd	%ymm3, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	%ymm2, %ymm0, %ymm0
	vmovupd	%ymm0, (%r9,%rax,8)
	addq	$4, %rax
	leal	3(%rax), %edi
	cmpl	%edi, %ecx
	jg	.L484
	jmp	.L486
.L506:
	xorl	%r8d, %r8d
	jmp	.L494
.L502:
	xorl	%eax, %eax
	jmp	.L475
.L503:
	xorl	%esi, %esi
	jmp	.L488
.L504:
	xorl	%esi, %esi
	jmp	.L490
.L505:
	xorl	%esi, %esi
	jmp	.L492
.L478:
	movl	%edi, 520(%rsp)
	xorl	%eax, %eax
	movl	$0, 1472(%rsp)
	jmp	.L501
	.cfi_endproc
.LFE6486:
	.size	seed_squares_f32, .-seed_squares_f32
	.p2align 4
	.type	seed_panel_gain_f32, @function
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
	.p2align 4
	.type	decide_f64, @function
decide_f64:
.LFB6504:
	.cfi_startproc
	movq	(%rdi), %rcx
	movq	8(%rdi), %r11
	movq	%rcx, %rdx
	leaq	14(%rcx), %rax
	addq	$7, %rdx
	cmovns	%rdx, %rax
	sarq	$3, %rax
	testq	%rcx, %rcx
	jle	.L894
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	$7, %r9d
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	.cfi_offset 15, -24
	movq	%rdi, %r15
	xorl	%edi, %edi
	pushq	%r14
	.cfi_offset 14, -32
	xorl	%r14d, %r14d
	pushq	%r13
	pushq	%r12
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	movl	%r9d, %r12d
	pushq	%rbx
	.cfi_offset 3, -56
	movq	%rsi, %rbx
	movq	%rax, %rsi
	xorl	%eax, %eax
	andq	$-64, %rsp
	movq	%rcx, -16(%rsp)
	movq	%r14, %rcx
	movq	.LC0(%rip), %rdx
	vmovdqa	.LC31(%rip), %ymm13
	vmovdqa	.LC32(%rip), %ymm12
	vmovdqa64	.LC29(%rip), %zmm11
	vmovdqa64	.LC30(%rip), %zmm10
	vmovq	%rdx, %xmm15
.L849:
	vxorpd	%xmm2, %xmm2, %xmm2
	movq	%rax, %r9
	xorl	%edx, %edx
	movq	%rcx, -24(%rsp)
	movq	%rax, -32(%rsp)
	salq	$6, %r9
	movq	%rbx, %r14
	movq	%rax, %r10
	movl	%r12d, -36(%rsp)
	vmovsd	%xmm2, %xmm2, %xmm0
	movq	%rdx, %r8
	vmovsd	%xmm2, %xmm2, %xmm1
	movq	%rsi, -48(%rsp)
	vmovsd	%xmm2, %xmm2, %xmm5
	vmovsd	%xmm2, %xmm2, %xmm6
	vmovsd	%xmm2, %xmm2, %xmm7
	vmovsd	%xmm2, %xmm2, %xmm8
	vmovsd	%xmm2, %xmm2, %xmm9
	vmovd	%edi, %xmm27
	cmpq	%r11, %rdx
	jge	.L830
	.p2align 4,,10
	.p2align 3
.L832:
	leaq	32(%rdx), %rsi
	movq	%r11, %r13
	movq	80(%r15), %r12
	vmovsd	24(%r15), %xmm14
	cmpq	%r11, %rsi
	cmovle	%rsi, %r13
	cmpq	%rdx, %r13
	jle	.L823
	movq	%r13, %rcx
	subq	%rdx, %rcx
	leaq	-1(%rcx), %rax
	cmpq	$6, %rax
	jbe	.L861
	movq	%r10, %rax
	movq	%rcx, %r8
	vbroadcastsd	%xmm14, %zmm16
	salq	$6, %rax
	shrq	$3, %r8
	vmovsd	%xmm14, %xmm14, %xmm28
	salq	$9, %r8
	addq	%r12, %rax
	leaq	(%r8,%rax), %rdi
	movq	%r14, %r8
	.p2align 4,,10
	.p2align 3
.L825:
	vmovupd	(%rax), %zmm4
	vmovupd	(%rax), %zmm17
	addq	$512, %rax
	addq	$64, %r8
	vmovupd	-128(%rax), %zmm19
	vmovupd	-256(%rax), %zmm20
	vmulpd	-64(%r8), %zmm16, %zmm3
	vmovupd	-128(%rax), %zmm22
	vpermt2pd	-448(%rax), %zmm11, %zmm4
	vpermt2pd	-448(%rax), %zmm10, %zmm17
	vpermt2pd	-192(%rax), %zmm11, %zmm20
	vmovapd	%zmm4, %zmm21
	vmovupd	-384(%rax), %zmm24
	vmovupd	-384(%rax), %zmm23
	vmovupd	-256(%rax), %zmm18
	vpermt2pd	-64(%rax), %zmm11, %zmm19
	vmovapd	%zmm20, %zmm25
	vpermt2pd	-64(%rax), %zmm10, %zmm22
	vpermt2pd	%zmm19, %zmm10, %zmm20
	vpermt2pd	%zmm19, %zmm11, %zmm25
	vpermt2pd	-320(%rax), %zmm11, %zmm24
	vpermt2pd	-320(%rax), %zmm10, %zmm23
	vmovapd	%zmm17, %zmm19
	vpermt2pd	-192(%rax), %zmm10, %zmm18
	vpermt2pd	%zmm24, %zmm11, %zmm21
	vpermt2pd	%zmm23, %zmm11, %zmm19
	vpermt2pd	%zmm23, %zmm10, %zmm17
	vmovapd	%zmm18, %zmm23
	vpermt2pd	%zmm22, %zmm10, %zmm18
	vpermt2pd	%zmm24, %zmm10, %zmm4
	vpermt2pd	%zmm22, %zmm11, %zmm23
	vmovapd	%zmm21, %zmm22
	vpermt2pd	%zmm25, %zmm10, %zmm21
	vpermt2pd	%zmm25, %zmm11, %zmm22
	vsubpd	%zmm21, %zmm3, %zmm21
	vsubpd	%zmm22, %zmm3, %zmm22
	vmulpd	%zmm21, %zmm21, %zmm21
	vmulpd	%zmm22, %zmm22, %zmm22
	vaddsd	%xmm5, %xmm21, %xmm5
	valignq	$3, %ymm22, %ymm22, %ymm24
	vaddsd	%xmm22, %xmm9, %xmm9
	vunpckhpd	%xmm22, %xmm22, %xmm26
	vaddsd	%xmm9, %xmm26, %xmm26
	vextractf64x2	$1, %ymm22, %xmm9
	vextractf64x4	$0x1, %zmm22, %ymm22
	vaddsd	%xmm26, %xmm9, %xmm9
	vaddsd	%xmm9, %xmm24, %xmm24
	vunpckhpd	%xmm22, %xmm22, %xmm9
	vaddsd	%xmm24, %xmm22, %xmm24
	vaddsd	%xmm24, %xmm9, %xmm9
	vextractf64x2	$1, %ymm22, %xmm24
	valignq	$3, %ymm22, %ymm22, %ymm22
	vaddsd	%xmm9, %xmm24, %xmm9
	vaddsd	%xmm22, %xmm9, %xmm9
	vmovapd	%zmm19, %zmm22
	vpermt2pd	%zmm23, %zmm10, %zmm19
	vpermt2pd	%zmm23, %zmm11, %zmm22
	vsubpd	%zmm19, %zmm3, %zmm19
	vsubpd	%zmm22, %zmm3, %zmm22
	vmulpd	%zmm19, %zmm19, %zmm19
	vmulpd	%zmm22, %zmm22, %zmm22
	vaddsd	%xmm19, %xmm1, %xmm1
	valignq	$3, %ymm22, %ymm22, %ymm24
	vaddsd	%xmm22, %xmm8, %xmm8
	vunpckhpd	%xmm22, %xmm22, %xmm26
	vaddsd	%xmm8, %xmm26, %xmm26
	vextractf64x2	$1, %ymm22, %xmm8
	vextractf64x4	$0x1, %zmm22, %ymm22
	vaddsd	%xmm26, %xmm8, %xmm8
	vaddsd	%xmm8, %xmm24, %xmm24
	vunpckhpd	%xmm22, %xmm22, %xmm8
	vaddsd	%xmm24, %xmm22, %xmm24
	vaddsd	%xmm24, %xmm8, %xmm8
	vextractf64x2	$1, %ymm22, %xmm24
	valignq	$3, %ymm22, %ymm22, %ymm22
	vaddsd	%xmm8, %xmm24, %xmm8
	vaddsd	%xmm22, %xmm8, %xmm8
	vmovapd	%zmm4, %zmm22
	vpermt2pd	%zmm20, %zmm10, %zmm4
	vpermt2pd	%zmm20, %zmm11, %zmm22
	vsubpd	%zmm4, %zmm3, %zmm4
	vsubpd	%zmm22, %zmm3, %zmm22
	vmulpd	%zmm4, %zmm4, %zmm4
	vmulpd	%zmm22, %zmm22, %zmm22
	vaddsd	%xmm4, %xmm0, %xmm0
	vunpckhpd	%xmm4, %xmm4, %xmm20
	valignq	$3, %ymm22, %ymm22, %ymm24
	vaddsd	%xmm22, %xmm7, %xmm7
	vunpckhpd	%xmm22, %xmm22, %xmm26
	vaddsd	%xmm20, %xmm0, %xmm0
	vextractf64x2	$1, %ymm4, %xmm20
	vaddsd	%xmm7, %xmm26, %xmm26
	vextractf64x2	$1, %ymm22, %xmm7
	vextractf64x4	$0x1, %zmm22, %ymm22
	vaddsd	%xmm20, %xmm0, %xmm0
	vaddsd	%xmm26, %xmm7, %xmm7
	vaddsd	%xmm7, %xmm24, %xmm24
	vunpckhpd	%xmm22, %xmm22, %xmm7
	vaddsd	%xmm24, %xmm22, %xmm24
	vaddsd	%xmm24, %xmm7, %xmm7
	vextractf64x2	$1, %ymm22, %xmm24
	valignq	$3, %ymm22, %ymm22, %ymm22
	vaddsd	%xmm7, %xmm24, %xmm7
	vaddsd	%xmm22, %xmm7, %xmm7
	vmovapd	%zmm17, %zmm22
	vpermt2pd	%zmm18, %zmm10, %zmm17
	vpermt2pd	%zmm18, %zmm11, %zmm22
	vsubpd	%zmm22, %zmm3, %zmm22
	vsubpd	%zmm17, %zmm3, %zmm3
	vmulpd	%zmm22, %zmm22, %zmm22
	vmulpd	%zmm3, %zmm3, %zmm3
	valignq	$3, %ymm22, %ymm22, %ymm24
	vaddsd	%xmm6, %xmm22, %xmm6
	vunpckhpd	%xmm22, %xmm22, %xmm26
	valignq	$3, %ymm3, %ymm3, %ymm17
	vaddsd	%xmm3, %xmm2, %xmm2
	vunpckhpd	%xmm3, %xmm3, %xmm18
	vaddsd	%xmm6, %xmm26, %xmm26
	vextractf64x2	$1, %ymm22, %xmm6
	vextractf64x4	$0x1, %zmm22, %ymm22
	vaddsd	%xmm18, %xmm2, %xmm2
	vaddsd	%xmm26, %xmm6, %xmm6
	vaddsd	%xmm6, %xmm24, %xmm24
	vunpckhpd	%xmm22, %xmm22, %xmm6
	vaddsd	%xmm24, %xmm22, %xmm24
	vaddsd	%xmm24, %xmm6, %xmm6
	vextractf64x2	$1, %ymm22, %xmm24
	valignq	$3, %ymm22, %ymm22, %ymm22
	vaddsd	%xmm6, %xmm24, %xmm6
	vunpckhpd	%xmm21, %xmm21, %xmm24
	vaddsd	%xmm5, %xmm24, %xmm24
	vextractf64x2	$1, %ymm21, %xmm5
	vaddsd	%xmm22, %xmm6, %xmm6
	valignq	$3, %ymm21, %ymm21, %ymm22
	vextractf64x4	$0x1, %zmm21, %ymm21
	vaddsd	%xmm24, %xmm5, %xmm5
	vaddsd	%xmm5, %xmm22, %xmm22
	vunpckhpd	%xmm21, %xmm21, %xmm5
	vaddsd	%xmm22, %xmm21, %xmm22
	vaddsd	%xmm22, %xmm5, %xmm5
	vextractf64x2	$1, %ymm21, %xmm22
	valignq	$3, %ymm21, %ymm21, %ymm21
	vaddsd	%xmm5, %xmm22, %xmm5
	vunpckhpd	%xmm19, %xmm19, %xmm22
	vaddsd	%xmm22, %xmm1, %xmm1
	vextractf64x2	$1, %ymm19, %xmm22
	vaddsd	%xmm21, %xmm5, %xmm5
	valignq	$3, %ymm19, %ymm19, %ymm21
	vextractf64x4	$0x1, %zmm19, %ymm19
	vaddsd	%xmm22, %xmm1, %xmm1
	vaddsd	%xmm21, %xmm1, %xmm1
	vunpckhpd	%xmm19, %xmm19, %xmm21
	vaddsd	%xmm19, %xmm1, %xmm1
	vaddsd	%xmm21, %xmm1, %xmm1
	vextractf64x2	$1, %ymm19, %xmm21
	valignq	$3, %ymm19, %ymm19, %ymm19
	vaddsd	%xmm21, %xmm1, %xmm1
	vaddsd	%xmm19, %xmm1, %xmm1
	valignq	$3, %ymm4, %ymm4, %ymm19
	vextractf64x4	$0x1, %zmm4, %ymm4
	vaddsd	%xmm19, %xmm0, %xmm0
	vunpckhpd	%xmm4, %xmm4, %xmm19
	vaddsd	%xmm4, %xmm0, %xmm0
	vaddsd	%xmm19, %xmm0, %xmm0
	vextractf64x2	$1, %ymm4, %xmm19
	valignq	$3, %ymm4, %ymm4, %ymm4
	vaddsd	%xmm19, %xmm0, %xmm0
	vaddsd	%xmm4, %xmm0, %xmm0
	vextractf64x2	$1, %ymm3, %xmm4
	vextractf64x4	$0x1, %zmm3, %ymm3
	vaddsd	%xmm4, %xmm2, %xmm2
	vunpckhpd	%xmm3, %xmm3, %xmm4
	vaddsd	%xmm17, %xmm2, %xmm2
	vaddsd	%xmm3, %xmm2, %xmm2
	vaddsd	%xmm4, %xmm2, %xmm2
	vextractf64x2	$1, %ymm3, %xmm4
	valignq	$3, %ymm3, %ymm3, %ymm3
	vaddsd	%xmm4, %xmm2, %xmm2
	vaddsd	%xmm3, %xmm2, %xmm2
	cmpq	%rdi, %rax
	jne	.L825
	movq	%rcx, %rdi
	vmovsd	%xmm28, %xmm28, %xmm14
	andq	$-8, %rdi
	leaq	(%rdx,%rdi), %r8
	testb	$7, %cl
	je	.L823
.L824:
	subq	%rdi, %rcx
	leaq	-1(%rcx), %rax
	cmpq	$2, %rax
	jbe	.L828
	leaq	(%r10,%rdi), %rax
	addq	%rdi, %rdx
	vbroadcastsd	%xmm14, %ymm3
	vmulpd	(%rbx,%rdx,8), %ymm3, %ymm3
	salq	$6, %rax
	addq	%r12, %rax
	vmovupd	(%rax), %ymm18
	vmovupd	32(%rax), %ymm23
	vmovupd	64(%rax), %ymm22
	vmovupd	96(%rax), %ymm20
	vmovupd	128(%rax), %ymm19
	vmovapd	%ymm18, %ymm4
	vmovupd	160(%rax), %ymm16
	vpermt2pd	%ymm23, %ymm12, %ymm18
	vmovupd	192(%rax), %ymm21
	vpermt2pd	%ymm23, %ymm13, %ymm4
	vmovapd	%ymm22, %ymm23
	vmovupd	224(%rax), %ymm17
	vpermt2pd	%ymm20, %ymm13, %ymm23
	vpermt2pd	%ymm20, %ymm12, %ymm22
	movq	%rcx, %rax
	vmovapd	%ymm19, %ymm20
	vpermt2pd	%ymm16, %ymm12, %ymm19
	andq	$-4, %rax
	vpermt2pd	%ymm16, %ymm13, %ymm20
	vmovapd	%ymm21, %ymm16
	addq	%rax, %r8
	andl	$3, %ecx
	vpermt2pd	%ymm17, %ymm13, %ymm16
	vpermt2pd	%ymm17, %ymm12, %ymm21
	vmovapd	%ymm4, %ymm17
	vpermt2pd	%ymm23, %ymm13, %ymm17
	vpermt2pd	%ymm23, %ymm12, %ymm4
	vmovapd	%ymm20, %ymm23
	vpermt2pd	%ymm16, %ymm13, %ymm23
	vpermt2pd	%ymm16, %ymm12, %ymm20
	vmovapd	%ymm18, %ymm16
	vpermt2pd	%ymm22, %ymm13, %ymm16
	vpermt2pd	%ymm22, %ymm12, %ymm18
	vmovapd	%ymm19, %ymm22
	vpermt2pd	%ymm21, %ymm13, %ymm22
	vpermt2pd	%ymm21, %ymm12, %ymm19
	vmovapd	%ymm17, %ymm21
	vpermt2pd	%ymm23, %ymm13, %ymm21
	vpermt2pd	%ymm23, %ymm12, %ymm17
	vsubpd	%ymm21, %ymm3, %ymm21
	vsubpd	%ymm17, %ymm3, %ymm17
	vmulpd	%ymm21, %ymm21, %ymm21
	vmulpd	%ymm17, %ymm17, %ymm17
	vmovlpd	%xmm21, -8(%rsp)
	vmovsd	-8(%rsp), %xmm24
	vunpckhpd	%xmm21, %xmm21, %xmm25
	vunpckhpd	%xmm17, %xmm17, %xmm23
	vaddsd	%xmm24, %xmm9, %xmm9
	vextractf64x2	$1, %ymm21, %xmm24
	valignq	$3, %ymm21, %ymm21, %ymm21
	vaddsd	%xmm25, %xmm9, %xmm9
	vaddsd	%xmm24, %xmm9, %xmm9
	vaddsd	%xmm21, %xmm9, %xmm9
	vmovapd	%ymm16, %ymm21
	vpermt2pd	%ymm22, %ymm12, %ymm16
	vpermt2pd	%ymm22, %ymm13, %ymm21
	vsubpd	%ymm16, %ymm3, %ymm16
	vsubpd	%ymm21, %ymm3, %ymm21
	vmulpd	%ymm16, %ymm16, %ymm16
	vmulpd	%ymm21, %ymm21, %ymm21
	vmovlpd	%xmm21, -8(%rsp)
	vmovsd	-8(%rsp), %xmm24
	vunpckhpd	%xmm21, %xmm21, %xmm25
	vaddsd	%xmm24, %xmm8, %xmm8
	vextractf64x2	$1, %ymm21, %xmm24
	valignq	$3, %ymm21, %ymm21, %ymm21
	vaddsd	%xmm25, %xmm8, %xmm8
	vaddsd	%xmm24, %xmm8, %xmm8
	vaddsd	%xmm21, %xmm8, %xmm8
	vmovapd	%ymm4, %ymm21
	vpermt2pd	%ymm20, %ymm12, %ymm4
	vpermt2pd	%ymm20, %ymm13, %ymm21
	vsubpd	%ymm4, %ymm3, %ymm4
	vsubpd	%ymm21, %ymm3, %ymm21
	vmulpd	%ymm4, %ymm4, %ymm4
	vmulpd	%ymm21, %ymm21, %ymm21
	vmovlpd	%xmm21, -8(%rsp)
	vmovsd	-8(%rsp), %xmm24
	vunpckhpd	%xmm21, %xmm21, %xmm25
	vaddsd	%xmm24, %xmm7, %xmm7
	vextractf64x2	$1, %ymm21, %xmm24
	valignq	$3, %ymm21, %ymm21, %ymm21
	vaddsd	%xmm25, %xmm7, %xmm7
	vaddsd	%xmm24, %xmm7, %xmm7
	vaddsd	%xmm21, %xmm7, %xmm7
	vmovapd	%ymm18, %ymm21
	vpermt2pd	%ymm19, %ymm12, %ymm18
	vpermt2pd	%ymm19, %ymm13, %ymm21
	vsubpd	%ymm21, %ymm3, %ymm21
	vsubpd	%ymm18, %ymm3, %ymm3
	vmulpd	%ymm21, %ymm21, %ymm21
	vmulpd	%ymm3, %ymm3, %ymm3
	vmovlpd	%xmm21, -8(%rsp)
	vmovsd	-8(%rsp), %xmm24
	vunpckhpd	%xmm21, %xmm21, %xmm25
	vmovlpd	%xmm17, -8(%rsp)
	vaddsd	%xmm3, %xmm2, %xmm2
	vaddsd	%xmm24, %xmm6, %xmm6
	vextractf64x2	$1, %ymm21, %xmm24
	valignq	$3, %ymm21, %ymm21, %ymm21
	vaddsd	%xmm25, %xmm6, %xmm6
	vaddsd	%xmm24, %xmm6, %xmm6
	vaddsd	%xmm21, %xmm6, %xmm6
	vmovsd	-8(%rsp), %xmm21
	vmovlpd	%xmm16, -8(%rsp)
	vaddsd	%xmm21, %xmm5, %xmm5
	vextractf64x2	$1, %ymm17, %xmm21
	valignq	$3, %ymm17, %ymm17, %ymm17
	vaddsd	%xmm23, %xmm5, %xmm5
	vaddsd	%xmm21, %xmm5, %xmm5
	vunpckhpd	%xmm16, %xmm16, %xmm21
	vaddsd	%xmm17, %xmm5, %xmm5
	vmovsd	-8(%rsp), %xmm17
	vmovlpd	%xmm4, -8(%rsp)
	vaddsd	%xmm17, %xmm1, %xmm1
	vextractf64x2	$1, %ymm16, %xmm17
	valignq	$3, %ymm16, %ymm16, %ymm16
	vaddsd	%xmm21, %xmm1, %xmm1
	vaddsd	%xmm17, %xmm1, %xmm1
	vunpckhpd	%xmm4, %xmm4, %xmm17
	vaddsd	%xmm16, %xmm1, %xmm1
	vmovsd	-8(%rsp), %xmm16
	vaddsd	%xmm16, %xmm0, %xmm0
	vextractf64x2	$1, %ymm4, %xmm16
	valignq	$3, %ymm4, %ymm4, %ymm4
	vaddsd	%xmm17, %xmm0, %xmm0
	vaddsd	%xmm16, %xmm0, %xmm0
	vunpckhpd	%xmm3, %xmm3, %xmm16
	vaddsd	%xmm16, %xmm2, %xmm2
	vaddsd	%xmm4, %xmm0, %xmm0
	vextractf64x2	$1, %ymm3, %xmm4
	valignq	$3, %ymm3, %ymm3, %ymm3
	vaddsd	%xmm4, %xmm2, %xmm2
	vaddsd	%xmm3, %xmm2, %xmm2
	je	.L823
.L828:
	movq	%r8, %rdx
	leaq	0(,%r8,8), %rcx
	vmulsd	(%rbx,%r8,8), %xmm14, %xmm3
	salq	$6, %rdx
	leaq	8(%r12,%rcx,8), %rax
	addq	%r12, %rdx
	addq	%r9, %rax
	addq	%r9, %rdx
	vsubsd	(%rdx), %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm4, %xmm9, %xmm9
	vsubsd	(%rax), %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm4, %xmm8, %xmm8
	vsubsd	8(%rax), %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm4, %xmm7, %xmm7
	vsubsd	16(%rax), %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm4, %xmm6, %xmm6
	vsubsd	24(%rax), %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm4, %xmm5, %xmm5
	vsubsd	32(%rax), %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm4, %xmm1, %xmm1
	vsubsd	40(%rax), %xmm3, %xmm4
	vsubsd	48(%rax), %xmm3, %xmm3
	leaq	1(%r8), %rax
	vmulsd	%xmm4, %xmm4, %xmm4
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm4, %xmm0, %xmm0
	vaddsd	%xmm3, %xmm2, %xmm2
	cmpq	%rax, %r13
	jle	.L823
	vmulsd	8(%rbx,%rcx), %xmm14, %xmm3
	leaq	72(%r12,%rcx,8), %rax
	addq	$2, %r8
	vsubsd	64(%rdx), %xmm3, %xmm4
	addq	%r9, %rax
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm4, %xmm9, %xmm9
	vsubsd	(%rax), %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm4, %xmm8, %xmm8
	vsubsd	8(%rax), %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm4, %xmm7, %xmm7
	vsubsd	16(%rax), %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm4, %xmm6, %xmm6
	vsubsd	24(%rax), %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm4, %xmm5, %xmm5
	vsubsd	32(%rax), %xmm3, %xmm4
	vmulsd	%xmm4, %xmm4, %xmm4
	vaddsd	%xmm4, %xmm1, %xmm1
	vsubsd	40(%rax), %xmm3, %xmm4
	vsubsd	48(%rax), %xmm3, %xmm3
	vmulsd	%xmm4, %xmm4, %xmm4
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm4, %xmm0, %xmm0
	vaddsd	%xmm3, %xmm2, %xmm2
	cmpq	%r8, %r13
	jle	.L823
	vmulsd	16(%rbx,%rcx), %xmm14, %xmm14
	addq	%r9, %r12
	vsubsd	128(%rdx), %xmm14, %xmm3
	leaq	136(%r12,%rcx,8), %rax
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm9, %xmm9
	vsubsd	(%rax), %xmm14, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm8, %xmm8
	vsubsd	8(%rax), %xmm14, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm7, %xmm7
	vsubsd	16(%rax), %xmm14, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm6, %xmm6
	vsubsd	24(%rax), %xmm14, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm5, %xmm5
	vsubsd	32(%rax), %xmm14, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm1, %xmm1
	vsubsd	40(%rax), %xmm14, %xmm3
	vsubsd	48(%rax), %xmm14, %xmm14
	vmulsd	%xmm3, %xmm3, %xmm3
	vmulsd	%xmm14, %xmm14, %xmm14
	vaddsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm14, %xmm2, %xmm2
.L823:
	addq	$256, %r14
	addq	$32, %r10
	vcomisd	%xmm9, %xmm15
	seta	%al
	vcomisd	%xmm8, %xmm15
	seta	%dl
	orl	%eax, %edx
	vcomisd	%xmm7, %xmm15
	seta	%al
	orl	%edx, %eax
	vcomisd	%xmm6, %xmm15
	seta	%dl
	orl	%eax, %edx
	vcomisd	%xmm5, %xmm15
	seta	%al
	orl	%edx, %eax
	vcomisd	%xmm1, %xmm15
	seta	%dl
	orl	%eax, %edx
	vcomisd	%xmm0, %xmm15
	seta	%al
	orb	%dl, %al
	jne	.L863
	vcomisd	%xmm2, %xmm15
	jbe	.L830
.L863:
	movq	%rsi, %rdx
	movq	%rdx, %r8
	cmpq	%r11, %rdx
	jl	.L832
.L830:
	vcomisd	%xmm9, %xmm15
	movq	-24(%rsp), %rcx
	movq	-32(%rsp), %rax
	vmovd	%xmm27, %edi
	movl	-36(%rsp), %r12d
	movq	-48(%rsp), %rsi
	jbe	.L833
	leal	0(,%rcx,8), %edi
	vmovsd	%xmm9, %xmm9, %xmm15
.L833:
	vcomisd	%xmm8, %xmm15
	jbe	.L835
	leal	-6(%r12), %edi
	vmovsd	%xmm8, %xmm8, %xmm15
.L835:
	vcomisd	%xmm7, %xmm15
	jbe	.L837
	leal	-5(%r12), %edi
	vmovsd	%xmm7, %xmm7, %xmm15
.L837:
	vcomisd	%xmm6, %xmm15
	jbe	.L839
	leal	-4(%r12), %edi
	vmovsd	%xmm6, %xmm6, %xmm15
.L839:
	vcomisd	%xmm5, %xmm15
	jbe	.L841
	leal	-3(%r12), %edi
	vmovsd	%xmm5, %xmm5, %xmm15
.L841:
	vcomisd	%xmm1, %xmm15
	jbe	.L843
	leal	-2(%r12), %edi
	vmovsd	%xmm1, %xmm1, %xmm15
.L843:
	vcomisd	%xmm0, %xmm15
	jbe	.L845
	leal	-1(%r12), %edi
	vmovsd	%xmm0, %xmm0, %xmm15
.L845:
	vcomisd	%xmm2, %xmm15
	vminsd	%xmm15, %xmm2, %xmm15
	cmova	%r12d, %edi
	addq	$1, %rcx
	addl	$8, %r12d
	addq	%r11, %rax
	cmpq	%rsi, %rcx
	jl	.L849
	vmovsd	.LC4(%rip), %xmm0
	movq	-16(%rsp), %rcx
	vucomisd	%xmm15, %xmm0
	jb	.L895
.L890:
	vzeroupper
	leaq	-40(%rbp), %rsp
	movl	%edi, %eax
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
.L861:
	.cfi_restore_state
	xorl	%edi, %edi
	jmp	.L824
.L895:
	vmovsd	24(%r15), %xmm6
	vcomisd	.LC3(%rip), %xmm6
	vmovsd	.LC2(%rip), %xmm5
	jbe	.L821
	vdivsd	%xmm6, %xmm5, %xmm5
.L821:
	vmulsd	%xmm5, %xmm6, %xmm6
	leaq	-1(%r11), %rax
	movq	%r11, %rsi
	movq	%r11, %r9
	movq	%rax, -8(%rsp)
	movq	.LC0(%rip), %rax
	xorl	%edx, %edx
	xorl	%edi, %edi
	shrq	$3, %rsi
	andq	$-8, %r9
	xorl	%r8d, %r8d
	salq	$6, %rsi
	vmovq	%rax, %xmm7
	vbroadcastsd	%xmm5, %ymm11
	vbroadcastsd	%xmm5, %zmm9
	vbroadcastsd	%xmm6, %ymm12
	vbroadcastsd	%xmm6, %zmm10
.L851:
	vxorpd	%xmm1, %xmm1, %xmm1
	testq	%r11, %r11
	jle	.L860
	cmpq	$6, -8(%rsp)
	movq	88(%r15), %r12
	jbe	.L862
	leaq	(%r12,%rdx,8), %r10
	xorl	%eax, %eax
	vxorpd	%xmm1, %xmm1, %xmm1
.L853:
	vmulpd	(%r10,%rax), %zmm9, %zmm2
	vmulpd	(%rbx,%rax), %zmm10, %zmm0
	addq	$64, %rax
	vsubpd	%zmm2, %zmm0, %zmm0
	vmulpd	%zmm0, %zmm0, %zmm0
	vextractf64x2	$1, %ymm0, %xmm3
	vaddsd	%xmm0, %xmm1, %xmm4
	vunpckhpd	%xmm0, %xmm0, %xmm1
	vaddsd	%xmm4, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm3, %xmm3
	valignq	$3, %ymm0, %ymm0, %ymm1
	vextractf64x4	$0x1, %zmm0, %ymm0
	vextractf64x2	$1, %ymm0, %xmm2
	vaddsd	%xmm3, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm3
	vunpckhpd	%xmm0, %xmm0, %xmm1
	valignq	$3, %ymm0, %ymm0, %ymm0
	vaddsd	%xmm3, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm2, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rsi, %rax
	jne	.L853
	cmpq	%r9, %r11
	je	.L860
	movq	%r9, %r10
	movq	%r9, %rax
.L852:
	movq	%r11, %r13
	subq	%r10, %r13
	leaq	-1(%r13), %r14
	cmpq	$2, %r14
	jbe	.L855
	vmulpd	(%rbx,%r10,8), %ymm12, %ymm0
	addq	%rdx, %r10
	vmulpd	(%r12,%r10,8), %ymm11, %ymm2
	movq	%r13, %r10
	andq	$-4, %r10
	addq	%r10, %rax
	andl	$3, %r13d
	vsubpd	%ymm2, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm0
	vextractf64x2	$1, %ymm0, %xmm2
	vaddsd	%xmm1, %xmm0, %xmm3
	vunpckhpd	%xmm0, %xmm0, %xmm1
	valignq	$3, %ymm0, %ymm0, %ymm0
	vaddsd	%xmm3, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm2, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm1
	je	.L860
.L855:
	leaq	(%rdx,%rax), %r10
	vmulsd	(%rbx,%rax,8), %xmm6, %xmm0
	leaq	0(,%rax,8), %r13
	vmulsd	(%r12,%r10,8), %xmm5, %xmm2
	leaq	1(%rax), %r10
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%r10, %r11
	jle	.L860
	vmulsd	8(%rbx,%r13), %xmm6, %xmm0
	addq	%rdx, %r10
	addq	$2, %rax
	vmulsd	(%r12,%r10,8), %xmm5, %xmm2
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rax, %r11
	jle	.L860
	vmulsd	16(%rbx,%r13), %xmm6, %xmm0
	addq	%rdx, %rax
	vmulsd	(%r12,%rax,8), %xmm5, %xmm2
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
.L860:
	vcomisd	%xmm1, %xmm7
	vminsd	%xmm7, %xmm1, %xmm7
	cmova	%r8d, %edi
	addq	$1, %r8
	addq	%r11, %rdx
	cmpq	%rcx, %r8
	jne	.L851
	jmp	.L890
.L862:
	xorl	%r10d, %r10d
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%eax, %eax
	jmp	.L852
.L894:
	.cfi_def_cfa 7, 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE6504:
	.size	decide_f64, .-decide_f64
	.p2align 4
	.type	own_distance_f64, @function
own_distance_f64:
.LFB6506:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vmovq	%rdi, %xmm11
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
	movq	%rsi, %rbx
	andq	$-64, %rsp
	subq	$8, %rsp
	movq	%r8, -88(%rsp)
	movq	8(%rdi), %rax
	cmpq	$3, %rdx
	jle	.L916
	movq	%r8, -40(%rsp)
	leaq	-4(%rdx), %r8
	movq	88(%rdi), %r14
	leaq	0(,%rax,4), %r11
	shrq	$2, %r8
	leaq	(%rax,%rax), %rdi
	movq	%rdx, -104(%rsp)
	movq	%rcx, %r12
	movq	%r8, %r13
	salq	$4, %r8
	movq	%r14, %r15
	vmovq	%r11, %xmm10
	leaq	16(%rcx,%r8), %r11
	movq	%rdi, -24(%rsp)
	vmovq	%rdi, %xmm13
	movq	%rax, %r8
	vmovq	%r11, %xmm15
	leaq	-1(%rax), %r11
	addq	%rax, %rdi
	shrq	$3, %r8
	movq	%r11, -64(%rsp)
	vmovq	%rdi, %xmm12
	movq	%rax, %rdi
	leaq	0(,%rax,8), %r11
	vmovq	%r11, %xmm14
	movq	%rax, %r11
	salq	$5, %rdi
	movq	$0, -32(%rsp)
	salq	$6, %r8
	andq	$-8, %r11
	movq	%rdi, -56(%rsp)
	movq	%rax, %rdi
	movq	%r8, -80(%rsp)
	salq	$4, %rdi
	movq	%r11, -72(%rsp)
	addq	%rsi, %rdi
	movq	%r13, -96(%rsp)
	movq	%rcx, -112(%rsp)
	.p2align 4,,10
	.p2align 3
.L905:
	movslq	4(%r12), %r10
	movslq	8(%r12), %r9
	movslq	12(%r12), %r8
	movslq	(%r12), %r11
	movq	%r10, %rcx
	movq	%r9, %rdx
	imulq	%rax, %rcx
	imulq	%rax, %rdx
	imulq	%rax, %r8
	imulq	%rax, %r11
	movq	%rcx, -8(%rsp)
	movq	%rdx, -16(%rsp)
	movq	%r8, (%rsp)
	testq	%rax, %rax
	jle	.L917
	vmovq	%xmm11, %r14
	cmpq	$6, -64(%rsp)
	vmovsd	24(%r14), %xmm6
	jbe	.L918
	vmovq	%xmm14, %r14
	leaq	(%r15,%rcx,8), %r8
	movq	(%rsp), %rcx
	movq	%rbx, -48(%rsp)
	leaq	(%rsi,%r14), %r9
	movq	%rax, %rbx
	leaq	(%r15,%rdx,8), %r14
	movq	-80(%rsp), %rax
	vmovq	%xmm14, %rdx
	vbroadcastsd	%xmm6, %zmm4
	leaq	(%r15,%r11,8), %r10
	leaq	(%rdi,%rdx), %r13
	leaq	(%r15,%rcx,8), %rcx
	vxorpd	%xmm0, %xmm0, %xmm0
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L900:
	vmulpd	(%rsi,%rdx), %zmm4, %zmm1
	vmulpd	(%r9,%rdx), %zmm4, %zmm18
	vsubpd	(%r10,%rdx), %zmm1, %zmm1
	vmulpd	(%rdi,%rdx), %zmm4, %zmm2
	vsubpd	(%r8,%rdx), %zmm18, %zmm18
	vmulpd	0(%r13,%rdx), %zmm4, %zmm16
	vsubpd	(%r14,%rdx), %zmm2, %zmm2
	vsubpd	(%rcx,%rdx), %zmm16, %zmm16
	vmulpd	%zmm1, %zmm1, %zmm1
	addq	$64, %rdx
	vmulpd	%zmm18, %zmm18, %zmm18
	vmulpd	%zmm2, %zmm2, %zmm20
	vmulpd	%zmm16, %zmm16, %zmm19
	valignq	$3, %ymm1, %ymm1, %ymm2
	vunpckhpd	%xmm1, %xmm1, %xmm24
	vextractf64x2	$1, %ymm18, %xmm5
	vunpcklpd	%xmm18, %xmm1, %xmm22
	vmovsd	%xmm24, %xmm18, %xmm16
	valignq	$3, %ymm18, %ymm18, %ymm17
	vunpckhpd	%xmm20, %xmm20, %xmm25
	vextractf64x4	$0x1, %zmm18, %ymm18
	vextractf64x2	$1, %ymm19, %xmm7
	vunpcklpd	%xmm19, %xmm20, %xmm26
	vmovsd	%xmm25, %xmm19, %xmm23
	valignq	$3, %ymm19, %ymm19, %ymm21
	vinsertf64x2	$0x1, %xmm26, %ymm22, %ymm22
	vinsertf64x2	$0x1, %xmm23, %ymm16, %ymm16
	valignq	$3, %ymm20, %ymm20, %ymm3
	vaddpd	%ymm0, %ymm22, %ymm0
	vextractf64x2	$1, %ymm20, %xmm22
	vaddpd	%ymm16, %ymm0, %ymm0
	vunpcklpd	%xmm17, %xmm2, %xmm2
	vextractf64x2	$1, %ymm1, %xmm16
	vextractf64x4	$0x1, %zmm1, %ymm1
	vunpcklpd	%xmm18, %xmm1, %xmm17
	vunpcklpd	%xmm21, %xmm3, %xmm3
	vunpckhpd	%xmm1, %xmm1, %xmm21
	vunpcklpd	%xmm7, %xmm22, %xmm22
	vinsertf128	$0x1, %xmm3, %ymm2, %ymm2
	vmovsd	%xmm21, %xmm18, %xmm3
	vunpcklpd	%xmm5, %xmm16, %xmm16
	vextractf64x2	$1, %ymm18, %xmm5
	vinsertf64x2	$0x1, %xmm22, %ymm16, %ymm16
	valignq	$3, %ymm18, %ymm18, %ymm18
	vaddpd	%ymm16, %ymm0, %ymm0
	vextractf64x4	$0x1, %zmm19, %ymm16
	vaddpd	%ymm2, %ymm0, %ymm0
	vextractf64x4	$0x1, %zmm20, %ymm2
	vextractf64x2	$1, %ymm2, %xmm7
	vunpcklpd	%xmm16, %xmm2, %xmm22
	vunpckhpd	%xmm2, %xmm2, %xmm20
	valignq	$3, %ymm2, %ymm2, %ymm2
	vinsertf64x2	$0x1, %xmm22, %ymm17, %ymm17
	vmovsd	%xmm20, %xmm16, %xmm19
	vaddpd	%ymm17, %ymm0, %ymm0
	vinsertf64x2	$0x1, %xmm19, %ymm3, %ymm3
	vextractf64x2	$1, %ymm1, %xmm17
	valignq	$3, %ymm1, %ymm1, %ymm1
	vaddpd	%ymm3, %ymm0, %ymm0
	vextractf64x2	$1, %ymm16, %xmm3
	valignq	$3, %ymm16, %ymm16, %ymm16
	vunpcklpd	%xmm5, %xmm17, %xmm17
	vunpcklpd	%xmm18, %xmm1, %xmm1
	vunpcklpd	%xmm3, %xmm7, %xmm3
	vinsertf64x2	$0x1, %xmm3, %ymm17, %ymm17
	vunpcklpd	%xmm16, %xmm2, %xmm2
	vaddpd	%ymm17, %ymm0, %ymm0
	vinsertf128	$0x1, %xmm2, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	cmpq	%rax, %rdx
	jne	.L900
	movq	-72(%rsp), %rcx
	movq	%rbx, %rax
	movq	-48(%rsp), %rbx
	cmpq	%rcx, %rax
	je	.L898
	movq	%rcx, %rdx
.L899:
	movq	%rax, %r14
	subq	%rdx, %r14
	leaq	-1(%r14), %r13
	cmpq	$2, %r13
	jbe	.L903
	movq	-32(%rsp), %r10
	vbroadcastsd	%xmm6, %ymm1
	movq	-8(%rsp), %r8
	movq	-24(%rsp), %r9
	leaq	(%r10,%rdx), %r13
	vmulpd	(%rbx,%r13,8), %ymm1, %ymm8
	leaq	(%r11,%rdx), %r13
	vsubpd	(%r15,%r13,8), %ymm8, %ymm8
	leaq	(%rax,%r10), %r13
	movq	(%rsp), %r10
	addq	%rdx, %r13
	vmulpd	(%rbx,%r13,8), %ymm1, %ymm4
	leaq	(%r8,%rdx), %r13
	movq	-16(%rsp), %r8
	vsubpd	(%r15,%r13,8), %ymm4, %ymm4
	leaq	(%r9,%rdx), %r13
	vmulpd	%ymm8, %ymm8, %ymm8
	vmulpd	(%rbx,%r13,8), %ymm1, %ymm3
	leaq	(%r8,%rdx), %r13
	vsubpd	(%r15,%r13,8), %ymm3, %ymm3
	leaq	(%rax,%r9), %r13
	vmulpd	%ymm4, %ymm4, %ymm9
	addq	%rdx, %r13
	addq	%r10, %rdx
	vmulpd	(%rbx,%r13,8), %ymm1, %ymm2
	vsubpd	(%r15,%rdx,8), %ymm2, %ymm2
	vmulpd	%ymm3, %ymm3, %ymm3
	vunpckhpd	%xmm8, %xmm8, %xmm16
	movq	%r14, %rdx
	andq	$-4, %rdx
	addq	%rdx, %rcx
	andl	$3, %r14d
	vmulpd	%ymm2, %ymm2, %ymm2
	vunpcklpd	%xmm9, %xmm8, %xmm1
	vmovsd	%xmm16, %xmm9, %xmm4
	vextractf64x2	$1, %ymm3, %xmm16
	vunpckhpd	%xmm3, %xmm3, %xmm17
	vunpcklpd	%xmm2, %xmm3, %xmm18
	vmovsd	%xmm17, %xmm2, %xmm7
	valignq	$3, %ymm3, %ymm3, %ymm3
	vinsertf64x2	$0x1, %xmm18, %ymm1, %ymm1
	vinsertf128	$0x1, %xmm7, %ymm4, %ymm4
	vextractf64x2	$1, %ymm8, %xmm7
	vaddpd	%ymm0, %ymm1, %ymm0
	vextractf64x2	$1, %ymm2, %xmm1
	valignq	$3, %ymm8, %ymm8, %ymm8
	valignq	$3, %ymm2, %ymm2, %ymm2
	vaddpd	%ymm4, %ymm0, %ymm0
	vextractf64x2	$1, %ymm9, %xmm4
	valignq	$3, %ymm9, %ymm9, %ymm9
	vunpcklpd	%xmm1, %xmm16, %xmm1
	vunpcklpd	%xmm2, %xmm3, %xmm2
	vunpcklpd	%xmm4, %xmm7, %xmm7
	vinsertf128	$0x1, %xmm1, %ymm7, %ymm7
	vunpcklpd	%xmm9, %xmm8, %xmm1
	vaddpd	%ymm7, %ymm0, %ymm0
	vinsertf128	$0x1, %xmm2, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	je	.L898
.L903:
	leaq	(%r11,%rcx), %rdx
	vmulsd	(%rsi,%rcx,8), %xmm6, %xmm1
	movq	-8(%rsp), %r9
	leaq	0(,%rcx,8), %r13
	vsubsd	(%r15,%rdx,8), %xmm1, %xmm1
	leaq	(%rax,%rcx), %rdx
	movq	-16(%rsp), %r8
	vmulsd	(%rsi,%rdx,8), %xmm6, %xmm3
	leaq	(%r9,%rcx), %rdx
	movq	(%rsp), %r10
	vsubsd	(%r15,%rdx,8), %xmm3, %xmm3
	vmovq	%xmm13, %rdx
	vmulsd	%xmm1, %xmm1, %xmm1
	addq	%rcx, %rdx
	vmulsd	(%rsi,%rdx,8), %xmm6, %xmm2
	leaq	(%r8,%rcx), %rdx
	vsubsd	(%r15,%rdx,8), %xmm2, %xmm2
	vmulsd	%xmm3, %xmm3, %xmm3
	vmovq	%xmm12, %rdx
	addq	%rcx, %rdx
	vmulsd	(%rsi,%rdx,8), %xmm6, %xmm4
	leaq	(%r10,%rcx), %rdx
	vsubsd	(%r15,%rdx,8), %xmm4, %xmm4
	vmulsd	%xmm2, %xmm2, %xmm2
	leaq	1(%rcx), %rdx
	vunpcklpd	%xmm3, %xmm1, %xmm1
	vmulsd	%xmm4, %xmm4, %xmm4
	vunpcklpd	%xmm4, %xmm2, %xmm2
	vinsertf128	$0x1, %xmm2, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	cmpq	%rdx, %rax
	jle	.L898
	leaq	(%r11,%rdx), %r14
	vmulsd	8(%rsi,%r13), %xmm6, %xmm1
	addq	$2, %rcx
	vsubsd	(%r15,%r14,8), %xmm1, %xmm1
	leaq	(%rax,%rdx), %r14
	vmulsd	(%rsi,%r14,8), %xmm6, %xmm3
	leaq	(%r9,%rdx), %r14
	vsubsd	(%r15,%r14,8), %xmm3, %xmm3
	vmovq	%xmm13, %r14
	vmulsd	%xmm1, %xmm1, %xmm1
	addq	%rdx, %r14
	vmulsd	(%rsi,%r14,8), %xmm6, %xmm2
	leaq	(%r8,%rdx), %r14
	vsubsd	(%r15,%r14,8), %xmm2, %xmm2
	vmulsd	%xmm3, %xmm3, %xmm3
	vmovq	%xmm12, %r14
	addq	%rdx, %r14
	addq	%r10, %rdx
	vmulsd	(%rsi,%r14,8), %xmm6, %xmm4
	movq	%r10, %r14
	vsubsd	(%r15,%rdx,8), %xmm4, %xmm4
	vmulsd	%xmm2, %xmm2, %xmm2
	vunpcklpd	%xmm3, %xmm1, %xmm1
	vmulsd	%xmm4, %xmm4, %xmm4
	vunpcklpd	%xmm4, %xmm2, %xmm2
	vinsertf128	$0x1, %xmm2, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	cmpq	%rcx, %rax
	jle	.L898
	leaq	(%rax,%rcx), %rdx
	movq	%r9, %r10
	movq	%r8, %r9
	addq	%rcx, %r11
	vmulsd	(%rsi,%rdx,8), %xmm6, %xmm3
	addq	%rcx, %r10
	addq	%rcx, %r9
	addq	%rcx, %r14
	vmovq	%xmm13, %rdx
	vsubsd	(%r15,%r10,8), %xmm3, %xmm3
	vmulsd	16(%rsi,%r13), %xmm6, %xmm1
	addq	%rcx, %rdx
	vmulsd	(%rsi,%rdx,8), %xmm6, %xmm2
	vmovq	%xmm12, %rdx
	vsubsd	(%r15,%r11,8), %xmm1, %xmm1
	vsubsd	(%r15,%r9,8), %xmm2, %xmm2
	vmulsd	%xmm3, %xmm3, %xmm3
	addq	%rcx, %rdx
	vmulsd	(%rsi,%rdx,8), %xmm6, %xmm6
	vsubsd	(%r15,%r14,8), %xmm6, %xmm6
	vmulsd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm2, %xmm2, %xmm2
	vmulsd	%xmm6, %xmm6, %xmm6
	vunpcklpd	%xmm3, %xmm1, %xmm1
	vunpcklpd	%xmm6, %xmm2, %xmm2
	vinsertf128	$0x1, %xmm2, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
.L898:
	movq	-40(%rsp), %rcx
	addq	$16, %r12
	vmovq	%xmm10, %rdx
	addq	%rdx, -32(%rsp)
	addq	%rdx, -24(%rsp)
	vmovupd	%ymm0, (%rcx)
	addq	$32, %rcx
	movq	%rcx, -40(%rsp)
	movq	-56(%rsp), %rcx
	addq	%rcx, %rsi
	addq	%rcx, %rdi
	vmovq	%xmm15, %rcx
	cmpq	%rcx, %r12
	jne	.L905
	movq	-96(%rsp), %r13
	movq	-104(%rsp), %rdx
	movq	-112(%rsp), %rcx
	leaq	4(,%r13,4), %r10
.L897:
	cmpq	%r10, %rdx
	jle	.L931
	vmovq	%xmm11, %rdi
	movq	%r10, %r9
	movq	%rax, %r11
	movq	%rax, %r13
	movq	88(%rdi), %r15
	leaq	-1(%rax), %rdi
	shrq	$3, %r11
	andq	$-8, %r13
	imulq	%rax, %r9
	movq	%rdi, (%rsp)
	salq	$6, %r11
.L914:
	movslq	(%rcx,%r10,4), %r8
	imulq	%rax, %r8
	testq	%rax, %rax
	jle	.L919
	vmovq	%xmm11, %rdi
	cmpq	$6, (%rsp)
	vmovsd	24(%rdi), %xmm3
	jbe	.L920
	leaq	(%rbx,%r9,8), %r12
	vbroadcastsd	%xmm3, %zmm5
	leaq	(%r15,%r8,8), %rdi
	xorl	%esi, %esi
	vxorpd	%xmm1, %xmm1, %xmm1
	.p2align 4,,10
	.p2align 3
.L909:
	vmulpd	(%r12,%rsi), %zmm5, %zmm0
	vsubpd	(%rdi,%rsi), %zmm0, %zmm0
	addq	$64, %rsi
	vmulpd	%zmm0, %zmm0, %zmm0
	valignq	$3, %ymm0, %ymm0, %ymm2
	vaddsd	%xmm0, %xmm1, %xmm1
	vunpckhpd	%xmm0, %xmm0, %xmm6
	vaddsd	%xmm1, %xmm6, %xmm6
	vextractf64x2	$1, %ymm0, %xmm1
	vextractf64x4	$0x1, %zmm0, %ymm0
	vaddsd	%xmm6, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm2, %xmm2
	vunpckhpd	%xmm0, %xmm0, %xmm1
	vaddsd	%xmm2, %xmm0, %xmm2
	vaddsd	%xmm2, %xmm1, %xmm1
	vextractf64x2	$1, %ymm0, %xmm2
	valignq	$3, %ymm0, %ymm0, %ymm0
	vaddsd	%xmm1, %xmm2, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%r11, %rsi
	jne	.L909
	cmpq	%r13, %rax
	je	.L907
	movq	%r13, %rdi
	movq	%r13, %rsi
.L908:
	movq	%rax, %r12
	subq	%rdi, %r12
	leaq	-1(%r12), %r14
	cmpq	$2, %r14
	jbe	.L912
	leaq	(%r9,%rdi), %r14
	vbroadcastsd	%xmm3, %ymm0
	addq	%r8, %rdi
	vmulpd	(%rbx,%r14,8), %ymm0, %ymm0
	vsubpd	(%r15,%rdi,8), %ymm0, %ymm0
	movq	%r12, %rdi
	andq	$-4, %rdi
	addq	%rdi, %rsi
	andl	$3, %r12d
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vunpckhpd	%xmm0, %xmm0, %xmm2
	vaddsd	%xmm1, %xmm2, %xmm2
	vextractf64x2	$1, %ymm0, %xmm1
	valignq	$3, %ymm0, %ymm0, %ymm0
	vaddsd	%xmm2, %xmm1, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm1
	je	.L907
.L912:
	leaq	(%r9,%rsi), %rdi
	vmulsd	(%rbx,%rdi,8), %xmm3, %xmm0
	leaq	(%rsi,%r8), %rdi
	vsubsd	(%r15,%rdi,8), %xmm0, %xmm0
	leaq	1(%rsi), %rdi
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rax, %rdi
	jge	.L907
	leaq	(%rdi,%r9), %r12
	addq	%r8, %rdi
	addq	$2, %rsi
	vmulsd	(%rbx,%r12,8), %xmm3, %xmm0
	vsubsd	(%r15,%rdi,8), %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rax, %rsi
	jge	.L907
	leaq	(%rsi,%r9), %rdi
	addq	%r8, %rsi
	vmulsd	(%rbx,%rdi,8), %xmm3, %xmm3
	vsubsd	(%r15,%rsi,8), %xmm3, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm1, %xmm1
.L907:
	movq	-88(%rsp), %rdi
	addq	%rax, %r9
	vmovsd	%xmm1, (%rdi,%r10,8)
	addq	$1, %r10
	cmpq	%r10, %rdx
	jne	.L914
.L931:
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
	.p2align 4,,10
	.p2align 3
.L917:
	.cfi_restore_state
	vxorpd	%xmm0, %xmm0, %xmm0
	jmp	.L898
.L918:
	vxorpd	%xmm0, %xmm0, %xmm0
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	jmp	.L899
.L919:
	vxorpd	%xmm1, %xmm1, %xmm1
	jmp	.L907
.L920:
	xorl	%edi, %edi
	xorl	%esi, %esi
	vxorpd	%xmm1, %xmm1, %xmm1
	jmp	.L908
.L916:
	xorl	%r10d, %r10d
	jmp	.L897
	.cfi_endproc
.LFE6506:
	.size	own_distance_f64, .-own_distance_f64
	.p2align 4
	.type	accumulate_f64, @function
accumulate_f64:
.LFB6512:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %rax
	vmovq	%rdi, %xmm2
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	movq	%r8, %r12
	movq	%r9, %r8
	pushq	%rbx
	andq	$-64, %rsp
	subq	$8, %rsp
	.cfi_offset 3, -56
	movq	%rdx, -8(%rsp)
	movq	%rcx, -16(%rsp)
	movq	16(%rbp), %r9
	movq	24(%rbp), %r10
	movq	(%rdi), %rdi
	movq	8(%rax), %r15
	movq	16(%rax), %r11
	testq	%r9, %r9
	je	.L934
	vmovsd	32(%rax), %xmm3
	cmpq	$2, %rdi
	je	.L935
	cmpq	$3, %rdi
	je	.L936
	cmpq	$1, %rdi
	je	.L1013
	cmpq	$0, -8(%rsp)
	jle	.L1010
	leaq	0(,%rdi,8), %rax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movq	%rsi, (%rsp)
	vmovq	%rax, %xmm9
	leaq	1(%rdi), %rax
	vmovsd	.LC5(%rip), %xmm1
	vbroadcastsd	.LC8(%rip), %ymm18
	vmovq	%rax, %xmm15
	leaq	-1(%rdi), %rax
	movq	%rsi, -24(%rsp)
	vbroadcastsd	.LC8(%rip), %zmm12
	movq	%rax, -48(%rsp)
	movq	%rdi, %rax
	movq	%rcx, %rsi
	vmovsd	(%r11,%rdi,8), %xmm16
	shrq	$3, %rax
	movq	%r10, 24(%rbp)
	movq	%r9, %r10
	vmovq	%r8, %xmm8
	salq	$6, %rax
	movq	%r11, %r8
	vbroadcastsd	%xmm1, %ymm14
	movq	%r12, %r11
	movq	%rax, -64(%rsp)
	movq	%rdi, %rax
	movq	%r15, %r12
	movq	%rdx, %r9
	andq	$-8, %rax
	vbroadcastsd	%xmm3, %ymm17
	vbroadcastsd	%xmm3, %zmm13
	movq	%rax, -56(%rsp)
	movq	%rdi, %rax
	vbroadcastsd	%xmm1, %zmm10
	vmovq	%xmm9, %r15
	andl	$7, %eax
	movq	%rax, -72(%rsp)
	subq	$1, %rax
	movq	%rax, -80(%rsp)
	.p2align 4,,10
	.p2align 3
.L950:
	movq	-16(%rsp), %rax
	vmovq	%xmm15, %r14
	vmovq	%xmm8, %rcx
	movslq	(%rax,%rsi,4), %rax
	imulq	%rax, %r14
	leaq	0(,%r14,8), %r13
	leaq	(%rcx,%r13), %rdx
	leaq	(%r10,%r13), %rcx
	testq	%r11, %r11
	je	.L982
	vmovq	%xmm2, %rbx
	vmovsd	(%r11,%rsi,8), %xmm6
	vmulsd	24(%rbx), %xmm6, %xmm6
	vmulsd	%xmm16, %xmm6, %xmm11
.L948:
	movq	24(%rbp), %rbx
	addq	$1, (%rbx,%rax,8)
	testq	%rdi, %rdi
	jle	.L956
	addq	$64, %r13
	leaq	(%r10,%r13), %rax
	cmpq	%rax, %rdx
	jnb	.L987
	vmovq	%xmm8, %rax
	movq	(%rsp), %rbx
	addq	%rax, %r13
	xorl	%eax, %eax
	cmpq	%r13, %rcx
	jnb	.L987
	.p2align 4,,10
	.p2align 3
.L951:
	vmovsd	(%rbx,%rax,8), %xmm0
	vsubsd	(%r12,%rax,8), %xmm0, %xmm0
	vmulsd	(%r8,%rax,8), %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm19
	vmovq	%xmm19, %r14
	vsubsd	%xmm1, %xmm19, %xmm19
	addq	%r14, (%rdx,%rax,8)
	vsubsd	%xmm19, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	addq	%r14, (%rcx,%rax,8)
	addq	$1, %rax
	cmpq	%rdi, %rax
	jne	.L951
	movq	%rbx, (%rsp)
.L956:
	vaddsd	%xmm1, %xmm11, %xmm0
	addq	%r15, (%rsp)
	addq	$1, %rsi
	addq	%rdi, %r9
	vmovq	%xmm0, %rax
	vsubsd	%xmm1, %xmm0, %xmm0
	addq	%rax, (%rdx,%r15)
	vsubsd	%xmm0, %xmm11, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	addq	%rax, (%rcx,%r15)
	cmpq	%rsi, -8(%rsp)
	jne	.L950
.L1012:
	vzeroupper
.L1010:
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
	.p2align 4,,10
	.p2align 3
.L934:
	.cfi_restore_state
	cmpq	$3, %rdi
	je	.L961
	jg	.L962
	cmpq	$1, %rdi
	je	.L963
	movq	%rdx, %rax
	cmpq	$2, %rdi
	jne	.L965
	testq	%rdx, %rdx
	jle	.L1010
	vmovsd	(%r11), %xmm6
	salq	$4, %rax
	vmovsd	8(%r11), %xmm3
	vmovsd	(%r15), %xmm7
	vmovsd	8(%r15), %xmm5
	leaq	(%rsi,%rax), %rcx
	vmovsd	.LC5(%rip), %xmm1
	movq	-16(%rsp), %r11
	.p2align 4,,10
	.p2align 3
.L968:
	vmovsd	(%rsi), %xmm0
	movslq	(%r11), %rdx
	addq	$16, %rsi
	addq	$4, %r11
	vsubsd	%xmm7, %xmm0, %xmm0
	leaq	(%rdx,%rdx,2), %rax
	addq	$1, (%r10,%rdx,8)
	salq	$3, %rax
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	vmovsd	-8(%rsi), %xmm0
	addq	%rbx, (%r8,%rax)
	vsubsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, 8(%r8,%rax)
	cmpq	%rcx, %rsi
	jne	.L968
	jmp	.L1010
.L962:
	movq	%rdx, %rax
	cmpq	$4, %rdi
	jne	.L965
	testq	%rdx, %rdx
	jle	.L1010
	vmovsd	(%r11), %xmm10
	vmovsd	8(%r11), %xmm8
	salq	$5, %rax
	vmovsd	16(%r11), %xmm6
	vmovsd	24(%r11), %xmm3
	leaq	(%rsi,%rax), %rcx
	vmovsd	(%r15), %xmm11
	vmovsd	8(%r15), %xmm9
	vmovsd	16(%r15), %xmm7
	movq	-16(%rsp), %r11
	vmovsd	24(%r15), %xmm5
	vmovsd	.LC5(%rip), %xmm1
	.p2align 4,,10
	.p2align 3
.L970:
	vmovsd	(%rsi), %xmm0
	movslq	(%r11), %rdx
	addq	$32, %rsi
	addq	$4, %r11
	vsubsd	%xmm11, %xmm0, %xmm0
	leaq	(%rdx,%rdx,4), %rax
	addq	$1, (%r10,%rdx,8)
	salq	$3, %rax
	vmulsd	%xmm10, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	vmovsd	-24(%rsi), %xmm0
	addq	%rbx, (%r8,%rax)
	vsubsd	%xmm9, %xmm0, %xmm0
	vmulsd	%xmm8, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	vmovsd	-16(%rsi), %xmm0
	addq	%rbx, 8(%r8,%rax)
	vsubsd	%xmm7, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	vmovsd	-8(%rsi), %xmm0
	addq	%rbx, 16(%r8,%rax)
	vsubsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, 24(%r8,%rax)
	cmpq	%rcx, %rsi
	jne	.L970
	jmp	.L1010
	.p2align 4,,10
	.p2align 3
.L1013:
	testq	%rdx, %rdx
	jle	.L1010
	vmovsd	(%r15), %xmm6
	vmovsd	(%r11), %xmm9
	vmovsd	8(%r11), %xmm10
	testq	%r12, %r12
	je	.L1014
	vmovsd	24(%rax), %xmm8
	movq	%rdx, %r11
	movq	%rcx, %rbx
	xorl	%edx, %edx
	vmovsd	.LC5(%rip), %xmm1
	.p2align 4,,10
	.p2align 3
.L942:
	vmovsd	(%rsi,%rdx,8), %xmm0
	vmulsd	(%r12,%rdx,8), %xmm8, %xmm5
	movslq	(%rbx,%rdx,4), %rdi
	addq	$1, %rdx
	vsubsd	%xmm6, %xmm0, %xmm0
	addq	$1, (%r10,%rdi,8)
	movq	%rdi, %rax
	salq	$4, %rax
	vmulsd	%xmm9, %xmm0, %xmm0
	leaq	(%r8,%rax), %rcx
	addq	%r9, %rax
	vmulsd	%xmm10, %xmm5, %xmm4
	vmulsd	%xmm5, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm5
	vmovq	%xmm5, %rdi
	vsubsd	%xmm1, %xmm5, %xmm5
	addq	%rdi, (%rcx)
	vsubsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rdi
	vaddsd	%xmm1, %xmm4, %xmm0
	addq	%rdi, (%rax)
	vmovq	%xmm0, %rdi
	vsubsd	%xmm1, %xmm0, %xmm0
	addq	%rdi, 8(%rcx)
	vsubsd	%xmm0, %xmm4, %xmm4
	vmulsd	%xmm3, %xmm4, %xmm4
	vaddsd	%xmm1, %xmm4, %xmm4
	vmovq	%xmm4, %rcx
	addq	%rcx, 8(%rax)
	cmpq	%rdx, %r11
	jne	.L942
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
	.p2align 4,,10
	.p2align 3
.L936:
	.cfi_restore_state
	movq	%rdx, %rax
	testq	%rdx, %rdx
	jle	.L1010
	vmovsd	(%r11), %xmm10
	vmovsd	8(%r11), %xmm6
	movq	%rcx, %rbx
	xorl	%edx, %edx
	vmovsd	16(%r11), %xmm5
	vmovsd	24(%r11), %xmm13
	vmovq	%xmm2, %r13
	movq	%rax, %r11
	vmovsd	(%r15), %xmm11
	vmovsd	8(%r15), %xmm9
	vmovsd	16(%r15), %xmm12
	vmovsd	.LC5(%rip), %xmm1
	jmp	.L947
	.p2align 4,,10
	.p2align 3
.L1015:
	vmovsd	24(%r13), %xmm14
	vmulsd	(%r12,%rdx,8), %xmm14, %xmm14
	vmulsd	%xmm14, %xmm13, %xmm4
.L946:
	vmovsd	(%rsi), %xmm0
	addq	$1, (%r10,%rdi,8)
	addq	$1, %rdx
	addq	$24, %rsi
	vsubsd	%xmm11, %xmm0, %xmm0
	vmulsd	%xmm10, %xmm0, %xmm0
	vmulsd	%xmm14, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm15
	vmovq	%xmm15, %rdi
	vsubsd	%xmm1, %xmm15, %xmm15
	addq	%rdi, (%rcx)
	vsubsd	%xmm15, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rdi
	vmovsd	-16(%rsi), %xmm0
	addq	%rdi, (%rax)
	vsubsd	%xmm9, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vmulsd	%xmm14, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm15
	vmovq	%xmm15, %rdi
	vsubsd	%xmm1, %xmm15, %xmm15
	addq	%rdi, 8(%rcx)
	vsubsd	%xmm15, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rdi
	vmovsd	-8(%rsi), %xmm0
	addq	%rdi, 8(%rax)
	vsubsd	%xmm12, %xmm0, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm14, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm14
	vmovq	%xmm14, %rdi
	vsubsd	%xmm1, %xmm14, %xmm14
	addq	%rdi, 16(%rcx)
	vsubsd	%xmm14, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rdi
	vaddsd	%xmm1, %xmm4, %xmm0
	addq	%rdi, 16(%rax)
	vmovq	%xmm0, %rdi
	vsubsd	%xmm1, %xmm0, %xmm0
	addq	%rdi, 24(%rcx)
	vsubsd	%xmm0, %xmm4, %xmm4
	vmulsd	%xmm3, %xmm4, %xmm4
	vaddsd	%xmm1, %xmm4, %xmm4
	vmovq	%xmm4, %rcx
	addq	%rcx, 24(%rax)
	cmpq	%rdx, %r11
	je	.L1010
.L947:
	movslq	(%rbx,%rdx,4), %rdi
	movq	%rdi, %rax
	salq	$5, %rax
	leaq	(%r8,%rax), %rcx
	addq	%r9, %rax
	testq	%r12, %r12
	jne	.L1015
	movq	.LC3(%rip), %r15
	vmovsd	%xmm13, %xmm13, %xmm4
	vmovq	%r15, %xmm14
	jmp	.L946
.L963:
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	jle	.L1010
	vmovsd	(%r15), %xmm5
	vmovsd	(%r11), %xmm3
	xorl	%edx, %edx
	vmovsd	.LC5(%rip), %xmm1
	movq	-16(%rsp), %rdi
	.p2align 4,,10
	.p2align 3
.L967:
	vmovsd	(%rsi,%rdx,8), %xmm0
	movslq	(%rdi,%rdx,4), %rax
	addq	$1, %rdx
	vsubsd	%xmm5, %xmm0, %xmm0
	addq	$1, (%r10,%rax,8)
	salq	$4, %rax
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, (%r8,%rax)
	cmpq	%rdx, %rcx
	jne	.L967
	jmp	.L1010
	.p2align 4,,10
	.p2align 3
.L987:
	cmpq	$6, -48(%rsp)
	jbe	.L984
	movq	(%rsp), %rbx
	movq	-64(%rsp), %r13
	vbroadcastsd	%xmm6, %zmm21
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L954:
	vmovupd	(%rbx,%rax), %zmm7
	vsubpd	(%r12,%rax), %zmm7, %zmm0
	vmulpd	(%r8,%rax), %zmm0, %zmm0
	vmulpd	%zmm21, %zmm0, %zmm0
	vaddpd	%zmm10, %zmm0, %zmm19
	vpaddq	(%rdx,%rax), %zmm19, %zmm20
	vmovdqu64	%zmm20, (%rdx,%rax)
	vaddpd	%zmm12, %zmm19, %zmm19
	vsubpd	%zmm19, %zmm0, %zmm0
	vmulpd	%zmm13, %zmm0, %zmm0
	vaddpd	%zmm10, %zmm0, %zmm0
	vpaddq	(%rcx,%rax), %zmm0, %zmm0
	vmovdqu64	%zmm0, (%rcx,%rax)
	addq	$64, %rax
	cmpq	%rax, %r13
	jne	.L954
	movq	-56(%rsp), %rax
	movq	%rbx, (%rsp)
	cmpq	%rax, %rdi
	je	.L956
	movq	-72(%rsp), %rbx
	cmpq	$2, -80(%rsp)
	movq	%rbx, -32(%rsp)
	jbe	.L985
	movq	%rax, -40(%rsp)
.L953:
	addq	%rax, %r14
	vmovq	%xmm8, %rbx
	vbroadcastsd	%xmm6, %ymm19
	salq	$3, %r14
	addq	%r14, %rbx
	addq	%r10, %r14
	vmovq	%rbx, %xmm7
	leaq	(%r9,%rax), %rbx
	vmovq	%rbx, %xmm0
	movq	-24(%rsp), %rbx
	vmovq	%xmm0, %r13
	vmovupd	(%rbx,%r13,8), %ymm0
	vsubpd	(%r12,%rax,8), %ymm0, %ymm0
	vmulpd	(%r8,%rax,8), %ymm0, %ymm0
	vmovq	%xmm7, %rax
	movq	-40(%rsp), %rbx
	vmulpd	%ymm19, %ymm0, %ymm0
	vaddpd	%ymm14, %ymm0, %ymm19
	vpaddq	(%rax), %ymm19, %ymm21
	vmovdqu64	%ymm21, (%rax)
	movq	-32(%rsp), %rax
	vaddpd	%ymm18, %ymm19, %ymm19
	vsubpd	%ymm19, %ymm0, %ymm0
	vmulpd	%ymm17, %ymm0, %ymm0
	vaddpd	%ymm14, %ymm0, %ymm0
	vpaddq	(%r14), %ymm0, %ymm0
	vmovdqu	%ymm0, (%r14)
	movq	%rax, %r14
	andq	$-4, %r14
	addq	%rbx, %r14
	testb	$3, %al
	je	.L956
.L958:
	leaq	0(,%r14,8), %rax
	movq	-24(%rsp), %r13
	vmovq	%rax, %xmm7
	leaq	(%r9,%r14), %rax
	vmovsd	0(%r13,%rax,8), %xmm0
	vsubsd	(%r12,%r14,8), %xmm0, %xmm0
	vmovq	%xmm7, %rbx
	vmulsd	(%r8,%r14,8), %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm19
	vmovq	%xmm19, %rax
	vsubsd	%xmm1, %xmm19, %xmm19
	addq	%rax, (%rdx,%rbx)
	vsubsd	%xmm19, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	addq	%rax, (%rcx,%rbx)
	leaq	1(%r14), %rbx
	cmpq	%rdi, %rbx
	jge	.L956
	addq	%r9, %rbx
	vmovq	%xmm7, %rax
	addq	$2, %r14
	vmovsd	0(%r13,%rbx,8), %xmm0
	vmovq	%xmm7, %rbx
	addq	$8, %rax
	vsubsd	8(%r12,%rbx), %xmm0, %xmm0
	vmulsd	8(%r8,%rbx), %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm20
	vmovq	%xmm20, %rbx
	vsubsd	%xmm1, %xmm20, %xmm20
	addq	%rbx, (%rdx,%rax)
	vsubsd	%xmm20, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, (%rcx,%rax)
	cmpq	%rdi, %r14
	jge	.L956
	vmovq	%xmm7, %rbx
	addq	%r9, %r14
	vmovq	%xmm7, %rax
	vmovsd	0(%r13,%r14,8), %xmm0
	vsubsd	16(%r12,%rbx), %xmm0, %xmm0
	addq	$16, %rax
	vmulsd	16(%r8,%rbx), %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm6
	vmovq	%xmm6, %rbx
	vsubsd	%xmm1, %xmm6, %xmm6
	addq	%rbx, (%rdx,%rax)
	vsubsd	%xmm6, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, (%rcx,%rax)
	jmp	.L956
	.p2align 4,,10
	.p2align 3
.L982:
	movq	.LC3(%rip), %rbx
	vmovsd	%xmm16, %xmm16, %xmm11
	vmovq	%rbx, %xmm6
	jmp	.L948
	.p2align 4,,10
	.p2align 3
.L935:
	testq	%rdx, %rdx
	jle	.L1010
	vmovsd	(%r11), %xmm9
	vmovsd	8(%r11), %xmm6
	movq	%rcx, %rbx
	vmovq	%xmm2, %r13
	vmovsd	16(%r11), %xmm12
	xorl	%ecx, %ecx
	movq	%rdx, %r11
	vmovsd	(%r15), %xmm10
	vmovsd	8(%r15), %xmm11
	vmovsd	.LC5(%rip), %xmm1
	jmp	.L945
	.p2align 4,,10
	.p2align 3
.L1016:
	vmovsd	24(%r13), %xmm5
	vmulsd	(%r12,%rcx,8), %xmm5, %xmm5
	vmulsd	%xmm5, %xmm12, %xmm4
.L944:
	vmovsd	(%rsi), %xmm0
	addq	$1, (%r10,%rdi,8)
	addq	$1, %rcx
	addq	$16, %rsi
	vsubsd	%xmm10, %xmm0, %xmm0
	vmulsd	%xmm9, %xmm0, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm13
	vmovq	%xmm13, %rdi
	vsubsd	%xmm1, %xmm13, %xmm13
	addq	%rdi, (%rdx)
	vsubsd	%xmm13, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rdi
	vmovsd	-8(%rsi), %xmm0
	addq	%rdi, (%rax)
	vsubsd	%xmm11, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm5
	vmovq	%xmm5, %rdi
	vsubsd	%xmm1, %xmm5, %xmm5
	addq	%rdi, 8(%rdx)
	vsubsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rdi
	vaddsd	%xmm1, %xmm4, %xmm0
	addq	%rdi, 8(%rax)
	vmovq	%xmm0, %rdi
	vsubsd	%xmm1, %xmm0, %xmm0
	addq	%rdi, 16(%rdx)
	vsubsd	%xmm0, %xmm4, %xmm4
	vmulsd	%xmm3, %xmm4, %xmm4
	vaddsd	%xmm1, %xmm4, %xmm4
	vmovq	%xmm4, %rdi
	addq	%rdi, 16(%rax)
	cmpq	%rcx, %r11
	je	.L1010
.L945:
	movslq	(%rbx,%rcx,4), %rdi
	leaq	(%rdi,%rdi,2), %rax
	salq	$3, %rax
	leaq	(%r8,%rax), %rdx
	addq	%r9, %rax
	testq	%r12, %r12
	jne	.L1016
	movq	.LC3(%rip), %r15
	vmovsd	%xmm12, %xmm12, %xmm4
	vmovq	%r15, %xmm5
	jmp	.L944
.L961:
	testq	%rdx, %rdx
	jle	.L1010
	vmovsd	(%r11), %xmm8
	vmovsd	8(%r11), %xmm6
	vmovsd	16(%r11), %xmm3
	movq	-16(%rsp), %r11
	vmovsd	(%r15), %xmm9
	vmovsd	8(%r15), %xmm7
	vmovsd	16(%r15), %xmm5
	leaq	(%r11,%rdx,4), %rcx
	vmovsd	.LC5(%rip), %xmm1
	.p2align 4,,10
	.p2align 3
.L969:
	vmovsd	(%rsi), %xmm0
	movslq	(%r11), %rdx
	addq	$4, %r11
	addq	$24, %rsi
	vsubsd	%xmm9, %xmm0, %xmm0
	movq	%rdx, %rax
	addq	$1, (%r10,%rdx,8)
	salq	$5, %rax
	vmulsd	%xmm8, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	vmovsd	-16(%rsi), %xmm0
	addq	%rbx, (%r8,%rax)
	vsubsd	%xmm7, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	vmovsd	-8(%rsi), %xmm0
	addq	%rbx, 8(%r8,%rax)
	vsubsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, 16(%r8,%rax)
	cmpq	%r11, %rcx
	jne	.L969
	jmp	.L1010
.L965:
	testq	%rax, %rax
	jle	.L1010
	movq	-16(%rsp), %r13
	leaq	1(%rdi), %rbx
	movq	%r10, 24(%rbp)
	xorl	%ecx, %ecx
	vmovq	%rbx, %xmm4
	movq	%rdi, %rbx
	movq	%r8, %r14
	vmovsd	.LC5(%rip), %xmm3
	leaq	0(%r13,%rax,4), %rax
	andq	$-8, %rbx
	vmovq	%rax, %xmm2
	leaq	-1(%rdi), %rax
	movq	%rbx, -8(%rsp)
	vbroadcastsd	%xmm3, %ymm6
	movq	%rax, (%rsp)
	movq	%rdi, %rax
	vbroadcastsd	%xmm3, %zmm1
	shrq	$3, %rax
	salq	$6, %rax
	movq	%rax, %r12
	.p2align 4,,10
	.p2align 3
.L972:
	movslq	0(%r13), %rax
	vmovq	%xmm4, %r9
	movq	24(%rbp), %rdx
	imulq	%rax, %r9
	addq	$1, (%rdx,%rax,8)
	leaq	0(,%r9,8), %rbx
	testq	%rdi, %rdi
	jle	.L976
	cmpq	$6, (%rsp)
	jbe	.L986
	leaq	(%rsi,%rcx,8), %r8
	leaq	(%r14,%rbx), %rdx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L974:
	vmovupd	(%r8,%rax), %zmm7
	vsubpd	(%r15,%rax), %zmm7, %zmm0
	vmulpd	(%r11,%rax), %zmm0, %zmm0
	vaddpd	%zmm1, %zmm0, %zmm0
	vpaddq	(%rdx,%rax), %zmm0, %zmm0
	vmovdqu64	%zmm0, (%rdx,%rax)
	addq	$64, %rax
	cmpq	%r12, %rax
	jne	.L974
	movq	-8(%rsp), %rax
	cmpq	%rdi, %rax
	je	.L976
	movq	%rax, %r10
.L973:
	movq	%rdi, %rdx
	subq	%r10, %rdx
	leaq	-1(%rdx), %r8
	cmpq	$2, %r8
	jbe	.L978
	addq	%r10, %r9
	leaq	(%r14,%r9,8), %r8
	leaq	(%r10,%rcx), %r9
	vmovupd	(%rsi,%r9,8), %ymm0
	vsubpd	(%r15,%r10,8), %ymm0, %ymm0
	vmulpd	(%r11,%r10,8), %ymm0, %ymm0
	vaddpd	%ymm6, %ymm0, %ymm0
	vpaddq	(%r8), %ymm0, %ymm0
	vmovdqu	%ymm0, (%r8)
	movq	%rdx, %r8
	andq	$-4, %r8
	addq	%r8, %rax
	andl	$3, %edx
	je	.L976
.L978:
	leaq	(%rax,%rcx), %r8
	leaq	0(,%rax,8), %r9
	vmovsd	(%rsi,%r8,8), %xmm0
	vsubsd	(%r15,%rax,8), %xmm0, %xmm0
	leaq	(%r9,%rbx), %rdx
	vmulsd	(%r11,%rax,8), %xmm0, %xmm0
	vaddsd	%xmm3, %xmm0, %xmm0
	vmovq	%xmm0, %r10
	addq	%r10, (%r14,%rdx)
	leaq	1(%rax), %rdx
	cmpq	%rdi, %rdx
	jge	.L976
	addq	%rcx, %rdx
	leaq	8(%r9,%rbx), %r8
	addq	$2, %rax
	vmovsd	(%rsi,%rdx,8), %xmm0
	vsubsd	8(%r15,%r9), %xmm0, %xmm0
	vmulsd	8(%r11,%r9), %xmm0, %xmm0
	vaddsd	%xmm3, %xmm0, %xmm0
	vmovq	%xmm0, %rdx
	addq	%rdx, (%r14,%r8)
	cmpq	%rdi, %rax
	jge	.L976
	addq	%rcx, %rax
	leaq	16(%r9,%rbx), %rdx
	vmovsd	(%rsi,%rax,8), %xmm0
	vsubsd	16(%r15,%r9), %xmm0, %xmm0
	vmulsd	16(%r11,%r9), %xmm0, %xmm0
	vaddsd	%xmm3, %xmm0, %xmm0
	vmovq	%xmm0, %rax
	addq	%rax, (%r14,%rdx)
.L976:
	addq	$4, %r13
	vmovq	%xmm2, %rax
	addq	%rdi, %rcx
	cmpq	%rax, %r13
	jne	.L972
	jmp	.L1012
.L984:
	movq	%rdi, -32(%rsp)
	xorl	%eax, %eax
	movq	$0, -40(%rsp)
	jmp	.L953
.L985:
	movq	%rax, %r14
	jmp	.L958
.L1014:
	vmovsd	.LC5(%rip), %xmm1
	movq	%rdx, %r12
	movq	%rcx, %r13
	xorl	%edx, %edx
	vaddsd	%xmm1, %xmm10, %xmm7
	vsubsd	%xmm1, %xmm7, %xmm0
	vmovq	%xmm7, %r11
	vsubsd	%xmm0, %xmm10, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm7
	vmovq	%xmm7, %rdi
	.p2align 4,,10
	.p2align 3
.L940:
	vmovsd	(%rsi,%rdx,8), %xmm0
	movslq	0(%r13,%rdx,4), %rbx
	addq	$1, %rdx
	vsubsd	%xmm6, %xmm0, %xmm0
	addq	$1, (%r10,%rbx,8)
	movq	%rbx, %rax
	salq	$4, %rax
	leaq	(%r8,%rax), %rcx
	addq	%r9, %rax
	vmulsd	%xmm9, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm4
	vmovq	%xmm4, %rbx
	vsubsd	%xmm1, %xmm4, %xmm4
	addq	%rbx, (%rcx)
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rbx
	addq	%rbx, (%rax)
	addq	%r11, 8(%rcx)
	addq	%rdi, 8(%rax)
	cmpq	%rdx, %r12
	jne	.L940
	jmp	.L1010
.L986:
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.L973
	.cfi_endproc
.LFE6512:
	.size	accumulate_f64, .-accumulate_f64
	.p2align 4
	.type	statistics_f64, @function
statistics_f64:
.LFB6513:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdx, %r11
	movq	%rcx, %r10
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	.cfi_offset 15, -24
	movq	%rdi, %r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	movq	%r9, %r12
	pushq	%rbx
	.cfi_offset 3, -56
	movq	%r8, %rbx
	andq	$-64, %rsp
	subq	$1088, %rsp
	movq	16(%rbp), %r13
	movq	24(%rbp), %r14
	movq	%rsi, 32(%rsp)
	cmpq	$63, %rdx
	jg	.L1075
	movl	$64, %eax
	movq	%r11, %r8
	cqto
	idivq	%r11
	movq	%rax, %r9
	cmpq	%rsi, %rax
	jle	.L1110
	movl	$1, %r9d
	testq	%r11, %r11
	jle	.L1020
.L1021:
	vmovsd	.LC0(%rip), %xmm2
	xorl	%ecx, %ecx
	leaq	64(%rsp), %rsi
	vmovsd	.LC13(%rip), %xmm1
	.p2align 4,,10
	.p2align 3
.L1030:
	movq	%rcx, %rax
	movq	$0x000000000, (%r14,%rcx,8)
	cqto
	vmovsd	%xmm2, (%rbx,%rcx,8)
	idivq	%r11
	vmovsd	%xmm1, (%r12,%rcx,8)
	movq	$0x000000000, 0(%r13,%rcx,8)
	vmovsd	(%r10,%rdx,8), %xmm0
	vmovsd	%xmm0, (%rsi,%rcx,8)
	addq	$1, %rcx
	cmpq	%r8, %rcx
	jl	.L1030
.L1020:
	cmpq	$0, 32(%rsp)
	jle	.L1037
	movq	%r9, %rax
	movq	32(%rsp), %rcx
	movq	%r8, 40(%rsp)
	vmovq	%r10, %xmm4
	negq	%rax
	movq	%r11, 16(%rsp)
	movq	$0, 56(%rsp)
	imulq	%r11, %rax
	movq	%rcx, %rdi
	imulq	%r11, %rcx
	movq	%rdi, %r8
	movq	%r12, %rdi
	vmovq	%rax, %xmm2
	movq	%r9, %rax
	imulq	%r11, %rax
	movq	%rcx, 48(%rsp)
	movq	%rbx, %r11
	xorl	%ecx, %ecx
	movq	%r15, %rbx
	vmovq	%rax, %xmm3
	.p2align 4,,10
	.p2align 3
.L1036:
	movq	48(%rsp), %rax
	cmpq	%r8, %r9
	cmovle	40(%rsp), %rax
	testq	%rax, %rax
	jle	.L1061
	cmpq	$128, 40(%rsp)
	leaq	-1(%rax), %rdx
	jle	.L1038
	cmpq	$6, %rdx
	jbe	.L1079
	movq	%rax, %rsi
	leaq	(%rbx,%rcx,8), %r10
	vmovq	%xmm4, %r15
	xorl	%edx, %edx
	shrq	$3, %rsi
	salq	$6, %rsi
	.p2align 4,,10
	.p2align 3
.L1040:
	vmovupd	(%r10,%rdx), %zmm4
	vminpd	(%r11,%rdx), %zmm4, %zmm1
	vsubpd	(%r15,%rdx), %zmm4, %zmm0
	vmovupd	%zmm1, (%r11,%rdx)
	vmaxpd	(%rdi,%rdx), %zmm4, %zmm1
	vmovupd	%zmm1, (%rdi,%rdx)
	vaddpd	0(%r13,%rdx), %zmm0, %zmm1
	vmulpd	%zmm0, %zmm0, %zmm0
	vaddpd	(%r14,%rdx), %zmm0, %zmm0
	vmovupd	%zmm1, 0(%r13,%rdx)
	vmovupd	%zmm0, (%r14,%rdx)
	addq	$64, %rdx
	cmpq	%rsi, %rdx
	jne	.L1040
	movq	%rax, %rsi
	vmovq	%r15, %xmm4
	andq	$-8, %rsi
	movq	%rsi, %r12
	cmpq	%rsi, %rax
	je	.L1061
.L1039:
	movq	%rax, %r10
	subq	%r12, %r10
	leaq	-1(%r10), %rdx
	movq	%r10, 24(%rsp)
	cmpq	$2, %rdx
	jbe	.L1044
	leaq	0(,%r12,8), %rdx
	leaq	(%r12,%rcx), %r15
	leaq	(%r11,%rdx), %r10
	vmovupd	(%rbx,%r15,8), %ymm1
	vmovq	%xmm4, %r15
	vmovq	%r10, %xmm11
	vsubpd	(%r15,%r12,8), %ymm1, %ymm0
	leaq	(%rdi,%rdx), %r10
	vmovq	%xmm11, %r15
	vmovq	%r10, %xmm10
	leaq	0(%r13,%rdx), %r10
	addq	%r14, %rdx
	vminpd	(%r15), %ymm1, %ymm7
	vmovupd	%ymm7, (%r15)
	vmovq	%xmm10, %r15
	vmaxpd	(%r15), %ymm1, %ymm1
	vmovupd	%ymm1, (%r15)
	vaddpd	(%r10), %ymm0, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	(%rdx), %ymm0, %ymm0
	vmovupd	%ymm1, (%r10)
	movq	24(%rsp), %r10
	vmovupd	%ymm0, (%rdx)
	movq	%r10, %rdx
	andq	$-4, %rdx
	addq	%rdx, %rsi
	andl	$3, %r10d
	je	.L1061
.L1044:
	leaq	0(,%rsi,8), %r12
	leaq	(%rsi,%rcx), %rdx
	vmovsd	(%rbx,%rdx,8), %xmm1
	leaq	(%r11,%r12), %r10
	vmovq	%xmm4, %rdx
	vsubsd	(%rdx,%rsi,8), %xmm1, %xmm0
	movq	(%r10), %rdx
	vmovq	%xmm1, %r15
	vmovq	%rdx, %xmm6
	vucomisd	%xmm1, %xmm6
	cmova	%r15, %rdx
	movq	%rdx, (%r10)
	leaq	(%rdi,%r12), %rdx
	leaq	1(%rsi), %r10
	vucomisd	(%rdx), %xmm1
	cmovbe	(%rdx), %r15
	movq	%r15, (%rdx)
	leaq	0(%r13,%r12), %rdx
	vaddsd	(%rdx), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm1, (%rdx)
	leaq	(%r14,%r12), %rdx
	vaddsd	(%rdx), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
	cmpq	%rax, %r10
	jge	.L1061
	leaq	8(%r12), %rdx
	addq	%rcx, %r10
	vmovq	%xmm4, %r15
	vmovsd	(%rbx,%r10,8), %xmm1
	vsubsd	8(%r15,%r12), %xmm1, %xmm0
	leaq	(%r11,%rdx), %r15
	movq	(%r15), %r10
	vmovq	%r15, %xmm7
	vmovq	%xmm1, %r15
	vmovq	%r10, %xmm6
	vucomisd	%xmm1, %xmm6
	cmova	%r15, %r10
	vmovq	%xmm7, %r15
	movq	%r10, (%r15)
	leaq	(%rdi,%rdx), %r10
	vmovq	%xmm1, %r15
	vucomisd	(%r10), %xmm1
	cmovbe	(%r10), %r15
	addq	$2, %rsi
	movq	%r15, (%r10)
	leaq	0(%r13,%rdx), %r10
	addq	%r14, %rdx
	vaddsd	(%r10), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rdx), %xmm0, %xmm0
	vmovsd	%xmm1, (%r10)
	vmovsd	%xmm0, (%rdx)
	cmpq	%rsi, %rax
	jle	.L1061
	addq	%rcx, %rsi
	leaq	16(%r12), %rax
	vmovsd	(%rbx,%rsi,8), %xmm1
	vmovq	%xmm4, %rsi
	vsubsd	16(%rsi,%r12), %xmm1, %xmm0
	leaq	(%r11,%rax), %rsi
	movq	(%rsi), %rdx
	vmovq	%xmm1, %r15
	vmovq	%rdx, %xmm6
	vucomisd	%xmm1, %xmm6
	cmova	%r15, %rdx
	movq	%rdx, (%rsi)
	leaq	(%rdi,%rax), %rdx
	vmovq	%xmm1, %rsi
	vucomisd	(%rdx), %xmm1
	cmovbe	(%rdx), %rsi
	movq	%rsi, (%rdx)
	leaq	0(%r13,%rax), %rdx
	addq	%r14, %rax
	vaddsd	(%rdx), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm1, (%rdx)
	vmovsd	%xmm0, (%rax)
.L1061:
	vmovq	%xmm3, %rsi
	addq	%r9, 56(%rsp)
	vmovq	%xmm2, %rdx
	subq	%r9, %r8
	addq	%rdx, 48(%rsp)
	movq	56(%rsp), %rax
	addq	%rsi, %rcx
	cmpq	%rax, 32(%rsp)
	jg	.L1036
	movq	%r11, %rbx
	movq	40(%rsp), %r8
	movq	16(%rsp), %r11
	movq	%rdi, %r12
	vzeroupper
.L1037:
	movq	%r11, %rcx
	cmpq	%r8, %r11
	jge	.L1108
	.p2align 4,,10
	.p2align 3
.L1032:
	movq	%rcx, %rax
	vmovsd	(%rbx,%rcx,8), %xmm0
	cqto
	idivq	%r11
	salq	$3, %rdx
	leaq	(%rbx,%rdx), %rax
	vminsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	leaq	(%r12,%rdx), %rax
	vmovsd	(%r12,%rcx,8), %xmm0
	vmaxsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	leaq	0(%r13,%rdx), %rax
	addq	%r14, %rdx
	vmovsd	(%rax), %xmm0
	vaddsd	0(%r13,%rcx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	vmovsd	(%rdx), %xmm0
	vaddsd	(%r14,%rcx,8), %xmm0, %xmm0
	addq	$1, %rcx
	vmovsd	%xmm0, (%rdx)
	cmpq	%rcx, %r8
	jne	.L1032
.L1108:
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
.L1075:
	.cfi_restore_state
	movq	%rdx, %r8
	movl	$1, %r9d
.L1018:
	cmpq	$128, %r8
	jle	.L1021
	vbroadcastsd	.LC0(%rip), %zmm0
	movq	%r8, %rdx
	shrq	$3, %rdx
	vmovupd	%zmm0, (%rbx)
	vmovupd	%zmm0, 64(%rbx)
	vmovupd	%zmm0, 128(%rbx)
	vmovupd	%zmm0, 192(%rbx)
	vmovupd	%zmm0, 256(%rbx)
	vmovupd	%zmm0, 320(%rbx)
	vmovupd	%zmm0, 384(%rbx)
	vmovupd	%zmm0, 448(%rbx)
	vmovupd	%zmm0, 512(%rbx)
	vmovupd	%zmm0, 576(%rbx)
	vmovupd	%zmm0, 640(%rbx)
	vmovupd	%zmm0, 704(%rbx)
	vmovupd	%zmm0, 768(%rbx)
	vmovupd	%zmm0, 832(%rbx)
	vmovupd	%zmm0, 896(%rbx)
	vmovupd	%zmm0, 960(%rbx)
	cmpq	$16, %rdx
	je	.L1076
	movl	$16, %eax
.L1023:
	movq	%rax, %rcx
	addq	$1, %rax
	salq	$6, %rcx
	vmovupd	%zmm0, (%rbx,%rcx)
	cmpq	%rax, %rdx
	jne	.L1023
	movq	%r8, %rax
	andq	$-8, %rax
	movq	%rax, %rcx
	cmpq	%r8, %rax
	je	.L1024
.L1022:
	vmovsd	.LC0(%rip), %xmm0
	leaq	1(%rax), %rdi
	leaq	0(,%rax,8), %rsi
	vmovsd	%xmm0, (%rbx,%rax,8)
	cmpq	%rdi, %r8
	jle	.L1024
	leaq	2(%rax), %rdi
	vmovsd	%xmm0, 8(%rbx,%rsi)
	cmpq	%rdi, %r8
	jle	.L1024
	leaq	3(%rax), %rdi
	vmovsd	%xmm0, 16(%rbx,%rsi)
	cmpq	%rdi, %r8
	jle	.L1024
	leaq	4(%rax), %rdi
	vmovsd	%xmm0, 24(%rbx,%rsi)
	cmpq	%rdi, %r8
	jle	.L1024
	leaq	5(%rax), %rdi
	vmovsd	%xmm0, 32(%rbx,%rsi)
	cmpq	%rdi, %r8
	jle	.L1024
	leaq	6(%rax), %rdi
	vmovsd	%xmm0, 40(%rbx,%rsi)
	cmpq	%rdi, %r8
	jle	.L1024
	vmovsd	%xmm0, 48(%rbx,%rsi)
.L1024:
	vbroadcastsd	.LC13(%rip), %zmm0
	vmovupd	%zmm0, (%r12)
	vmovupd	%zmm0, 64(%r12)
	vmovupd	%zmm0, 128(%r12)
	vmovupd	%zmm0, 192(%r12)
	vmovupd	%zmm0, 256(%r12)
	vmovupd	%zmm0, 320(%r12)
	vmovupd	%zmm0, 384(%r12)
	vmovupd	%zmm0, 448(%r12)
	vmovupd	%zmm0, 512(%r12)
	vmovupd	%zmm0, 576(%r12)
	vmovupd	%zmm0, 640(%r12)
	vmovupd	%zmm0, 704(%r12)
	vmovupd	%zmm0, 768(%r12)
	vmovupd	%zmm0, 832(%r12)
	vmovupd	%zmm0, 896(%r12)
	vmovupd	%zmm0, 960(%r12)
	cmpq	$16, %rdx
	je	.L1026
	movl	$16, %esi
.L1027:
	movq	%rsi, %rdi
	addq	$1, %rsi
	salq	$6, %rdi
	vmovupd	%zmm0, (%r12,%rdi)
	cmpq	%rdx, %rsi
	jne	.L1027
.L1026:
	cmpq	%r8, %rcx
	je	.L1028
	vmovsd	.LC13(%rip), %xmm0
	leaq	1(%rax), %rcx
	leaq	0(,%rax,8), %rdx
	vmovsd	%xmm0, (%r12,%rax,8)
	cmpq	%rcx, %r8
	jle	.L1028
	leaq	2(%rax), %rcx
	vmovsd	%xmm0, 8(%r12,%rdx)
	cmpq	%rcx, %r8
	jle	.L1028
	leaq	3(%rax), %rcx
	vmovsd	%xmm0, 16(%r12,%rdx)
	cmpq	%rcx, %r8
	jle	.L1028
	leaq	4(%rax), %rcx
	vmovsd	%xmm0, 24(%r12,%rdx)
	cmpq	%rcx, %r8
	jle	.L1028
	leaq	5(%rax), %rcx
	vmovsd	%xmm0, 32(%r12,%rdx)
	cmpq	%rcx, %r8
	jle	.L1028
	addq	$6, %rax
	vmovsd	%xmm0, 40(%r12,%rdx)
	cmpq	%rax, %r8
	jle	.L1028
	vmovsd	%xmm0, 48(%r12,%rdx)
.L1028:
	leaq	0(,%r8,8), %rdx
	movq	%r10, 16(%rsp)
	xorl	%esi, %esi
	movq	%r14, %rdi
	movq	%r11, 24(%rsp)
	movq	%r9, 40(%rsp)
	movq	%r8, 48(%rsp)
	movq	%rdx, 56(%rsp)
	vzeroupper
	call	memset@PLT
	movq	56(%rsp), %rdx
	xorl	%esi, %esi
	movq	%r13, %rdi
	call	memset@PLT
	movq	48(%rsp), %r8
	movq	40(%rsp), %r9
	movq	24(%rsp), %r11
	movq	16(%rsp), %r10
	jmp	.L1020
.L1110:
	imulq	%rax, %r8
	testq	%r8, %r8
	jg	.L1018
	jmp	.L1020
	.p2align 4,,10
	.p2align 3
.L1038:
	cmpq	$6, %rdx
	jbe	.L1083
	movq	%rax, %rsi
	leaq	(%rbx,%rcx,8), %r12
	leaq	64(%rsp), %r10
	xorl	%edx, %edx
	shrq	$3, %rsi
	vmovq	%xmm4, %r15
	salq	$6, %rsi
	.p2align 4,,10
	.p2align 3
.L1059:
	vmovupd	(%r12,%rdx), %zmm7
	vminpd	(%r11,%rdx), %zmm7, %zmm1
	vsubpd	(%r10,%rdx), %zmm7, %zmm0
	vmovupd	%zmm1, (%r11,%rdx)
	vmaxpd	(%rdi,%rdx), %zmm7, %zmm1
	vmovupd	%zmm1, (%rdi,%rdx)
	vaddpd	0(%r13,%rdx), %zmm0, %zmm1
	vmulpd	%zmm0, %zmm0, %zmm0
	vaddpd	(%r14,%rdx), %zmm0, %zmm0
	vmovupd	%zmm1, 0(%r13,%rdx)
	vmovupd	%zmm0, (%r14,%rdx)
	addq	$64, %rdx
	cmpq	%rdx, %rsi
	jne	.L1059
	movq	%rax, %rdx
	vmovq	%r15, %xmm4
	andq	$-8, %rdx
	movq	%rdx, %rsi
	cmpq	%rdx, %rax
	je	.L1061
.L1058:
	movq	%rax, %r10
	subq	%rsi, %r10
	leaq	-1(%r10), %r12
	movq	%r10, 24(%rsp)
	cmpq	$2, %r12
	jbe	.L1063
	leaq	0(,%rsi,8), %r12
	addq	%rcx, %rsi
	leaq	(%r11,%r12), %r15
	vmovupd	(%rbx,%rsi,8), %ymm1
	leaq	(%r14,%r12), %r10
	vmovq	%r15, %xmm12
	leaq	(%rdi,%r12), %r15
	vsubpd	64(%rsp,%r12), %ymm1, %ymm0
	vmovq	%xmm12, %rsi
	vmovq	%r15, %xmm11
	leaq	0(%r13,%r12), %r15
	vminpd	(%rsi), %ymm1, %ymm8
	vmovupd	%ymm8, (%rsi)
	vmovq	%xmm11, %rsi
	vmaxpd	(%rsi), %ymm1, %ymm1
	vmovupd	%ymm1, (%rsi)
	vaddpd	(%r15), %ymm0, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	(%r10), %ymm0, %ymm0
	vmovupd	%ymm1, (%r15)
	vmovupd	%ymm0, (%r10)
	movq	24(%rsp), %r10
	movq	%r10, %rsi
	andq	$-4, %rsi
	addq	%rsi, %rdx
	andl	$3, %r10d
	je	.L1061
.L1063:
	leaq	0(,%rdx,8), %rsi
	leaq	(%rdx,%rcx), %r10
	leaq	(%r11,%rsi), %r12
	vmovsd	(%rbx,%r10,8), %xmm1
	vsubsd	64(%rsp,%rdx,8), %xmm1, %xmm0
	movq	(%r12), %r10
	vmovq	%xmm1, %r15
	vmovq	%r10, %xmm6
	vucomisd	%xmm1, %xmm6
	cmova	%r15, %r10
	movq	%r10, (%r12)
	leaq	(%rdi,%rsi), %r12
	movq	(%r12), %r10
	vmovq	%r10, %xmm6
	vucomisd	%xmm6, %xmm1
	cmova	%r15, %r10
	movq	%r10, (%r12)
	leaq	0(%r13,%rsi), %r10
	leaq	1(%rdx), %r12
	vaddsd	(%r10), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm1, (%r10)
	leaq	(%r14,%rsi), %r10
	vaddsd	(%r10), %xmm0, %xmm0
	vmovsd	%xmm0, (%r10)
	cmpq	%r12, %rax
	jle	.L1061
	leaq	8(%rsi), %r10
	leaq	(%r12,%rcx), %r15
	vmovsd	(%rbx,%r15,8), %xmm1
	leaq	(%r11,%r10), %r15
	vsubsd	64(%rsp,%r12,8), %xmm1, %xmm0
	movq	(%r15), %r12
	vmovq	%r15, %xmm7
	vmovq	%xmm1, %r15
	vmovq	%r12, %xmm6
	vucomisd	%xmm1, %xmm6
	cmova	%r15, %r12
	vmovq	%xmm7, %r15
	movq	%r12, (%r15)
	leaq	(%rdi,%r10), %r15
	movq	(%r15), %r12
	vmovq	%r15, %xmm7
	vmovq	%xmm1, %r15
	vmovq	%r12, %xmm6
	vucomisd	%xmm6, %xmm1
	cmova	%r15, %r12
	vmovq	%xmm7, %r15
	addq	$2, %rdx
	movq	%r12, (%r15)
	leaq	0(%r13,%r10), %r12
	addq	%r14, %r10
	vaddsd	(%r12), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%r10), %xmm0, %xmm0
	vmovsd	%xmm1, (%r12)
	vmovsd	%xmm0, (%r10)
	cmpq	%rdx, %rax
	jle	.L1061
	addq	$16, %rsi
	leaq	(%rdx,%rcx), %rax
	vmovsd	(%rbx,%rax,8), %xmm1
	vsubsd	64(%rsp,%rdx,8), %xmm1, %xmm0
	leaq	(%r11,%rsi), %rdx
	movq	(%rdx), %rax
	vmovq	%xmm1, %r15
	vmovq	%rax, %xmm7
	vucomisd	%xmm1, %xmm7
	cmova	%r15, %rax
	movq	%rax, (%rdx)
	leaq	(%rdi,%rsi), %rdx
	movq	(%rdx), %rax
	vmovq	%rax, %xmm6
	vucomisd	%xmm6, %xmm1
	cmova	%r15, %rax
	movq	%rax, (%rdx)
	leaq	0(%r13,%rsi), %rax
	addq	%r14, %rsi
	vaddsd	(%rax), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%rsi), %xmm0, %xmm0
	vmovsd	%xmm1, (%rax)
	vmovsd	%xmm0, (%rsi)
	jmp	.L1061
.L1083:
	xorl	%esi, %esi
	xorl	%edx, %edx
	jmp	.L1058
.L1079:
	xorl	%r12d, %r12d
	xorl	%esi, %esi
	jmp	.L1039
.L1076:
	movl	$128, %eax
	movl	$128, %ecx
	jmp	.L1022
	.cfi_endproc
.LFE6513:
	.size	statistics_f64, .-statistics_f64
	.p2align 4
	.type	csr_pack_f64, @function
csr_pack_f64:
.LFB6514:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %r9
	movq	%rsi, %r10
	movq	%r8, %rax
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$96, %rsp
	.cfi_def_cfa_offset 152
	movq	16(%rsi), %r12
	testl	%ecx, %ecx
	jle	.L1112
	movq	%rdx, %rsi
	movl	%ecx, %edx
	movq	32(%r10), %rcx
	movq	(%rsi), %r8
	movq	(%rcx,%r8,8), %rdi
	movq	8(%rcx,%r8,8), %r8
	movq	%rdi, -40(%rsp)
	movq	%r8, 24(%rsp)
	cmpq	%rdi, %r8
	jle	.L1157
	movq	24(%r10), %r8
	vmovd	(%r8,%rdi,4), %xmm5
	vmovd	%xmm5, -108(%rsp)
.L1113:
	cmpl	$1, %edx
	je	.L1115
	movq	8(%rsi), %r8
	movq	(%rcx,%r8,8), %rdi
	movq	8(%rcx,%r8,8), %r8
	movq	%rdi, -32(%rsp)
	movq	%r8, 32(%rsp)
	cmpq	%rdi, %r8
	jle	.L1158
	movq	24(%r10), %r8
	vmovd	(%r8,%rdi,4), %xmm4
	vmovd	%xmm4, %r13d
.L1116:
	cmpl	$2, %edx
	je	.L1114
	movq	16(%rsi), %r8
	movq	(%rcx,%r8,8), %rdi
	movq	8(%rcx,%r8,8), %r8
	movq	%rdi, -24(%rsp)
	movq	%r8, 40(%rsp)
	cmpq	%rdi, %r8
	jle	.L1159
	movq	24(%r10), %r8
	vmovd	(%r8,%rdi,4), %xmm9
	vmovd	%xmm9, -100(%rsp)
.L1117:
	cmpl	$3, %edx
	je	.L1118
	movq	24(%rsi), %r8
	movq	(%rcx,%r8,8), %rdi
	movq	8(%rcx,%r8,8), %r8
	movq	%rdi, -16(%rsp)
	movq	%r8, 48(%rsp)
	cmpq	%rdi, %r8
	jle	.L1160
	movq	24(%r10), %r8
	vmovd	(%r8,%rdi,4), %xmm7
	vmovdqa	%xmm7, %xmm2
.L1119:
	cmpl	$4, %edx
	je	.L1120
	movq	32(%rsi), %r8
	movq	(%rcx,%r8,8), %rdi
	movq	8(%rcx,%r8,8), %r8
	movq	%rdi, -8(%rsp)
	movq	%r8, 56(%rsp)
	cmpq	%r8, %rdi
	jge	.L1161
	movq	24(%r10), %r8
	vmovd	(%r8,%rdi,4), %xmm8
	vmovdqa	%xmm8, %xmm3
.L1121:
	cmpl	$5, %edx
	je	.L1122
	movq	40(%rsi), %r8
	movq	(%rcx,%r8,8), %rdi
	movq	8(%rcx,%r8,8), %r8
	movq	%rdi, (%rsp)
	movq	%r8, 64(%rsp)
	cmpq	%r8, %rdi
	jge	.L1162
	movq	24(%r10), %r8
	vmovd	(%r8,%rdi,4), %xmm6
	vmovd	%xmm6, -104(%rsp)
.L1123:
	cmpl	$6, %edx
	je	.L1124
	movq	48(%rsi), %r8
	movq	(%rcx,%r8,8), %rdi
	movq	8(%rcx,%r8,8), %r8
	movq	%rdi, 8(%rsp)
	movq	%r8, 72(%rsp)
	cmpq	%rdi, %r8
	jle	.L1163
	movq	24(%r10), %r8
	vmovd	(%r8,%rdi,4), %xmm10
	vmovdqa32	%xmm10, %xmm24
.L1125:
	cmpl	$7, %edx
	je	.L1126
	movq	56(%rsi), %rsi
	movq	(%rcx,%rsi,8), %rdx
	movq	8(%rcx,%rsi,8), %rcx
	movq	%rdx, 16(%rsp)
	movq	%rcx, 80(%rsp)
	cmpq	%rcx, %rdx
	jge	.L1128
	movq	24(%r10), %rcx
	vmovq	%rdx, %xmm21
	vmovd	(%rcx,%rdx,4), %xmm11
	vmovdqa32	%xmm11, %xmm25
.L1129:
	movq	48(%rsp), %rsi
	vpminsd	%xmm5, %xmm4, %xmm0
	movq	24(%rsp), %rbx
	vpminsd	%xmm9, %xmm0, %xmm0
	movq	8(%rax), %rcx
	movq	-40(%rsp), %rbp
	movq	%rsi, -80(%rsp)
	movq	56(%rsp), %rsi
	vpminsd	%xmm7, %xmm0, %xmm0
	vpminsd	%xmm8, %xmm0, %xmm0
	movq	%rbx, -96(%rsp)
	movq	32(%rsp), %rbx
	movq	%rsi, -72(%rsp)
	movq	64(%rsp), %rsi
	vpminsd	%xmm6, %xmm0, %xmm0
	vpminsd	%xmm10, %xmm0, %xmm0
	movq	%rbx, -88(%rsp)
	vmovq	-32(%rsp), %xmm14
	movq	-24(%rsp), %rbx
	movq	%rsi, -64(%rsp)
	movq	72(%rsp), %rsi
	vmovq	40(%rsp), %xmm1
	vmovq	-16(%rsp), %xmm13
	movq	-8(%rsp), %r14
	movq	%rsi, -56(%rsp)
	movq	80(%rsp), %rsi
	vmovq	(%rsp), %xmm12
	movq	8(%rsp), %r15
	movq	%rsi, -48(%rsp)
	vmovd	%xmm0, %esi
	vpminsd	%xmm11, %xmm0, %xmm0
	vmovd	%xmm0, %edx
	vmovd	%xmm0, (%rcx)
	cmpl	$2147483647, %edx
	je	.L1184
	movq	16(%rax), %r8
	movq	%r10, %rdi
	addq	$4, %rcx
	movq	%rbx, %r10
	vmovd	%r13d, %xmm16
	vmovq	%xmm13, %r11
	movq	%rbp, %rbx
	xorl	%eax, %eax
	movq	%r8, %r13
	vmovq	%r15, %xmm13
	movq	%r12, %rbp
	movq	%r14, %r15
	movq	%r9, %r8
	vmovdqa	%xmm12, %xmm15
	movq	%rdi, %r12
	jmp	.L1156
	.p2align 4,,10
	.p2align 3
.L1186:
	vmovdqa	.LC14(%rip), %xmm5
	vmovd	%xmm5, -108(%rsp)
.L1134:
	movq	%rdi, %rbx
.L1132:
	leaq	8(%r13,%rax), %r14
	vmovd	%xmm16, %edi
	movq	$0x000000000, (%r14)
	cmpl	%edi, %edx
	jne	.L1135
	vmovq	%xmm14, %r9
	vmovq	%xmm14, %rdi
	vmovsd	0(%rbp,%r9,8), %xmm4
	vmulsd	40(%r8), %xmm4, %xmm4
	addq	$1, %rdi
	vmovsd	%xmm4, (%r14)
	cmpq	%rdi, -88(%rsp)
	jg	.L1136
	vmovdqa	.LC14(%rip), %xmm4
	vmovdqa32	%xmm4, %xmm16
.L1137:
	vmovq	%rdi, %xmm14
.L1135:
	leaq	16(%r13,%rax), %r14
	movq	$0x000000000, (%r14)
	cmpl	%edx, -100(%rsp)
	jne	.L1138
	vmovsd	0(%rbp,%r10,8), %xmm9
	vmulsd	40(%r8), %xmm9, %xmm9
	leaq	1(%r10), %rdi
	vmovq	%xmm1, %r9
	vmovsd	%xmm9, (%r14)
	cmpq	%r9, %rdi
	jl	.L1139
	vmovdqa	.LC14(%rip), %xmm9
	vmovd	%xmm9, -100(%rsp)
.L1140:
	movq	%rdi, %r10
.L1138:
	leaq	24(%r13,%rax), %r14
	vmovd	%xmm2, %edi
	movq	$0x000000000, (%r14)
	cmpl	%edi, %edx
	jne	.L1141
	vmovsd	0(%rbp,%r11,8), %xmm2
	vmulsd	40(%r8), %xmm2, %xmm2
	leaq	1(%r11), %rdi
	vmovsd	%xmm2, (%r14)
	cmpq	%rdi, -80(%rsp)
	jg	.L1142
	vmovdqa	.LC14(%rip), %xmm7
	vmovdqa	%xmm7, %xmm2
.L1143:
	movq	%rdi, %r11
.L1141:
	leaq	32(%r13,%rax), %r14
	vmovd	%xmm3, %edi
	movq	$0x000000000, (%r14)
	cmpl	%edi, %edx
	jne	.L1144
	vmovsd	0(%rbp,%r15,8), %xmm3
	vmulsd	40(%r8), %xmm3, %xmm3
	leaq	1(%r15), %rdi
	vmovsd	%xmm3, (%r14)
	cmpq	%rdi, -72(%rsp)
	jg	.L1145
	vmovdqa	.LC14(%rip), %xmm8
	vmovdqa	%xmm8, %xmm3
.L1146:
	movq	%rdi, %r15
.L1144:
	leaq	40(%r13,%rax), %r14
	movq	$0x000000000, (%r14)
	cmpl	%edx, -104(%rsp)
	jne	.L1147
	vmovq	%xmm15, %r9
	vmovq	%xmm15, %rdi
	vmovsd	0(%rbp,%r9,8), %xmm6
	vmulsd	40(%r8), %xmm6, %xmm6
	addq	$1, %rdi
	vmovsd	%xmm6, (%r14)
	cmpq	%rdi, -64(%rsp)
	jg	.L1148
	vmovdqa	.LC14(%rip), %xmm6
	vmovd	%xmm6, -104(%rsp)
.L1149:
	vmovq	%rdi, %xmm15
.L1147:
	leaq	48(%r13,%rax), %rdi
	vmovd	%xmm24, %r14d
	movq	$0x000000000, (%rdi)
	cmpl	%r14d, %edx
	jne	.L1150
	vmovq	%xmm13, %r14
	vmovsd	0(%rbp,%r14,8), %xmm0
	vmulsd	40(%r8), %xmm0, %xmm0
	leaq	1(%r14), %rdx
	vmovsd	%xmm0, (%rdi)
	cmpq	%rdx, -56(%rsp)
	jg	.L1151
	vmovdqa	.LC14(%rip), %xmm10
	vmovdqa32	%xmm10, %xmm24
.L1152:
	vmovq	%rdx, %xmm13
.L1150:
	leaq	56(%r13,%rax), %rdi
	vmovd	%xmm25, %edx
	movq	$0x000000000, (%rdi)
	cmpl	%edx, %esi
	jl	.L1153
	vmovq	%xmm21, %rsi
	vmovsd	0(%rbp,%rsi,8), %xmm0
	vmulsd	40(%r8), %xmm0, %xmm0
	leaq	1(%rsi), %rdx
	vmovsd	%xmm0, (%rdi)
	cmpq	%rdx, -48(%rsp)
	jg	.L1154
	vmovdqa	.LC14(%rip), %xmm11
	vmovdqa32	%xmm11, %xmm25
.L1155:
	vmovq	%rdx, %xmm21
.L1153:
	vpminsd	%xmm4, %xmm5, %xmm0
	addq	$64, %rax
	addq	$4, %rcx
	vpminsd	%xmm0, %xmm9, %xmm0
	vpminsd	%xmm0, %xmm7, %xmm0
	vpminsd	%xmm0, %xmm8, %xmm0
	vpminsd	%xmm0, %xmm6, %xmm0
	vpminsd	%xmm0, %xmm10, %xmm0
	vmovd	%xmm0, %esi
	vpminsd	%xmm0, %xmm11, %xmm0
	vmovd	%xmm0, %edx
	vmovd	%xmm0, -4(%rcx)
	cmpl	$2147483647, %edx
	je	.L1184
.L1156:
	leaq	0(%r13,%rax), %r14
	movq	$0x000000000, (%r14)
	cmpl	%edx, -108(%rsp)
	jne	.L1132
	vmovsd	0(%rbp,%rbx,8), %xmm5
	vmulsd	40(%r8), %xmm5, %xmm5
	leaq	1(%rbx), %rdi
	vmovsd	%xmm5, (%r14)
	cmpq	%rdi, -96(%rsp)
	jle	.L1186
	movq	24(%r12), %rbx
	vmovd	(%rbx,%rdi,4), %xmm5
	vmovd	%xmm5, -108(%rsp)
	jmp	.L1134
.L1112:
	vmovdqa	.LC14(%rip), %xmm4
	movq	$0, -40(%rsp)
	movq	$0, 24(%rsp)
	movq	$0, -32(%rsp)
	vmovd	%xmm4, %r13d
	vmovdqa	%xmm4, %xmm5
	movq	$0, 32(%rsp)
	vmovd	%xmm4, -108(%rsp)
.L1114:
	vmovdqa	.LC14(%rip), %xmm9
	movq	$0, -24(%rsp)
	movq	$0, 40(%rsp)
	vmovd	%xmm9, -100(%rsp)
.L1118:
	vmovdqa	.LC14(%rip), %xmm7
	movq	$0, -16(%rsp)
	movq	$0, 48(%rsp)
	vmovdqa	%xmm7, %xmm2
.L1120:
	vmovdqa	.LC14(%rip), %xmm8
	movq	$0, -8(%rsp)
	movq	$0, 56(%rsp)
	vmovdqa	%xmm8, %xmm3
.L1122:
	vmovdqa	.LC14(%rip), %xmm6
	movq	$0, (%rsp)
	movq	$0, 64(%rsp)
	vmovd	%xmm6, -104(%rsp)
.L1124:
	vmovdqa	.LC14(%rip), %xmm10
	movq	$0, 8(%rsp)
	movq	$0, 72(%rsp)
	vmovdqa32	%xmm10, %xmm24
.L1126:
	movq	$0, 16(%rsp)
	movq	$0, 80(%rsp)
.L1128:
	vmovdqa	.LC14(%rip), %xmm11
	vmovq	16(%rsp), %xmm21
	vmovdqa32	%xmm11, %xmm25
	jmp	.L1129
	.p2align 4,,10
	.p2align 3
.L1154:
	movq	24(%r12), %rsi
	vmovd	(%rsi,%rdx,4), %xmm11
	vmovdqa32	%xmm11, %xmm25
	jmp	.L1155
	.p2align 4,,10
	.p2align 3
.L1136:
	movq	24(%r12), %r9
	vmovd	(%r9,%rdi,4), %xmm4
	vmovdqa32	%xmm4, %xmm16
	jmp	.L1137
	.p2align 4,,10
	.p2align 3
.L1139:
	movq	24(%r12), %r10
	vmovd	(%r10,%rdi,4), %xmm9
	vmovd	%xmm9, -100(%rsp)
	jmp	.L1140
	.p2align 4,,10
	.p2align 3
.L1142:
	movq	24(%r12), %r11
	vmovd	(%r11,%rdi,4), %xmm7
	vmovdqa	%xmm7, %xmm2
	jmp	.L1143
	.p2align 4,,10
	.p2align 3
.L1145:
	movq	24(%r12), %r15
	vmovd	(%r15,%rdi,4), %xmm8
	vmovdqa	%xmm8, %xmm3
	jmp	.L1146
	.p2align 4,,10
	.p2align 3
.L1148:
	movq	24(%r12), %r9
	vmovd	(%r9,%rdi,4), %xmm6
	vmovd	%xmm6, -104(%rsp)
	jmp	.L1149
	.p2align 4,,10
	.p2align 3
.L1151:
	movq	24(%r12), %rdi
	vmovd	(%rdi,%rdx,4), %xmm10
	vmovdqa32	%xmm10, %xmm24
	jmp	.L1152
	.p2align 4,,10
	.p2align 3
.L1184:
	addq	$96, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.L1115:
	.cfi_restore_state
	vmovdqa	.LC14(%rip), %xmm4
	movq	$0, -32(%rsp)
	movq	$0, 32(%rsp)
	vmovd	%xmm4, %r13d
	jmp	.L1114
.L1157:
	vmovdqa	.LC14(%rip), %xmm5
	vmovd	%xmm5, -108(%rsp)
	jmp	.L1113
.L1163:
	vmovdqa	.LC14(%rip), %xmm10
	vmovdqa32	%xmm10, %xmm24
	jmp	.L1125
.L1162:
	vmovdqa	.LC14(%rip), %xmm6
	vmovd	%xmm6, -104(%rsp)
	jmp	.L1123
.L1161:
	vmovdqa	.LC14(%rip), %xmm8
	vmovdqa	%xmm8, %xmm3
	jmp	.L1121
.L1160:
	vmovdqa	.LC14(%rip), %xmm7
	vmovdqa	%xmm7, %xmm2
	jmp	.L1119
.L1159:
	vmovdqa	.LC14(%rip), %xmm9
	vmovd	%xmm9, -100(%rsp)
	jmp	.L1117
.L1158:
	vmovdqa	.LC14(%rip), %xmm4
	vmovd	%xmm4, %r13d
	jmp	.L1116
	.cfi_endproc
.LFE6514:
	.size	csr_pack_f64, .-csr_pack_f64
	.p2align 4
	.type	csr_accumulate_f64, @function
csr_accumulate_f64:
.LFB6527:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	vmovq	%r8, %xmm4
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	(%rdi), %r8
	movq	%rcx, -16(%rsp)
	testq	%rcx, %rcx
	jle	.L1203
	leaq	1(%r8), %rax
	movq	%rdi, %r12
	movq	%rsi, %r13
	xorl	%edi, %edi
	movq	%rax, -8(%rsp)
	movq	32(%rsi), %rax
	movq	%r9, %rbp
	leaq	0(,%r8,8), %r14
	vmovsd	.LC3(%rip), %xmm5
	movq	%r14, %rbx
	vmovsd	.LC5(%rip), %xmm2
	movabsq	$-4843621399236968448, %r15
	leaq	8(%rax,%rdx,8), %rcx
	.p2align 4,,10
	.p2align 3
.L1196:
	vmovq	%xmm4, %rax
	vmovsd	%xmm5, %xmm5, %xmm3
	movslq	(%rax,%rdi,4), %rax
	testq	%rbp, %rbp
	je	.L1189
	vmovsd	0(%rbp,%rdi,8), %xmm3
	vmulsd	24(%r12), %xmm3, %xmm3
.L1189:
	movq	-8(%rsp), %rsi
	movq	56(%rsp), %r8
	imulq	%rax, %rsi
	salq	$3, %rsi
	addq	%rsi, %r8
	cmpq	$0, 64(%rsp)
	je	.L1190
	movq	72(%rsp), %rdx
	addq	64(%rsp), %rsi
	addq	$1, (%rdx,%rax,8)
	movq	-8(%rcx), %rdx
	cmpq	%rdx, (%rcx)
	jle	.L1205
	movq	8(%r12), %r9
	movq	24(%r13), %r10
	movq	%rdi, -24(%rsp)
	movq	%rcx, %rdi
	movq	16(%r13), %r11
	movq	16(%r12), %r14
	vmovq	%rbx, %xmm8
	vmovsd	%xmm2, %xmm2, %xmm10
	vmovsd	32(%r12), %xmm6
	movq	%r9, %rbx
	vmovq	%rbp, %xmm9
	.p2align 4,,10
	.p2align 3
.L1195:
	movslq	(%r10,%rdx,4), %rax
	vmovsd	(%r11,%rdx,8), %xmm0
	addq	$1, %rdx
	vsubsd	(%rbx,%rax,8), %xmm0, %xmm0
	vmulsd	(%r14,%rax,8), %xmm0, %xmm0
	leaq	0(,%rax,8), %r9
	leaq	(%r8,%r9), %rax
	addq	%rsi, %r9
	movq	(%rax), %rcx
	addq	%r15, %rcx
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmovq	%xmm1, %rbp
	vsubsd	%xmm2, %xmm1, %xmm1
	addq	%rbp, %rcx
	movq	%rcx, (%rax)
	movq	(%r9), %rcx
	vsubsd	%xmm1, %xmm0, %xmm0
	addq	%r15, %rcx
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm7
	vmovq	%xmm7, %rax
	addq	%rcx, %rax
	movq	%rax, (%r9)
	cmpq	%rdx, (%rdi)
	jg	.L1195
	movq	%rdi, %rcx
	movq	-24(%rsp), %rdi
	vmovq	%xmm8, %rbx
	vmovq	%xmm9, %rbp
.L1192:
	vmulsd	(%r14,%rbx), %xmm3, %xmm3
	addq	%rbx, %r8
	movq	(%r8), %rax
	addq	%r15, %rax
	vaddsd	%xmm10, %xmm3, %xmm6
	vmovq	%xmm6, %rdx
	vsubsd	%xmm10, %xmm6, %xmm6
	addq	%rdx, %rax
	movq	%rax, (%r8)
	vsubsd	%xmm6, %xmm3, %xmm3
	vmulsd	32(%r12), %xmm3, %xmm3
	vaddsd	%xmm10, %xmm3, %xmm3
	vmovq	%xmm3, %rax
	addq	%r15, %rax
	addq	%rax, (%rsi,%rbx)
.L1194:
	addq	$1, %rdi
	addq	$8, %rcx
	cmpq	%rdi, -16(%rsp)
	jne	.L1196
.L1203:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L1190:
	.cfi_restore_state
	movq	72(%rsp), %rsi
	addq	$1, (%rsi,%rax,8)
	movq	-8(%rcx), %rdx
	cmpq	(%rcx), %rdx
	jge	.L1194
	movq	24(%r13), %r11
	movq	16(%r13), %r10
	movq	%rdi, -24(%rsp)
	movq	%rcx, %rdi
	movq	8(%r12), %r9
	movq	16(%r12), %r14
	movq	%r8, %rcx
	.p2align 4,,10
	.p2align 3
.L1193:
	movslq	(%r11,%rdx,4), %rax
	vmovsd	(%r10,%rdx,8), %xmm0
	addq	$1, %rdx
	vsubsd	(%r9,%rax,8), %xmm0, %xmm0
	vmulsd	(%r14,%rax,8), %xmm0, %xmm0
	leaq	(%rcx,%rax,8), %rsi
	movq	(%rsi), %r8
	addq	%r15, %r8
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm6
	vmovq	%xmm6, %rax
	addq	%r8, %rax
	movq	%rax, (%rsi)
	cmpq	%rdx, (%rdi)
	jg	.L1193
	movq	%rdi, %rcx
	movq	-24(%rsp), %rdi
	jmp	.L1194
.L1205:
	vmovsd	.LC5(%rip), %xmm10
	movq	16(%r12), %r14
	jmp	.L1192
	.cfi_endproc
.LFE6527:
	.size	csr_accumulate_f64, .-csr_accumulate_f64
	.p2align 4
	.type	seed_quantise_f64, @function
seed_quantise_f64:
.LFB6529:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vxorps	%xmm16, %xmm16, %xmm16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	leaq	(%rsi,%rdx), %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$328, %rsp
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	16(%rdi), %rax
	movq	%rax, -64(%rsp)
	vcvtsi2ssl	64(%rdi), %xmm16, %xmm16
	testq	%rdx, %rdx
	jle	.L1229
	imulq	%rsi, %rax
	movq	%rsi, %r12
	vxorps	%xmm15, %xmm15, %xmm15
	movq	%rdi, %r10
	vxorps	.LC16(%rip), %xmm16, %xmm5
	vmovdqa	.LC22(%rip), %ymm13
	movq	%rax, -80(%rsp)
	movl	$1, %eax
	vbroadcastss	%xmm5, %ymm5
	vpbroadcastd	%eax, %ymm7
	movl	$255, %eax
	vpbroadcastw	%eax, %ymm12
.L1228:
	testq	%r12, %r12
	leaq	31(%r12), %rsi
	movq	%r12, %rdx
	movq	-80(%rsp), %rdi
	cmovns	%r12, %rsi
	vmovq	(%r10), %xmm14
	sarq	$63, %rdx
	movq	48(%r10), %rbx
	shrq	$59, %rdx
	vpxor	%xmm0, %xmm0, %xmm0
	vmovq	%xmm14, %rax
	sarq	$5, %rsi
	imulq	56(%r10), %rsi
	vmovdqa64	%zmm0, -56(%rsp)
	leaq	(%rax,%rdi,8), %r11
	leaq	(%r12,%rdx), %rax
	vmovdqa64	%zmm0, 8(%rsp)
	andl	$31, %eax
	vmovdqa64	%zmm0, 72(%rsp)
	subq	%rdx, %rax
	salq	$5, %rsi
	movq	-64(%rsp), %rdx
	vmovdqa64	%zmm0, 136(%rsp)
	addq	%rax, %rsi
	salq	$2, %rsi
	testq	%rdx, %rdx
	jle	.L1230
	vmovdqa	%xmm14, %xmm10
	movq	%r12, -88(%rsp)
	movq	%r11, %rdi
	xorl	%eax, %eax
	vbroadcastss	%xmm16, %ymm6
	vmovdqa64	%zmm0, %zmm11
	movq	%r10, %r9
	movl	$0, -68(%rsp)
	vbroadcastss	.LC18(%rip), %ymm9
	vmovaps	%xmm15, %xmm28
	vbroadcastss	.LC20(%rip), %ymm8
	vmovq	%r14, %xmm14
	jmp	.L1217
	.p2align 4,,10
	.p2align 3
.L1250:
	vbroadcastsd	%xmm0, %zmm0
	leaq	0(%r13,%rax,8), %rcx
	vbroadcastsd	%xmm3, %zmm3
	vmulpd	(%rdi), %zmm0, %zmm1
	vmulpd	64(%rdi), %zmm0, %zmm2
	vsubpd	(%rcx), %zmm1, %zmm1
	vsubpd	64(%rcx), %zmm2, %zmm2
	vmulpd	%zmm3, %zmm1, %zmm1
	vmulpd	%zmm3, %zmm2, %zmm2
	vcvtpd2ps	%zmm1, %ymm1
	vcvtpd2ps	%zmm2, %ymm2
	vinsertf64x4	$0x1, %ymm2, %zmm1, %zmm1
	vmovaps	%zmm1, 200(%rsp)
	vmulpd	128(%rdi), %zmm0, %zmm1
	vmulpd	192(%rdi), %zmm0, %zmm0
	vsubpd	128(%rcx), %zmm1, %zmm1
	vsubpd	192(%rcx), %zmm0, %zmm0
	vmulpd	%zmm3, %zmm1, %zmm1
	vmulpd	%zmm3, %zmm0, %zmm0
	vcvtpd2ps	%zmm1, %ymm1
	vcvtpd2ps	%zmm0, %ymm0
	vinsertf64x4	$0x1, %ymm0, %zmm1, %zmm0
	vmovaps	%zmm0, 264(%rsp)
.L1214:
	vmovaps	296(%rsp), %ymm15
	vmovaps	264(%rsp), %ymm26
	vmovaps	232(%rsp), %ymm1
	vmovaps	200(%rsp), %ymm27
	vcmpps	$10, %ymm6, %ymm15, %k1
	vcmpps	$10, %ymm6, %ymm26, %k2
	vcmpps	$10, %ymm6, %ymm1, %k3
	vcmpps	$10, %ymm6, %ymm27, %k4
	vcmpps	$1, %ymm5, %ymm15, %k5{%k1}
	vcmpps	$5, %ymm5, %ymm15, %k1{%k1}
	vcmpps	$1, %ymm5, %ymm26, %k6{%k2}
	vcmpps	$5, %ymm5, %ymm26, %k2{%k2}
	vcmpps	$1, %ymm5, %ymm1, %k7{%k3}
	vcmpps	$5, %ymm5, %ymm1, %k3{%k3}
	vblendmps	%ymm15, %ymm6, %ymm2{%k1}
	vcmpps	$1, %ymm5, %ymm27, %k0{%k4}
	vmovaps	%ymm5, %ymm2{%k5}
	vblendmps	%ymm26, %ymm6, %ymm3{%k2}
	vaddps	%ymm9, %ymm2, %ymm20
	vcmpps	$5, %ymm5, %ymm27, %k4{%k4}
	vmovaps	%ymm5, %ymm3{%k6}
	vblendmps	%ymm1, %ymm6, %ymm4{%k3}
	vaddps	%ymm9, %ymm3, %ymm21
	kmovb	%k0, %k2
	vmovaps	%ymm5, %ymm4{%k7}
	vcmpneqps	%ymm4, %ymm1, %ymm1
	vaddps	%ymm8, %ymm20, %ymm20
	vblendmps	%ymm27, %ymm6, %ymm0{%k4}
	vmovaps	%ymm5, %ymm0{%k2}
	vaddps	%ymm8, %ymm21, %ymm21
	vaddps	%ymm9, %ymm4, %ymm24
	vcmpps	$4, %ymm0, %ymm27, %k1
	vaddps	%ymm9, %ymm0, %ymm25
	vpandd	%ymm1, %ymm7, %ymm17
	vcmpneqps	%ymm2, %ymm15, %ymm1
	vcvttps2dq	%ymm20, %ymm22
	vsubps	%ymm20, %ymm2, %ymm2
	vaddps	%ymm8, %ymm24, %ymm24
	vcvttps2dq	%ymm21, %ymm19
	vmovdqa32	%ymm7, %ymm17{%k1}
	vcmpps	$4, %ymm3, %ymm26, %k1
	vsubps	%ymm21, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vpand	%ymm1, %ymm7, %ymm1
	vaddps	%ymm8, %ymm25, %ymm25
	vaddps	168(%rsp), %ymm2, %ymm2
	vcvttps2dq	%ymm24, %ymm23
	vsubps	%ymm24, %ymm4, %ymm4
	vmulps	%ymm3, %ymm3, %ymm3
	vmovdqa32	%ymm7, %ymm1{%k1}
	vpord	%ymm17, %ymm1, %ymm17
	vpmulld	%ymm22, %ymm22, %ymm1
	vsubps	%ymm25, %ymm0, %ymm0
	vcvttps2dq	%ymm25, %ymm18
	vpaddd	40(%rsp), %ymm1, %ymm1
	vmulps	%ymm4, %ymm4, %ymm4
	vaddps	136(%rsp), %ymm3, %ymm3
	vmovaps	%ymm2, 168(%rsp)
	vpmulld	%ymm19, %ymm19, %ymm2
	vaddps	104(%rsp), %ymm4, %ymm4
	vpermt2w	%ymm22, %ymm13, %ymm19
	vpaddd	8(%rsp), %ymm2, %ymm2
	vmovdqa	%ymm1, 40(%rsp)
	vmovdqa64	%ymm18, %ymm1
	vpandq	%ymm19, %ymm12, %ymm19
	vmulps	%ymm0, %ymm0, %ymm0
	vpermt2w	%ymm23, %ymm13, %ymm1
	vmovaps	%ymm3, 136(%rsp)
	vpmulld	%ymm23, %ymm23, %ymm3
	vmovdqa	%ymm2, 8(%rsp)
	vpand	%ymm1, %ymm12, %ymm1
	vmovdqa32	%xmm17, %xmm2
	vpaddd	-24(%rsp), %ymm3, %ymm3
	vextracti32x4	$0x1, %ymm17, %xmm17
	vpackuswb	%ymm19, %ymm1, %ymm1
	vmovaps	%ymm4, 104(%rsp)
	vpord	%xmm17, %xmm2, %xmm2
	vpmulld	%ymm18, %ymm18, %ymm4
	vaddps	72(%rsp), %ymm0, %ymm0
	vmovdqa	%ymm3, -24(%rsp)
	vpsrldq	$8, %xmm2, %xmm3
	vpaddd	-56(%rsp), %ymm4, %ymm4
	vpermq	$216, %ymm1, %ymm1
	vpor	%xmm3, %xmm2, %xmm2
	vpsrldq	$4, %xmm2, %xmm3
	vmovaps	%ymm0, 72(%rsp)
	vpor	%xmm3, %xmm2, %xmm2
	vmovdqa	%ymm4, -56(%rsp)
	vmovd	%xmm2, %ecx
	orl	%ecx, -68(%rsp)
	movq	%rax, %rcx
	sarq	$2, %rcx
	salq	$7, %rcx
	addq	%rbx, %rcx
	vmovd	%xmm1, (%rcx,%rsi)
	cmpq	$4, %rdx
	jle	.L1211
	leaq	4(%rax), %rcx
	sarq	$2, %rcx
	salq	$7, %rcx
	addq	%rbx, %rcx
	vpextrd	$1, %xmm1, (%rcx,%rsi)
	cmpq	$8, %rdx
	jle	.L1211
	leaq	8(%rax), %rcx
	sarq	$2, %rcx
	salq	$7, %rcx
	addq	%rbx, %rcx
	vpextrd	$2, %xmm1, (%rcx,%rsi)
	cmpq	$12, %rdx
	jle	.L1211
	leaq	12(%rax), %rcx
	sarq	$2, %rcx
	salq	$7, %rcx
	addq	%rbx, %rcx
	vpextrd	$3, %xmm1, (%rcx,%rsi)
	cmpq	$16, %rdx
	jle	.L1211
	vextracti128	$0x1, %ymm1, %xmm2
	leaq	16(%rax), %rcx
	vextracti32x4	$1, %ymm1, %xmm1
	sarq	$2, %rcx
	salq	$7, %rcx
	addq	%rbx, %rcx
	vmovd	%xmm1, (%rcx,%rsi)
	cmpq	$20, %rdx
	jle	.L1211
	leaq	20(%rax), %rcx
	sarq	$2, %rcx
	salq	$7, %rcx
	addq	%rbx, %rcx
	vpextrd	$1, %xmm2, (%rcx,%rsi)
	cmpq	$24, %rdx
	jle	.L1211
	leaq	24(%rax), %rcx
	sarq	$2, %rcx
	salq	$7, %rcx
	addq	%rbx, %rcx
	vpextrd	$2, %xmm2, (%rcx,%rsi)
	cmpq	$28, %rdx
	jle	.L1211
	leaq	28(%rax), %rcx
	sarq	$2, %rcx
	salq	$7, %rcx
	addq	%rbx, %rcx
	vpextrd	$3, %xmm2, (%rcx,%rsi)
.L1211:
	addq	$32, %rax
	subq	$32, %rdx
	addq	$256, %rdi
	cmpq	%rax, -64(%rsp)
	jle	.L1249
.L1217:
	vmovsd	24(%r9), %xmm0
	movq	88(%r9), %r13
	vmovdqa64	%zmm11, 200(%rsp)
	vmovsd	72(%r9), %xmm3
	vmovdqa64	%zmm11, 264(%rsp)
	cmpq	$31, %rdx
	jg	.L1250
	movl	$32, %r15d
	cmpq	%r15, %rdx
	cmovle	%rdx, %r15
	leaq	-1(%r15), %rcx
	cmpq	$14, %rcx
	jbe	.L1231
	vbroadcastsd	%xmm0, %zmm1
	leaq	0(%r13,%rax,8), %rcx
	vbroadcastsd	%xmm3, %zmm4
	vmulpd	(%rdi), %zmm1, %zmm2
	vmulpd	64(%rdi), %zmm1, %zmm1
	vsubpd	(%rcx), %zmm2, %zmm2
	vsubpd	64(%rcx), %zmm1, %zmm1
	vmulpd	%zmm4, %zmm2, %zmm2
	vmulpd	%zmm4, %zmm1, %zmm1
	vcvtpd2ps	%zmm2, %ymm2
	vcvtpd2ps	%zmm1, %ymm1
	vinsertf64x4	$0x1, %ymm1, %zmm2, %zmm1
	vmovaps	%zmm1, 200(%rsp)
	cmpq	$16, %rdx
	je	.L1214
	movl	$16, %r12d
	movl	$16, %ecx
.L1212:
	movq	%r15, %r10
	subq	%r12, %r10
	leaq	-1(%r10), %r14
	cmpq	$6, %r14
	jbe	.L1215
	movq	-80(%rsp), %r8
	vbroadcastsd	%xmm0, %ymm1
	vbroadcastsd	%xmm3, %ymm4
	leaq	(%rax,%r8), %r14
	vmovq	%xmm10, %r8
	addq	%r12, %r14
	leaq	(%r8,%r14,8), %r8
	leaq	(%rax,%r12), %r14
	vmulpd	(%r8), %ymm1, %ymm2
	leaq	0(%r13,%r14,8), %r14
	vmulpd	32(%r8), %ymm1, %ymm1
	vsubpd	(%r14), %ymm2, %ymm2
	vsubpd	32(%r14), %ymm1, %ymm1
	movq	%r10, %r14
	andq	$-8, %r14
	vmulpd	%ymm4, %ymm2, %ymm2
	addq	%r14, %rcx
	andl	$7, %r10d
	vmulpd	%ymm4, %ymm1, %ymm1
	vcvtpd2psy	%ymm2, %xmm2
	vcvtpd2psy	%ymm1, %xmm1
	vinsertf128	$0x1, %xmm1, %ymm2, %ymm1
	vmovaps	%ymm1, 200(%rsp,%r12,4)
	je	.L1214
.L1215:
	leaq	(%rax,%rcx), %r10
	vmulsd	(%r11,%r10,8), %xmm0, %xmm1
	vsubsd	0(%r13,%r10,8), %xmm1, %xmm1
	leaq	1(%rcx), %r10
	vmulsd	%xmm3, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, 200(%rsp,%rcx,4)
	cmpq	%r10, %r15
	jle	.L1214
	leaq	(%rax,%r10), %r14
	vmulsd	(%r11,%r14,8), %xmm0, %xmm1
	vsubsd	0(%r13,%r14,8), %xmm1, %xmm1
	vmulsd	%xmm3, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, 200(%rsp,%r10,4)
	leaq	2(%rcx), %r10
	cmpq	%r10, %r15
	jle	.L1214
	leaq	(%rax,%r10), %r14
	vmulsd	(%r11,%r14,8), %xmm0, %xmm1
	vsubsd	0(%r13,%r14,8), %xmm1, %xmm1
	vmulsd	%xmm3, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, 200(%rsp,%r10,4)
	leaq	3(%rcx), %r10
	cmpq	%r10, %r15
	jle	.L1214
	leaq	(%rax,%r10), %r14
	vmulsd	(%r11,%r14,8), %xmm0, %xmm1
	vsubsd	0(%r13,%r14,8), %xmm1, %xmm1
	vmulsd	%xmm3, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, 200(%rsp,%r10,4)
	leaq	4(%rcx), %r10
	cmpq	%r10, %r15
	jle	.L1214
	leaq	(%rax,%r10), %r14
	vmulsd	(%r11,%r14,8), %xmm0, %xmm1
	vsubsd	0(%r13,%r14,8), %xmm1, %xmm1
	vmulsd	%xmm3, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, 200(%rsp,%r10,4)
	leaq	5(%rcx), %r10
	cmpq	%r10, %r15
	jle	.L1214
	leaq	(%rax,%r10), %r14
	addq	$6, %rcx
	vmulsd	(%r11,%r14,8), %xmm0, %xmm1
	vsubsd	0(%r13,%r14,8), %xmm1, %xmm1
	vmulsd	%xmm3, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, 200(%rsp,%r10,4)
	cmpq	%rcx, %r15
	jle	.L1214
	leaq	(%rax,%rcx), %r10
	vmulsd	(%r11,%r10,8), %xmm0, %xmm0
	vsubsd	0(%r13,%r10,8), %xmm0, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 200(%rsp,%rcx,4)
	jmp	.L1214
.L1249:
	movq	-88(%rsp), %r12
	vmovaps	%xmm28, %xmm15
	vmovq	%xmm14, %r14
	movq	%r9, %r10
.L1208:
	movl	$5, %ecx
	movl	$16, %eax
	jmp	.L1218
	.p2align 4,,10
	.p2align 3
.L1251:
	cmpl	$15, %edx
	jne	.L1220
	vmovdqa32	-56(%rsp), %zmm6
	vpaddd	8(%rsp), %zmm6, %zmm0
	vmovaps	72(%rsp), %zmm6
	vmovdqa32	%zmm0, -56(%rsp)
	vaddps	136(%rsp), %zmm6, %zmm0
	vmovaps	%zmm0, 72(%rsp)
	vmovss	72(%rsp), %xmm0
.L1225:
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	subl	$1, %ecx
	je	.L1223
.L1218:
	testl	%eax, %eax
	jle	.L1225
	leal	-1(%rax), %edx
	cmpl	$6, %edx
	ja	.L1251
	movslq	%eax, %rdx
	vmovss	72(%rsp), %xmm0
	vaddss	72(%rsp,%rdx,4), %xmm0, %xmm0
	movl	-56(%rsp,%rdx,4), %esi
	addl	%esi, -56(%rsp)
	vmovss	%xmm0, 72(%rsp)
	cmpl	$1, %eax
	je	.L1225
	leal	1(%rax), %edx
	vmovss	76(%rsp), %xmm1
	movslq	%edx, %rdx
	vaddss	72(%rsp,%rdx,4), %xmm1, %xmm1
	movl	-56(%rsp,%rdx,4), %esi
	addl	%esi, -52(%rsp)
	vmovss	%xmm1, 76(%rsp)
	cmpl	$2, %eax
	je	.L1225
	leal	2(%rax), %edx
	vmovss	80(%rsp), %xmm1
	movslq	%edx, %rdx
	vaddss	72(%rsp,%rdx,4), %xmm1, %xmm1
	movl	-56(%rsp,%rdx,4), %esi
	addl	%esi, -48(%rsp)
	vmovss	%xmm1, 80(%rsp)
	cmpl	$4, %eax
	jne	.L1225
	movl	-28(%rsp), %edx
	vmovss	84(%rsp), %xmm1
	addl	%edx, -44(%rsp)
	vaddss	100(%rsp), %xmm1, %xmm1
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	vmovss	%xmm1, 84(%rsp)
	sarl	%eax
	subl	$1, %ecx
	jne	.L1218
.L1223:
	movl	-68(%rsp), %edx
	movl	$-1, %eax
	testl	%edx, %edx
	jne	.L1226
	movl	-56(%rsp), %eax
.L1226:
	movq	96(%r10), %rdx
	movq	-64(%rsp), %rdi
	vmaxss	%xmm15, %xmm0, %xmm15
	addq	%rdi, -80(%rsp)
	movl	%eax, (%rdx,%r12,4)
	addq	$1, %r12
	cmpq	%r14, %r12
	jl	.L1228
	vcvtss2sd	%xmm15, %xmm15, %xmm0
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
.L1220:
	.cfi_restore_state
	vmovdqa	-56(%rsp), %ymm6
	vpaddd	-24(%rsp), %ymm6, %ymm0
	vmovaps	72(%rsp), %ymm6
	vmovdqa	%ymm0, -56(%rsp)
	vaddps	104(%rsp), %ymm6, %ymm0
	vmovaps	%ymm0, 72(%rsp)
	vmovss	72(%rsp), %xmm0
	jmp	.L1225
.L1231:
	xorl	%r12d, %r12d
	xorl	%ecx, %ecx
	jmp	.L1212
.L1230:
	movl	$0, -68(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	jmp	.L1208
.L1229:
	leaq	-40(%rbp), %rsp
	vxorpd	%xmm0, %xmm0, %xmm0
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6529:
	.size	seed_quantise_f64, .-seed_quantise_f64
	.p2align 4
	.type	seed_squares_f64, @function
seed_squares_f64:
.LFB6533:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsi, %r10
	movl	%ecx, %esi
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	movq	%rdx, %r13
	pushq	%r12
	pushq	%rbx
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	%r9, %rbx
	andq	$-64, %rsp
	subq	$8, %rsp
	movq	16(%rdi), %rdx
	movq	(%rdi), %rax
	vmovsd	24(%rdi), %xmm4
	cmpq	$3, %rdx
	je	.L1253
	vbroadcastsd	%xmm4, %ymm9
	jg	.L1254
	cmpq	$1, %rdx
	je	.L1255
	cmpq	$2, %rdx
	jne	.L1257
	salq	$4, %r10
	salq	$4, %r8
	leaq	(%rax,%r10), %rdx
	leaq	(%rax,%r8), %rcx
	cmpl	$3, %esi
	jle	.L1286
	leal	-4(%rsi), %r10d
	movq	%r13, %rax
	vxorpd	%xmm7, %xmm7, %xmm7
	shrl	$2, %r10d
	leal	0(,%r10,4), %edi
	leaq	4(%r13,%rdi), %r14
	.p2align 4,,10
	.p2align 3
.L1263:
	movzbl	(%rax), %r12d
	movzbl	3(%rax), %edi
	addq	$4, %rax
	addq	$32, %r9
	movzbl	-3(%rax), %r11d
	movzbl	-2(%rax), %r8d
	vmulsd	(%rcx), %xmm4, %xmm1
	addq	%r12, %r12
	addq	%rdi, %rdi
	vmulsd	(%rdx,%r12,8), %xmm4, %xmm0
	addq	%r11, %r11
	addq	%r8, %r8
	vmulsd	(%rdx,%r11,8), %xmm4, %xmm3
	vmulsd	(%rdx,%r8,8), %xmm4, %xmm5
	vmulsd	(%rdx,%rdi,8), %xmm4, %xmm2
	vmulsd	8(%rdx,%r8,8), %xmm4, %xmm6
	vbroadcastsd	%xmm1, %ymm1
	vunpcklpd	%xmm3, %xmm0, %xmm0
	vmulsd	8(%rdx,%rdi,8), %xmm4, %xmm3
	vunpcklpd	%xmm2, %xmm5, %xmm2
	vmulsd	8(%rdx,%r11,8), %xmm4, %xmm5
	vinsertf128	$0x1, %xmm2, %ymm0, %ymm0
	vsubpd	%ymm1, %ymm0, %ymm0
	vmulsd	8(%rdx,%r12,8), %xmm4, %xmm1
	vmulsd	8(%rcx), %xmm4, %xmm2
	vunpcklpd	%xmm3, %xmm6, %xmm3
	vmulpd	%ymm0, %ymm0, %ymm0
	vunpcklpd	%xmm5, %xmm1, %xmm1
	vinsertf128	$0x1, %xmm3, %ymm1, %ymm1
	vbroadcastsd	%xmm2, %ymm2
	vsubpd	%ymm2, %ymm1, %ymm1
	vaddpd	%ymm7, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm0, -32(%r9)
	cmpq	%r14, %rax
	jne	.L1263
	leal	4(,%r10,4), %eax
.L1262:
	cmpl	%eax, %esi
	jle	.L1309
	vmulsd	(%rcx), %xmm4, %xmm1
	movslq	%eax, %r8
	vxorpd	%xmm2, %xmm2, %xmm2
	movzbl	0(%r13,%r8), %edi
	vmulsd	8(%rcx), %xmm4, %xmm3
	leaq	0(,%r8,8), %r9
	addq	%rdi, %rdi
	vmulsd	(%rdx,%rdi,8), %xmm4, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmulsd	8(%rdx,%rdi,8), %xmm4, %xmm0
	leal	1(%rax), %edi
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, (%rbx,%r8,8)
	cmpl	%edi, %esi
	jle	.L1309
	vmulsd	(%rcx), %xmm4, %xmm1
	movslq	%edi, %rdi
	movzbl	0(%r13,%rdi), %edi
	vmulsd	8(%rcx), %xmm4, %xmm3
	addq	%rdi, %rdi
	vmulsd	(%rdx,%rdi,8), %xmm4, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmulsd	8(%rdx,%rdi,8), %xmm4, %xmm0
	leal	2(%rax), %edi
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 8(%rbx,%r9)
	cmpl	%edi, %esi
	jle	.L1309
	vmulsd	(%rcx), %xmm4, %xmm1
	movslq	%edi, %rdi
	addl	$3, %eax
	movzbl	0(%r13,%rdi), %edi
	vmulsd	8(%rcx), %xmm4, %xmm3
	addq	%rdi, %rdi
	vmulsd	(%rdx,%rdi,8), %xmm4, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmulsd	8(%rdx,%rdi,8), %xmm4, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 16(%rbx,%r9)
	cmpl	%eax, %esi
	jle	.L1309
	vmulsd	(%rcx), %xmm4, %xmm1
	cltq
	movzbl	0(%r13,%rax), %eax
	addq	%rax, %rax
	vmulsd	(%rdx,%rax,8), %xmm4, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmulsd	8(%rdx,%rax,8), %xmm4, %xmm0
	vmulsd	8(%rcx), %xmm4, %xmm4
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 24(%rbx,%r9)
	jmp	.L1309
	.p2align 4,,10
	.p2align 3
.L1254:
	cmpq	$4, %rdx
	jne	.L1257
	salq	$5, %r10
	salq	$5, %r8
	leaq	(%rax,%r10), %rdx
	addq	%rax, %r8
	cmpl	$3, %ecx
	jle	.L1288
	leal	-4(%rcx), %r11d
	movq	%r13, %rax
	vxorpd	%xmm7, %xmm7, %xmm7
	movq	%r9, %r10
	shrl	$2, %r11d
	leal	0(,%r11,4), %ecx
	leaq	4(%r13,%rcx), %r14
	.p2align 4,,10
	.p2align 3
.L1267:
	movzbl	(%rax), %r12d
	movzbl	2(%rax), %edi
	addq	$4, %rax
	addq	$32, %r10
	movzbl	-3(%rax), %r9d
	movzbl	-1(%rax), %ecx
	salq	$2, %r12
	salq	$2, %rdi
	salq	$2, %r9
	salq	$2, %rcx
	vmulsd	(%rdx,%r9,8), %xmm4, %xmm3
	vmulsd	(%rdx,%rdi,8), %xmm4, %xmm5
	vmulsd	(%rdx,%r12,8), %xmm4, %xmm0
	vmulsd	(%rdx,%rcx,8), %xmm4, %xmm2
	vmulsd	(%r8), %xmm4, %xmm1
	vmulsd	8(%rdx,%rdi,8), %xmm4, %xmm6
	vmulsd	16(%rdx,%rdi,8), %xmm4, %xmm8
	vmulsd	24(%rdx,%rdi,8), %xmm4, %xmm9
	vunpcklpd	%xmm3, %xmm0, %xmm0
	vmulsd	8(%rdx,%r12,8), %xmm4, %xmm3
	vunpcklpd	%xmm2, %xmm5, %xmm2
	vinsertf128	$0x1, %xmm2, %ymm0, %ymm0
	vbroadcastsd	%xmm1, %ymm1
	vmulsd	8(%rdx,%r9,8), %xmm4, %xmm5
	vsubpd	%ymm1, %ymm0, %ymm0
	vmulsd	8(%rdx,%rcx,8), %xmm4, %xmm2
	vmulsd	8(%r8), %xmm4, %xmm1
	vmulpd	%ymm0, %ymm0, %ymm0
	vunpcklpd	%xmm5, %xmm3, %xmm3
	vmulsd	16(%rdx,%rcx,8), %xmm4, %xmm5
	vunpcklpd	%xmm2, %xmm6, %xmm2
	vinsertf128	$0x1, %xmm2, %ymm3, %ymm3
	vbroadcastsd	%xmm1, %ymm1
	vmulsd	16(%rdx,%r9,8), %xmm4, %xmm6
	vsubpd	%ymm1, %ymm3, %ymm3
	vaddpd	%ymm7, %ymm0, %ymm0
	vmulsd	16(%rdx,%r12,8), %xmm4, %xmm2
	vmulsd	16(%r8), %xmm4, %xmm1
	vmulpd	%ymm3, %ymm3, %ymm3
	vunpcklpd	%xmm5, %xmm8, %xmm5
	vmulsd	24(%rdx,%r9,8), %xmm4, %xmm8
	vunpcklpd	%xmm6, %xmm2, %xmm2
	vinsertf128	$0x1, %xmm5, %ymm2, %ymm2
	vbroadcastsd	%xmm1, %ymm1
	vmulsd	24(%rdx,%rcx,8), %xmm4, %xmm6
	vsubpd	%ymm1, %ymm2, %ymm2
	vaddpd	%ymm3, %ymm0, %ymm0
	vmulsd	24(%rdx,%r12,8), %xmm4, %xmm1
	vmulsd	24(%r8), %xmm4, %xmm5
	vmulpd	%ymm2, %ymm2, %ymm2
	vunpcklpd	%xmm6, %xmm9, %xmm6
	vunpcklpd	%xmm8, %xmm1, %xmm1
	vinsertf128	$0x1, %xmm6, %ymm1, %ymm1
	vbroadcastsd	%xmm5, %ymm5
	vsubpd	%ymm5, %ymm1, %ymm1
	vaddpd	%ymm2, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm0, -32(%r10)
	cmpq	%r14, %rax
	jne	.L1267
	leal	4(,%r11,4), %eax
.L1266:
	cmpl	%eax, %esi
	jle	.L1309
	vmulsd	(%r8), %xmm4, %xmm1
	movslq	%eax, %r9
	vxorpd	%xmm2, %xmm2, %xmm2
	movzbl	0(%r13,%r9), %ecx
	vmulsd	8(%r8), %xmm4, %xmm3
	leaq	0(,%r9,8), %rdi
	salq	$2, %rcx
	vmulsd	(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmulsd	8(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	16(%r8), %xmm4, %xmm3
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	16(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	24(%r8), %xmm4, %xmm3
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	24(%rdx,%rcx,8), %xmm4, %xmm0
	leal	1(%rax), %ecx
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, (%rbx,%r9,8)
	cmpl	%ecx, %esi
	jle	.L1309
	vmulsd	(%r8), %xmm4, %xmm1
	movslq	%ecx, %rcx
	movzbl	0(%r13,%rcx), %ecx
	vmulsd	8(%r8), %xmm4, %xmm3
	salq	$2, %rcx
	vmulsd	(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmulsd	8(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	16(%r8), %xmm4, %xmm3
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	16(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	24(%r8), %xmm4, %xmm3
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	24(%rdx,%rcx,8), %xmm4, %xmm0
	leal	2(%rax), %ecx
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 8(%rbx,%rdi)
	cmpl	%ecx, %esi
	jle	.L1309
	vmulsd	(%r8), %xmm4, %xmm1
	movslq	%ecx, %rcx
	addl	$3, %eax
	movzbl	0(%r13,%rcx), %ecx
	vmulsd	8(%r8), %xmm4, %xmm3
	salq	$2, %rcx
	vmulsd	(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmulsd	8(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	16(%r8), %xmm4, %xmm3
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	16(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	24(%r8), %xmm4, %xmm3
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	24(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 16(%rbx,%rdi)
	cmpl	%eax, %esi
	jle	.L1309
	vmulsd	(%r8), %xmm4, %xmm1
	cltq
	movzbl	0(%r13,%rax), %eax
	salq	$2, %rax
	vmulsd	(%rdx,%rax,8), %xmm4, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmulsd	8(%r8), %xmm4, %xmm2
	vmulsd	8(%rdx,%rax,8), %xmm4, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	16(%r8), %xmm4, %xmm2
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	16(%rdx,%rax,8), %xmm4, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	24(%rdx,%rax,8), %xmm4, %xmm0
	vmulsd	24(%r8), %xmm4, %xmm4
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 24(%rbx,%rdi)
	jmp	.L1309
	.p2align 4,,10
	.p2align 3
.L1253:
	leaq	(%r10,%r10,2), %rdx
	leaq	(%r8,%r8,2), %rcx
	leaq	(%rax,%rdx,8), %rdx
	leaq	(%rax,%rcx,8), %r11
	cmpl	$3, %esi
	jle	.L1287
	leal	-4(%rsi), %edi
	movq	%r13, %rax
	vxorpd	%xmm6, %xmm6, %xmm6
	shrl	$2, %edi
	leal	0(,%rdi,4), %ecx
	leaq	4(%r13,%rcx), %r12
	.p2align 4,,10
	.p2align 3
.L1265:
	movzbl	(%rax), %ecx
	vmulsd	(%r11), %xmm4, %xmm1
	addq	$4, %rax
	addq	$32, %r9
	leaq	(%rcx,%rcx,2), %r14
	movzbl	-3(%rax), %ecx
	vmulsd	(%rdx,%r14,8), %xmm4, %xmm0
	leaq	(%rcx,%rcx,2), %r10
	movzbl	-2(%rax), %ecx
	vmulsd	(%rdx,%r10,8), %xmm4, %xmm3
	vbroadcastsd	%xmm1, %ymm1
	leaq	(%rcx,%rcx,2), %r8
	movzbl	-1(%rax), %ecx
	vmulsd	(%rdx,%r8,8), %xmm4, %xmm5
	leaq	(%rcx,%rcx,2), %rcx
	vmulsd	8(%rdx,%r8,8), %xmm4, %xmm7
	vmulsd	(%rdx,%rcx,8), %xmm4, %xmm2
	vmulsd	16(%rdx,%r8,8), %xmm4, %xmm8
	vunpcklpd	%xmm3, %xmm0, %xmm0
	vmulsd	8(%rdx,%rcx,8), %xmm4, %xmm3
	vunpcklpd	%xmm2, %xmm5, %xmm2
	vmulsd	8(%rdx,%r10,8), %xmm4, %xmm5
	vinsertf128	$0x1, %xmm2, %ymm0, %ymm0
	vmulsd	8(%rdx,%r14,8), %xmm4, %xmm2
	vsubpd	%ymm1, %ymm0, %ymm0
	vunpcklpd	%xmm3, %xmm7, %xmm3
	vmulsd	8(%r11), %xmm4, %xmm1
	vmulsd	16(%rdx,%r10,8), %xmm4, %xmm7
	vmulpd	%ymm0, %ymm0, %ymm0
	vunpcklpd	%xmm5, %xmm2, %xmm2
	vinsertf128	$0x1, %xmm3, %ymm2, %ymm2
	vbroadcastsd	%xmm1, %ymm1
	vmulsd	16(%rdx,%rcx,8), %xmm4, %xmm5
	vsubpd	%ymm1, %ymm2, %ymm2
	vmulsd	16(%rdx,%r14,8), %xmm4, %xmm1
	vaddpd	%ymm6, %ymm0, %ymm0
	vmulsd	16(%r11), %xmm4, %xmm3
	vmulpd	%ymm2, %ymm2, %ymm2
	vunpcklpd	%xmm5, %xmm8, %xmm5
	vunpcklpd	%xmm7, %xmm1, %xmm1
	vinsertf128	$0x1, %xmm5, %ymm1, %ymm1
	vbroadcastsd	%xmm3, %ymm3
	vsubpd	%ymm3, %ymm1, %ymm1
	vaddpd	%ymm2, %ymm0, %ymm0
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm0, -32(%r9)
	cmpq	%r12, %rax
	jne	.L1265
	leal	4(,%rdi,4), %eax
.L1264:
	cmpl	%eax, %esi
	jle	.L1309
	vmulsd	(%r11), %xmm4, %xmm1
	movslq	%eax, %rcx
	vxorpd	%xmm2, %xmm2, %xmm2
	movzbl	0(%r13,%rcx), %edi
	vmulsd	8(%r11), %xmm4, %xmm3
	leaq	(%rdi,%rdi,2), %rdi
	vmulsd	(%rdx,%rdi,8), %xmm4, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmulsd	8(%rdx,%rdi,8), %xmm4, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	16(%r11), %xmm4, %xmm3
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	16(%rdx,%rdi,8), %xmm4, %xmm0
	leaq	0(,%rcx,8), %rdi
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, (%rbx,%rcx,8)
	leal	1(%rax), %ecx
	cmpl	%ecx, %esi
	jle	.L1309
	vmulsd	(%r11), %xmm4, %xmm1
	movslq	%ecx, %rcx
	movzbl	0(%r13,%rcx), %ecx
	vmulsd	8(%r11), %xmm4, %xmm3
	leaq	(%rcx,%rcx,2), %rcx
	vmulsd	(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmulsd	8(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	16(%r11), %xmm4, %xmm3
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	16(%rdx,%rcx,8), %xmm4, %xmm0
	leal	2(%rax), %ecx
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 8(%rbx,%rdi)
	cmpl	%ecx, %esi
	jle	.L1309
	vmulsd	(%r11), %xmm4, %xmm1
	movslq	%ecx, %rcx
	addl	$3, %eax
	movzbl	0(%r13,%rcx), %ecx
	vmulsd	8(%r11), %xmm4, %xmm3
	leaq	(%rcx,%rcx,2), %rcx
	vmulsd	(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmulsd	8(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	16(%r11), %xmm4, %xmm3
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	16(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 16(%rbx,%rdi)
	cmpl	%eax, %esi
	jle	.L1309
	vmulsd	(%r11), %xmm4, %xmm1
	cltq
	movzbl	0(%r13,%rax), %eax
	leaq	(%rax,%rax,2), %rax
	vmulsd	(%rdx,%rax,8), %xmm4, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm1
	vmulsd	8(%rdx,%rax,8), %xmm4, %xmm0
	vmulsd	8(%r11), %xmm4, %xmm2
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	16(%rdx,%rax,8), %xmm4, %xmm0
	vmulsd	16(%r11), %xmm4, %xmm4
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 24(%rbx,%rdi)
	jmp	.L1309
	.p2align 4,,10
	.p2align 3
.L1257:
	movq	%r10, %r14
	imulq	%rdx, %r8
	imulq	%rdx, %r14
	vmovq	%r8, %xmm8
	leaq	(%rax,%r8,8), %r8
	leaq	(%rax,%r14,8), %rdi
	vmovq	%rdi, %xmm11
	cmpl	$3, %esi
	jle	.L1289
	leal	-4(%rsi), %ecx
	movl	%esi, -48(%rsp)
	movq	%r13, %r12
	vbroadcastsd	%xmm4, %zmm7
	shrl	$2, %ecx
	movq	%rbx, -8(%rsp)
	leal	0(,%rcx,4), %edi
	movl	%ecx, -44(%rsp)
	leaq	4(%r13,%rdi), %rdi
	movq	%rbx, -64(%rsp)
	vmovq	%rdi, %xmm12
	leaq	-1(%rdx), %rdi
	movq	%r13, -56(%rsp)
	movq	%r8, %r13
	movq	%rdi, -24(%rsp)
	movq	%rdx, %rdi
	vmovq	%xmm11, %r8
	shrq	$3, %rdi
	salq	$6, %rdi
	movq	%rdi, -40(%rsp)
	movq	%rdx, %rdi
	andq	$-8, %rdi
	movq	%rdi, -32(%rsp)
	.p2align 4,,10
	.p2align 3
.L1276:
	movzbl	1(%r12), %edi
	movzbl	(%r12), %r9d
	movzbl	2(%r12), %r11d
	movzbl	3(%r12), %r10d
	imulq	%rdx, %rdi
	imulq	%rdx, %r9
	imulq	%rdx, %r11
	movq	%rdi, (%rsp)
	imulq	%rdx, %r10
	movq	%rdi, %rbx
	testq	%rdx, %rdx
	jle	.L1290
	cmpq	$6, -24(%rsp)
	jbe	.L1291
	leaq	(%r14,%r9), %rcx
	movq	%rax, -16(%rsp)
	vxorpd	%xmm0, %xmm0, %xmm0
	leaq	(%rax,%rcx,8), %rdi
	leaq	(%r14,%rbx), %rcx
	leaq	(%rax,%rcx,8), %r15
	leaq	(%r14,%r11), %rcx
	leaq	(%rax,%rcx,8), %rbx
	leaq	(%r14,%r10), %rcx
	leaq	(%rax,%rcx,8), %rsi
	movq	-40(%rsp), %rax
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L1271:
	vmulpd	0(%r13,%rcx), %zmm7, %zmm2
	vmulpd	(%rdi,%rcx), %zmm7, %zmm1
	vmulpd	(%r15,%rcx), %zmm7, %zmm3
	vmulpd	(%rbx,%rcx), %zmm7, %zmm13
	vmulpd	(%rsi,%rcx), %zmm7, %zmm14
	addq	$64, %rcx
	vsubpd	%zmm2, %zmm1, %zmm1
	vsubpd	%zmm2, %zmm3, %zmm3
	vsubpd	%zmm2, %zmm13, %zmm13
	vsubpd	%zmm2, %zmm14, %zmm14
	vmulpd	%zmm1, %zmm1, %zmm2
	vmulpd	%zmm3, %zmm3, %zmm3
	vmulpd	%zmm13, %zmm13, %zmm13
	vmulpd	%zmm14, %zmm14, %zmm14
	valignq	$3, %ymm2, %ymm2, %ymm5
	vunpckhpd	%xmm2, %xmm2, %xmm20
	vextractf64x2	$1, %ymm3, %xmm6
	vunpcklpd	%xmm3, %xmm2, %xmm1
	vmovsd	%xmm20, %xmm3, %xmm16
	valignq	$3, %ymm3, %ymm3, %ymm17
	vunpckhpd	%xmm13, %xmm13, %xmm21
	vextractf64x4	$0x1, %zmm3, %ymm3
	vextractf64x2	$1, %ymm14, %xmm10
	vunpcklpd	%xmm14, %xmm13, %xmm22
	vmovsd	%xmm21, %xmm14, %xmm19
	valignq	$3, %ymm14, %ymm14, %ymm18
	vinsertf64x2	$0x1, %xmm22, %ymm1, %ymm1
	vinsertf64x2	$0x1, %xmm19, %ymm16, %ymm16
	vextractf64x4	$0x1, %zmm14, %ymm14
	valignq	$3, %ymm13, %ymm13, %ymm15
	vaddpd	%ymm0, %ymm1, %ymm0
	vextractf64x2	$1, %ymm2, %xmm1
	vaddpd	%ymm16, %ymm0, %ymm0
	vunpcklpd	%xmm17, %xmm5, %xmm5
	vextractf64x2	$1, %ymm13, %xmm16
	vunpcklpd	%xmm18, %xmm15, %xmm15
	vunpcklpd	%xmm6, %xmm1, %xmm1
	vinsertf128	$0x1, %xmm15, %ymm5, %ymm5
	vextractf64x2	$1, %ymm3, %xmm6
	vunpcklpd	%xmm10, %xmm16, %xmm16
	vextractf64x2	$1, %ymm14, %xmm10
	vinsertf64x2	$0x1, %xmm16, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vextractf64x4	$0x1, %zmm2, %ymm1
	vextractf64x4	$0x1, %zmm13, %ymm2
	vunpcklpd	%xmm14, %xmm2, %xmm19
	vunpcklpd	%xmm3, %xmm1, %xmm13
	vunpckhpd	%xmm1, %xmm1, %xmm17
	vinsertf64x2	$0x1, %xmm19, %ymm13, %ymm13
	vunpckhpd	%xmm2, %xmm2, %xmm18
	vaddpd	%ymm5, %ymm0, %ymm0
	vmovsd	%xmm18, %xmm14, %xmm16
	vmovsd	%xmm17, %xmm3, %xmm5
	valignq	$3, %ymm14, %ymm14, %ymm14
	vinsertf64x2	$0x1, %xmm16, %ymm5, %ymm5
	valignq	$3, %ymm3, %ymm3, %ymm3
	vaddpd	%ymm13, %ymm0, %ymm0
	vextractf64x2	$1, %ymm2, %xmm13
	valignq	$3, %ymm2, %ymm2, %ymm2
	vaddpd	%ymm5, %ymm0, %ymm0
	vextractf64x2	$1, %ymm1, %xmm5
	valignq	$3, %ymm1, %ymm1, %ymm1
	vunpcklpd	%xmm10, %xmm13, %xmm13
	vunpcklpd	%xmm14, %xmm2, %xmm2
	vunpcklpd	%xmm6, %xmm5, %xmm5
	vinsertf128	$0x1, %xmm13, %ymm5, %ymm5
	vunpcklpd	%xmm3, %xmm1, %xmm1
	vaddpd	%ymm5, %ymm0, %ymm0
	vinsertf128	$0x1, %xmm2, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	cmpq	%rax, %rcx
	jne	.L1271
	movq	-32(%rsp), %rdi
	movq	-16(%rsp), %rax
	cmpq	%rdx, %rdi
	je	.L1269
	movq	%rdi, %rsi
	movq	%rdi, %rcx
.L1270:
	movq	%rdx, %r15
	vmovapd	%xmm0, %xmm1
	vunpckhpd	%xmm0, %xmm0, %xmm5
	valignq	$3, %ymm0, %ymm0, %ymm13
	subq	%rsi, %r15
	vextractf64x2	$1, %ymm0, %xmm20
	leaq	-1(%r15), %rbx
	cmpq	$2, %rbx
	jbe	.L1274
	vmovq	%xmm8, %rbx
	movq	(%rsp), %rdi
	addq	%rsi, %rbx
	vmulpd	(%rax,%rbx,8), %ymm9, %ymm0
	leaq	(%r14,%r9), %rbx
	addq	%rsi, %rbx
	vmulpd	(%rax,%rbx,8), %ymm9, %ymm16
	leaq	(%r14,%rdi), %rbx
	addq	%rsi, %rbx
	vmulpd	(%rax,%rbx,8), %ymm9, %ymm15
	leaq	(%r14,%r11), %rbx
	addq	%rsi, %rbx
	vmulpd	(%rax,%rbx,8), %ymm9, %ymm14
	leaq	(%r14,%r10), %rbx
	vsubpd	%ymm0, %ymm16, %ymm16
	addq	%rsi, %rbx
	movq	%r15, %rsi
	vmulpd	(%rax,%rbx,8), %ymm9, %ymm17
	andq	$-4, %rsi
	vsubpd	%ymm0, %ymm15, %ymm15
	addq	%rsi, %rcx
	andl	$3, %r15d
	vmulpd	%ymm16, %ymm16, %ymm16
	vsubpd	%ymm0, %ymm14, %ymm14
	vmulpd	%ymm15, %ymm15, %ymm15
	vsubpd	%ymm0, %ymm17, %ymm17
	vmulpd	%ymm14, %ymm14, %ymm14
	vaddsd	%xmm16, %xmm1, %xmm0
	vunpckhpd	%xmm16, %xmm16, %xmm2
	vmulpd	%ymm17, %ymm17, %ymm17
	vunpckhpd	%xmm15, %xmm15, %xmm1
	vaddsd	%xmm0, %xmm2, %xmm19
	vaddsd	%xmm15, %xmm5, %xmm2
	vextractf64x2	$1, %ymm16, %xmm0
	vaddsd	%xmm14, %xmm20, %xmm20
	vextractf64x2	$1, %ymm15, %xmm5
	valignq	$3, %ymm16, %ymm16, %ymm16
	vaddsd	%xmm2, %xmm1, %xmm18
	vunpckhpd	%xmm14, %xmm14, %xmm1
	vaddsd	%xmm17, %xmm13, %xmm13
	valignq	$3, %ymm15, %ymm15, %ymm15
	vaddsd	%xmm20, %xmm1, %xmm3
	vunpckhpd	%xmm17, %xmm17, %xmm2
	vextractf64x2	$1, %ymm14, %xmm1
	valignq	$3, %ymm14, %ymm14, %ymm14
	vaddsd	%xmm13, %xmm2, %xmm2
	vextractf64x2	$1, %ymm17, %xmm13
	vaddsd	%xmm19, %xmm0, %xmm0
	vaddsd	%xmm18, %xmm5, %xmm5
	vaddsd	%xmm16, %xmm0, %xmm0
	vaddsd	%xmm3, %xmm1, %xmm1
	vaddsd	%xmm15, %xmm5, %xmm5
	valignq	$3, %ymm17, %ymm17, %ymm3
	vaddsd	%xmm2, %xmm13, %xmm2
	vaddsd	%xmm14, %xmm1, %xmm1
	vunpcklpd	%xmm5, %xmm0, %xmm0
	vaddsd	%xmm3, %xmm2, %xmm2
	vunpcklpd	%xmm2, %xmm1, %xmm1
	vinsertf128	$0x1, %xmm1, %ymm0, %ymm0
	je	.L1269
.L1274:
	leaq	(%r11,%rcx), %rbx
	movq	(%rsp), %rdi
	leaq	(%r9,%rcx), %r15
	vmulsd	0(%r13,%rcx,8), %xmm4, %xmm2
	vmovq	%rbx, %xmm1
	leaq	(%r10,%rcx), %rbx
	leaq	0(,%rcx,8), %rsi
	vmovq	%rbx, %xmm5
	vmovq	%xmm1, %rbx
	vmovsd	(%r8,%r15,8), %xmm1
	vmovq	%rsi, %xmm6
	vmovsd	(%r8,%rbx,8), %xmm3
	leaq	(%rdi,%rcx), %rsi
	vmovq	%xmm5, %rbx
	vmovhpd	(%r8,%rsi,8), %xmm1, %xmm1
	leaq	1(%rcx), %rsi
	vmovhpd	(%r8,%rbx,8), %xmm3, %xmm3
	vbroadcastsd	%xmm2, %ymm2
	vinsertf128	$0x1, %xmm3, %ymm1, %ymm1
	vmulpd	%ymm9, %ymm1, %ymm1
	vsubpd	%ymm2, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	cmpq	%rsi, %rdx
	jle	.L1269
	vmovq	%xmm6, %rbx
	leaq	(%rdi,%rsi), %r15
	addq	$2, %rcx
	vmulsd	8(%r13,%rbx), %xmm4, %xmm2
	leaq	(%r9,%rsi), %rbx
	vmovq	%rbx, %xmm5
	leaq	(%r11,%rsi), %rbx
	addq	%r10, %rsi
	vmovsd	(%r8,%rbx,8), %xmm3
	vmovhpd	(%r8,%rsi,8), %xmm3, %xmm3
	vmovq	%xmm5, %rsi
	vmovsd	(%r8,%rsi,8), %xmm1
	vbroadcastsd	%xmm2, %ymm2
	vmovhpd	(%r8,%r15,8), %xmm1, %xmm1
	vinsertf128	$0x1, %xmm3, %ymm1, %ymm1
	vmulpd	%ymm9, %ymm1, %ymm1
	vsubpd	%ymm2, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	cmpq	%rcx, %rdx
	jle	.L1269
	addq	%rcx, %r9
	addq	%rcx, %r11
	addq	%rcx, %rdi
	addq	%rcx, %r10
	vmovsd	(%r8,%r11,8), %xmm3
	vmovsd	(%r8,%r9,8), %xmm1
	vmovq	%xmm6, %rsi
	vmulsd	16(%r13,%rsi), %xmm4, %xmm2
	vmovhpd	(%r8,%r10,8), %xmm3, %xmm3
	vmovhpd	(%r8,%rdi,8), %xmm1, %xmm1
	vinsertf128	$0x1, %xmm3, %ymm1, %ymm1
	vmulpd	%ymm9, %ymm1, %ymm1
	vbroadcastsd	%xmm2, %ymm2
	vsubpd	%ymm2, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
.L1269:
	movq	-8(%rsp), %rsi
	addq	$4, %r12
	vmovupd	%ymm0, (%rsi)
	addq	$32, %rsi
	movq	%rsi, -8(%rsp)
	vmovq	%xmm12, %rsi
	cmpq	%rsi, %r12
	jne	.L1276
	movl	-44(%rsp), %ecx
	vmovq	%r8, %xmm11
	movl	-48(%rsp), %esi
	movq	%r13, %r8
	movq	-64(%rsp), %rbx
	movq	-56(%rsp), %r13
	leal	4(,%rcx,4), %r11d
.L1268:
	cmpl	%r11d, %esi
	jle	.L1309
	movq	%rdx, %rcx
	leaq	-1(%rdx), %rdi
	movq	%rdx, %r15
	movslq	%r11d, %r11
	shrq	$3, %rcx
	movq	%rdi, (%rsp)
	andq	$-8, %r15
	salq	$6, %rcx
	movq	%rcx, %rdi
.L1277:
	testq	%rdx, %rdx
	jle	.L1308
	movq	%r13, -8(%rsp)
	vbroadcastsd	%xmm4, %zmm7
	movq	%r8, %r13
	movq	%rdi, %r12
	movl	%esi, -16(%rsp)
	vmovq	%xmm8, %r8
	movq	%r14, %rsi
	movq	%rbx, -24(%rsp)
	vmovq	%xmm11, %rbx
.L1283:
	movq	-8(%rsp), %rdi
	movzbl	(%rdi,%r11), %r9d
	imulq	%rdx, %r9
	cmpq	$6, (%rsp)
	jbe	.L1292
	leaq	(%r9,%rsi), %rcx
	vxorpd	%xmm1, %xmm1, %xmm1
	leaq	(%rax,%rcx,8), %rdi
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L1279:
	vmulpd	0(%r13,%rcx), %zmm7, %zmm2
	vmulpd	(%rdi,%rcx), %zmm7, %zmm0
	addq	$64, %rcx
	vsubpd	%zmm2, %zmm0, %zmm0
	vmulpd	%zmm0, %zmm0, %zmm0
	valignq	$3, %ymm0, %ymm0, %ymm2
	vaddsd	%xmm0, %xmm1, %xmm1
	vunpckhpd	%xmm0, %xmm0, %xmm3
	vaddsd	%xmm1, %xmm3, %xmm3
	vextractf64x2	$1, %ymm0, %xmm1
	vextractf64x4	$0x1, %zmm0, %ymm0
	vaddsd	%xmm3, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm2, %xmm2
	vunpckhpd	%xmm0, %xmm0, %xmm1
	vaddsd	%xmm2, %xmm0, %xmm2
	vaddsd	%xmm2, %xmm1, %xmm1
	vextractf64x2	$1, %ymm0, %xmm2
	valignq	$3, %ymm0, %ymm0, %ymm0
	vaddsd	%xmm1, %xmm2, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%r12, %rcx
	jne	.L1279
	cmpq	%rdx, %r15
	je	.L1280
	movq	%r15, %rdi
	movq	%r15, %rcx
.L1278:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	-1(%r10), %r14
	cmpq	$2, %r14
	jbe	.L1281
	leaq	(%rsi,%r9), %r14
	addq	%rdi, %r14
	addq	%r8, %rdi
	vmulpd	(%rax,%rdi,8), %ymm9, %ymm2
	vmulpd	(%rax,%r14,8), %ymm9, %ymm0
	vsubpd	%ymm2, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vunpckhpd	%xmm0, %xmm0, %xmm2
	vaddsd	%xmm1, %xmm2, %xmm2
	vextractf64x2	$1, %ymm0, %xmm1
	valignq	$3, %ymm0, %ymm0, %ymm0
	vaddsd	%xmm2, %xmm1, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm1
	testb	$3, %r10b
	je	.L1280
	andq	$-4, %r10
	addq	%r10, %rcx
.L1281:
	leaq	(%r9,%rcx), %rdi
	vmulsd	0(%r13,%rcx,8), %xmm4, %xmm2
	leaq	0(,%rcx,8), %r10
	vmulsd	(%rbx,%rdi,8), %xmm4, %xmm0
	leaq	1(%rcx), %rdi
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rdi, %rdx
	jle	.L1280
	vmulsd	8(%r13,%r10), %xmm4, %xmm2
	addq	%r9, %rdi
	addq	$2, %rcx
	vmulsd	(%rbx,%rdi,8), %xmm4, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rcx, %rdx
	jle	.L1280
	vmulsd	16(%r13,%r10), %xmm4, %xmm2
	addq	%r9, %rcx
	vmulsd	(%rbx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
.L1280:
	movq	-24(%rsp), %rdi
	vmovsd	%xmm1, (%rdi,%r11,8)
	addq	$1, %r11
	cmpl	%r11d, -16(%rsp)
	jg	.L1283
	jmp	.L1309
	.p2align 4,,10
	.p2align 3
.L1255:
	leaq	(%rax,%r10,8), %rdx
	leaq	(%rax,%r8,8), %r11
	cmpl	$3, %ecx
	jle	.L1285
	leal	-4(%rsi), %r8d
	movq	%r13, %rax
	vxorpd	%xmm3, %xmm3, %xmm3
	movq	%r9, %rcx
	shrl	$2, %r8d
	leal	0(,%r8,4), %edi
	leaq	4(%r13,%rdi), %r12
	.p2align 4,,10
	.p2align 3
.L1260:
	movzbl	(%rax), %r9d
	movzbl	1(%rax), %edi
	addq	$4, %rax
	addq	$32, %rcx
	movzbl	-2(%rax), %r14d
	movzbl	-1(%rax), %r10d
	vmovsd	(%rdx,%r9,8), %xmm0
	vmulsd	(%r11), %xmm4, %xmm1
	vmovsd	(%rdx,%r14,8), %xmm2
	vmovhpd	(%rdx,%rdi,8), %xmm0, %xmm0
	vmovhpd	(%rdx,%r10,8), %xmm2, %xmm2
	vinsertf128	$0x1, %xmm2, %ymm0, %ymm0
	vmulpd	%ymm9, %ymm0, %ymm0
	vbroadcastsd	%xmm1, %ymm1
	vsubpd	%ymm1, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm0
	vaddpd	%ymm3, %ymm0, %ymm0
	vmovupd	%ymm0, -32(%rcx)
	cmpq	%r12, %rax
	jne	.L1260
	leal	4(,%r8,4), %eax
.L1259:
	cmpl	%eax, %esi
	jle	.L1309
	vmulsd	(%r11), %xmm4, %xmm1
	movslq	%eax, %rcx
	movzbl	0(%r13,%rcx), %edi
	vmulsd	(%rdx,%rdi,8), %xmm4, %xmm0
	leaq	0(,%rcx,8), %rdi
	vsubsd	%xmm1, %xmm0, %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, (%rbx,%rcx,8)
	leal	1(%rax), %ecx
	cmpl	%ecx, %esi
	jle	.L1309
	vmulsd	(%r11), %xmm4, %xmm2
	movslq	%ecx, %rcx
	movzbl	0(%r13,%rcx), %ecx
	vmulsd	(%rdx,%rcx,8), %xmm4, %xmm0
	leal	2(%rax), %ecx
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 8(%rbx,%rdi)
	cmpl	%ecx, %esi
	jle	.L1309
	vmulsd	(%r11), %xmm4, %xmm2
	movslq	%ecx, %rcx
	addl	$3, %eax
	movzbl	0(%r13,%rcx), %ecx
	vmulsd	(%rdx,%rcx,8), %xmm4, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 16(%rbx,%rdi)
	cmpl	%eax, %esi
	jle	.L1309
	cltq
	movzbl	0(%r13,%rax), %eax
	vmulsd	(%rdx,%rax,8), %xmm4, %xmm0
	vmulsd	(%r11), %xmm4, %xmm4
	vsubsd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 24(%rbx,%rdi)
.L1309:
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
	.p2align 4,,10
	.p2align 3
.L1290:
	.cfi_restore_state
	vxorpd	%xmm0, %xmm0, %xmm0
	jmp	.L1269
.L1291:
	vxorpd	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	jmp	.L1270
.L1308:
	movq	$0x000000000, (%rbx,%r11,8)
	addq	$1, %r11
	cmpl	%r11d, %esi
	jg	.L1277
	jmp	.L1309
.L1292:
	xorl	%edi, %edi
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%ecx, %ecx
	jmp	.L1278
.L1285:
	xorl	%eax, %eax
	jmp	.L1259
.L1286:
	xorl	%eax, %eax
	jmp	.L1262
.L1288:
	xorl	%eax, %eax
	jmp	.L1266
.L1287:
	xorl	%eax, %eax
	jmp	.L1264
.L1289:
	xorl	%r11d, %r11d
	jmp	.L1268
	.cfi_endproc
.LFE6533:
	.size	seed_squares_f64, .-seed_squares_f64
	.p2align 4
	.type	seed_panel_gain_f64, @function
seed_panel_gain_f64:
.LFB6544:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsi, %rax
	movq	%rcx, %rsi
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	movq	%rdi, %r13
	movq	%rdx, %rdi
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$456, %rsp
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	16(%r13), %r10
	movq	0(%r13), %r12
	cmpq	$8, %r10
	ja	.L1312
	leaq	.L1314(%rip), %rdx
	movslq	(%rdx,%r10,4), %rcx
	addq	%rdx, %rcx
	jmp	*%rcx
	.section	.rodata
	.align 4
	.align 4
.L1314:
	.long	.L1312-.L1314
	.long	.L1318-.L1314
	.long	.L1317-.L1314
	.long	.L1316-.L1314
	.long	.L1315-.L1314
	.long	.L1312-.L1314
	.long	.L1312-.L1314
	.long	.L1312-.L1314
	.long	.L1313-.L1314
	.text
.L1312:
	testq	%rdi, %rdi
	leaq	31(%rdi), %rcx
	movq	%rdi, %r8
	movq	%rsi, %r9
	cmovns	%rdi, %rcx
	sarq	$63, %r8
	movq	%r10, %rsi
	movq	%r12, %r15
	shrq	$59, %r8
	vpxor	%xmm0, %xmm0, %xmm0
	vxorpd	%xmm8, %xmm8, %xmm8
	sarq	$5, %rcx
	leaq	(%rdi,%r8), %rdx
	salq	$8, %rsi
	xorl	%r14d, %r14d
	imulq	%r10, %rcx
	andl	$31, %edx
	addq	%r12, %rsi
	xorl	%edi, %edi
	subq	%r8, %rdx
	movq	%rax, %r8
	leaq	0(,%rax,8), %r11
	movq	%r10, %rax
	salq	$5, %rax
	movq	%r8, %rbx
	vmovapd	%zmm8, %zmm7
	movq	%r13, %r12
	salq	$5, %rcx
	movq	%rax, -72(%rsp)
	leaq	256(%r8), %rax
	vmovapd	%zmm8, %zmm6
	addq	%rdx, %rcx
	movq	%rax, -64(%rsp)
	imulq	%r10, %rbx
	xorl	%edx, %edx
	salq	$3, %rcx
	xorl	%eax, %eax
	vmovapd	%zmm8, %zmm1
	vmovdqa64	%zmm0, -56(%rsp)
	vmovdqa64	%zmm0, 8(%rsp)
	addq	%rcx, %rsi
	vmovapd	%zmm8, %zmm5
	vmovdqa64	%zmm0, 72(%rsp)
	vmovdqa64	%zmm0, 136(%rsp)
	vxorpd	%xmm0, %xmm0, %xmm0
	jmp	.L1422
.L1415:
	movq	-72(%rsp), %r13
	addq	$4, %r9
	addq	$256, %r11
	addq	$32, %r8
	addq	%r13, %rbx
	cmpq	%r8, -64(%rsp)
	je	.L1587
.L1422:
	movl	(%r9), %r13d
	testl	%r13d, %r13d
	je	.L1415
	movq	40(%r12), %r14
	xorl	%edi, %edi
	vmovsd	24(%r12), %xmm2
	movq	%r11, -80(%rsp)
	leaq	200(%rsp), %r13
	addq	%r11, %r14
	movq	%r9, %r11
	movq	%r8, %r9
	movq	%rdi, %r8
	movq	%rbx, %rdi
	.p2align 4,,10
	.p2align 3
.L1416:
	leaq	(%r15,%rcx), %rax
	vxorpd	%xmm4, %xmm4, %xmm4
	testq	%r10, %r10
	jle	.L1420
	.p2align 4,,10
	.p2align 3
.L1417:
	vmulsd	(%rax), %xmm2, %xmm3
	movq	%rax, %rdx
	addq	$256, %rax
	subq	%rcx, %rdx
	vmulsd	(%rdx,%rdi,8), %xmm2, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm4, %xmm4
	cmpq	%rsi, %rax
	jne	.L1417
.L1420:
	vmovsd	(%r14,%r8,8), %xmm0
	addq	$1, %rdi
	vsubsd	%xmm4, %xmm0, %xmm0
	vmovsd	%xmm0, 0(%r13,%r8,8)
	addq	$1, %r8
	cmpq	$32, %r8
	jne	.L1416
	movq	32(%r12), %rax
	movq	%r9, %r8
	movq	%r11, %r9
	movq	-80(%rsp), %r11
	testq	%rax, %rax
	je	.L1421
	vcmppd	$1, 200(%rsp), %zmm5, %k1
	addq	%r11, %rax
	vmovapd	200(%rsp), %zmm0{%k1}{z}
	vcmppd	$1, 264(%rsp), %zmm5, %k1
	vmulpd	(%rax), %zmm0, %zmm0
	vaddpd	%zmm0, %zmm1, %zmm1
	vmovapd	264(%rsp), %zmm0{%k1}{z}
	vmulpd	64(%rax), %zmm0, %zmm0
	vcmppd	$1, 328(%rsp), %zmm5, %k1
	vaddpd	%zmm0, %zmm6, %zmm6
	vmovapd	328(%rsp), %zmm0{%k1}{z}
	vmulpd	128(%rax), %zmm0, %zmm0
	vcmppd	$1, 392(%rsp), %zmm5, %k1
	vaddpd	%zmm0, %zmm7, %zmm7
	vmovapd	392(%rsp), %zmm0{%k1}{z}
	vmulpd	192(%rax), %zmm0, %zmm0
.L1586:
	vaddpd	%zmm0, %zmm8, %zmm8
	movl	$1, %r14d
	vmovapd	%ymm1, %ymm0
	movl	$1, %edi
	movl	$1, %edx
	movl	$1, %eax
	jmp	.L1415
.L1318:
	vpxor	%xmm0, %xmm0, %xmm0
	salq	$3, %rax
	movq	%rsi, %rdx
	xorl	%r10d, %r10d
	vxorpd	%xmm11, %xmm11, %xmm11
	salq	$3, %rdi
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
	vmovdqa64	%zmm0, 200(%rsp)
	xorl	%ecx, %ecx
	leaq	2048(%rax), %rsi
	vmovapd	%zmm11, %zmm10
	vmovapd	%zmm11, %zmm9
	vmovapd	%zmm11, %zmm8
	vmovdqa64	%zmm0, 264(%rsp)
	vmovapd	%zmm11, %zmm5
	vmovdqa64	%zmm0, 328(%rsp)
	vmovdqa64	%zmm0, 392(%rsp)
	vxorpd	%xmm0, %xmm0, %xmm0
	jmp	.L1321
.L1319:
	addq	$256, %rax
	addq	$4, %rdx
	cmpq	%rax, %rsi
	je	.L1588
.L1321:
	movl	(%rdx), %r15d
	testl	%r15d, %r15d
	je	.L1319
	vmovsd	24(%r13), %xmm0
	vmulsd	(%r12,%rdi), %xmm0, %xmm2
	movq	40(%r13), %rcx
	vbroadcastsd	%xmm0, %zmm0
	vmulpd	(%r12,%rax), %zmm0, %zmm1
	addq	%rax, %rcx
	vmovupd	(%rcx), %zmm7
	vmovupd	64(%rcx), %zmm4
	vbroadcastsd	%xmm2, %zmm2
	vsubpd	%zmm2, %zmm1, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm5, %zmm1, %zmm1
	vsubpd	%zmm1, %zmm7, %zmm12
	vmulpd	64(%r12,%rax), %zmm0, %zmm1
	vsubpd	%zmm2, %zmm1, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm5, %zmm1, %zmm1
	vsubpd	%zmm1, %zmm4, %zmm7
	vmulpd	128(%r12,%rax), %zmm0, %zmm1
	vmovupd	128(%rcx), %zmm4
	vmulpd	192(%r12,%rax), %zmm0, %zmm0
	vsubpd	%zmm2, %zmm1, %zmm1
	vsubpd	%zmm2, %zmm0, %zmm0
	vmulpd	%zmm1, %zmm1, %zmm1
	vmulpd	%zmm0, %zmm0, %zmm0
	vaddpd	%zmm5, %zmm1, %zmm1
	vaddpd	%zmm5, %zmm0, %zmm0
	vsubpd	%zmm1, %zmm4, %zmm6
	vmovupd	192(%rcx), %zmm1
	movq	32(%r13), %rcx
	vsubpd	%zmm0, %zmm1, %zmm0
	testq	%rcx, %rcx
	je	.L1320
	vcmppd	$1, %zmm12, %zmm5, %k1
	addq	%rax, %rcx
	vmovapd	%zmm12, %zmm1{%k1}{z}
	vcmppd	$1, %zmm7, %zmm5, %k1
	vmulpd	(%rcx), %zmm1, %zmm1
	vaddpd	%zmm1, %zmm8, %zmm8
	vmovapd	%zmm7, %zmm1{%k1}{z}
	vmulpd	64(%rcx), %zmm1, %zmm1
	vcmppd	$1, %zmm6, %zmm5, %k1
	vaddpd	%zmm1, %zmm9, %zmm9
	vmovapd	%zmm6, %zmm1{%k1}{z}
	vmulpd	128(%rcx), %zmm1, %zmm1
	vcmppd	$1, %zmm0, %zmm5, %k1
	vaddpd	%zmm1, %zmm10, %zmm10
	vmovapd	%zmm0, %zmm1{%k1}{z}
	vmulpd	192(%rcx), %zmm1, %zmm0
	vaddpd	%zmm0, %zmm11, %zmm11
.L1581:
	addq	$256, %rax
	vmovapd	%ymm8, %ymm0
	addq	$4, %rdx
	movl	$1, %r10d
	movl	$1, %r9d
	movl	$1, %r8d
	movl	$1, %ecx
	cmpq	%rax, %rsi
	jne	.L1321
.L1588:
	testb	%r10b, %r10b
	je	.L1322
	vmovapd	%zmm11, 392(%rsp)
.L1322:
	testb	%r9b, %r9b
	je	.L1323
	vmovapd	%zmm10, 328(%rsp)
.L1323:
	testb	%r8b, %r8b
	je	.L1324
	vmovapd	%zmm9, 264(%rsp)
.L1324:
	testb	%cl, %cl
	je	.L1325
	vmovapd	%zmm8, 200(%rsp)
.L1325:
	movl	$5, %edi
	movl	$16, %esi
	leaq	200(%rsp), %r8
.L1326:
	testl	%esi, %esi
	jle	.L1337
	leal	-1(%rsi), %eax
	movl	%esi, %ecx
	cmpl	$2, %eax
	jbe	.L1327
	movslq	%esi, %r9
	cmpl	$6, %eax
	jbe	.L1439
	shrl	$3, %ecx
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %rdx
	salq	$6, %rcx
	addq	%rax, %rcx
	.p2align 4,,10
	.p2align 3
.L1329:
	vmovupd	(%rax), %zmm4
	vaddpd	(%rdx), %zmm4, %zmm0
	addq	$64, %rax
	addq	$64, %rdx
	vmovapd	%zmm0, -64(%rdx)
	cmpq	%rcx, %rax
	jne	.L1329
	movl	%esi, %eax
	andl	$-8, %eax
	movl	%eax, %edx
	cmpl	%esi, %eax
	je	.L1334
	movl	%esi, %ecx
	subl	%eax, %ecx
	leal	-1(%rcx), %r10d
	cmpl	$2, %r10d
	jbe	.L1331
.L1328:
	leaq	(%r8,%rdx,8), %r10
	addq	%r9, %rdx
	vmovupd	200(%rsp,%rdx,8), %ymm0
	movl	%ecx, %edx
	vaddpd	(%r10), %ymm0, %ymm0
	andl	$-4, %edx
	addl	%edx, %eax
	andl	$3, %ecx
	vmovapd	%ymm0, (%r10)
	je	.L1334
.L1331:
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
	jle	.L1334
	addl	%esi, %edx
	leaq	8(%r8,%rcx), %r9
	addl	$2, %eax
	movslq	%edx, %rdx
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%eax, %esi
	jle	.L1334
	addl	%esi, %eax
	leaq	16(%r8,%rcx), %rdx
	cltq
	vmovsd	(%rdx), %xmm0
	vaddsd	200(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
.L1334:
	vmovsd	200(%rsp), %xmm0
.L1337:
	movl	%esi, %eax
	shrl	$31, %eax
	addl	%esi, %eax
	sarl	%eax
	movl	%eax, %esi
	subl	$1, %edi
	jne	.L1326
	jmp	.L1311
.L1317:
	testq	%rdi, %rdi
	leaq	31(%rdi), %rdx
	vpxor	%xmm0, %xmm0, %xmm0
	movq	%rdi, %r8
	cmovns	%rdi, %rdx
	sarq	$63, %r8
	vxorpd	%xmm8, %xmm8, %xmm8
	vmovdqa64	%zmm0, 200(%rsp)
	shrq	$59, %r8
	xorl	%r11d, %r11d
	vmovdqa64	%zmm0, 264(%rsp)
	xorl	%r10d, %r10d
	leaq	(%rdi,%r8), %rcx
	sarq	$5, %rdx
	vmovdqa64	%zmm0, 328(%rsp)
	vmovapd	%zmm8, %zmm7
	andl	$31, %ecx
	salq	$6, %rdx
	xorl	%r9d, %r9d
	vmovapd	%zmm8, %zmm6
	subq	%r8, %rcx
	vmovapd	%zmm8, %zmm5
	vmovdqa64	%zmm0, 392(%rsp)
	vmovapd	%zmm8, %zmm2
	addq	%rcx, %rdx
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	%rsi, %rcx
	xorl	%esi, %esi
	leaq	0(,%rdx,8), %rdi
	leaq	0(,%rax,8), %rdx
	salq	$4, %rax
	addq	%r12, %rax
	leaq	2048(%rdx), %r8
	jmp	.L1341
.L1339:
	addq	$256, %rdx
	addq	$4, %rcx
	addq	$512, %rax
	cmpq	%rdx, %r8
	je	.L1589
.L1341:
	movl	(%rcx), %r14d
	testl	%r14d, %r14d
	je	.L1339
	vmovsd	24(%r13), %xmm0
	vmulsd	(%r12,%rdi), %xmm0, %xmm10
	vmulsd	256(%r12,%rdi), %xmm0, %xmm9
	movq	40(%r13), %rsi
	vbroadcastsd	%xmm0, %zmm0
	vmulpd	(%rax), %zmm0, %zmm1
	addq	%rdx, %rsi
	vmulpd	256(%rax), %zmm0, %zmm11
	vmovupd	(%rsi), %zmm4
	vbroadcastsd	%xmm10, %zmm10
	vbroadcastsd	%xmm9, %zmm9
	vsubpd	%zmm10, %zmm1, %zmm1
	vsubpd	%zmm9, %zmm11, %zmm11
	vmulpd	%zmm1, %zmm1, %zmm1
	vmulpd	%zmm11, %zmm11, %zmm11
	vaddpd	%zmm2, %zmm1, %zmm1
	vaddpd	%zmm11, %zmm1, %zmm1
	vmulpd	320(%rax), %zmm0, %zmm11
	vsubpd	%zmm1, %zmm4, %zmm12
	vmulpd	64(%rax), %zmm0, %zmm1
	vmovupd	64(%rsi), %zmm4
	vsubpd	%zmm9, %zmm11, %zmm11
	vsubpd	%zmm10, %zmm1, %zmm1
	vmulpd	%zmm11, %zmm11, %zmm11
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm2, %zmm1, %zmm1
	vaddpd	%zmm11, %zmm1, %zmm1
	vmulpd	384(%rax), %zmm0, %zmm11
	vsubpd	%zmm1, %zmm4, %zmm13
	vmulpd	128(%rax), %zmm0, %zmm1
	vmovupd	128(%rsi), %zmm4
	vsubpd	%zmm9, %zmm11, %zmm11
	vsubpd	%zmm10, %zmm1, %zmm1
	vmulpd	%zmm11, %zmm11, %zmm11
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm2, %zmm1, %zmm1
	vaddpd	%zmm11, %zmm1, %zmm1
	vsubpd	%zmm1, %zmm4, %zmm11
	vmulpd	192(%rax), %zmm0, %zmm1
	vmulpd	448(%rax), %zmm0, %zmm0
	vsubpd	%zmm10, %zmm1, %zmm1
	vsubpd	%zmm9, %zmm0, %zmm0
	vmovupd	192(%rsi), %zmm9
	movq	32(%r13), %rsi
	vmulpd	%zmm1, %zmm1, %zmm1
	vmulpd	%zmm0, %zmm0, %zmm0
	vaddpd	%zmm2, %zmm1, %zmm1
	vaddpd	%zmm0, %zmm1, %zmm0
	vsubpd	%zmm0, %zmm9, %zmm0
	testq	%rsi, %rsi
	je	.L1340
	vcmppd	$1, %zmm12, %zmm2, %k1
	addq	%rdx, %rsi
	vmovapd	%zmm12, %zmm1{%k1}{z}
	vcmppd	$1, %zmm13, %zmm2, %k1
	vmulpd	(%rsi), %zmm1, %zmm1
	vaddpd	%zmm1, %zmm5, %zmm5
	vmovapd	%zmm13, %zmm1{%k1}{z}
	vmulpd	64(%rsi), %zmm1, %zmm1
	vcmppd	$1, %zmm11, %zmm2, %k1
	vaddpd	%zmm1, %zmm6, %zmm6
	vmovapd	%zmm11, %zmm1{%k1}{z}
	vmulpd	128(%rsi), %zmm1, %zmm1
	vcmppd	$1, %zmm0, %zmm2, %k1
	vaddpd	%zmm1, %zmm7, %zmm7
	vmovapd	%zmm0, %zmm1{%k1}{z}
	vmulpd	192(%rsi), %zmm1, %zmm0
	vaddpd	%zmm0, %zmm8, %zmm8
.L1582:
	vmovapd	%ymm5, %ymm0
	movl	$1, %r11d
	movl	$1, %esi
	movl	$1, %r10d
	movl	$1, %r9d
	jmp	.L1339
.L1315:
	testq	%rdi, %rdi
	leaq	31(%rdi), %rcx
	vpxor	%xmm0, %xmm0, %xmm0
	movq	%rdi, %r8
	cmovns	%rdi, %rcx
	sarq	$63, %r8
	vxorpd	%xmm8, %xmm8, %xmm8
	vmovdqa64	%zmm0, 200(%rsp)
	shrq	$59, %r8
	xorl	%r11d, %r11d
	vmovdqa64	%zmm0, 264(%rsp)
	xorl	%r10d, %r10d
	leaq	(%rdi,%r8), %rdx
	sarq	$5, %rcx
	vmovdqa64	%zmm0, 328(%rsp)
	vmovapd	%zmm8, %zmm7
	andl	$31, %edx
	salq	$7, %rcx
	xorl	%r9d, %r9d
	vmovapd	%zmm8, %zmm6
	subq	%r8, %rdx
	vmovapd	%zmm8, %zmm5
	vmovdqa64	%zmm0, 392(%rsp)
	vmovapd	%zmm8, %zmm2
	leaq	(%rcx,%rdx), %rdi
	leaq	0(,%rax,8), %rdx
	salq	$5, %rax
	movq	%rsi, %rcx
	salq	$3, %rdi
	addq	%r12, %rax
	leaq	2048(%rdx), %r8
	xorl	%esi, %esi
	vxorpd	%xmm0, %xmm0, %xmm0
	jmp	.L1379
.L1377:
	addq	$256, %rdx
	addq	$4, %rcx
	addq	$1024, %rax
	cmpq	%rdx, %r8
	je	.L1590
.L1379:
	movl	(%rcx), %r15d
	testl	%r15d, %r15d
	je	.L1377
	vmovsd	24(%r13), %xmm0
	vmulsd	(%r12,%rdi), %xmm0, %xmm13
	vmulsd	256(%r12,%rdi), %xmm0, %xmm12
	movq	40(%r13), %rsi
	vmulsd	512(%r12,%rdi), %xmm0, %xmm11
	vmulsd	768(%r12,%rdi), %xmm0, %xmm10
	vbroadcastsd	%xmm0, %zmm0
	addq	%rdx, %rsi
	vmulpd	(%rax), %zmm0, %zmm1
	vmovupd	(%rsi), %zmm4
	vmulpd	256(%rax), %zmm0, %zmm15
	vbroadcastsd	%xmm13, %zmm13
	vmulpd	512(%rax), %zmm0, %zmm14
	vbroadcastsd	%xmm12, %zmm12
	vmulpd	768(%rax), %zmm0, %zmm9
	vbroadcastsd	%xmm11, %zmm11
	vmulpd	320(%rax), %zmm0, %zmm16
	vbroadcastsd	%xmm10, %zmm10
	vmulpd	384(%rax), %zmm0, %zmm17
	vsubpd	%zmm13, %zmm1, %zmm1
	vsubpd	%zmm12, %zmm15, %zmm15
	vsubpd	%zmm11, %zmm14, %zmm14
	vmulpd	%zmm1, %zmm1, %zmm1
	vsubpd	%zmm10, %zmm9, %zmm9
	vmulpd	%zmm15, %zmm15, %zmm15
	vsubpd	%zmm12, %zmm16, %zmm16
	vmulpd	%zmm14, %zmm14, %zmm14
	vsubpd	%zmm12, %zmm17, %zmm17
	vmulpd	%zmm9, %zmm9, %zmm9
	vmulpd	%zmm16, %zmm16, %zmm16
	vaddpd	%zmm2, %zmm1, %zmm1
	vmulpd	%zmm17, %zmm17, %zmm17
	vaddpd	%zmm15, %zmm1, %zmm1
	vmulpd	576(%rax), %zmm0, %zmm15
	vaddpd	%zmm14, %zmm1, %zmm1
	vmulpd	832(%rax), %zmm0, %zmm14
	vsubpd	%zmm11, %zmm15, %zmm15
	vaddpd	%zmm9, %zmm1, %zmm1
	vmulpd	%zmm15, %zmm15, %zmm15
	vsubpd	%zmm10, %zmm14, %zmm14
	vsubpd	%zmm1, %zmm4, %zmm9
	vmulpd	64(%rax), %zmm0, %zmm1
	vmovupd	64(%rsi), %zmm4
	vmulpd	%zmm14, %zmm14, %zmm14
	vsubpd	%zmm13, %zmm1, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm2, %zmm1, %zmm1
	vaddpd	%zmm16, %zmm1, %zmm1
	vmulpd	640(%rax), %zmm0, %zmm16
	vaddpd	%zmm15, %zmm1, %zmm1
	vmulpd	896(%rax), %zmm0, %zmm15
	vsubpd	%zmm11, %zmm16, %zmm16
	vaddpd	%zmm14, %zmm1, %zmm1
	vsubpd	%zmm10, %zmm15, %zmm15
	vmulpd	%zmm16, %zmm16, %zmm16
	vsubpd	%zmm1, %zmm4, %zmm14
	vmulpd	128(%rax), %zmm0, %zmm1
	vmovupd	128(%rsi), %zmm4
	vmulpd	%zmm15, %zmm15, %zmm15
	vsubpd	%zmm13, %zmm1, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm2, %zmm1, %zmm1
	vaddpd	%zmm17, %zmm1, %zmm1
	vaddpd	%zmm16, %zmm1, %zmm1
	vaddpd	%zmm15, %zmm1, %zmm1
	vsubpd	%zmm1, %zmm4, %zmm15
	vmulpd	192(%rax), %zmm0, %zmm1
	vsubpd	%zmm13, %zmm1, %zmm1
	vmulpd	448(%rax), %zmm0, %zmm13
	vmulpd	%zmm1, %zmm1, %zmm1
	vsubpd	%zmm12, %zmm13, %zmm13
	vmulpd	704(%rax), %zmm0, %zmm12
	vmulpd	960(%rax), %zmm0, %zmm0
	vmulpd	%zmm13, %zmm13, %zmm13
	vaddpd	%zmm2, %zmm1, %zmm1
	vsubpd	%zmm11, %zmm12, %zmm11
	vsubpd	%zmm10, %zmm0, %zmm0
	vmovupd	192(%rsi), %zmm10
	movq	32(%r13), %rsi
	vmulpd	%zmm11, %zmm11, %zmm11
	vaddpd	%zmm13, %zmm1, %zmm1
	vmulpd	%zmm0, %zmm0, %zmm0
	vaddpd	%zmm11, %zmm1, %zmm1
	vaddpd	%zmm0, %zmm1, %zmm0
	vsubpd	%zmm0, %zmm10, %zmm0
	testq	%rsi, %rsi
	je	.L1378
	vcmppd	$1, %zmm9, %zmm2, %k1
	addq	%rdx, %rsi
	vmovapd	%zmm9, %zmm1{%k1}{z}
	vcmppd	$1, %zmm14, %zmm2, %k1
	vmulpd	(%rsi), %zmm1, %zmm1
	vaddpd	%zmm1, %zmm5, %zmm5
	vmovapd	%zmm14, %zmm1{%k1}{z}
	vmulpd	64(%rsi), %zmm1, %zmm1
	vcmppd	$1, %zmm15, %zmm2, %k1
	vaddpd	%zmm1, %zmm6, %zmm6
	vmovapd	%zmm15, %zmm1{%k1}{z}
	vmulpd	128(%rsi), %zmm1, %zmm1
	vcmppd	$1, %zmm0, %zmm2, %k1
	vaddpd	%zmm1, %zmm7, %zmm7
	vmovapd	%zmm0, %zmm1{%k1}{z}
	vmulpd	192(%rsi), %zmm1, %zmm0
	vaddpd	%zmm0, %zmm8, %zmm8
.L1584:
	vmovapd	%ymm5, %ymm0
	movl	$1, %r11d
	movl	$1, %esi
	movl	$1, %r10d
	movl	$1, %r9d
	jmp	.L1377
.L1316:
	testq	%rdi, %rdi
	leaq	31(%rdi), %rdx
	vpxor	%xmm0, %xmm0, %xmm0
	movq	%rdi, %r8
	cmovns	%rdi, %rdx
	sarq	$63, %r8
	vxorpd	%xmm8, %xmm8, %xmm8
	vmovdqa64	%zmm0, 200(%rsp)
	shrq	$59, %r8
	xorl	%r11d, %r11d
	vmovdqa64	%zmm0, 264(%rsp)
	xorl	%r10d, %r10d
	sarq	$5, %rdx
	vmovapd	%zmm8, %zmm7
	xorl	%r9d, %r9d
	vmovdqa64	%zmm0, 328(%rsp)
	leaq	(%rdx,%rdx,2), %rcx
	leaq	(%rdi,%r8), %rdx
	vmovdqa64	%zmm0, 392(%rsp)
	vmovapd	%zmm8, %zmm6
	andl	$31, %edx
	salq	$5, %rcx
	vmovapd	%zmm8, %zmm5
	vxorpd	%xmm0, %xmm0, %xmm0
	subq	%r8, %rdx
	vmovapd	%zmm8, %zmm2
	leaq	(%rcx,%rdx), %rdi
	leaq	0(,%rax,8), %rdx
	movq	%rsi, %rcx
	xorl	%esi, %esi
	leaq	(%rax,%rax,2), %rax
	salq	$3, %rdi
	leaq	2048(%rdx), %r8
	leaq	(%r12,%rax,8), %rax
	jmp	.L1360
.L1358:
	addq	$256, %rdx
	addq	$4, %rcx
	addq	$768, %rax
	cmpq	%rdx, %r8
	je	.L1591
.L1360:
	movl	(%rcx), %ebx
	testl	%ebx, %ebx
	je	.L1358
	vmovsd	24(%r13), %xmm0
	vmulsd	(%r12,%rdi), %xmm0, %xmm9
	vmulsd	256(%r12,%rdi), %xmm0, %xmm12
	movq	40(%r13), %rsi
	vmulsd	512(%r12,%rdi), %xmm0, %xmm11
	vbroadcastsd	%xmm0, %zmm0
	vmulpd	(%rax), %zmm0, %zmm1
	addq	%rdx, %rsi
	vmulpd	256(%rax), %zmm0, %zmm13
	vmovupd	(%rsi), %zmm4
	vmulpd	512(%rax), %zmm0, %zmm10
	vbroadcastsd	%xmm9, %zmm9
	vmulpd	320(%rax), %zmm0, %zmm14
	vbroadcastsd	%xmm12, %zmm12
	vmulpd	384(%rax), %zmm0, %zmm15
	vbroadcastsd	%xmm11, %zmm11
	vsubpd	%zmm9, %zmm1, %zmm1
	vsubpd	%zmm12, %zmm13, %zmm13
	vsubpd	%zmm11, %zmm10, %zmm10
	vmulpd	%zmm1, %zmm1, %zmm1
	vsubpd	%zmm12, %zmm14, %zmm14
	vmulpd	%zmm13, %zmm13, %zmm13
	vsubpd	%zmm12, %zmm15, %zmm15
	vmulpd	%zmm10, %zmm10, %zmm10
	vmulpd	%zmm14, %zmm14, %zmm14
	vmulpd	%zmm15, %zmm15, %zmm15
	vaddpd	%zmm2, %zmm1, %zmm1
	vaddpd	%zmm13, %zmm1, %zmm1
	vmulpd	576(%rax), %zmm0, %zmm13
	vaddpd	%zmm10, %zmm1, %zmm1
	vsubpd	%zmm11, %zmm13, %zmm13
	vsubpd	%zmm1, %zmm4, %zmm10
	vmulpd	64(%rax), %zmm0, %zmm1
	vmovupd	64(%rsi), %zmm4
	vmulpd	%zmm13, %zmm13, %zmm13
	vsubpd	%zmm9, %zmm1, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm2, %zmm1, %zmm1
	vaddpd	%zmm14, %zmm1, %zmm1
	vaddpd	%zmm13, %zmm1, %zmm1
	vmulpd	640(%rax), %zmm0, %zmm13
	vsubpd	%zmm1, %zmm4, %zmm14
	vmulpd	128(%rax), %zmm0, %zmm1
	vmovupd	128(%rsi), %zmm4
	vsubpd	%zmm11, %zmm13, %zmm13
	vsubpd	%zmm9, %zmm1, %zmm1
	vmulpd	%zmm13, %zmm13, %zmm13
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm2, %zmm1, %zmm1
	vaddpd	%zmm15, %zmm1, %zmm1
	vaddpd	%zmm13, %zmm1, %zmm1
	vsubpd	%zmm1, %zmm4, %zmm13
	vmulpd	192(%rax), %zmm0, %zmm1
	vsubpd	%zmm9, %zmm1, %zmm1
	vmulpd	448(%rax), %zmm0, %zmm9
	vmulpd	704(%rax), %zmm0, %zmm0
	vmulpd	%zmm1, %zmm1, %zmm1
	vsubpd	%zmm12, %zmm9, %zmm9
	vsubpd	%zmm11, %zmm0, %zmm0
	vmovupd	192(%rsi), %zmm11
	movq	32(%r13), %rsi
	vmulpd	%zmm9, %zmm9, %zmm9
	vaddpd	%zmm2, %zmm1, %zmm1
	vmulpd	%zmm0, %zmm0, %zmm0
	vaddpd	%zmm9, %zmm1, %zmm1
	vaddpd	%zmm0, %zmm1, %zmm0
	vsubpd	%zmm0, %zmm11, %zmm0
	testq	%rsi, %rsi
	je	.L1359
	vcmppd	$1, %zmm10, %zmm2, %k1
	addq	%rdx, %rsi
	vmovapd	%zmm10, %zmm1{%k1}{z}
	vcmppd	$1, %zmm14, %zmm2, %k1
	vmulpd	(%rsi), %zmm1, %zmm1
	vaddpd	%zmm1, %zmm5, %zmm5
	vmovapd	%zmm14, %zmm1{%k1}{z}
	vmulpd	64(%rsi), %zmm1, %zmm1
	vcmppd	$1, %zmm13, %zmm2, %k1
	vaddpd	%zmm1, %zmm6, %zmm6
	vmovapd	%zmm13, %zmm1{%k1}{z}
	vmulpd	128(%rsi), %zmm1, %zmm1
	vcmppd	$1, %zmm0, %zmm2, %k1
	vaddpd	%zmm1, %zmm7, %zmm7
	vmovapd	%zmm0, %zmm1{%k1}{z}
	vmulpd	192(%rsi), %zmm1, %zmm0
	vaddpd	%zmm0, %zmm8, %zmm8
.L1583:
	vmovapd	%ymm5, %ymm0
	movl	$1, %r11d
	movl	$1, %esi
	movl	$1, %r10d
	movl	$1, %r9d
	jmp	.L1358
.L1313:
	testq	%rdi, %rdi
	leaq	31(%rdi), %rdx
	vpxor	%xmm0, %xmm0, %xmm0
	movq	%rdi, %r8
	cmovns	%rdi, %rdx
	sarq	$63, %r8
	vxorpd	%xmm8, %xmm8, %xmm8
	vmovdqa64	%zmm0, 200(%rsp)
	shrq	$59, %r8
	xorl	%r11d, %r11d
	vmovdqa64	%zmm0, 264(%rsp)
	xorl	%r10d, %r10d
	leaq	(%rdi,%r8), %rcx
	xorl	%r9d, %r9d
	xorl	%edi, %edi
	sarq	$5, %rdx
	andl	$31, %ecx
	salq	$8, %rdx
	vmovdqa64	%zmm0, 328(%rsp)
	vmovapd	%zmm8, %zmm7
	subq	%r8, %rcx
	vmovapd	%zmm8, %zmm6
	vmovdqa64	%zmm0, 392(%rsp)
	vmovapd	%zmm8, %zmm5
	addq	%rcx, %rdx
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%zmm8, %zmm2
	leaq	0(,%rax,8), %rcx
	salq	$6, %rax
	salq	$3, %rdx
	addq	%r12, %rax
	leaq	2048(%rcx), %r8
	jmp	.L1398
.L1396:
	addq	$256, %rcx
	addq	$4, %rsi
	addq	$2048, %rax
	cmpq	%rcx, %r8
	je	.L1592
.L1398:
	movl	(%rsi), %r14d
	testl	%r14d, %r14d
	je	.L1396
	vmovsd	24(%r13), %xmm0
	vmulsd	(%r12,%rdx), %xmm0, %xmm16
	vmulsd	256(%r12,%rdx), %xmm0, %xmm15
	movq	40(%r13), %rdi
	vmulsd	512(%r12,%rdx), %xmm0, %xmm14
	vmulsd	768(%r12,%rdx), %xmm0, %xmm13
	addq	%rcx, %rdi
	vmulsd	1024(%r12,%rdx), %xmm0, %xmm12
	vmovupd	(%rdi), %zmm4
	vmulsd	1280(%r12,%rdx), %xmm0, %xmm11
	vbroadcastsd	%xmm16, %zmm16
	vmulsd	1536(%r12,%rdx), %xmm0, %xmm10
	vbroadcastsd	%xmm15, %zmm15
	vmulsd	1792(%r12,%rdx), %xmm0, %xmm9
	vbroadcastsd	%xmm0, %zmm0
	vbroadcastsd	%xmm14, %zmm14
	vmulpd	(%rax), %zmm0, %zmm1
	vbroadcastsd	%xmm13, %zmm13
	vmulpd	256(%rax), %zmm0, %zmm23
	vbroadcastsd	%xmm12, %zmm12
	vmulpd	512(%rax), %zmm0, %zmm22
	vbroadcastsd	%xmm11, %zmm11
	vmulpd	768(%rax), %zmm0, %zmm21
	vbroadcastsd	%xmm10, %zmm10
	vmulpd	1024(%rax), %zmm0, %zmm20
	vbroadcastsd	%xmm9, %zmm9
	vmulpd	1280(%rax), %zmm0, %zmm19
	vsubpd	%zmm16, %zmm1, %zmm1
	vmulpd	1536(%rax), %zmm0, %zmm18
	vsubpd	%zmm15, %zmm23, %zmm23
	vmulpd	1792(%rax), %zmm0, %zmm17
	vsubpd	%zmm14, %zmm22, %zmm22
	vmulpd	%zmm1, %zmm1, %zmm1
	vsubpd	%zmm13, %zmm21, %zmm21
	vmulpd	%zmm23, %zmm23, %zmm23
	vsubpd	%zmm12, %zmm20, %zmm20
	vmulpd	%zmm22, %zmm22, %zmm22
	vsubpd	%zmm11, %zmm19, %zmm19
	vmulpd	%zmm21, %zmm21, %zmm21
	vsubpd	%zmm10, %zmm18, %zmm18
	vmulpd	%zmm20, %zmm20, %zmm20
	vsubpd	%zmm9, %zmm17, %zmm17
	vaddpd	%zmm2, %zmm1, %zmm1
	vmulpd	%zmm19, %zmm19, %zmm19
	vmulpd	%zmm18, %zmm18, %zmm18
	vmulpd	%zmm17, %zmm17, %zmm17
	vmulpd	320(%rax), %zmm0, %zmm24
	vaddpd	%zmm23, %zmm1, %zmm1
	vmulpd	576(%rax), %zmm0, %zmm23
	vmulpd	384(%rax), %zmm0, %zmm25
	vaddpd	%zmm22, %zmm1, %zmm1
	vmulpd	832(%rax), %zmm0, %zmm22
	vsubpd	%zmm15, %zmm24, %zmm24
	vaddpd	%zmm21, %zmm1, %zmm1
	vsubpd	%zmm14, %zmm23, %zmm23
	vmulpd	1088(%rax), %zmm0, %zmm21
	vsubpd	%zmm15, %zmm25, %zmm25
	vmulpd	%zmm24, %zmm24, %zmm24
	vsubpd	%zmm13, %zmm22, %zmm22
	vaddpd	%zmm20, %zmm1, %zmm1
	vmulpd	%zmm23, %zmm23, %zmm23
	vmulpd	1344(%rax), %zmm0, %zmm20
	vmulpd	%zmm22, %zmm22, %zmm22
	vsubpd	%zmm12, %zmm21, %zmm21
	vaddpd	%zmm19, %zmm1, %zmm1
	vmulpd	%zmm25, %zmm25, %zmm25
	vmulpd	1600(%rax), %zmm0, %zmm19
	vmulpd	%zmm21, %zmm21, %zmm21
	vaddpd	%zmm18, %zmm1, %zmm1
	vsubpd	%zmm11, %zmm20, %zmm20
	vmulpd	1856(%rax), %zmm0, %zmm18
	vaddpd	%zmm17, %zmm1, %zmm1
	vmulpd	%zmm20, %zmm20, %zmm20
	vsubpd	%zmm10, %zmm19, %zmm19
	vsubpd	%zmm9, %zmm18, %zmm18
	vsubpd	%zmm1, %zmm4, %zmm17
	vmulpd	64(%rax), %zmm0, %zmm1
	vmovupd	64(%rdi), %zmm4
	vmulpd	%zmm19, %zmm19, %zmm19
	vmulpd	%zmm18, %zmm18, %zmm18
	vsubpd	%zmm16, %zmm1, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddpd	%zmm2, %zmm1, %zmm1
	vaddpd	%zmm24, %zmm1, %zmm1
	vmulpd	640(%rax), %zmm0, %zmm24
	vaddpd	%zmm23, %zmm1, %zmm1
	vmulpd	896(%rax), %zmm0, %zmm23
	vsubpd	%zmm14, %zmm24, %zmm24
	vaddpd	%zmm22, %zmm1, %zmm1
	vmulpd	%zmm24, %zmm24, %zmm24
	vsubpd	%zmm13, %zmm23, %zmm23
	vaddpd	%zmm21, %zmm1, %zmm1
	vmulpd	%zmm23, %zmm23, %zmm23
	vaddpd	%zmm20, %zmm1, %zmm1
	vaddpd	%zmm19, %zmm1, %zmm1
	vaddpd	%zmm18, %zmm1, %zmm1
	vsubpd	%zmm1, %zmm4, %zmm18
	vmulpd	128(%rax), %zmm0, %zmm1
	vmulpd	1152(%rax), %zmm0, %zmm22
	vmovupd	128(%rdi), %zmm4
	vmulpd	1408(%rax), %zmm0, %zmm21
	vmulpd	1664(%rax), %zmm0, %zmm20
	vmulpd	1920(%rax), %zmm0, %zmm19
	vsubpd	%zmm16, %zmm1, %zmm1
	vsubpd	%zmm12, %zmm22, %zmm22
	vsubpd	%zmm11, %zmm21, %zmm21
	vmulpd	%zmm1, %zmm1, %zmm1
	vsubpd	%zmm10, %zmm20, %zmm20
	vmulpd	%zmm22, %zmm22, %zmm22
	vsubpd	%zmm9, %zmm19, %zmm19
	vmulpd	%zmm21, %zmm21, %zmm21
	vmulpd	%zmm20, %zmm20, %zmm20
	vmulpd	%zmm19, %zmm19, %zmm19
	vaddpd	%zmm2, %zmm1, %zmm1
	vaddpd	%zmm25, %zmm1, %zmm1
	vaddpd	%zmm24, %zmm1, %zmm1
	vmulpd	448(%rax), %zmm0, %zmm24
	vaddpd	%zmm23, %zmm1, %zmm1
	vmulpd	704(%rax), %zmm0, %zmm23
	vsubpd	%zmm15, %zmm24, %zmm24
	vmulpd	1728(%rax), %zmm0, %zmm15
	vaddpd	%zmm22, %zmm1, %zmm1
	vmulpd	960(%rax), %zmm0, %zmm22
	vsubpd	%zmm14, %zmm23, %zmm23
	vmulpd	%zmm24, %zmm24, %zmm14
	vaddpd	%zmm21, %zmm1, %zmm1
	vmovupd	192(%rdi), %zmm21
	movq	32(%r13), %rdi
	vsubpd	%zmm10, %zmm15, %zmm15
	vsubpd	%zmm13, %zmm22, %zmm22
	vmulpd	%zmm23, %zmm23, %zmm13
	vaddpd	%zmm20, %zmm1, %zmm1
	vmulpd	1216(%rax), %zmm0, %zmm20
	vaddpd	%zmm19, %zmm1, %zmm1
	vsubpd	%zmm12, %zmm20, %zmm20
	vmulpd	%zmm22, %zmm22, %zmm12
	vsubpd	%zmm1, %zmm4, %zmm19
	vmulpd	192(%rax), %zmm0, %zmm1
	vsubpd	%zmm16, %zmm1, %zmm1
	vmulpd	1472(%rax), %zmm0, %zmm16
	vmulpd	1984(%rax), %zmm0, %zmm0
	vmulpd	%zmm1, %zmm1, %zmm1
	vsubpd	%zmm11, %zmm16, %zmm16
	vmulpd	%zmm20, %zmm20, %zmm11
	vsubpd	%zmm9, %zmm0, %zmm0
	vmulpd	%zmm15, %zmm15, %zmm9
	vaddpd	%zmm2, %zmm1, %zmm1
	vmulpd	%zmm16, %zmm16, %zmm10
	vmulpd	%zmm0, %zmm0, %zmm0
	vaddpd	%zmm14, %zmm1, %zmm1
	vaddpd	%zmm13, %zmm1, %zmm1
	vaddpd	%zmm12, %zmm1, %zmm1
	vaddpd	%zmm11, %zmm1, %zmm1
	vaddpd	%zmm10, %zmm1, %zmm1
	vaddpd	%zmm9, %zmm1, %zmm1
	vaddpd	%zmm0, %zmm1, %zmm0
	vsubpd	%zmm0, %zmm21, %zmm0
	testq	%rdi, %rdi
	je	.L1397
	vcmppd	$1, %zmm17, %zmm2, %k1
	addq	%rcx, %rdi
	vmovapd	%zmm17, %zmm1{%k1}{z}
	vcmppd	$1, %zmm18, %zmm2, %k1
	vmulpd	(%rdi), %zmm1, %zmm1
	vaddpd	%zmm1, %zmm5, %zmm5
	vmovapd	%zmm18, %zmm1{%k1}{z}
	vmulpd	64(%rdi), %zmm1, %zmm1
	vcmppd	$1, %zmm19, %zmm2, %k1
	vaddpd	%zmm1, %zmm6, %zmm6
	vmovapd	%zmm19, %zmm1{%k1}{z}
	vmulpd	128(%rdi), %zmm1, %zmm1
	vcmppd	$1, %zmm0, %zmm2, %k1
	vaddpd	%zmm1, %zmm7, %zmm7
	vmovapd	%zmm0, %zmm1{%k1}{z}
	vmulpd	192(%rdi), %zmm1, %zmm0
	vaddpd	%zmm0, %zmm8, %zmm8
.L1585:
	vmovapd	%ymm5, %ymm0
	movl	$1, %r11d
	movl	$1, %edi
	movl	$1, %r10d
	movl	$1, %r9d
	jmp	.L1396
.L1421:
	vcmppd	$1, 200(%rsp), %zmm5, %k1
	vmovapd	200(%rsp), %zmm0{%k1}{z}
	vcmppd	$1, 264(%rsp), %zmm5, %k1
	vaddpd	%zmm0, %zmm1, %zmm1
	vmovapd	264(%rsp), %zmm0{%k1}{z}
	vcmppd	$1, 328(%rsp), %zmm5, %k1
	vaddpd	%zmm0, %zmm6, %zmm6
	vmovapd	328(%rsp), %zmm0{%k1}{z}
	vcmppd	$1, 392(%rsp), %zmm5, %k1
	vaddpd	%zmm0, %zmm7, %zmm7
	vmovapd	392(%rsp), %zmm0{%k1}{z}
	jmp	.L1586
.L1320:
	vcmppd	$1, %zmm12, %zmm5, %k1
	vmovapd	%zmm12, %zmm1{%k1}{z}
	vcmppd	$1, %zmm7, %zmm5, %k1
	vaddpd	%zmm1, %zmm8, %zmm8
	vmovapd	%zmm7, %zmm1{%k1}{z}
	vcmppd	$1, %zmm6, %zmm5, %k1
	vaddpd	%zmm1, %zmm9, %zmm9
	vmovapd	%zmm6, %zmm1{%k1}{z}
	vcmppd	$1, %zmm0, %zmm5, %k1
	vaddpd	%zmm1, %zmm10, %zmm10
	vmovapd	%zmm0, %zmm1{%k1}{z}
	vaddpd	%zmm1, %zmm11, %zmm11
	jmp	.L1581
.L1378:
	vcmppd	$1, %zmm9, %zmm2, %k1
	vmovapd	%zmm9, %zmm1{%k1}{z}
	vcmppd	$1, %zmm14, %zmm2, %k1
	vaddpd	%zmm1, %zmm5, %zmm5
	vmovapd	%zmm14, %zmm1{%k1}{z}
	vcmppd	$1, %zmm15, %zmm2, %k1
	vaddpd	%zmm1, %zmm6, %zmm6
	vmovapd	%zmm15, %zmm1{%k1}{z}
	vcmppd	$1, %zmm0, %zmm2, %k1
	vaddpd	%zmm1, %zmm7, %zmm7
	vmovapd	%zmm0, %zmm1{%k1}{z}
	vaddpd	%zmm1, %zmm8, %zmm8
	jmp	.L1584
.L1340:
	vcmppd	$1, %zmm12, %zmm2, %k1
	vmovapd	%zmm12, %zmm1{%k1}{z}
	vcmppd	$1, %zmm13, %zmm2, %k1
	vaddpd	%zmm1, %zmm5, %zmm5
	vmovapd	%zmm13, %zmm1{%k1}{z}
	vcmppd	$1, %zmm11, %zmm2, %k1
	vaddpd	%zmm1, %zmm6, %zmm6
	vmovapd	%zmm11, %zmm1{%k1}{z}
	vcmppd	$1, %zmm0, %zmm2, %k1
	vaddpd	%zmm1, %zmm7, %zmm7
	vmovapd	%zmm0, %zmm1{%k1}{z}
	vaddpd	%zmm1, %zmm8, %zmm8
	jmp	.L1582
.L1359:
	vcmppd	$1, %zmm10, %zmm2, %k1
	vmovapd	%zmm10, %zmm1{%k1}{z}
	vcmppd	$1, %zmm14, %zmm2, %k1
	vaddpd	%zmm1, %zmm5, %zmm5
	vmovapd	%zmm14, %zmm1{%k1}{z}
	vcmppd	$1, %zmm13, %zmm2, %k1
	vaddpd	%zmm1, %zmm6, %zmm6
	vmovapd	%zmm13, %zmm1{%k1}{z}
	vcmppd	$1, %zmm0, %zmm2, %k1
	vaddpd	%zmm1, %zmm7, %zmm7
	vmovapd	%zmm0, %zmm1{%k1}{z}
	vaddpd	%zmm1, %zmm8, %zmm8
	jmp	.L1583
.L1397:
	vcmppd	$1, %zmm17, %zmm2, %k1
	vmovapd	%zmm17, %zmm1{%k1}{z}
	vcmppd	$1, %zmm18, %zmm2, %k1
	vaddpd	%zmm1, %zmm5, %zmm5
	vmovapd	%zmm18, %zmm1{%k1}{z}
	vcmppd	$1, %zmm19, %zmm2, %k1
	vaddpd	%zmm1, %zmm6, %zmm6
	vmovapd	%zmm19, %zmm1{%k1}{z}
	vcmppd	$1, %zmm0, %zmm2, %k1
	vaddpd	%zmm1, %zmm7, %zmm7
	vmovapd	%zmm0, %zmm1{%k1}{z}
	vaddpd	%zmm1, %zmm8, %zmm8
	jmp	.L1585
.L1590:
	testb	%r11b, %r11b
	je	.L1380
	vmovapd	%zmm8, 392(%rsp)
.L1380:
	testb	%r10b, %r10b
	je	.L1381
	vmovapd	%zmm7, 328(%rsp)
.L1381:
	testb	%r9b, %r9b
	je	.L1382
	vmovapd	%zmm6, 264(%rsp)
.L1382:
	testb	%sil, %sil
	je	.L1383
	vmovapd	%zmm5, 200(%rsp)
.L1383:
	movl	$5, %edi
	movl	$16, %ecx
	leaq	200(%rsp), %r8
.L1384:
	testl	%ecx, %ecx
	jle	.L1395
	leal	-1(%rcx), %eax
	movl	%ecx, %esi
	cmpl	$2, %eax
	jbe	.L1385
	movslq	%ecx, %r9
	cmpl	$6, %eax
	jbe	.L1442
	shrl	$3, %esi
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %rdx
	salq	$6, %rsi
	addq	%rax, %rsi
	.p2align 4,,10
	.p2align 3
.L1387:
	vmovupd	(%rax), %zmm7
	vaddpd	(%rdx), %zmm7, %zmm0
	addq	$64, %rax
	addq	$64, %rdx
	vmovapd	%zmm0, -64(%rdx)
	cmpq	%rsi, %rax
	jne	.L1387
	movl	%ecx, %eax
	andl	$-8, %eax
	movl	%eax, %edx
	cmpl	%eax, %ecx
	je	.L1392
	movl	%ecx, %esi
	subl	%eax, %esi
	leal	-1(%rsi), %r10d
	cmpl	$2, %r10d
	jbe	.L1389
.L1386:
	leaq	(%r8,%rdx,8), %r10
	addq	%rdx, %r9
	movl	%esi, %edx
	vmovupd	200(%rsp,%r9,8), %ymm0
	andl	$-4, %edx
	vaddpd	(%r10), %ymm0, %ymm0
	addl	%edx, %eax
	andl	$3, %esi
	vmovapd	%ymm0, (%r10)
	je	.L1392
.L1389:
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
	jle	.L1392
	addl	%ecx, %edx
	leaq	8(%r8,%rsi), %r9
	addl	$2, %eax
	movslq	%edx, %rdx
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%eax, %ecx
	jle	.L1392
	addl	%ecx, %eax
	leaq	16(%r8,%rsi), %rdx
	cltq
	vmovsd	(%rdx), %xmm0
	vaddsd	200(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
.L1392:
	vmovsd	200(%rsp), %xmm0
.L1395:
	movl	%ecx, %eax
	shrl	$31, %eax
	addl	%ecx, %eax
	sarl	%eax
	movl	%eax, %ecx
	subl	$1, %edi
	jne	.L1384
	jmp	.L1311
.L1591:
	testb	%r11b, %r11b
	je	.L1361
	vmovapd	%zmm8, 392(%rsp)
.L1361:
	testb	%r10b, %r10b
	je	.L1362
	vmovapd	%zmm7, 328(%rsp)
.L1362:
	testb	%r9b, %r9b
	je	.L1363
	vmovapd	%zmm6, 264(%rsp)
.L1363:
	testb	%sil, %sil
	je	.L1364
	vmovapd	%zmm5, 200(%rsp)
.L1364:
	movl	$5, %edi
	movl	$16, %ecx
	leaq	200(%rsp), %r8
.L1365:
	testl	%ecx, %ecx
	jle	.L1376
	leal	-1(%rcx), %eax
	movl	%ecx, %esi
	cmpl	$2, %eax
	jbe	.L1366
	movslq	%ecx, %r9
	cmpl	$6, %eax
	jbe	.L1441
	shrl	$3, %esi
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %rdx
	salq	$6, %rsi
	addq	%rax, %rsi
	.p2align 4,,10
	.p2align 3
.L1368:
	vmovupd	(%rax), %zmm6
	vaddpd	(%rdx), %zmm6, %zmm0
	addq	$64, %rax
	addq	$64, %rdx
	vmovapd	%zmm0, -64(%rdx)
	cmpq	%rax, %rsi
	jne	.L1368
	movl	%ecx, %eax
	andl	$-8, %eax
	movl	%eax, %edx
	cmpl	%ecx, %eax
	je	.L1373
	movl	%ecx, %esi
	subl	%eax, %esi
	leal	-1(%rsi), %r10d
	cmpl	$2, %r10d
	jbe	.L1370
.L1367:
	leaq	(%r8,%rdx,8), %r10
	addq	%rdx, %r9
	movl	%esi, %edx
	vmovupd	200(%rsp,%r9,8), %ymm0
	andl	$-4, %edx
	vaddpd	(%r10), %ymm0, %ymm0
	addl	%edx, %eax
	andl	$3, %esi
	vmovapd	%ymm0, (%r10)
	je	.L1373
.L1370:
	movslq	%eax, %rsi
	leal	(%rcx,%rax), %edx
	salq	$3, %rsi
	movslq	%edx, %rdx
	leaq	(%r8,%rsi), %r9
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	leal	1(%rax), %edx
	vmovsd	%xmm0, (%r9)
	cmpl	%ecx, %edx
	jge	.L1373
	addl	%ecx, %edx
	leaq	8(%r8,%rsi), %r9
	addl	$2, %eax
	movslq	%edx, %rdx
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%eax, %ecx
	jle	.L1373
	addl	%ecx, %eax
	leaq	16(%r8,%rsi), %rdx
	cltq
	vmovsd	(%rdx), %xmm0
	vaddsd	200(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
.L1373:
	vmovsd	200(%rsp), %xmm0
.L1376:
	movl	%ecx, %eax
	shrl	$31, %eax
	addl	%ecx, %eax
	sarl	%eax
	movl	%eax, %ecx
	subl	$1, %edi
	jne	.L1365
	jmp	.L1311
.L1592:
	testb	%r11b, %r11b
	je	.L1399
	vmovapd	%zmm8, 392(%rsp)
.L1399:
	testb	%r10b, %r10b
	je	.L1400
	vmovapd	%zmm7, 328(%rsp)
.L1400:
	testb	%r9b, %r9b
	je	.L1401
	vmovapd	%zmm6, 264(%rsp)
.L1401:
	testb	%dil, %dil
	je	.L1402
	vmovapd	%zmm5, 200(%rsp)
.L1402:
	movl	$5, %edi
	movl	$16, %ecx
	leaq	200(%rsp), %r8
.L1403:
	testl	%ecx, %ecx
	jle	.L1414
	leal	-1(%rcx), %eax
	movl	%ecx, %esi
	cmpl	$2, %eax
	jbe	.L1404
	movslq	%ecx, %r9
	cmpl	$6, %eax
	jbe	.L1443
	shrl	$3, %esi
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %rdx
	salq	$6, %rsi
	addq	%rax, %rsi
	.p2align 4,,10
	.p2align 3
.L1406:
	vmovupd	(%rax), %zmm4
	vaddpd	(%rdx), %zmm4, %zmm0
	addq	$64, %rax
	addq	$64, %rdx
	vmovapd	%zmm0, -64(%rdx)
	cmpq	%rsi, %rax
	jne	.L1406
	movl	%ecx, %eax
	andl	$-8, %eax
	movl	%eax, %edx
	cmpl	%eax, %ecx
	je	.L1411
	movl	%ecx, %esi
	subl	%eax, %esi
	leal	-1(%rsi), %r10d
	cmpl	$2, %r10d
	jbe	.L1408
.L1405:
	leaq	(%r8,%rdx,8), %r10
	addq	%rdx, %r9
	movl	%esi, %edx
	vmovupd	200(%rsp,%r9,8), %ymm0
	andl	$-4, %edx
	vaddpd	(%r10), %ymm0, %ymm0
	addl	%edx, %eax
	andl	$3, %esi
	vmovapd	%ymm0, (%r10)
	je	.L1411
.L1408:
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
	jle	.L1411
	addl	%ecx, %edx
	leaq	8(%r8,%rsi), %r9
	addl	$2, %eax
	movslq	%edx, %rdx
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%eax, %ecx
	jle	.L1411
	addl	%ecx, %eax
	leaq	16(%r8,%rsi), %rdx
	cltq
	vmovsd	(%rdx), %xmm0
	vaddsd	200(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
.L1411:
	vmovsd	200(%rsp), %xmm0
.L1414:
	movl	%ecx, %eax
	shrl	$31, %eax
	addl	%ecx, %eax
	sarl	%eax
	movl	%eax, %ecx
	subl	$1, %edi
	jne	.L1403
	jmp	.L1311
.L1587:
	testb	%r14b, %r14b
	je	.L1423
	vmovapd	%zmm8, 136(%rsp)
.L1423:
	testb	%dil, %dil
	je	.L1424
	vmovapd	%zmm7, 72(%rsp)
.L1424:
	testb	%dl, %dl
	je	.L1425
	vmovapd	%zmm6, 8(%rsp)
.L1425:
	testb	%al, %al
	je	.L1426
	vmovapd	%zmm1, -56(%rsp)
.L1426:
	movl	$5, %edi
	movl	$16, %ecx
	leaq	-56(%rsp), %r8
.L1427:
	testl	%ecx, %ecx
	jle	.L1438
	leal	-1(%rcx), %eax
	movl	%ecx, %esi
	cmpl	$2, %eax
	jbe	.L1428
	movslq	%ecx, %r9
	cmpl	$6, %eax
	jbe	.L1444
	shrl	$3, %esi
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %r11
	movq	%r8, %rdx
	salq	$6, %rsi
	addq	%rax, %rsi
	.p2align 4,,10
	.p2align 3
.L1430:
	vmovupd	(%rax), %zmm6
	vaddpd	(%rdx), %zmm6, %zmm0
	addq	$64, %rax
	addq	$64, %rdx
	vmovapd	%zmm0, -64(%rdx)
	cmpq	%rax, %rsi
	jne	.L1430
	movl	%ecx, %eax
	andl	$-8, %eax
	movl	%eax, %edx
	cmpl	%ecx, %eax
	je	.L1435
	movl	%ecx, %esi
	subl	%eax, %esi
	leal	-1(%rsi), %r10d
	cmpl	$2, %r10d
	jbe	.L1432
.L1429:
	leaq	(%r11,%rdx,8), %r10
	addq	%r9, %rdx
	vmovupd	-56(%rsp,%rdx,8), %ymm0
	movl	%esi, %edx
	vaddpd	(%r10), %ymm0, %ymm0
	andl	$-4, %edx
	addl	%edx, %eax
	andl	$3, %esi
	vmovapd	%ymm0, (%r10)
	je	.L1435
.L1432:
	movslq	%eax, %rsi
	leal	(%rcx,%rax), %edx
	salq	$3, %rsi
	movslq	%edx, %rdx
	leaq	(%r11,%rsi), %r9
	vmovsd	(%r9), %xmm0
	vaddsd	-56(%rsp,%rdx,8), %xmm0, %xmm0
	leal	1(%rax), %edx
	vmovsd	%xmm0, (%r9)
	cmpl	%ecx, %edx
	jge	.L1435
	addl	%ecx, %edx
	leaq	8(%r11,%rsi), %r9
	addl	$2, %eax
	movslq	%edx, %rdx
	vmovsd	(%r9), %xmm0
	vaddsd	-56(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%ecx, %eax
	jge	.L1435
	addl	%ecx, %eax
	leaq	16(%r11,%rsi), %rdx
	cltq
	vmovsd	(%rdx), %xmm0
	vaddsd	-56(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
.L1435:
	vmovsd	-56(%rsp), %xmm0
.L1438:
	movl	%ecx, %eax
	shrl	$31, %eax
	addl	%ecx, %eax
	sarl	%eax
	movl	%eax, %ecx
	subl	$1, %edi
	jne	.L1427
	jmp	.L1311
.L1589:
	testb	%r11b, %r11b
	je	.L1342
	vmovapd	%zmm8, 392(%rsp)
.L1342:
	testb	%r10b, %r10b
	je	.L1343
	vmovapd	%zmm7, 328(%rsp)
.L1343:
	testb	%r9b, %r9b
	je	.L1344
	vmovapd	%zmm6, 264(%rsp)
.L1344:
	testb	%sil, %sil
	je	.L1345
	vmovapd	%zmm5, 200(%rsp)
.L1345:
	movl	$5, %edi
	movl	$16, %esi
	leaq	200(%rsp), %r8
.L1346:
	testl	%esi, %esi
	jle	.L1357
	leal	-1(%rsi), %eax
	movl	%esi, %ecx
	cmpl	$2, %eax
	jbe	.L1347
	movslq	%esi, %r9
	cmpl	$6, %eax
	jbe	.L1440
	shrl	$3, %ecx
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %rdx
	salq	$6, %rcx
	addq	%rax, %rcx
	.p2align 4,,10
	.p2align 3
.L1349:
	vmovupd	(%rax), %zmm4
	vaddpd	(%rdx), %zmm4, %zmm0
	addq	$64, %rax
	addq	$64, %rdx
	vmovapd	%zmm0, -64(%rdx)
	cmpq	%rcx, %rax
	jne	.L1349
	movl	%esi, %eax
	andl	$-8, %eax
	movl	%eax, %edx
	cmpl	%esi, %eax
	je	.L1354
	movl	%esi, %ecx
	subl	%eax, %ecx
	leal	-1(%rcx), %r10d
	cmpl	$2, %r10d
	jbe	.L1351
.L1348:
	leaq	(%r8,%rdx,8), %r10
	addq	%r9, %rdx
	vmovupd	200(%rsp,%rdx,8), %ymm0
	movl	%ecx, %edx
	vaddpd	(%r10), %ymm0, %ymm0
	andl	$-4, %edx
	addl	%edx, %eax
	andl	$3, %ecx
	vmovapd	%ymm0, (%r10)
	je	.L1354
.L1351:
	movslq	%eax, %rcx
	leal	(%rsi,%rax), %edx
	salq	$3, %rcx
	movslq	%edx, %rdx
	leaq	(%r8,%rcx), %r9
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	leal	1(%rax), %edx
	vmovsd	%xmm0, (%r9)
	cmpl	%esi, %edx
	jge	.L1354
	addl	%esi, %edx
	leaq	8(%r8,%rcx), %r9
	addl	$2, %eax
	movslq	%edx, %rdx
	vmovsd	(%r9), %xmm0
	vaddsd	200(%rsp,%rdx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%esi, %eax
	jge	.L1354
	addl	%esi, %eax
	leaq	16(%r8,%rcx), %rdx
	cltq
	vmovsd	(%rdx), %xmm0
	vaddsd	200(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
.L1354:
	vmovsd	200(%rsp), %xmm0
.L1357:
	movl	%esi, %eax
	shrl	$31, %eax
	addl	%esi, %eax
	sarl	%eax
	movl	%eax, %esi
	subl	$1, %edi
	jne	.L1346
.L1311:
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
.L1385:
	.cfi_restore_state
	movslq	%ecx, %rdx
	movq	%r8, %rax
	leaq	(%r8,%rdx,8), %rsi
	.p2align 4,,10
	.p2align 3
.L1391:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rdx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rsi, %rax
	jne	.L1391
	jmp	.L1392
.L1366:
	movslq	%ecx, %rdx
	movq	%r8, %rax
	leaq	(%r8,%rdx,8), %rsi
	.p2align 4,,10
	.p2align 3
.L1372:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rdx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rax, %rsi
	jne	.L1372
	jmp	.L1373
.L1404:
	movslq	%ecx, %rdx
	movq	%r8, %rax
	leaq	(%r8,%rdx,8), %rsi
	.p2align 4,,10
	.p2align 3
.L1410:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rdx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rsi, %rax
	jne	.L1410
	jmp	.L1411
.L1428:
	movslq	%ecx, %rdx
	movq	%r8, %rax
	leaq	(%r8,%rdx,8), %rsi
	.p2align 4,,10
	.p2align 3
.L1434:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rdx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rax, %rsi
	jne	.L1434
	jmp	.L1435
.L1327:
	movslq	%esi, %rdx
	movq	%r8, %rax
	leaq	(%r8,%rdx,8), %rcx
	.p2align 4,,10
	.p2align 3
.L1333:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rdx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rax, %rcx
	jne	.L1333
	jmp	.L1334
.L1347:
	movslq	%esi, %rdx
	movq	%r8, %rax
	leaq	(%r8,%rdx,8), %rcx
	.p2align 4,,10
	.p2align 3
.L1353:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rdx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rcx, %rax
	jne	.L1353
	jmp	.L1354
.L1439:
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L1328
.L1440:
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L1348
.L1443:
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.L1405
.L1444:
	xorl	%eax, %eax
	xorl	%edx, %edx
	leaq	-56(%rsp), %r11
	jmp	.L1429
.L1442:
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.L1386
.L1441:
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L1367
	.cfi_endproc
.LFE6544:
	.size	seed_panel_gain_f64, .-seed_panel_gain_f64
	.p2align 4
	.type	csr_statistics_f64, @function
csr_statistics_f64:
.LFB6528:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	.cfi_offset 15, -24
	movq	%rsi, %r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	movq	%r9, %r12
	pushq	%rbx
	subq	$72, %rsp
	.cfi_offset 3, -56
	movq	16(%rbp), %r13
	movq	%rdi, 32(%rsp)
	movq	32(%rsp), %rax
	movq	%rdx, 16(%rsp)
	movq	(%rax), %rsi
	movq	16(%rax), %r14
	movq	%rcx, 48(%rsp)
	movq	32(%rax), %rax
	movq	%r8, 40(%rsp)
	movq	%rsi, 56(%rsp)
	movq	8(%rax), %rbx
	cmpq	$63, %rsi
	jg	.L1644
	movl	$64, %eax
	movq	%rdx, %rdi
	cqto
	idivq	%rsi
	movq	%rax, 8(%rsp)
	cmpq	%rdi, %rax
	jg	.L1645
	imulq	%rax, %rsi
	movq	%rsi, %rcx
	testq	%rcx, %rcx
	jle	.L1596
.L1697:
	movq	40(%rsp), %r8
	cmpq	$3, %rcx
	jg	.L1594
.L1597:
	movq	48(%rsp), %rdx
	movq	40(%rsp), %rsi
	xorl	%eax, %eax
	vmovsd	.LC0(%rip), %xmm1
	vmovsd	.LC13(%rip), %xmm0
.L1603:
	vmovsd	%xmm1, (%rdx,%rax,8)
	vmovsd	%xmm0, (%rsi,%rax,8)
	movq	$0x000000000, 0(%r13,%rax,8)
	movq	$0x000000000, (%r12,%rax,8)
	addq	$1, %rax
	cmpq	%rcx, %rax
	jl	.L1603
.L1604:
	movq	56(%rsp), %rax
	movq	24(%rbp), %rdi
	xorl	%esi, %esi
	movq	%rcx, 24(%rsp)
	leaq	0(,%rax,8), %rdx
	call	memset@PLT
	cmpq	$0, 16(%rsp)
	movq	24(%rsp), %rcx
	jle	.L1607
.L1605:
	movq	32(%rsp), %rax
	movq	%rcx, (%rsp)
	xorl	%esi, %esi
	vxorpd	%xmm7, %xmm7, %xmm7
	vmovsd	.LC3(%rip), %xmm8
	vmovq	%r14, %xmm11
	movq	32(%rax), %rax
	leaq	(%rax,%r15,8), %rax
	vmovq	%rax, %xmm1
	vmovdqa	%xmm1, %xmm10
	.p2align 4,,10
	.p2align 3
.L1609:
	movq	%rsi, %rax
	movq	56(%rsp), %r10
	xorl	%r14d, %r14d
	cqto
	idivq	8(%rsp)
	vmovq	%xmm10, %rax
	movq	8(%rax,%rsi,8), %r9
	imulq	%rdx, %r10
	movq	(%rax,%rsi,8), %rdx
	cmpq	%r9, %rdx
	jg	.L1616
	movq	%r9, %r11
	movq	%rsi, 24(%rsp)
	vmovq	%r10, %xmm5
	vmovq	%xmm11, %r9
	cmpq	%r11, %rdx
	jge	.L1611
	.p2align 4,,10
	.p2align 3
.L1694:
	movq	32(%rsp), %rax
	movq	24(%rax), %r15
	movslq	(%r15,%rdx,4), %r8
	cmpq	%r14, %rbx
	jle	.L1692
.L1643:
	movq	%r14, %rdi
	vmovq	%xmm5, %r10
	jmp	.L1613
	.p2align 4,,10
	.p2align 3
.L1615:
	addq	%r10, %rax
	vsubsd	(%r9,%rdi,8), %xmm7, %xmm0
	addq	$1, %rdi
	salq	$3, %rax
	leaq	(%r12,%rax), %rcx
	addq	%r13, %rax
	vaddsd	(%rcx), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm1, (%rcx)
	vaddsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	cmpq	%rdi, %rbx
	je	.L1614
.L1613:
	movslq	(%r15,%rdi,4), %rax
	movq	%rdi, %rcx
	cmpq	%r8, %rax
	jl	.L1615
	vmovq	%r10, %xmm5
	cmpq	%r8, 56(%rsp)
	je	.L1682
	vmovsd	(%r9,%rdx,8), %xmm1
	vmovsd	%xmm1, %xmm1, %xmm0
	cmpq	%rdi, %rbx
	jle	.L1617
	cmpq	%r8, %rax
	jne	.L1617
	vsubsd	(%r9,%rcx,8), %xmm1, %xmm0
	addq	$1, %rdi
	.p2align 4,,10
	.p2align 3
.L1617:
	vmovq	%xmm5, %rax
	movq	48(%rsp), %rsi
	vmovq	%xmm1, %r10
	addq	%r8, %rax
	salq	$3, %rax
	addq	%rax, %rsi
	movq	(%rsi), %rcx
	vmovq	%rcx, %xmm3
	vucomisd	%xmm1, %xmm3
	cmova	%r10, %rcx
	movq	%rcx, (%rsi)
	movq	40(%rsp), %rsi
	addq	%rax, %rsi
	movq	(%rsi), %rcx
	vmovq	%rcx, %xmm4
	vucomisd	%xmm4, %xmm1
	cmova	%r10, %rcx
	addq	$1, %rdx
	movq	%rcx, (%rsi)
	leaq	(%r12,%rax), %rcx
	addq	%r13, %rax
	vaddsd	(%rcx), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm1, (%rcx)
	vaddsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	movq	24(%rbp), %rax
	leaq	(%rax,%r8,8), %rax
	vaddsd	(%rax), %xmm8, %xmm0
	vmovsd	%xmm0, (%rax)
	cmpq	%r11, %rdx
	jg	.L1682
	cmpq	%r14, %rbx
	jle	.L1693
	movq	%rdi, %r14
	cmpq	%r11, %rdx
	jl	.L1694
.L1611:
	cmpq	%r14, %rbx
	jle	.L1682
	movq	32(%rsp), %rax
	movq	56(%rsp), %r8
	movq	24(%rax), %r15
	jmp	.L1643
.L1644:
	movq	$1, 8(%rsp)
	movq	%rsi, %rcx
.L1594:
	movq	48(%rsp), %rdi
	movq	%r12, %rdx
	leaq	8(%r8), %r11
	leaq	8(%rdi), %rax
	subq	%rax, %rdx
	cmpq	$48, %rdx
	movq	%r8, %rdx
	seta	%sil
	subq	%rax, %rdx
	cmpq	$48, %rdx
	seta	%dl
	andl	%esi, %edx
	movq	%r13, %rsi
	subq	%rax, %rsi
	cmpq	$48, %rsi
	seta	%al
	andl	%edx, %eax
	movq	%r12, %rdx
	subq	%r11, %rdx
	cmpq	$48, %rdx
	seta	%dl
	andl	%edx, %eax
	movq	%r13, %rdx
	subq	%r11, %rdx
	cmpq	$48, %rdx
	seta	%dl
	testb	%dl, %al
	je	.L1597
	leaq	8(%r13), %rdx
	movq	%r12, %rax
	subq	%rdx, %rax
	cmpq	$48, %rax
	jbe	.L1597
	testq	%rcx, %rcx
	movl	$1, %esi
	cmovg	%rcx, %rsi
	cmpq	$7, %rcx
	jle	.L1646
	movq	%rsi, %rdx
	vxorpd	%xmm0, %xmm0, %xmm0
	xorl	%eax, %eax
	vbroadcastsd	.LC0(%rip), %zmm2
	vbroadcastsd	.LC13(%rip), %zmm1
	shrq	$3, %rdx
	salq	$6, %rdx
.L1599:
	vmovupd	%zmm2, (%rdi,%rax)
	vmovupd	%zmm1, (%r8,%rax)
	vmovupd	%zmm0, 0(%r13,%rax)
	vmovupd	%zmm0, (%r12,%rax)
	addq	$64, %rax
	cmpq	%rdx, %rax
	jne	.L1599
	movq	%rsi, %rdx
	andq	$-8, %rdx
	movq	%rdx, %rax
	testb	$7, %sil
	je	.L1688
.L1598:
	subq	%rdx, %rsi
	movq	%rsi, %r11
	leaq	-1(%rsi), %rsi
	cmpq	$2, %rsi
	jbe	.L1601
	vbroadcastsd	.LC0(%rip), %ymm0
	movq	48(%rsp), %rsi
	vmovupd	%ymm0, (%rsi,%rdx,8)
	movq	40(%rsp), %rsi
	vbroadcastsd	.LC13(%rip), %ymm0
	vmovupd	%ymm0, (%rsi,%rdx,8)
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovupd	%ymm0, 0(%r13,%rdx,8)
	vmovupd	%ymm0, (%r12,%rdx,8)
	movq	%r11, %rdx
	andq	$-4, %rdx
	addq	%rdx, %rax
	andl	$3, %r11d
	je	.L1688
.L1601:
	movq	48(%rsp), %rdi
	movq	40(%rsp), %r11
	leaq	1(%rax), %rsi
	leaq	0(,%rax,8), %rdx
	vmovsd	.LC0(%rip), %xmm1
	vmovsd	.LC13(%rip), %xmm0
	vmovsd	%xmm1, (%rdi,%rax,8)
	vmovsd	%xmm0, (%r11,%rax,8)
	movq	$0x000000000, 0(%r13,%rax,8)
	movq	$0x000000000, (%r12,%rax,8)
	cmpq	%rcx, %rsi
	jge	.L1688
	addq	$2, %rax
	vmovsd	%xmm1, 8(%rdi,%rdx)
	vmovsd	%xmm0, 8(%r11,%rdx)
	movq	$0x000000000, 8(%r13,%rdx)
	movq	$0x000000000, 8(%r12,%rdx)
	cmpq	%rcx, %rax
	jge	.L1688
	vmovsd	%xmm1, 16(%rdi,%rdx)
	vmovsd	%xmm0, 16(%r11,%rdx)
	movq	$0x000000000, 16(%r13,%rdx)
	movq	$0x000000000, 16(%r12,%rdx)
	vzeroupper
	jmp	.L1604
	.p2align 4,,10
	.p2align 3
.L1614:
	vmovq	%r10, %xmm5
	cmpq	%r8, 56(%rsp)
	je	.L1682
	vmovsd	(%r9,%rdx,8), %xmm1
	vmovsd	%xmm1, %xmm1, %xmm0
	jmp	.L1617
	.p2align 4,,10
	.p2align 3
.L1682:
	movq	24(%rsp), %rsi
.L1616:
	addq	$1, %rsi
	cmpq	%rsi, 16(%rsp)
	jg	.L1609
.L1696:
	movq	(%rsp), %rcx
	testq	%rcx, %rcx
	jle	.L1606
.L1607:
	vxorps	%xmm0, %xmm0, %xmm0
	movq	56(%rsp), %rdi
	movq	24(%rbp), %r8
	xorl	%esi, %esi
	movq	48(%rsp), %r9
	vcvtsi2sdq	16(%rsp), %xmm0, %xmm0
	movq	40(%rsp), %r10
	vxorpd	%xmm1, %xmm1, %xmm1
	.p2align 4,,10
	.p2align 3
.L1634:
	movq	%rsi, %rax
	cqto
	idivq	%rdi
	leaq	(%r8,%rdx,8), %rax
	vcomisd	(%rax), %xmm0
	jbe	.L1629
	vucomisd	(%r9,%rsi,8), %xmm1
	ja	.L1633
	movq	$0x000000000, (%r9,%rsi,8)
	vcomisd	(%rax), %xmm0
	jbe	.L1629
.L1633:
	vmovsd	(%r10,%rsi,8), %xmm2
	vucomisd	%xmm1, %xmm2
	ja	.L1629
	movq	$0x000000000, (%r10,%rsi,8)
.L1629:
	addq	$1, %rsi
	cmpq	%rsi, %rcx
	jne	.L1634
.L1606:
	movq	56(%rsp), %rax
	movq	%rax, %rsi
	cmpq	%rcx, %rax
	jge	.L1689
	movq	48(%rsp), %r8
	movq	40(%rsp), %r9
	movq	%rax, %rdi
	.p2align 4,,10
	.p2align 3
.L1635:
	movq	%rsi, %rax
	vmovsd	(%r8,%rsi,8), %xmm0
	cqto
	idivq	%rdi
	leaq	0(,%rdx,8), %rax
	leaq	(%r8,%rax), %rdx
	vminsd	(%rdx), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
	leaq	(%r9,%rax), %rdx
	vmovsd	(%r9,%rsi,8), %xmm0
	vmaxsd	(%rdx), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
	leaq	(%r12,%rax), %rdx
	addq	%r13, %rax
	vmovsd	(%rdx), %xmm0
	vaddsd	(%r12,%rsi,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
	vmovsd	(%rax), %xmm0
	vaddsd	0(%r13,%rsi,8), %xmm0, %xmm0
	addq	$1, %rsi
	vmovsd	%xmm0, (%rax)
	cmpq	%rsi, %rcx
	jne	.L1635
.L1689:
	addq	$72, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
.L1692:
	.cfi_restore_state
	cmpq	%r8, 56(%rsp)
	je	.L1682
	vmovsd	(%r9,%rdx,8), %xmm1
	movq	%r14, %rdi
	vmovsd	%xmm1, %xmm1, %xmm0
	jmp	.L1617
.L1693:
	movq	%r11, %rcx
	movq	24(%rsp), %rsi
	vmovq	%xmm5, %r10
	movq	%r15, %r11
	jmp	.L1626
.L1695:
	movslq	(%r11,%rdx,4), %r14
	cmpq	%r14, 56(%rsp)
	je	.L1616
	vmovq	%xmm11, %rax
	movq	48(%rsp), %rdi
	vmovsd	(%rax,%rdx,8), %xmm0
	leaq	(%r10,%r14), %rax
	salq	$3, %rax
	leaq	(%rdi,%rax), %r9
	vmovq	%xmm0, %r15
	movq	(%r9), %rdi
	vmovq	%rdi, %xmm5
	vucomisd	%xmm0, %xmm5
	cmova	%r15, %rdi
	movq	%rdi, (%r9)
	movq	40(%rsp), %rdi
	leaq	(%rdi,%rax), %r9
	movq	(%r9), %rdi
	vmovq	%rdi, %xmm6
	vucomisd	%xmm6, %xmm0
	cmova	%r15, %rdi
	addq	$1, %rdx
	movq	%rdi, (%r9)
	leaq	(%r12,%rax), %rdi
	addq	%r13, %rax
	vaddsd	(%rdi), %xmm0, %xmm2
	vmulsd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm2, (%rdi)
	vaddsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	movq	24(%rbp), %rax
	leaq	(%rax,%r14,8), %rax
	vaddsd	(%rax), %xmm8, %xmm0
	vmovsd	%xmm0, (%rax)
	cmpq	%rcx, %rdx
	jg	.L1616
.L1626:
	cmpq	%rcx, %rdx
	jl	.L1695
	addq	$1, %rsi
	cmpq	%rsi, 16(%rsp)
	jg	.L1609
	jmp	.L1696
.L1645:
	movq	$1, 8(%rsp)
	movq	%rsi, %rcx
	testq	%rcx, %rcx
	jg	.L1697
.L1596:
	movq	56(%rsp), %rax
	movq	24(%rbp), %rdi
	xorl	%esi, %esi
	movq	%rcx, 24(%rsp)
	leaq	0(,%rax,8), %rdx
	call	memset@PLT
	cmpq	$0, 16(%rsp)
	movq	24(%rsp), %rcx
	jg	.L1605
	jmp	.L1606
	.p2align 4,,10
	.p2align 3
.L1688:
	vzeroupper
	jmp	.L1604
.L1646:
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.L1598
	.cfi_endproc
.LFE6528:
	.size	csr_statistics_f64, .-csr_statistics_f64
	.p2align 4
	.type	csr_statistics_f32, @function
csr_statistics_f32:
.LFB6481:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	.cfi_offset 15, -24
	movq	%rsi, %r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	movq	%r9, %r12
	pushq	%rbx
	subq	$72, %rsp
	.cfi_offset 3, -56
	movq	16(%rbp), %r13
	movq	%rdi, 32(%rsp)
	movq	32(%rsp), %rax
	movq	%rdx, 16(%rsp)
	movq	(%rax), %rsi
	movq	16(%rax), %r14
	movq	%rcx, 48(%rsp)
	movq	32(%rax), %rax
	movq	%r8, 40(%rsp)
	movq	%rsi, 56(%rsp)
	movq	8(%rax), %rbx
	cmpq	$63, %rsi
	jg	.L1749
	movl	$64, %eax
	movq	%rdx, %rdi
	cqto
	idivq	%rsi
	movq	%rax, 8(%rsp)
	cmpq	%rdi, %rax
	jg	.L1750
	imulq	%rax, %rsi
	movq	%rsi, %rcx
	testq	%rcx, %rcx
	jle	.L1701
.L1802:
	movq	40(%rsp), %r8
	cmpq	$3, %rcx
	jg	.L1699
.L1702:
	movq	48(%rsp), %rdx
	movq	40(%rsp), %rsi
	xorl	%eax, %eax
	vmovsd	.LC0(%rip), %xmm1
	vmovsd	.LC13(%rip), %xmm0
.L1708:
	vmovsd	%xmm1, (%rdx,%rax,8)
	vmovsd	%xmm0, (%rsi,%rax,8)
	movq	$0x000000000, 0(%r13,%rax,8)
	movq	$0x000000000, (%r12,%rax,8)
	addq	$1, %rax
	cmpq	%rcx, %rax
	jl	.L1708
.L1709:
	movq	56(%rsp), %rax
	movq	24(%rbp), %rdi
	xorl	%esi, %esi
	movq	%rcx, 24(%rsp)
	leaq	0(,%rax,8), %rdx
	call	memset@PLT
	cmpq	$0, 16(%rsp)
	movq	24(%rsp), %rcx
	vxorps	%xmm4, %xmm4, %xmm4
	jle	.L1712
.L1710:
	movq	32(%rsp), %rax
	movq	%rcx, (%rsp)
	xorl	%esi, %esi
	vxorpd	%xmm6, %xmm6, %xmm6
	vmovsd	.LC3(%rip), %xmm9
	vmovq	%r14, %xmm11
	movq	32(%rax), %rax
	leaq	(%rax,%r15,8), %rax
	vmovq	%rax, %xmm0
	vmovdqa	%xmm0, %xmm8
	.p2align 4,,10
	.p2align 3
.L1714:
	movq	%rsi, %rax
	movq	56(%rsp), %r10
	xorl	%r14d, %r14d
	cqto
	idivq	8(%rsp)
	vmovq	%xmm8, %rax
	movq	8(%rax,%rsi,8), %r9
	imulq	%rdx, %r10
	movq	(%rax,%rsi,8), %rdx
	cmpq	%r9, %rdx
	jg	.L1721
	movq	%r9, %r11
	movq	%rsi, 24(%rsp)
	vmovq	%r10, %xmm2
	vmovq	%xmm11, %r9
	cmpq	%r11, %rdx
	jge	.L1716
	.p2align 4,,10
	.p2align 3
.L1799:
	movq	32(%rsp), %rax
	movq	24(%rax), %r15
	movslq	(%r15,%rdx,4), %r8
	cmpq	%r14, %rbx
	jle	.L1797
.L1748:
	movq	%r14, %rdi
	vmovq	%xmm2, %r10
	jmp	.L1718
	.p2align 4,,10
	.p2align 3
.L1720:
	addq	%r10, %rax
	vcvtss2sd	(%r9,%rdi,4), %xmm4, %xmm0
	vsubsd	%xmm0, %xmm6, %xmm0
	addq	$1, %rdi
	salq	$3, %rax
	leaq	(%r12,%rax), %rcx
	addq	%r13, %rax
	vaddsd	(%rcx), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm1, (%rcx)
	vaddsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	cmpq	%rdi, %rbx
	je	.L1719
.L1718:
	movslq	(%r15,%rdi,4), %rax
	cmpq	%r8, %rax
	jl	.L1720
	vmovq	%r10, %xmm2
	cmpq	%r8, 56(%rsp)
	je	.L1787
	vcvtss2sd	(%r9,%rdx,4), %xmm4, %xmm1
	cmpq	%rdi, %rbx
	jle	.L1753
	leaq	0(,%rdi,4), %rcx
	vmovsd	%xmm1, %xmm1, %xmm0
	cmpq	%r8, %rax
	jne	.L1722
	vcvtss2sd	(%r9,%rcx), %xmm4, %xmm0
	vsubsd	%xmm0, %xmm1, %xmm0
	addq	$1, %rdi
	.p2align 4,,10
	.p2align 3
.L1722:
	vmovq	%xmm2, %rax
	movq	48(%rsp), %rsi
	vmovq	%xmm1, %r10
	addq	%r8, %rax
	salq	$3, %rax
	addq	%rax, %rsi
	movq	(%rsi), %rcx
	vmovq	%rcx, %xmm3
	vucomisd	%xmm1, %xmm3
	cmova	%r10, %rcx
	movq	%rcx, (%rsi)
	movq	40(%rsp), %rsi
	addq	%rax, %rsi
	movq	(%rsi), %rcx
	vmovq	%rcx, %xmm5
	vucomisd	%xmm5, %xmm1
	cmova	%r10, %rcx
	addq	$1, %rdx
	movq	%rcx, (%rsi)
	leaq	(%r12,%rax), %rcx
	addq	%r13, %rax
	vaddsd	(%rcx), %xmm0, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm1, (%rcx)
	vaddsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	movq	24(%rbp), %rax
	leaq	(%rax,%r8,8), %rax
	vaddsd	(%rax), %xmm9, %xmm0
	vmovsd	%xmm0, (%rax)
	cmpq	%r11, %rdx
	jg	.L1787
	cmpq	%r14, %rbx
	jle	.L1798
	movq	%rdi, %r14
	cmpq	%r11, %rdx
	jl	.L1799
.L1716:
	cmpq	%r14, %rbx
	jle	.L1787
	movq	32(%rsp), %rax
	movq	56(%rsp), %r8
	movq	24(%rax), %r15
	jmp	.L1748
.L1749:
	movq	$1, 8(%rsp)
	movq	%rsi, %rcx
.L1699:
	movq	48(%rsp), %rdi
	movq	%r12, %rdx
	leaq	8(%r8), %r11
	leaq	8(%rdi), %rax
	subq	%rax, %rdx
	cmpq	$48, %rdx
	movq	%r8, %rdx
	seta	%sil
	subq	%rax, %rdx
	cmpq	$48, %rdx
	seta	%dl
	andl	%esi, %edx
	movq	%r13, %rsi
	subq	%rax, %rsi
	cmpq	$48, %rsi
	seta	%al
	andl	%edx, %eax
	movq	%r12, %rdx
	subq	%r11, %rdx
	cmpq	$48, %rdx
	seta	%dl
	andl	%edx, %eax
	movq	%r13, %rdx
	subq	%r11, %rdx
	cmpq	$48, %rdx
	seta	%dl
	testb	%dl, %al
	je	.L1702
	leaq	8(%r13), %rdx
	movq	%r12, %rax
	subq	%rdx, %rax
	cmpq	$48, %rax
	jbe	.L1702
	testq	%rcx, %rcx
	movl	$1, %esi
	cmovg	%rcx, %rsi
	cmpq	$7, %rcx
	jle	.L1751
	movq	%rsi, %rdx
	vxorpd	%xmm0, %xmm0, %xmm0
	xorl	%eax, %eax
	vbroadcastsd	.LC0(%rip), %zmm2
	vbroadcastsd	.LC13(%rip), %zmm1
	shrq	$3, %rdx
	salq	$6, %rdx
.L1704:
	vmovupd	%zmm2, (%rdi,%rax)
	vmovupd	%zmm1, (%r8,%rax)
	vmovupd	%zmm0, 0(%r13,%rax)
	vmovupd	%zmm0, (%r12,%rax)
	addq	$64, %rax
	cmpq	%rdx, %rax
	jne	.L1704
	movq	%rsi, %rdx
	andq	$-8, %rdx
	movq	%rdx, %rax
	testb	$7, %sil
	je	.L1793
.L1703:
	subq	%rdx, %rsi
	movq	%rsi, %r11
	leaq	-1(%rsi), %rsi
	cmpq	$2, %rsi
	jbe	.L1706
	vbroadcastsd	.LC0(%rip), %ymm0
	movq	48(%rsp), %rsi
	vmovupd	%ymm0, (%rsi,%rdx,8)
	movq	40(%rsp), %rsi
	vbroadcastsd	.LC13(%rip), %ymm0
	vmovupd	%ymm0, (%rsi,%rdx,8)
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovupd	%ymm0, 0(%r13,%rdx,8)
	vmovupd	%ymm0, (%r12,%rdx,8)
	movq	%r11, %rdx
	andq	$-4, %rdx
	addq	%rdx, %rax
	andl	$3, %r11d
	je	.L1793
.L1706:
	movq	48(%rsp), %rdi
	movq	40(%rsp), %r11
	leaq	1(%rax), %rsi
	leaq	0(,%rax,8), %rdx
	vmovsd	.LC0(%rip), %xmm1
	vmovsd	.LC13(%rip), %xmm0
	vmovsd	%xmm1, (%rdi,%rax,8)
	vmovsd	%xmm0, (%r11,%rax,8)
	movq	$0x000000000, 0(%r13,%rax,8)
	movq	$0x000000000, (%r12,%rax,8)
	cmpq	%rcx, %rsi
	jge	.L1793
	addq	$2, %rax
	vmovsd	%xmm1, 8(%rdi,%rdx)
	vmovsd	%xmm0, 8(%r11,%rdx)
	movq	$0x000000000, 8(%r13,%rdx)
	movq	$0x000000000, 8(%r12,%rdx)
	cmpq	%rcx, %rax
	jge	.L1793
	vmovsd	%xmm1, 16(%rdi,%rdx)
	vmovsd	%xmm0, 16(%r11,%rdx)
	movq	$0x000000000, 16(%r13,%rdx)
	movq	$0x000000000, 16(%r12,%rdx)
	vzeroupper
	jmp	.L1709
	.p2align 4,,10
	.p2align 3
.L1719:
	vmovq	%r10, %xmm2
	cmpq	%r8, 56(%rsp)
	je	.L1787
	vcvtss2sd	(%r9,%rdx,4), %xmm4, %xmm1
	vmovsd	%xmm1, %xmm1, %xmm0
	jmp	.L1722
	.p2align 4,,10
	.p2align 3
.L1787:
	movq	24(%rsp), %rsi
.L1721:
	addq	$1, %rsi
	cmpq	%rsi, 16(%rsp)
	jg	.L1714
.L1801:
	movq	(%rsp), %rcx
	testq	%rcx, %rcx
	jle	.L1711
.L1712:
	vcvtsi2sdq	16(%rsp), %xmm4, %xmm4
	movq	56(%rsp), %rdi
	movq	24(%rbp), %r8
	xorl	%esi, %esi
	movq	48(%rsp), %r9
	movq	40(%rsp), %r10
	vxorpd	%xmm0, %xmm0, %xmm0
	.p2align 4,,10
	.p2align 3
.L1739:
	movq	%rsi, %rax
	cqto
	idivq	%rdi
	leaq	(%r8,%rdx,8), %rax
	vcomisd	(%rax), %xmm4
	jbe	.L1734
	vucomisd	(%r9,%rsi,8), %xmm0
	ja	.L1738
	movq	$0x000000000, (%r9,%rsi,8)
	vcomisd	(%rax), %xmm4
	jbe	.L1734
.L1738:
	vmovsd	(%r10,%rsi,8), %xmm1
	vucomisd	%xmm0, %xmm1
	ja	.L1734
	movq	$0x000000000, (%r10,%rsi,8)
.L1734:
	addq	$1, %rsi
	cmpq	%rsi, %rcx
	jne	.L1739
.L1711:
	movq	56(%rsp), %rax
	movq	%rax, %rsi
	cmpq	%rcx, %rax
	jge	.L1794
	movq	48(%rsp), %r8
	movq	40(%rsp), %r9
	movq	%rax, %rdi
	.p2align 4,,10
	.p2align 3
.L1740:
	movq	%rsi, %rax
	vmovsd	(%r8,%rsi,8), %xmm0
	cqto
	idivq	%rdi
	leaq	0(,%rdx,8), %rax
	leaq	(%r8,%rax), %rdx
	vminsd	(%rdx), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
	leaq	(%r9,%rax), %rdx
	vmovsd	(%r9,%rsi,8), %xmm0
	vmaxsd	(%rdx), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
	leaq	(%r12,%rax), %rdx
	addq	%r13, %rax
	vmovsd	(%rdx), %xmm0
	vaddsd	(%r12,%rsi,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx)
	vmovsd	(%rax), %xmm0
	vaddsd	0(%r13,%rsi,8), %xmm0, %xmm0
	addq	$1, %rsi
	vmovsd	%xmm0, (%rax)
	cmpq	%rsi, %rcx
	jne	.L1740
.L1794:
	addq	$72, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
.L1797:
	.cfi_restore_state
	cmpq	%r8, 56(%rsp)
	je	.L1787
	vcvtss2sd	(%r9,%rdx,4), %xmm4, %xmm1
	movq	%r14, %rdi
	vmovsd	%xmm1, %xmm1, %xmm0
	jmp	.L1722
.L1798:
	movq	%r11, %rcx
	movq	24(%rsp), %rsi
	vmovq	%xmm2, %r10
	movq	%r15, %r11
	jmp	.L1731
.L1800:
	movslq	(%r11,%rdx,4), %r14
	cmpq	%r14, 56(%rsp)
	je	.L1721
	vmovq	%xmm11, %rax
	movq	48(%rsp), %rdi
	vcvtss2sd	(%rax,%rdx,4), %xmm4, %xmm1
	leaq	(%r10,%r14), %rax
	vmovq	%xmm1, %r15
	salq	$3, %rax
	leaq	(%rdi,%rax), %r9
	movq	(%r9), %rdi
	vmovq	%rdi, %xmm7
	vucomisd	%xmm1, %xmm7
	cmova	%r15, %rdi
	movq	%rdi, (%r9)
	movq	40(%rsp), %rdi
	leaq	(%rdi,%rax), %r9
	movq	(%r9), %rdi
	vmovq	%rdi, %xmm7
	vucomisd	%xmm7, %xmm1
	cmova	%r15, %rdi
	addq	$1, %rdx
	movq	%rdi, (%r9)
	leaq	(%r12,%rax), %rdi
	addq	%r13, %rax
	vaddsd	(%rdi), %xmm1, %xmm2
	vmulsd	%xmm1, %xmm1, %xmm1
	vmovsd	%xmm2, (%rdi)
	vaddsd	(%rax), %xmm1, %xmm1
	vmovsd	%xmm1, (%rax)
	movq	24(%rbp), %rax
	leaq	(%rax,%r14,8), %rax
	vaddsd	(%rax), %xmm9, %xmm1
	vmovsd	%xmm1, (%rax)
	cmpq	%rcx, %rdx
	jg	.L1721
.L1731:
	cmpq	%rcx, %rdx
	jl	.L1800
	addq	$1, %rsi
	cmpq	%rsi, 16(%rsp)
	jg	.L1714
	jmp	.L1801
.L1750:
	movq	$1, 8(%rsp)
	movq	%rsi, %rcx
	testq	%rcx, %rcx
	jg	.L1802
.L1701:
	movq	56(%rsp), %rax
	movq	24(%rbp), %rdi
	xorl	%esi, %esi
	movq	%rcx, 24(%rsp)
	leaq	0(,%rax,8), %rdx
	call	memset@PLT
	cmpq	$0, 16(%rsp)
	movq	24(%rsp), %rcx
	vxorps	%xmm4, %xmm4, %xmm4
	jg	.L1710
	jmp	.L1711
	.p2align 4,,10
	.p2align 3
.L1793:
	vzeroupper
	jmp	.L1709
.L1751:
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.L1703
.L1753:
	vmovsd	%xmm1, %xmm1, %xmm0
	jmp	.L1722
	.cfi_endproc
.LFE6481:
	.size	csr_statistics_f32, .-csr_statistics_f32
	.p2align 4
	.type	seed_panel_quantise_f64, @function
seed_panel_quantise_f64:
.LFB6539:
	.cfi_startproc
	vxorps	%xmm4, %xmm4, %xmm4
	leaq	(%rsi,%rdx), %r11
	vcvtsi2ssl	64(%rdi), %xmm4, %xmm4
	cmpq	%r11, %rsi
	jge	.L1814
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsi, %rdx
	movq	%rdi, %rcx
	leaq	31(%rsi), %rax
	negq	%rdx
	movq	%rax, %r10
	vxorps	%xmm0, %xmm0, %xmm0
	salq	$2, %rdx
	vpxor	%xmm11, %xmm11, %xmm11
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
	movq	%rsi, %rbx
	andq	$-64, %rsp
	subq	$392, %rsp
	leaq	-120(%rsp,%rdx), %r13
	leaq	8(%rsp,%rdx), %r8
	leaq	264(%rsp,%rdx), %r9
	movl	$1, %edx
	vxorps	.LC16(%rip), %xmm4, %xmm3
	vpbroadcastd	%edx, %zmm8
	movq	16(%rdi), %rdi
	movl	$255, %edx
	vbroadcastss	.LC18(%rip), %zmm10
	vbroadcastss	%xmm4, %zmm4
	vbroadcastss	.LC20(%rip), %zmm9
	vpbroadcastd	%edx, %zmm7
	vbroadcastss	%xmm3, %zmm3
.L1813:
	testq	%rbx, %rbx
	movq	%rbx, %rdx
	movq	(%rcx), %rsi
	vmovdqa64	%zmm11, -120(%rsp)
	cmovns	%rbx, %rax
	sarq	$63, %rdx
	vmovdqa64	%zmm11, -56(%rsp)
	shrq	$59, %rdx
	vmovdqa64	%zmm11, 8(%rsp)
	movq	%rax, %r14
	leaq	(%rbx,%rdx), %r12
	vmovdqa64	%zmm11, 72(%rsp)
	sarq	$5, %r14
	andl	$31, %r12d
	vmovdqa64	%zmm11, 136(%rsp)
	movq	%r14, %rax
	subq	%rdx, %r12
	vmovdqa64	%zmm11, 200(%rsp)
	vmovdqa64	%zmm11, 264(%rsp)
	imulq	%rdi, %rax
	vmovdqa64	%zmm11, 328(%rsp)
	testq	%rdi, %rdi
	jle	.L1805
	salq	$5, %rax
	vmovdqa32	8(%rsp), %zmm6
	vmovdqa32	72(%rsp), %zmm5
	addq	%r12, %rax
	leaq	(%rsi,%rax,8), %rdx
	xorl	%eax, %eax
	jmp	.L1808
	.p2align 4,,10
	.p2align 3
.L1807:
	addq	$1, %rax
	addq	$256, %rdx
	cmpq	%rax, %rdi
	jle	.L1805
.L1808:
	vbroadcastsd	24(%rcx), %zmm1
	vmulpd	(%rdx), %zmm1, %zmm2
	movq	%rax, %rsi
	movq	88(%rcx), %r15
	vbroadcastsd	72(%rcx), %zmm13
	andl	$3, %esi
	vbroadcastsd	(%r15,%rax,8), %zmm14
	leaq	0(,%rsi,8), %r15
	vsubpd	%zmm14, %zmm2, %zmm2
	vmulpd	%zmm13, %zmm2, %zmm12
	vmulpd	64(%rdx), %zmm1, %zmm2
	vcvtpd2ps	%zmm12, %ymm15
	vsubpd	%zmm14, %zmm2, %zmm2
	vmulpd	%zmm13, %zmm2, %zmm2
	vcvtpd2ps	%zmm2, %ymm2
	vinsertf32x8	$0x1, %ymm2, %zmm15, %zmm17
	vcmpps	$10, %zmm4, %zmm17, %k1
	vcmpps	$1, %zmm3, %zmm17, %k2{%k1}
	vcmpps	$5, %zmm3, %zmm17, %k1{%k1}
	vblendmps	%zmm17, %zmm4, %zmm2{%k1}
	vmovaps	%zmm3, %zmm2{%k2}
	vaddps	%zmm10, %zmm2, %zmm15
	vcmpps	$4, %zmm17, %zmm2, %k1
	vaddps	%zmm9, %zmm15, %zmm15
	vmovdqa32	%zmm8, %zmm16{%k1}{z}
	vpord	%zmm16, %zmm6, %zmm6
	vmovdqa32	%zmm6, 8(%rsp)
	vsubps	%zmm15, %zmm2, %zmm2
	vcvttps2dq	%zmm15, %zmm12
	vmovq	%r15, %xmm15
	vmulps	%zmm2, %zmm2, %zmm2
	vaddps	264(%rsp), %zmm2, %zmm2
	vmovaps	%zmm2, 264(%rsp)
	vpmulld	%zmm12, %zmm12, %zmm2
	vpaddd	-120(%rsp), %zmm2, %zmm2
	vmovdqa32	%zmm2, -120(%rsp)
	vpandd	%zmm7, %zmm12, %zmm2
	vpslld	%xmm15, %zmm2, %zmm2
	vpord	136(%rsp), %zmm2, %zmm2
	vmovdqa32	%zmm2, 136(%rsp)
	vmulpd	128(%rdx), %zmm1, %zmm2
	vmulpd	192(%rdx), %zmm1, %zmm1
	vsubpd	%zmm14, %zmm2, %zmm2
	vsubpd	%zmm14, %zmm1, %zmm1
	vmulpd	%zmm13, %zmm2, %zmm2
	vmulpd	%zmm13, %zmm1, %zmm1
	vcvtpd2ps	%zmm2, %ymm2
	vcvtpd2ps	%zmm1, %ymm1
	vinsertf64x4	$0x1, %ymm1, %zmm2, %zmm14
	vcmpps	$10, %zmm4, %zmm14, %k1
	vcmpps	$1, %zmm3, %zmm14, %k2{%k1}
	vcmpps	$5, %zmm3, %zmm14, %k1{%k1}
	vblendmps	%zmm14, %zmm4, %zmm1{%k1}
	vmovaps	%zmm3, %zmm1{%k2}
	vaddps	%zmm10, %zmm1, %zmm12
	vcmpps	$4, %zmm1, %zmm14, %k1
	vaddps	%zmm9, %zmm12, %zmm12
	vmovdqa32	%zmm8, %zmm13{%k1}{z}
	vpord	%zmm13, %zmm5, %zmm5
	vmovdqa32	%zmm5, 72(%rsp)
	vsubps	%zmm12, %zmm1, %zmm1
	vcvttps2dq	%zmm12, %zmm2
	vmulps	%zmm1, %zmm1, %zmm1
	vaddps	328(%rsp), %zmm1, %zmm1
	vmovaps	%zmm1, 328(%rsp)
	vpmulld	%zmm2, %zmm2, %zmm1
	vpaddd	-56(%rsp), %zmm1, %zmm1
	vmovdqa32	%zmm1, -56(%rsp)
	vpandd	%zmm7, %zmm2, %zmm1
	vpslld	%xmm15, %zmm1, %zmm1
	vpord	200(%rsp), %zmm1, %zmm1
	vmovdqa32	%zmm1, 200(%rsp)
	cmpq	$3, %rsi
	je	.L1806
	leaq	-1(%rdi), %rsi
	cmpq	%rax, %rsi
	jne	.L1807
.L1806:
	movq	56(%rcx), %rsi
	movq	%rax, %rdi
	vmovdqa64	136(%rsp), %zmm2
	addq	$1, %rax
	sarq	$2, %rdi
	addq	$256, %rdx
	vmovdqa64	%zmm11, 136(%rsp)
	imulq	%r14, %rsi
	salq	$7, %rdi
	salq	$5, %rsi
	addq	%r12, %rsi
	leaq	(%rdi,%rsi,4), %rsi
	addq	48(%rcx), %rsi
	vmovdqu64	%zmm2, (%rsi)
	vmovdqa64	200(%rsp), %zmm2
	vmovdqa64	%zmm11, 200(%rsp)
	vmovdqu64	%zmm2, 64(%rsi)
	movq	16(%rcx), %rdi
	cmpq	%rax, %rdi
	jg	.L1808
.L1805:
	movq	96(%rcx), %rsi
	movq	%rbx, %rax
	.p2align 4,,10
	.p2align 3
.L1812:
	movl	(%r8,%rax,4), %r12d
	movl	$-1, %edx
	testl	%r12d, %r12d
	jne	.L1809
	movl	0(%r13,%rax,4), %edx
.L1809:
	vmovss	(%r9,%rax,4), %xmm1
	movl	%edx, (%rsi,%rax,4)
	vmaxss	%xmm0, %xmm1, %xmm0
	cmpq	%rax, %r10
	je	.L1811
	addq	$1, %rax
	cmpq	%rax, %r11
	jg	.L1812
.L1811:
	addq	$32, %rbx
	addq	$32, %r10
	addq	$-128, %r9
	addq	$-128, %r13
	addq	$-128, %r8
	cmpq	%r11, %rbx
	jge	.L1823
	leaq	31(%rbx), %rax
	jmp	.L1813
.L1823:
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	vzeroupper
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
.L1814:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	vxorpd	%xmm0, %xmm0, %xmm0
	ret
	.cfi_endproc
.LFE6539:
	.size	seed_panel_quantise_f64, .-seed_panel_quantise_f64
	.p2align 4
	.type	seed_panel_quantise_f32, @function
seed_panel_quantise_f32:
.LFB6492:
	.cfi_startproc
	vxorps	%xmm3, %xmm3, %xmm3
	leaq	(%rsi,%rdx), %r11
	vcvtsi2ssl	64(%rdi), %xmm3, %xmm3
	cmpq	%r11, %rsi
	jge	.L1839
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsi, %rdx
	movq	%rdi, %rcx
	leaq	31(%rsi), %rax
	negq	%rdx
	movq	%rax, %r10
	vxorps	%xmm4, %xmm4, %xmm4
	salq	$2, %rdx
	vpxor	%xmm11, %xmm11, %xmm11
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
	movq	%rsi, %rbx
	andq	$-64, %rsp
	subq	$392, %rsp
	leaq	-120(%rsp,%rdx), %r13
	leaq	8(%rsp,%rdx), %r8
	leaq	264(%rsp,%rdx), %r9
	movl	$1, %edx
	vxorps	.LC16(%rip), %xmm3, %xmm2
	vpbroadcastd	%edx, %zmm8
	movq	16(%rdi), %rdi
	movl	$255, %edx
	vbroadcastss	.LC18(%rip), %zmm10
	vbroadcastss	%xmm3, %zmm3
	vbroadcastss	.LC20(%rip), %zmm9
	vpbroadcastd	%edx, %zmm7
	vbroadcastss	%xmm2, %zmm2
.L1838:
	testq	%rbx, %rbx
	movq	%rbx, %rdx
	movq	(%rcx), %rsi
	vmovdqa64	%zmm11, -120(%rsp)
	cmovns	%rbx, %rax
	sarq	$63, %rdx
	vmovdqa64	%zmm11, -56(%rsp)
	shrq	$59, %rdx
	vmovdqa64	%zmm11, 8(%rsp)
	movq	%rax, %r14
	leaq	(%rbx,%rdx), %r12
	vmovdqa64	%zmm11, 72(%rsp)
	sarq	$5, %r14
	andl	$31, %r12d
	vmovdqa64	%zmm11, 136(%rsp)
	movq	%r14, %rax
	subq	%rdx, %r12
	vmovdqa64	%zmm11, 200(%rsp)
	vmovdqa64	%zmm11, 264(%rsp)
	imulq	%rdi, %rax
	vmovdqa64	%zmm11, 328(%rsp)
	testq	%rdi, %rdi
	jle	.L1830
	salq	$5, %rax
	vmovdqa32	8(%rsp), %zmm6
	vmovdqa32	72(%rsp), %zmm5
	addq	%r12, %rax
	leaq	(%rsi,%rax,4), %rdx
	xorl	%eax, %eax
	jmp	.L1833
	.p2align 4,,10
	.p2align 3
.L1832:
	addq	$1, %rax
	subq	$-128, %rdx
	cmpq	%rax, %rdi
	jle	.L1830
.L1833:
	vmovups	(%rdx), %zmm1
	vbroadcastsd	24(%rcx), %zmm14
	movq	%rax, %rsi
	vcvtps2pd	(%rdx), %zmm0
	movq	88(%rcx), %r15
	vbroadcastsd	72(%rcx), %zmm12
	andl	$3, %esi
	vmulpd	%zmm14, %zmm0, %zmm0
	vextractf32x8	$0x1, %zmm1, %ymm1
	vcvtps2pd	%ymm1, %zmm1
	vmulpd	%zmm14, %zmm1, %zmm1
	vbroadcastsd	(%r15,%rax,8), %zmm13
	leaq	0(,%rsi,8), %r15
	vsubpd	%zmm13, %zmm0, %zmm0
	vsubpd	%zmm13, %zmm1, %zmm1
	vmulpd	%zmm12, %zmm0, %zmm0
	vmulpd	%zmm12, %zmm1, %zmm1
	vcvtpd2ps	%zmm0, %ymm0
	vcvtpd2ps	%zmm1, %ymm1
	vinsertf64x4	$0x1, %ymm1, %zmm0, %zmm0
	vcmpps	$10, %zmm3, %zmm0, %k1
	vcmpps	$1, %zmm2, %zmm0, %k2{%k1}
	vcmpps	$5, %zmm2, %zmm0, %k1{%k1}
	vblendmps	%zmm0, %zmm3, %zmm1{%k1}
	vmovaps	%zmm2, %zmm1{%k2}
	vaddps	%zmm10, %zmm1, %zmm16
	vcmpps	$4, %zmm1, %zmm0, %k1
	vaddps	%zmm9, %zmm16, %zmm16
	vmovdqa32	%zmm8, %zmm0{%k1}{z}
	vpord	%zmm6, %zmm0, %zmm6
	vmovdqa32	%zmm6, 8(%rsp)
	vsubps	%zmm16, %zmm1, %zmm1
	vcvttps2dq	%zmm16, %zmm15
	vpmulld	%zmm15, %zmm15, %zmm0
	vpaddd	-120(%rsp), %zmm0, %zmm0
	vmulps	%zmm1, %zmm1, %zmm1
	vmovdqa32	%zmm0, -120(%rsp)
	vpandd	%zmm7, %zmm15, %zmm0
	vmovq	%r15, %xmm15
	vaddps	264(%rsp), %zmm1, %zmm1
	vpslld	%xmm15, %zmm0, %zmm0
	vpord	136(%rsp), %zmm0, %zmm0
	vmovdqa32	%zmm0, 136(%rsp)
	vcvtps2pd	64(%rdx), %zmm0
	vmulpd	%zmm14, %zmm0, %zmm0
	vmovaps	%zmm1, 264(%rsp)
	vmovups	64(%rdx), %zmm1
	vextractf32x8	$0x1, %zmm1, %ymm1
	vcvtps2pd	%ymm1, %zmm1
	vmulpd	%zmm14, %zmm1, %zmm1
	vsubpd	%zmm13, %zmm0, %zmm0
	vmulpd	%zmm12, %zmm0, %zmm0
	vsubpd	%zmm13, %zmm1, %zmm1
	vmulpd	%zmm12, %zmm1, %zmm1
	vcvtpd2ps	%zmm0, %ymm0
	vcvtpd2ps	%zmm1, %ymm1
	vinsertf64x4	$0x1, %ymm1, %zmm0, %zmm0
	vcmpps	$10, %zmm3, %zmm0, %k1
	vcmpps	$1, %zmm2, %zmm0, %k2{%k1}
	vcmpps	$5, %zmm2, %zmm0, %k1{%k1}
	vblendmps	%zmm0, %zmm3, %zmm1{%k1}
	vmovaps	%zmm2, %zmm1{%k2}
	vaddps	%zmm10, %zmm1, %zmm13
	vcmpps	$4, %zmm1, %zmm0, %k1
	vaddps	%zmm9, %zmm13, %zmm13
	vmovdqa32	%zmm8, %zmm0{%k1}{z}
	vpord	%zmm0, %zmm5, %zmm5
	vmovdqa32	%zmm5, 72(%rsp)
	vsubps	%zmm13, %zmm1, %zmm1
	vcvttps2dq	%zmm13, %zmm12
	vpmulld	%zmm12, %zmm12, %zmm0
	vpaddd	-56(%rsp), %zmm0, %zmm0
	vmulps	%zmm1, %zmm1, %zmm1
	vmovdqa32	%zmm0, -56(%rsp)
	vpandd	%zmm7, %zmm12, %zmm0
	vaddps	328(%rsp), %zmm1, %zmm1
	vpslld	%xmm15, %zmm0, %zmm0
	vpord	200(%rsp), %zmm0, %zmm0
	vmovdqa32	%zmm0, 200(%rsp)
	vmovaps	%zmm1, 328(%rsp)
	cmpq	$3, %rsi
	je	.L1831
	leaq	-1(%rdi), %rsi
	cmpq	%rax, %rsi
	jne	.L1832
.L1831:
	movq	56(%rcx), %rsi
	movq	%rax, %rdi
	addq	$1, %rax
	subq	$-128, %rdx
	vmovdqa64	136(%rsp), %zmm1
	sarq	$2, %rdi
	vmovdqa64	%zmm11, 136(%rsp)
	imulq	%r14, %rsi
	salq	$7, %rdi
	salq	$5, %rsi
	addq	%r12, %rsi
	leaq	(%rdi,%rsi,4), %rsi
	addq	48(%rcx), %rsi
	vmovdqu64	%zmm1, (%rsi)
	vmovdqa64	200(%rsp), %zmm1
	vmovdqa64	%zmm11, 200(%rsp)
	vmovdqu64	%zmm1, 64(%rsi)
	movq	16(%rcx), %rdi
	cmpq	%rax, %rdi
	jg	.L1833
.L1830:
	movq	96(%rcx), %rsi
	movq	%rbx, %rax
	.p2align 4,,10
	.p2align 3
.L1837:
	movl	(%r8,%rax,4), %r12d
	movl	$-1, %edx
	testl	%r12d, %r12d
	jne	.L1834
	movl	0(%r13,%rax,4), %edx
.L1834:
	vmovss	(%r9,%rax,4), %xmm0
	movl	%edx, (%rsi,%rax,4)
	vmaxss	%xmm4, %xmm0, %xmm4
	cmpq	%rax, %r10
	je	.L1836
	addq	$1, %rax
	cmpq	%rax, %r11
	jg	.L1837
.L1836:
	addq	$32, %rbx
	addq	$32, %r10
	addq	$-128, %r9
	addq	$-128, %r13
	addq	$-128, %r8
	cmpq	%r11, %rbx
	jge	.L1848
	leaq	31(%rbx), %rax
	jmp	.L1838
.L1848:
	vcvtss2sd	%xmm4, %xmm4, %xmm0
	vzeroupper
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
.L1839:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	vxorpd	%xmm0, %xmm0, %xmm0
	ret
	.cfi_endproc
.LFE6492:
	.size	seed_panel_quantise_f32, .-seed_panel_quantise_f32
	.p2align 4
	.type	all_distances_f64, @function
all_distances_f64:
.LFB6507:
	.cfi_startproc
	vmovsd	.LC3(%rip), %xmm15
	movq	(%rdi), %r8
	vdivsd	24(%rdi), %xmm15, %xmm15
	vmovq	%rdi, %xmm18
	testq	%rdx, %rdx
	jle	.L1876
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdx, %rdi
	movq	%r8, %rdx
	leaq	14(%r8), %rax
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$8, %rsp
	addq	$7, %rdx
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	cmovns	%rdx, %rax
	sarq	$3, %rax
	movq	%rax, -8(%rsp)
	testq	%r8, %r8
	jle	.L1874
	vmovq	%xmm18, %rax
	movq	%rsi, -24(%rsp)
	xorl	%r13d, %r13d
	xorl	%edx, %edx
	movq	8(%rax), %r9
	movq	80(%rax), %r15
	movq	%rcx, -48(%rsp)
	movq	%rsi, %r11
	vmovdqa	.LC31(%rip), %ymm13
	vmovdqa	.LC32(%rip), %ymm12
	leaq	-1(%r9), %rax
	leaq	0(,%r9,8), %rbx
	vmovdqa64	.LC29(%rip), %zmm10
	vmovdqa64	.LC30(%rip), %zmm9
	movq	%rax, -16(%rsp)
	movq	%r9, %rax
	vmovq	%rbx, %xmm31
	shrq	$3, %rax
	salq	$9, %rax
	movq	%rax, -40(%rsp)
	movq	%r9, %rax
	andq	$-8, %rax
	movq	%rax, -32(%rsp)
	xorl	%eax, %eax
.L1855:
	movq	-48(%rsp), %rbx
	movq	%rdx, -56(%rsp)
	xorl	%r10d, %r10d
	xorl	%ecx, %ecx
	movq	%rax, -64(%rsp)
	movq	%r11, %r12
	movq	%rdi, -72(%rsp)
	leaq	(%rbx,%rax,8), %rsi
	xorl	%ebx, %ebx
	movq	%rbx, %r14
	.p2align 4,,10
	.p2align 3
.L1865:
	movq	%r10, %rbx
	vmovq	%xmm18, %rax
	vmovsd	24(%rax), %xmm14
	salq	$6, %rbx
	testq	%r9, %r9
	jle	.L1866
	cmpq	$6, -16(%rsp)
	jbe	.L1867
	movq	-40(%rsp), %rdi
	vxorpd	%xmm2, %xmm2, %xmm2
	leaq	(%r15,%rbx), %rax
	movq	-24(%rsp), %rdx
	vbroadcastsd	%xmm14, %zmm16
	vmovsd	%xmm2, %xmm2, %xmm4
	vmovsd	%xmm2, %xmm2, %xmm1
	addq	%rax, %rdi
	vmovsd	%xmm2, %xmm2, %xmm11
	vmovsd	%xmm2, %xmm2, %xmm7
	vmovsd	%xmm2, %xmm2, %xmm8
	vmovsd	%xmm2, %xmm2, %xmm6
	vmovsd	%xmm2, %xmm2, %xmm5
	vmovsd	%xmm14, %xmm14, %xmm17
	.p2align 4,,10
	.p2align 3
.L1858:
	vmovupd	(%rax), %zmm3
	vmovupd	(%rax), %zmm19
	addq	$512, %rax
	addq	$64, %rdx
	vmovupd	-128(%rax), %zmm22
	vmovupd	-384(%rax), %zmm26
	vmovupd	-256(%rax), %zmm21
	vpermt2pd	-448(%rax), %zmm10, %zmm3
	vmovupd	-384(%rax), %zmm24
	vpermt2pd	-448(%rax), %zmm9, %zmm19
	vpermt2pd	-320(%rax), %zmm10, %zmm26
	vmovapd	%zmm3, %zmm25
	vmovupd	-256(%rax), %zmm20
	vpermt2pd	-64(%rax), %zmm10, %zmm22
	vpermt2pd	-192(%rax), %zmm10, %zmm21
	vpermt2pd	%zmm26, %zmm10, %zmm25
	vpermt2pd	%zmm26, %zmm9, %zmm3
	vmovupd	-128(%rax), %zmm23
	vmulpd	-64(%rdx), %zmm16, %zmm0
	vmovapd	%zmm21, %zmm26
	vpermt2pd	-320(%rax), %zmm9, %zmm24
	vpermt2pd	%zmm22, %zmm10, %zmm26
	vpermt2pd	%zmm22, %zmm9, %zmm21
	vpermt2pd	-192(%rax), %zmm9, %zmm20
	vmovapd	%zmm19, %zmm22
	vpermt2pd	-64(%rax), %zmm9, %zmm23
	vpermt2pd	%zmm24, %zmm9, %zmm19
	vpermt2pd	%zmm24, %zmm10, %zmm22
	vmovapd	%zmm20, %zmm24
	vpermt2pd	%zmm23, %zmm9, %zmm20
	vpermt2pd	%zmm23, %zmm10, %zmm24
	vmovapd	%zmm25, %zmm23
	vpermt2pd	%zmm26, %zmm9, %zmm25
	vpermt2pd	%zmm26, %zmm10, %zmm23
	vsubpd	%zmm25, %zmm0, %zmm25
	vsubpd	%zmm23, %zmm0, %zmm23
	vmulpd	%zmm25, %zmm25, %zmm25
	vmulpd	%zmm23, %zmm23, %zmm23
	vaddsd	%xmm11, %xmm25, %xmm11
	vunpckhpd	%xmm25, %xmm25, %xmm26
	valignq	$3, %ymm23, %ymm23, %ymm27
	vaddsd	%xmm5, %xmm23, %xmm5
	vunpckhpd	%xmm23, %xmm23, %xmm28
	vaddsd	%xmm11, %xmm26, %xmm26
	vextractf64x2	$1, %ymm25, %xmm11
	vaddsd	%xmm5, %xmm28, %xmm28
	vextractf64x2	$1, %ymm23, %xmm5
	vextractf64x4	$0x1, %zmm23, %ymm23
	vaddsd	%xmm26, %xmm11, %xmm26
	valignq	$3, %ymm25, %ymm25, %ymm11
	vaddsd	%xmm28, %xmm5, %xmm5
	vextractf64x4	$0x1, %zmm25, %ymm25
	vaddsd	%xmm5, %xmm27, %xmm27
	vunpckhpd	%xmm23, %xmm23, %xmm5
	vaddsd	%xmm27, %xmm23, %xmm27
	vaddsd	%xmm26, %xmm11, %xmm11
	vaddsd	%xmm27, %xmm5, %xmm5
	vaddsd	%xmm25, %xmm11, %xmm11
	vextractf64x2	$1, %ymm23, %xmm27
	valignq	$3, %ymm23, %ymm23, %ymm23
	vaddsd	%xmm5, %xmm27, %xmm5
	vaddsd	%xmm23, %xmm5, %xmm5
	vmovapd	%zmm22, %zmm23
	vpermt2pd	%zmm24, %zmm9, %zmm22
	vpermt2pd	%zmm24, %zmm10, %zmm23
	vsubpd	%zmm22, %zmm0, %zmm22
	vsubpd	%zmm23, %zmm0, %zmm23
	vmulpd	%zmm22, %zmm22, %zmm22
	vmulpd	%zmm23, %zmm23, %zmm23
	vaddsd	%xmm22, %xmm1, %xmm1
	vunpckhpd	%xmm22, %xmm22, %xmm24
	valignq	$3, %ymm23, %ymm23, %ymm27
	vaddsd	%xmm23, %xmm6, %xmm6
	vunpckhpd	%xmm23, %xmm23, %xmm28
	vaddsd	%xmm24, %xmm1, %xmm1
	vextractf64x2	$1, %ymm22, %xmm24
	vaddsd	%xmm6, %xmm28, %xmm28
	vextractf64x2	$1, %ymm23, %xmm6
	vextractf64x4	$0x1, %zmm23, %ymm23
	vaddsd	%xmm24, %xmm1, %xmm1
	vaddsd	%xmm28, %xmm6, %xmm6
	vaddsd	%xmm6, %xmm27, %xmm27
	vunpckhpd	%xmm23, %xmm23, %xmm6
	vaddsd	%xmm27, %xmm23, %xmm27
	vaddsd	%xmm27, %xmm6, %xmm6
	vextractf64x2	$1, %ymm23, %xmm27
	valignq	$3, %ymm23, %ymm23, %ymm23
	vaddsd	%xmm6, %xmm27, %xmm6
	vaddsd	%xmm23, %xmm6, %xmm6
	vmovapd	%zmm3, %zmm23
	vpermt2pd	%zmm21, %zmm9, %zmm3
	vpermt2pd	%zmm21, %zmm10, %zmm23
	vsubpd	%zmm3, %zmm0, %zmm3
	vsubpd	%zmm23, %zmm0, %zmm23
	vmulpd	%zmm3, %zmm3, %zmm21
	vmulpd	%zmm23, %zmm23, %zmm23
	vextractf64x2	$1, %ymm21, %xmm3
	vaddsd	%xmm21, %xmm4, %xmm4
	valignq	$3, %ymm23, %ymm23, %ymm27
	vaddsd	%xmm23, %xmm8, %xmm8
	vunpckhpd	%xmm23, %xmm23, %xmm28
	vaddsd	%xmm8, %xmm28, %xmm28
	vextractf64x2	$1, %ymm23, %xmm8
	vextractf64x4	$0x1, %zmm23, %ymm23
	vaddsd	%xmm28, %xmm8, %xmm8
	vaddsd	%xmm8, %xmm27, %xmm27
	vunpckhpd	%xmm23, %xmm23, %xmm8
	vaddsd	%xmm27, %xmm23, %xmm27
	vaddsd	%xmm27, %xmm8, %xmm8
	vextractf64x2	$1, %ymm23, %xmm27
	valignq	$3, %ymm23, %ymm23, %ymm23
	vaddsd	%xmm8, %xmm27, %xmm8
	vaddsd	%xmm23, %xmm8, %xmm8
	vmovapd	%zmm19, %zmm23
	vpermt2pd	%zmm20, %zmm9, %zmm19
	vpermt2pd	%zmm20, %zmm10, %zmm23
	vsubpd	%zmm23, %zmm0, %zmm23
	vsubpd	%zmm19, %zmm0, %zmm0
	vmulpd	%zmm23, %zmm23, %zmm23
	vmulpd	%zmm0, %zmm0, %zmm0
	valignq	$3, %ymm23, %ymm23, %ymm27
	vaddsd	%xmm23, %xmm7, %xmm7
	vunpckhpd	%xmm23, %xmm23, %xmm28
	valignq	$3, %ymm0, %ymm0, %ymm19
	vaddsd	%xmm0, %xmm2, %xmm2
	vunpckhpd	%xmm0, %xmm0, %xmm20
	vaddsd	%xmm7, %xmm28, %xmm28
	vextractf64x2	$1, %ymm23, %xmm7
	vextractf64x4	$0x1, %zmm23, %ymm23
	vaddsd	%xmm20, %xmm2, %xmm2
	vaddsd	%xmm28, %xmm7, %xmm7
	vaddsd	%xmm7, %xmm27, %xmm27
	vunpckhpd	%xmm23, %xmm23, %xmm7
	vaddsd	%xmm27, %xmm23, %xmm27
	vaddsd	%xmm27, %xmm7, %xmm7
	vextractf64x2	$1, %ymm23, %xmm27
	valignq	$3, %ymm23, %ymm23, %ymm23
	vaddsd	%xmm7, %xmm27, %xmm7
	vaddsd	%xmm23, %xmm7, %xmm7
	vunpckhpd	%xmm25, %xmm25, %xmm23
	vaddsd	%xmm23, %xmm11, %xmm11
	vextractf64x2	$1, %ymm25, %xmm23
	valignq	$3, %ymm25, %ymm25, %ymm25
	vaddsd	%xmm23, %xmm11, %xmm11
	valignq	$3, %ymm22, %ymm22, %ymm23
	vextractf64x4	$0x1, %zmm22, %ymm22
	vaddsd	%xmm25, %xmm11, %xmm11
	vaddsd	%xmm23, %xmm1, %xmm1
	vunpckhpd	%xmm22, %xmm22, %xmm23
	vaddsd	%xmm22, %xmm1, %xmm1
	vaddsd	%xmm23, %xmm1, %xmm1
	vextractf64x2	$1, %ymm22, %xmm23
	valignq	$3, %ymm22, %ymm22, %ymm22
	vaddsd	%xmm23, %xmm1, %xmm1
	vunpckhpd	%xmm21, %xmm21, %xmm23
	vaddsd	%xmm23, %xmm4, %xmm4
	vaddsd	%xmm22, %xmm1, %xmm1
	valignq	$3, %ymm21, %ymm21, %ymm22
	vaddsd	%xmm3, %xmm4, %xmm4
	vextractf64x4	$0x1, %zmm21, %ymm3
	vunpckhpd	%xmm3, %xmm3, %xmm21
	vaddsd	%xmm22, %xmm4, %xmm4
	vaddsd	%xmm3, %xmm4, %xmm4
	vaddsd	%xmm21, %xmm4, %xmm4
	vextractf64x2	$1, %ymm3, %xmm21
	valignq	$3, %ymm3, %ymm3, %ymm3
	vaddsd	%xmm21, %xmm4, %xmm4
	vaddsd	%xmm3, %xmm4, %xmm4
	vextractf64x2	$1, %ymm0, %xmm3
	vextractf64x4	$0x1, %zmm0, %ymm0
	vaddsd	%xmm3, %xmm2, %xmm2
	vunpckhpd	%xmm0, %xmm0, %xmm3
	vaddsd	%xmm19, %xmm2, %xmm2
	vaddsd	%xmm0, %xmm2, %xmm2
	vaddsd	%xmm3, %xmm2, %xmm2
	vextractf64x2	$1, %ymm0, %xmm3
	valignq	$3, %ymm0, %ymm0, %ymm0
	vaddsd	%xmm3, %xmm2, %xmm2
	vaddsd	%xmm0, %xmm2, %xmm2
	cmpq	%rax, %rdi
	jne	.L1858
	movq	-32(%rsp), %rax
	vmovsd	%xmm17, %xmm17, %xmm14
	cmpq	%r9, %rax
	je	.L1856
	movq	%rax, %rdi
	movq	%rax, %rdx
.L1857:
	movq	%r9, %r11
	subq	%rdi, %r11
	leaq	-1(%r11), %rax
	cmpq	$2, %rax
	jbe	.L1860
	leaq	(%r10,%rdi), %rax
	addq	%r13, %rdi
	vbroadcastsd	%xmm14, %ymm0
	vmulpd	(%r12,%rdi,8), %ymm0, %ymm0
	salq	$6, %rax
	addq	%r15, %rax
	vmovupd	(%rax), %ymm20
	vmovupd	32(%rax), %ymm25
	vmovupd	64(%rax), %ymm24
	vmovupd	96(%rax), %ymm22
	vmovupd	128(%rax), %ymm21
	vmovapd	%ymm20, %ymm3
	vmovupd	160(%rax), %ymm16
	vpermt2pd	%ymm25, %ymm12, %ymm20
	vmovupd	192(%rax), %ymm23
	vpermt2pd	%ymm25, %ymm13, %ymm3
	vmovapd	%ymm24, %ymm25
	vmovupd	224(%rax), %ymm19
	vpermt2pd	%ymm22, %ymm13, %ymm25
	vpermt2pd	%ymm22, %ymm12, %ymm24
	movq	%r11, %rax
	vmovapd	%ymm21, %ymm22
	vpermt2pd	%ymm16, %ymm12, %ymm21
	andq	$-4, %rax
	vpermt2pd	%ymm16, %ymm13, %ymm22
	vmovapd	%ymm23, %ymm16
	addq	%rax, %rdx
	andl	$3, %r11d
	vpermt2pd	%ymm19, %ymm13, %ymm16
	vpermt2pd	%ymm19, %ymm12, %ymm23
	vmovapd	%ymm3, %ymm19
	vpermt2pd	%ymm25, %ymm13, %ymm19
	vpermt2pd	%ymm25, %ymm12, %ymm3
	vmovapd	%ymm22, %ymm25
	vpermt2pd	%ymm16, %ymm13, %ymm25
	vmovapd	%ymm19, %ymm26
	vpermt2pd	%ymm16, %ymm12, %ymm22
	vpermt2pd	%ymm25, %ymm13, %ymm26
	vmovapd	%ymm20, %ymm16
	vpermt2pd	%ymm24, %ymm12, %ymm20
	vsubpd	%ymm26, %ymm0, %ymm26
	vpermt2pd	%ymm24, %ymm13, %ymm16
	vmovapd	%ymm21, %ymm24
	vpermt2pd	%ymm23, %ymm13, %ymm24
	vpermt2pd	%ymm23, %ymm12, %ymm21
	vpermt2pd	%ymm25, %ymm12, %ymm19
	vsubpd	%ymm19, %ymm0, %ymm19
	vmulpd	%ymm26, %ymm26, %ymm26
	vmulpd	%ymm19, %ymm19, %ymm19
	vmovlpd	%xmm26, (%rsp)
	vmovsd	(%rsp), %xmm23
	vunpckhpd	%xmm26, %xmm26, %xmm27
	vaddsd	%xmm23, %xmm5, %xmm5
	vunpckhpd	%xmm19, %xmm19, %xmm25
	vextractf64x2	$1, %ymm26, %xmm23
	valignq	$3, %ymm26, %ymm26, %ymm26
	vaddsd	%xmm27, %xmm5, %xmm5
	vaddsd	%xmm23, %xmm5, %xmm5
	vaddsd	%xmm26, %xmm5, %xmm5
	vmovapd	%ymm16, %ymm26
	vpermt2pd	%ymm24, %ymm12, %ymm16
	vpermt2pd	%ymm24, %ymm13, %ymm26
	vsubpd	%ymm16, %ymm0, %ymm16
	vsubpd	%ymm26, %ymm0, %ymm26
	vmulpd	%ymm16, %ymm16, %ymm16
	vmulpd	%ymm26, %ymm26, %ymm26
	vmovlpd	%xmm26, (%rsp)
	vmovsd	(%rsp), %xmm23
	vunpckhpd	%xmm26, %xmm26, %xmm27
	vaddsd	%xmm23, %xmm6, %xmm6
	vextractf64x2	$1, %ymm26, %xmm23
	valignq	$3, %ymm26, %ymm26, %ymm26
	vaddsd	%xmm27, %xmm6, %xmm6
	vaddsd	%xmm23, %xmm6, %xmm6
	vaddsd	%xmm26, %xmm6, %xmm6
	vmovapd	%ymm3, %ymm26
	vpermt2pd	%ymm22, %ymm12, %ymm3
	vpermt2pd	%ymm22, %ymm13, %ymm26
	vsubpd	%ymm3, %ymm0, %ymm3
	vsubpd	%ymm26, %ymm0, %ymm26
	vmulpd	%ymm3, %ymm3, %ymm3
	vmulpd	%ymm26, %ymm26, %ymm26
	vmovlpd	%xmm26, (%rsp)
	vmovsd	(%rsp), %xmm23
	vunpckhpd	%xmm26, %xmm26, %xmm27
	vaddsd	%xmm23, %xmm8, %xmm8
	vextractf64x2	$1, %ymm26, %xmm23
	valignq	$3, %ymm26, %ymm26, %ymm26
	vaddsd	%xmm27, %xmm8, %xmm8
	vaddsd	%xmm23, %xmm8, %xmm8
	vaddsd	%xmm26, %xmm8, %xmm8
	vmovapd	%ymm20, %ymm26
	vpermt2pd	%ymm21, %ymm12, %ymm20
	vpermt2pd	%ymm21, %ymm13, %ymm26
	vsubpd	%ymm26, %ymm0, %ymm26
	vsubpd	%ymm20, %ymm0, %ymm0
	vmulpd	%ymm26, %ymm26, %ymm26
	vmulpd	%ymm0, %ymm0, %ymm0
	vmovlpd	%xmm26, (%rsp)
	vmovsd	(%rsp), %xmm23
	vunpckhpd	%xmm26, %xmm26, %xmm27
	vmovlpd	%xmm19, (%rsp)
	vaddsd	%xmm0, %xmm2, %xmm2
	vaddsd	%xmm23, %xmm7, %xmm7
	vextractf64x2	$1, %ymm26, %xmm23
	valignq	$3, %ymm26, %ymm26, %ymm26
	vaddsd	%xmm27, %xmm7, %xmm7
	vaddsd	%xmm23, %xmm7, %xmm7
	vmovsd	(%rsp), %xmm23
	vmovlpd	%xmm16, (%rsp)
	vaddsd	%xmm23, %xmm11, %xmm11
	vextractf64x2	$1, %ymm19, %xmm23
	vaddsd	%xmm26, %xmm7, %xmm7
	valignq	$3, %ymm19, %ymm19, %ymm19
	vaddsd	%xmm25, %xmm11, %xmm11
	vaddsd	%xmm23, %xmm11, %xmm11
	vunpckhpd	%xmm16, %xmm16, %xmm23
	vaddsd	%xmm19, %xmm11, %xmm11
	vmovsd	(%rsp), %xmm19
	vmovlpd	%xmm3, (%rsp)
	vaddsd	%xmm19, %xmm1, %xmm1
	vextractf64x2	$1, %ymm16, %xmm19
	valignq	$3, %ymm16, %ymm16, %ymm16
	vaddsd	%xmm23, %xmm1, %xmm1
	vaddsd	%xmm19, %xmm1, %xmm1
	vunpckhpd	%xmm3, %xmm3, %xmm19
	vaddsd	%xmm16, %xmm1, %xmm1
	vmovsd	(%rsp), %xmm16
	vaddsd	%xmm16, %xmm4, %xmm4
	vextractf64x2	$1, %ymm3, %xmm16
	valignq	$3, %ymm3, %ymm3, %ymm3
	vaddsd	%xmm19, %xmm4, %xmm4
	vaddsd	%xmm16, %xmm4, %xmm4
	vunpckhpd	%xmm0, %xmm0, %xmm16
	vaddsd	%xmm16, %xmm2, %xmm2
	vaddsd	%xmm3, %xmm4, %xmm4
	vextractf64x2	$1, %ymm0, %xmm3
	valignq	$3, %ymm0, %ymm0, %ymm0
	vaddsd	%xmm3, %xmm2, %xmm2
	vaddsd	%xmm0, %xmm2, %xmm2
	je	.L1856
.L1860:
	movq	%rdx, %rdi
	leaq	(%rdx,%r13), %rax
	leaq	0(,%rdx,8), %r11
	vmulsd	(%r12,%rax,8), %xmm14, %xmm0
	salq	$6, %rdi
	leaq	8(%r15,%r11,8), %rax
	addq	%r15, %rdi
	addq	%rbx, %rax
	addq	%rbx, %rdi
	vsubsd	(%rdi), %xmm0, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm5, %xmm5
	vsubsd	(%rax), %xmm0, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm6, %xmm6
	vsubsd	8(%rax), %xmm0, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm8, %xmm8
	vsubsd	16(%rax), %xmm0, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm7, %xmm7
	vsubsd	24(%rax), %xmm0, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm11, %xmm11
	vsubsd	32(%rax), %xmm0, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm1, %xmm1
	vsubsd	40(%rax), %xmm0, %xmm3
	vsubsd	48(%rax), %xmm0, %xmm0
	leaq	1(%rdx), %rax
	vmulsd	%xmm3, %xmm3, %xmm3
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm3, %xmm4, %xmm4
	vaddsd	%xmm0, %xmm2, %xmm2
	cmpq	%rax, %r9
	jle	.L1856
	addq	%r13, %rax
	addq	$2, %rdx
	vmulsd	(%r12,%rax,8), %xmm14, %xmm0
	leaq	72(%r15,%r11,8), %rax
	vsubsd	64(%rdi), %xmm0, %xmm3
	addq	%rbx, %rax
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm5, %xmm5
	vsubsd	(%rax), %xmm0, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm6, %xmm6
	vsubsd	8(%rax), %xmm0, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm8, %xmm8
	vsubsd	16(%rax), %xmm0, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm7, %xmm7
	vsubsd	24(%rax), %xmm0, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm11, %xmm11
	vsubsd	32(%rax), %xmm0, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm1, %xmm1
	vsubsd	40(%rax), %xmm0, %xmm3
	vsubsd	48(%rax), %xmm0, %xmm0
	vmulsd	%xmm3, %xmm3, %xmm3
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm3, %xmm4, %xmm4
	vaddsd	%xmm0, %xmm2, %xmm2
	cmpq	%rdx, %r9
	jle	.L1856
	addq	%r13, %rdx
	leaq	136(%r15,%r11,8), %rax
	vmulsd	(%r12,%rdx,8), %xmm14, %xmm14
	addq	%rbx, %rax
	vsubsd	128(%rdi), %xmm14, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm5, %xmm5
	vsubsd	(%rax), %xmm14, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm6, %xmm6
	vsubsd	8(%rax), %xmm14, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm8, %xmm8
	vsubsd	16(%rax), %xmm14, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm7, %xmm7
	vsubsd	24(%rax), %xmm14, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm11, %xmm11
	vsubsd	32(%rax), %xmm14, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	vsubsd	40(%rax), %xmm14, %xmm0
	vsubsd	48(%rax), %xmm14, %xmm14
	vmulsd	%xmm0, %xmm0, %xmm0
	vmulsd	%xmm14, %xmm14, %xmm14
	vaddsd	%xmm0, %xmm4, %xmm4
	vaddsd	%xmm14, %xmm2, %xmm2
.L1856:
	cmpq	%rcx, %r8
	jle	.L1863
	vsqrtsd	%xmm5, %xmm5, %xmm5
	leaq	1(%rcx), %rax
	vmulsd	%xmm5, %xmm15, %xmm5
	vmovsd	%xmm5, (%rsi)
	cmpq	%rax, %r8
	jle	.L1863
	vsqrtsd	%xmm6, %xmm6, %xmm6
	leaq	2(%rcx), %rax
	vmulsd	%xmm6, %xmm15, %xmm6
	vmovsd	%xmm6, 8(%rsi)
	cmpq	%rax, %r8
	jle	.L1863
	vsqrtsd	%xmm8, %xmm8, %xmm8
	leaq	3(%rcx), %rax
	vmulsd	%xmm8, %xmm15, %xmm8
	vmovsd	%xmm8, 16(%rsi)
	cmpq	%rax, %r8
	jle	.L1863
	vsqrtsd	%xmm7, %xmm7, %xmm7
	leaq	4(%rcx), %rax
	vmulsd	%xmm7, %xmm15, %xmm7
	vmovsd	%xmm7, 24(%rsi)
	cmpq	%rax, %r8
	jle	.L1863
	vsqrtsd	%xmm11, %xmm11, %xmm11
	leaq	5(%rcx), %rax
	vmulsd	%xmm11, %xmm15, %xmm11
	vmovsd	%xmm11, 32(%rsi)
	cmpq	%rax, %r8
	jle	.L1863
	vsqrtsd	%xmm1, %xmm1, %xmm1
	leaq	6(%rcx), %rax
	vmulsd	%xmm1, %xmm15, %xmm1
	vmovsd	%xmm1, 40(%rsi)
	cmpq	%rax, %r8
	jle	.L1863
	vsqrtsd	%xmm4, %xmm4, %xmm4
	leaq	7(%rcx), %rax
	vmulsd	%xmm4, %xmm15, %xmm4
	vmovsd	%xmm4, 48(%rsi)
	cmpq	%rax, %r8
	jle	.L1863
	vsqrtsd	%xmm2, %xmm2, %xmm2
	vmulsd	%xmm2, %xmm15, %xmm2
	vmovsd	%xmm2, 56(%rsi)
.L1863:
	movq	-8(%rsp), %rax
	addq	$1, %r14
	addq	$64, %rsi
	addq	%r9, %r10
	addq	$8, %rcx
	cmpq	%rax, %r14
	jl	.L1865
	movq	-56(%rsp), %rdx
	movq	-64(%rsp), %rax
	movq	%r12, %r11
	addq	%r9, %r13
	movq	-72(%rsp), %rdi
	vmovq	%xmm31, %rsi
	addq	%rsi, -24(%rsp)
	addq	$1, %rdx
	addq	%r8, %rax
	cmpq	%rdx, %rdi
	jne	.L1855
	vzeroupper
.L1874:
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
.L1866:
	.cfi_restore_state
	vxorpd	%xmm2, %xmm2, %xmm2
	vmovsd	%xmm2, %xmm2, %xmm4
	vmovsd	%xmm2, %xmm2, %xmm1
	vmovsd	%xmm2, %xmm2, %xmm11
	vmovsd	%xmm2, %xmm2, %xmm7
	vmovsd	%xmm2, %xmm2, %xmm8
	vmovsd	%xmm2, %xmm2, %xmm6
	vmovsd	%xmm2, %xmm2, %xmm5
	jmp	.L1856
.L1867:
	vxorpd	%xmm2, %xmm2, %xmm2
	xorl	%edi, %edi
	xorl	%edx, %edx
	vmovsd	%xmm2, %xmm2, %xmm4
	vmovsd	%xmm2, %xmm2, %xmm1
	vmovsd	%xmm2, %xmm2, %xmm11
	vmovsd	%xmm2, %xmm2, %xmm7
	vmovsd	%xmm2, %xmm2, %xmm8
	vmovsd	%xmm2, %xmm2, %xmm6
	vmovsd	%xmm2, %xmm2, %xmm5
	jmp	.L1857
.L1876:
	.cfi_def_cfa 7, 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	ret
	.cfi_endproc
.LFE6507:
	.size	all_distances_f64, .-all_distances_f64
	.p2align 4
	.type	all_distances_f32, @function
all_distances_f32:
.LFB6460:
	.cfi_startproc
	vmovsd	.LC3(%rip), %xmm1
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	vmovsd	24(%rdi), %xmm10
	movq	(%rdi), %r8
	vdivsd	%xmm10, %xmm1, %xmm1
	movq	%rdx, -24(%rsp)
	testq	%rdx, %rdx
	jle	.L1891
	movq	%r8, %rax
	leaq	14(%r8), %r11
	addq	$7, %rax
	cmovns	%rax, %r11
	sarq	$3, %r11
	testq	%r8, %r8
	jle	.L1891
	movq	8(%rdi), %rbx
	vmovq	%rsi, %xmm0
	xorl	%r13d, %r13d
	movq	%rcx, %rdx
	movq	80(%rdi), %r15
	vxorps	%xmm11, %xmm11, %xmm11
	xorl	%r14d, %r14d
	xorl	%ecx, %ecx
	leaq	0(,%rbx,4), %rax
	movq	%rbx, %rbp
	movq	%r13, %rdi
	vmovq	%xmm0, -32(%rsp)
	vmovq	%rax, %xmm2
	movq	%rsi, %rax
	salq	$6, %rbp
	vmovq	%xmm2, %rsi
	vmovdqa64	%xmm2, %xmm16
	addq	%rax, %rsi
.L1881:
	movq	-32(%rsp), %rax
	movq	%r14, -16(%rsp)
	xorl	%r9d, %r9d
	xorl	%r12d, %r12d
	movq	%rdi, -8(%rsp)
	leaq	(%rdx,%rdi,4), %r10
	leaq	(%rax,%r14,4), %r13
	xorl	%eax, %eax
	movq	%rcx, %r14
	movq	%rax, %rdi
	.p2align 4,,10
	.p2align 3
.L1887:
	testq	%rbx, %rbx
	jle	.L1888
	vxorpd	%xmm8, %xmm8, %xmm8
	leaq	(%r15,%rdi), %rax
	movq	%r13, %rcx
	vmovsd	%xmm8, %xmm8, %xmm9
	vmovsd	%xmm8, %xmm8, %xmm6
	vmovsd	%xmm8, %xmm8, %xmm7
	vmovsd	%xmm8, %xmm8, %xmm4
	vmovsd	%xmm8, %xmm8, %xmm5
	vmovsd	%xmm8, %xmm8, %xmm3
	vmovsd	%xmm8, %xmm8, %xmm2
	.p2align 4,,10
	.p2align 3
.L1883:
	vcvtss2sd	(%rcx), %xmm11, %xmm0
	vmulsd	%xmm10, %xmm0, %xmm0
	addq	$4, %rcx
	addq	$64, %rax
	vsubsd	-64(%rax), %xmm0, %xmm14
	vsubsd	-56(%rax), %xmm0, %xmm15
	vmulsd	%xmm14, %xmm14, %xmm14
	vaddsd	%xmm14, %xmm2, %xmm2
	vmulsd	%xmm15, %xmm15, %xmm14
	vsubsd	-48(%rax), %xmm0, %xmm15
	vmulsd	%xmm15, %xmm15, %xmm15
	vaddsd	%xmm14, %xmm3, %xmm3
	vsubsd	-40(%rax), %xmm0, %xmm14
	vaddsd	%xmm15, %xmm5, %xmm5
	vsubsd	-32(%rax), %xmm0, %xmm15
	vmulsd	%xmm14, %xmm14, %xmm14
	vmulsd	%xmm15, %xmm15, %xmm15
	vaddsd	%xmm14, %xmm4, %xmm4
	vsubsd	-24(%rax), %xmm0, %xmm14
	vaddsd	%xmm15, %xmm7, %xmm7
	vsubsd	-16(%rax), %xmm0, %xmm15
	vmulsd	%xmm14, %xmm14, %xmm14
	vsubsd	-8(%rax), %xmm0, %xmm0
	vmulsd	%xmm15, %xmm15, %xmm15
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm14, %xmm6, %xmm6
	vaddsd	%xmm15, %xmm9, %xmm9
	vaddsd	%xmm0, %xmm8, %xmm8
	cmpq	%rcx, %rsi
	jne	.L1883
.L1882:
	cmpq	%r9, %r8
	jle	.L1885
	vsqrtsd	%xmm2, %xmm2, %xmm2
	leaq	1(%r9), %rax
	vmulsd	%xmm2, %xmm1, %xmm2
	vcvtsd2ss	%xmm2, %xmm2, %xmm2
	vmovss	%xmm2, (%r10)
	cmpq	%rax, %r8
	jle	.L1885
	vsqrtsd	%xmm3, %xmm3, %xmm3
	leaq	2(%r9), %rax
	vmulsd	%xmm3, %xmm1, %xmm3
	vcvtsd2ss	%xmm3, %xmm3, %xmm3
	vmovss	%xmm3, 4(%r10)
	cmpq	%rax, %r8
	jle	.L1885
	vsqrtsd	%xmm5, %xmm5, %xmm5
	leaq	3(%r9), %rax
	vmulsd	%xmm5, %xmm1, %xmm5
	vcvtsd2ss	%xmm5, %xmm5, %xmm5
	vmovss	%xmm5, 8(%r10)
	cmpq	%rax, %r8
	jle	.L1885
	vsqrtsd	%xmm4, %xmm4, %xmm4
	leaq	4(%r9), %rax
	vmulsd	%xmm4, %xmm1, %xmm4
	vcvtsd2ss	%xmm4, %xmm4, %xmm4
	vmovss	%xmm4, 12(%r10)
	cmpq	%rax, %r8
	jle	.L1885
	vsqrtsd	%xmm7, %xmm7, %xmm7
	leaq	5(%r9), %rax
	vmulsd	%xmm7, %xmm1, %xmm7
	vcvtsd2ss	%xmm7, %xmm7, %xmm7
	vmovss	%xmm7, 16(%r10)
	cmpq	%rax, %r8
	jle	.L1885
	vsqrtsd	%xmm6, %xmm6, %xmm6
	leaq	6(%r9), %rax
	vmulsd	%xmm6, %xmm1, %xmm6
	vcvtsd2ss	%xmm6, %xmm6, %xmm6
	vmovss	%xmm6, 20(%r10)
	cmpq	%rax, %r8
	jle	.L1885
	vsqrtsd	%xmm9, %xmm9, %xmm9
	leaq	7(%r9), %rax
	vmulsd	%xmm9, %xmm1, %xmm9
	vcvtsd2ss	%xmm9, %xmm9, %xmm9
	vmovss	%xmm9, 24(%r10)
	cmpq	%rax, %r8
	jle	.L1885
	vsqrtsd	%xmm8, %xmm8, %xmm8
	vmulsd	%xmm8, %xmm1, %xmm8
	vcvtsd2ss	%xmm8, %xmm8, %xmm8
	vmovss	%xmm8, 28(%r10)
.L1885:
	addq	$1, %r12
	addq	$32, %r10
	addq	$8, %r9
	addq	%rbp, %rdi
	cmpq	%r11, %r12
	jl	.L1887
	movq	%r14, %rcx
	movq	-8(%rsp), %rdi
	movq	-16(%rsp), %r14
	vmovq	%xmm16, %rax
	addq	$1, %rcx
	addq	%rax, %rsi
	addq	%r8, %rdi
	addq	%rbx, %r14
	cmpq	%rcx, -24(%rsp)
	jne	.L1881
.L1891:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.L1888:
	.cfi_restore_state
	vxorpd	%xmm8, %xmm8, %xmm8
	vmovsd	%xmm8, %xmm8, %xmm9
	vmovsd	%xmm8, %xmm8, %xmm6
	vmovsd	%xmm8, %xmm8, %xmm7
	vmovsd	%xmm8, %xmm8, %xmm4
	vmovsd	%xmm8, %xmm8, %xmm5
	vmovsd	%xmm8, %xmm8, %xmm3
	vmovsd	%xmm8, %xmm8, %xmm2
	jmp	.L1882
	.cfi_endproc
.LFE6460:
	.size	all_distances_f32, .-all_distances_f32
	.p2align 4
	.type	csr_screen_f32, @function
csr_screen_f32:
.LFB6470:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vxorps	%xmm2, %xmm2, %xmm2
	vmovq	%rcx, %xmm7
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	movq	%rdi, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	32(%rsi), %rax
	movq	16(%rsi), %r10
	movq	(%rax,%rdx,8), %r9
	movq	8(%rax,%rdx,8), %rdi
	movq	8(%r14), %rax
	subq	%r9, %rdi
	salq	$2, %r9
	addq	$8, %rax
	addq	%r9, %r10
	addq	24(%rsi), %r9
	vcvtsi2sdq	%rax, %xmm2, %xmm5
	vmulsd	.LC43(%rip), %xmm5, %xmm5
	testq	%rdi, %rdi
	jle	.L1957
	vmovsd	48(%r14), %xmm3
	movq	%r10, %rax
	leaq	(%r10,%rdi,4), %rdx
	vxorpd	%xmm1, %xmm1, %xmm1
	.p2align 4,,10
	.p2align 3
.L1895:
	vcvtss2sd	(%rax), %xmm2, %xmm0
	vmulsd	%xmm3, %xmm0, %xmm0
	addq	$4, %rax
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rax, %rdx
	jne	.L1895
	vsqrtsd	%xmm1, %xmm1, %xmm3
	cmpq	$524288, %rdi
	jle	.L1894
	vmovss	.LC41(%rip), %xmm4
	vmovsd	.LC0(%rip), %xmm0
.L1896:
	vmulsd	%xmm3, %xmm0, %xmm3
	vmovq	%xmm7, %rax
	movq	16(%r14), %rsi
	vmovsd	%xmm1, 16(%rax)
	vcvtsd2ss	%xmm3, %xmm3, %xmm3
	vunpcklps	%xmm3, %xmm4, %xmm0
	vmovlps	%xmm0, (%rax)
	vmulsd	%xmm1, %xmm5, %xmm0
	vaddsd	.LC45(%rip), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 8(%rax)
	testq	%rsi, %rsi
	jle	.L1959
	leaq	.L1900(%rip), %rax
	movl	$64, %r11d
	xorl	%edx, %edx
	movq	$128, -8(%rsp)
	vbroadcastss	.LC41(%rip), %zmm0
	vmovq	%rax, %xmm8
	.p2align 4,,10
	.p2align 3
.L1925:
	movq	%rsi, %rcx
	movq	64(%r14), %rbx
	movq	56(%r14), %rax
	movl	$8, %r15d
	subq	%rdx, %rcx
	movq	72(%r14), %r13
	leaq	0(,%rdx,4), %r12
	vbroadcastss	%xmm3, %zmm3
	sarq	$4, %rcx
	addq	%r12, %rbx
	vbroadcastss	%xmm4, %zmm4
	cmpq	%r15, %rcx
	vmovups	(%rbx), %zmm5
	cmovg	%r15, %rcx
	cmpq	$7, %rcx
	ja	.L1898
	vmovq	%xmm8, %r15
	movslq	(%r15,%rcx,4), %rcx
	addq	%r15, %rcx
	jmp	*%rcx
	.section	.rodata
	.align 4
	.align 4
.L1900:
	.long	.L1898-.L1900
	.long	.L1906-.L1900
	.long	.L1905-.L1900
	.long	.L1904-.L1900
	.long	.L1903-.L1900
	.long	.L1902-.L1900
	.long	.L1901-.L1900
	.long	.L1899-.L1900
	.text
	.p2align 4,,10
	.p2align 3
.L1899:
	vmovups	64(%rbx), %zmm14
	vmovups	128(%rbx), %zmm12
	vmovups	192(%rbx), %zmm11
	vmovups	256(%rbx), %zmm10
	vmovups	320(%rbx), %zmm9
	vmovups	384(%rbx), %zmm13
	testq	%rdi, %rdi
	jle	.L1966
	vmovsd	48(%r14), %xmm16
	vmovaps	%zmm5, %zmm15
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L1921:
	movslq	(%r9,%r15,4), %rcx
	vcvtss2sd	(%r10,%r15,4), %xmm2, %xmm1
	vmulsd	%xmm16, %xmm1, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm15
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm14
	vfnmadd231ps	128(%rax,%rcx,4), %zmm1, %zmm12
	vfnmadd231ps	192(%rax,%rcx,4), %zmm1, %zmm11
	vfnmadd231ps	256(%rax,%rcx,4), %zmm1, %zmm10
	vfnmadd231ps	320(%rax,%rcx,4), %zmm1, %zmm9
	vfnmadd231ps	384(%rax,%rcx,4), %zmm1, %zmm13
	cmpq	%r15, %rdi
	jne	.L1921
.L1920:
	vfnmadd231ps	0(%r13,%r12), %zmm3, %zmm15
	movq	-8(%rsp), %rax
	vfnmadd231ps	%zmm5, %zmm4, %zmm15
	vmovups	%zmm15, (%r8)
	vfnmadd231ps	0(%r13,%r11), %zmm3, %zmm14
	vminps	%zmm0, %zmm15, %zmm0
	vfnmadd231ps	64(%rbx), %zmm4, %zmm14
	vmovups	%zmm14, 64(%r8)
	vfnmadd231ps	0(%r13,%rax), %zmm3, %zmm12
	vminps	%zmm0, %zmm14, %zmm14
	vfnmadd231ps	128(%rbx), %zmm4, %zmm12
	vmovups	%zmm12, 128(%r8)
	vminps	%zmm14, %zmm12, %zmm12
	vfnmadd231ps	128(%r13,%r11), %zmm3, %zmm11
	vfnmadd231ps	192(%rbx), %zmm4, %zmm11
	vmovups	%zmm11, 192(%r8)
	vminps	%zmm12, %zmm11, %zmm11
	vfnmadd231ps	192(%r13,%r11), %zmm3, %zmm10
	vfnmadd231ps	256(%rbx), %zmm4, %zmm10
	vmovups	%zmm10, 256(%r8)
	vminps	%zmm11, %zmm10, %zmm10
	vfnmadd231ps	256(%r13,%r11), %zmm3, %zmm9
	vfnmadd231ps	320(%rbx), %zmm4, %zmm9
	vmovups	%zmm9, 320(%r8)
	vminps	%zmm10, %zmm9, %zmm9
	vfnmadd231ps	320(%r13,%r11), %zmm3, %zmm13
	vfnmadd231ps	384(%rbx), %zmm4, %zmm13
	vmovups	%zmm13, 384(%r8)
	vminps	%zmm9, %zmm13, %zmm0
	jmp	.L1909
	.p2align 4,,10
	.p2align 3
.L1901:
	vmovups	64(%rbx), %zmm12
	vmovups	128(%rbx), %zmm11
	vmovups	192(%rbx), %zmm10
	vmovups	256(%rbx), %zmm9
	vmovups	320(%rbx), %zmm13
	testq	%rdi, %rdi
	jle	.L1965
	vmovsd	48(%r14), %xmm15
	vmovaps	%zmm5, %zmm14
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L1919:
	movslq	(%r9,%r15,4), %rcx
	vcvtss2sd	(%r10,%r15,4), %xmm2, %xmm1
	vmulsd	%xmm15, %xmm1, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm14
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm12
	vfnmadd231ps	128(%rax,%rcx,4), %zmm1, %zmm11
	vfnmadd231ps	192(%rax,%rcx,4), %zmm1, %zmm10
	vfnmadd231ps	256(%rax,%rcx,4), %zmm1, %zmm9
	vfnmadd231ps	320(%rax,%rcx,4), %zmm1, %zmm13
	cmpq	%r15, %rdi
	jne	.L1919
.L1918:
	vfnmadd231ps	0(%r13,%r12), %zmm3, %zmm14
	movq	-8(%rsp), %rax
	vfnmadd231ps	%zmm5, %zmm4, %zmm14
	vmovups	%zmm14, (%r8)
	vfnmadd231ps	0(%r13,%r11), %zmm3, %zmm12
	vminps	%zmm0, %zmm14, %zmm0
	vfnmadd231ps	64(%rbx), %zmm4, %zmm12
	vmovups	%zmm12, 64(%r8)
	vfnmadd231ps	0(%r13,%rax), %zmm3, %zmm11
	vminps	%zmm0, %zmm12, %zmm12
	vfnmadd231ps	128(%rbx), %zmm4, %zmm11
	vmovups	%zmm11, 128(%r8)
	vminps	%zmm12, %zmm11, %zmm11
	vfnmadd231ps	128(%r13,%r11), %zmm3, %zmm10
	vfnmadd231ps	192(%rbx), %zmm4, %zmm10
	vmovups	%zmm10, 192(%r8)
	vminps	%zmm11, %zmm10, %zmm10
	vfnmadd231ps	192(%r13,%r11), %zmm3, %zmm9
	vfnmadd231ps	256(%rbx), %zmm4, %zmm9
	vmovups	%zmm9, 256(%r8)
	vminps	%zmm10, %zmm9, %zmm9
	vfnmadd231ps	256(%r13,%r11), %zmm3, %zmm13
	vfnmadd231ps	320(%rbx), %zmm4, %zmm13
	vmovups	%zmm13, 320(%r8)
	vminps	%zmm9, %zmm13, %zmm0
	jmp	.L1909
	.p2align 4,,10
	.p2align 3
.L1905:
	vmovups	64(%rbx), %zmm10
	testq	%rdi, %rdi
	jle	.L1961
	vmovsd	48(%r14), %xmm11
	vmovaps	%zmm5, %zmm9
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L1911:
	movslq	(%r9,%rcx,4), %r15
	vcvtss2sd	(%r10,%rcx,4), %xmm2, %xmm1
	vmulsd	%xmm11, %xmm1, %xmm1
	addq	$1, %rcx
	imulq	%rsi, %r15
	addq	%rdx, %r15
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%r15,4), %zmm1, %zmm9
	vfnmadd231ps	64(%rax,%r15,4), %zmm1, %zmm10
	cmpq	%rcx, %rdi
	jne	.L1911
.L1910:
	vfnmadd231ps	0(%r13,%r12), %zmm3, %zmm9
	vfnmadd231ps	%zmm5, %zmm4, %zmm9
	vmovups	%zmm9, (%r8)
	vfnmadd231ps	0(%r13,%r11), %zmm3, %zmm10
	vminps	%zmm0, %zmm9, %zmm0
	vfnmadd231ps	64(%rbx), %zmm4, %zmm10
	vminps	%zmm0, %zmm10, %zmm0
	vmovups	%zmm10, 64(%r8)
	jmp	.L1909
	.p2align 4,,10
	.p2align 3
.L1903:
	vmovups	64(%rbx), %zmm10
	vmovups	128(%rbx), %zmm9
	vmovups	192(%rbx), %zmm12
	testq	%rdi, %rdi
	jle	.L1963
	vmovsd	48(%r14), %xmm13
	vmovaps	%zmm5, %zmm11
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L1915:
	movslq	(%r9,%r15,4), %rcx
	vcvtss2sd	(%r10,%r15,4), %xmm2, %xmm1
	vmulsd	%xmm13, %xmm1, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm11
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm10
	vfnmadd231ps	128(%rax,%rcx,4), %zmm1, %zmm9
	vfnmadd231ps	192(%rax,%rcx,4), %zmm1, %zmm12
	cmpq	%r15, %rdi
	jne	.L1915
.L1914:
	vfnmadd231ps	0(%r13,%r12), %zmm3, %zmm11
	movq	-8(%rsp), %rax
	vfnmadd231ps	%zmm5, %zmm4, %zmm11
	vmovups	%zmm11, (%r8)
	vfnmadd231ps	0(%r13,%r11), %zmm3, %zmm10
	vminps	%zmm0, %zmm11, %zmm0
	vfnmadd231ps	64(%rbx), %zmm4, %zmm10
	vmovups	%zmm10, 64(%r8)
	vfnmadd231ps	0(%r13,%rax), %zmm3, %zmm9
	vminps	%zmm0, %zmm10, %zmm10
	vfnmadd231ps	128(%rbx), %zmm4, %zmm9
	vmovups	%zmm9, 128(%r8)
	vminps	%zmm10, %zmm9, %zmm9
	vfnmadd231ps	128(%r13,%r11), %zmm3, %zmm12
	vfnmadd231ps	192(%rbx), %zmm4, %zmm12
	vmovups	%zmm12, 192(%r8)
	vminps	%zmm9, %zmm12, %zmm0
	jmp	.L1909
	.p2align 4,,10
	.p2align 3
.L1906:
	testq	%rdi, %rdi
	jle	.L1960
	vmovsd	48(%r14), %xmm10
	vmovaps	%zmm5, %zmm9
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L1908:
	movslq	(%r9,%rcx,4), %rbx
	vcvtss2sd	(%r10,%rcx,4), %xmm2, %xmm1
	vmulsd	%xmm10, %xmm1, %xmm1
	addq	$1, %rcx
	imulq	%rsi, %rbx
	addq	%rdx, %rbx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rbx,4), %zmm1, %zmm9
	cmpq	%rcx, %rdi
	jne	.L1908
.L1907:
	vfnmadd231ps	0(%r13,%r12), %zmm3, %zmm9
	vfnmadd231ps	%zmm5, %zmm4, %zmm9
	vminps	%zmm0, %zmm9, %zmm0
	vmovups	%zmm9, (%r8)
	jmp	.L1909
	.p2align 4,,10
	.p2align 3
.L1902:
	vmovups	64(%rbx), %zmm11
	vmovups	128(%rbx), %zmm10
	vmovups	192(%rbx), %zmm9
	vmovups	256(%rbx), %zmm13
	testq	%rdi, %rdi
	jle	.L1964
	vmovsd	48(%r14), %xmm14
	vmovaps	%zmm5, %zmm12
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L1917:
	movslq	(%r9,%r15,4), %rcx
	vcvtss2sd	(%r10,%r15,4), %xmm2, %xmm1
	vmulsd	%xmm14, %xmm1, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm12
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm11
	vfnmadd231ps	128(%rax,%rcx,4), %zmm1, %zmm10
	vfnmadd231ps	192(%rax,%rcx,4), %zmm1, %zmm9
	vfnmadd231ps	256(%rax,%rcx,4), %zmm1, %zmm13
	cmpq	%r15, %rdi
	jne	.L1917
.L1916:
	vfnmadd231ps	0(%r13,%r12), %zmm3, %zmm12
	movq	-8(%rsp), %rax
	vfnmadd231ps	%zmm5, %zmm4, %zmm12
	vmovups	%zmm12, (%r8)
	vfnmadd231ps	0(%r13,%r11), %zmm3, %zmm11
	vminps	%zmm0, %zmm12, %zmm0
	vfnmadd231ps	64(%rbx), %zmm4, %zmm11
	vmovups	%zmm11, 64(%r8)
	vfnmadd231ps	0(%r13,%rax), %zmm3, %zmm10
	vminps	%zmm0, %zmm11, %zmm11
	vfnmadd231ps	128(%rbx), %zmm4, %zmm10
	vmovups	%zmm10, 128(%r8)
	vminps	%zmm11, %zmm10, %zmm10
	vfnmadd231ps	128(%r13,%r11), %zmm3, %zmm9
	vfnmadd231ps	192(%rbx), %zmm4, %zmm9
	vmovups	%zmm9, 192(%r8)
	vminps	%zmm10, %zmm9, %zmm9
	vfnmadd231ps	192(%r13,%r11), %zmm3, %zmm13
	vfnmadd231ps	256(%rbx), %zmm4, %zmm13
	vmovups	%zmm13, 256(%r8)
	vminps	%zmm9, %zmm13, %zmm0
	jmp	.L1909
	.p2align 4,,10
	.p2align 3
.L1904:
	vmovups	64(%rbx), %zmm9
	vmovups	128(%rbx), %zmm11
	testq	%rdi, %rdi
	jle	.L1962
	vmovsd	48(%r14), %xmm12
	vmovaps	%zmm5, %zmm10
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L1913:
	movslq	(%r9,%r15,4), %rcx
	vcvtss2sd	(%r10,%r15,4), %xmm2, %xmm1
	vmulsd	%xmm12, %xmm1, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm10
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm9
	vfnmadd231ps	128(%rax,%rcx,4), %zmm1, %zmm11
	cmpq	%r15, %rdi
	jne	.L1913
.L1912:
	vfnmadd231ps	0(%r13,%r12), %zmm3, %zmm10
	movq	-8(%rsp), %rax
	vfnmadd231ps	%zmm5, %zmm4, %zmm10
	vmovups	%zmm10, (%r8)
	vfnmadd231ps	0(%r13,%r11), %zmm3, %zmm9
	vminps	%zmm0, %zmm10, %zmm0
	vfnmadd231ps	64(%rbx), %zmm4, %zmm9
	vmovups	%zmm9, 64(%r8)
	vfnmadd231ps	0(%r13,%rax), %zmm3, %zmm11
	vminps	%zmm0, %zmm9, %zmm9
	vfnmadd231ps	128(%rbx), %zmm4, %zmm11
	vmovups	%zmm11, 128(%r8)
	vminps	%zmm9, %zmm11, %zmm0
	.p2align 4,,10
	.p2align 3
.L1909:
	movq	16(%r14), %rsi
	subq	$-128, %rdx
	addq	$512, -8(%rsp)
	addq	$512, %r8
	addq	$512, %r11
	cmpq	%rdx, %rsi
	jle	.L1924
	vmovq	%xmm7, %rax
	vmovss	(%rax), %xmm4
	vmovss	4(%rax), %xmm3
	jmp	.L1925
.L1898:
	vmovups	64(%rbx), %zmm15
	vmovups	128(%rbx), %zmm14
	vmovups	192(%rbx), %zmm13
	vmovups	256(%rbx), %zmm11
	vmovups	320(%rbx), %zmm10
	vmovups	384(%rbx), %zmm9
	vmovups	448(%rbx), %zmm12
	testq	%rdi, %rdi
	jle	.L1967
	vmovsd	48(%r14), %xmm17
	vmovaps	%zmm5, %zmm16
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L1923:
	movslq	(%r9,%r15,4), %rcx
	vcvtss2sd	(%r10,%r15,4), %xmm2, %xmm1
	vmulsd	%xmm17, %xmm1, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm16
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm15
	vfnmadd231ps	128(%rax,%rcx,4), %zmm1, %zmm14
	vfnmadd231ps	192(%rax,%rcx,4), %zmm1, %zmm13
	vfnmadd231ps	256(%rax,%rcx,4), %zmm1, %zmm11
	vfnmadd231ps	320(%rax,%rcx,4), %zmm1, %zmm10
	vfnmadd231ps	384(%rax,%rcx,4), %zmm1, %zmm9
	vfnmadd231ps	448(%rax,%rcx,4), %zmm1, %zmm12
	cmpq	%r15, %rdi
	jne	.L1923
.L1922:
	vfnmadd231ps	0(%r13,%r12), %zmm3, %zmm16
	movq	-8(%rsp), %rax
	vfnmadd132ps	%zmm4, %zmm16, %zmm5
	vmovups	%zmm5, (%r8)
	vfnmadd231ps	0(%r13,%r11), %zmm3, %zmm15
	vminps	%zmm0, %zmm5, %zmm5
	vmovaps	%zmm9, %zmm0
	vfnmadd231ps	64(%rbx), %zmm4, %zmm15
	vmovups	%zmm15, 64(%r8)
	vfnmadd231ps	0(%r13,%rax), %zmm3, %zmm14
	vminps	%zmm5, %zmm15, %zmm15
	vfnmadd231ps	128(%rbx), %zmm4, %zmm14
	vmovups	%zmm14, 128(%r8)
	vminps	%zmm15, %zmm14, %zmm14
	vfnmadd231ps	128(%r13,%r11), %zmm3, %zmm13
	vfnmadd231ps	192(%rbx), %zmm4, %zmm13
	vmovups	%zmm13, 192(%r8)
	vminps	%zmm14, %zmm13, %zmm13
	vfnmadd231ps	192(%r13,%r11), %zmm3, %zmm11
	vfnmadd231ps	256(%rbx), %zmm4, %zmm11
	vmovups	%zmm11, 256(%r8)
	vminps	%zmm13, %zmm11, %zmm11
	vfnmadd231ps	256(%r13,%r11), %zmm3, %zmm10
	vfnmadd231ps	320(%rbx), %zmm4, %zmm10
	vmovups	%zmm10, 320(%r8)
	vminps	%zmm11, %zmm10, %zmm10
	vfnmadd231ps	320(%r13,%r11), %zmm3, %zmm0
	vfnmadd231ps	384(%rbx), %zmm4, %zmm0
	vmovups	%zmm0, 384(%r8)
	vminps	%zmm10, %zmm0, %zmm0
	vfnmadd132ps	384(%r13,%r11), %zmm12, %zmm3
	vfnmadd132ps	448(%rbx), %zmm3, %zmm4
	vmovups	%zmm4, 448(%r8)
	vminps	%zmm0, %zmm4, %zmm0
	jmp	.L1909
	.p2align 4,,10
	.p2align 3
.L1924:
	vcmpnless	.LC46(%rip), %xmm0, %xmm4
	vmovaps	%ymm0, %ymm2
	vmovss	.LC41(%rip), %xmm3
	vblendvps	%xmm4, %xmm3, %xmm0, %xmm1
.L1897:
	vshufps	$85, %xmm2, %xmm2, %xmm4
	vminss	%xmm1, %xmm4, %xmm1
	vunpckhps	%xmm2, %xmm2, %xmm4
	vshufps	$255, %xmm2, %xmm2, %xmm3
	vextractf32x8	$0x1, %zmm0, %ymm0
	vminss	%xmm1, %xmm4, %xmm1
	vminss	%xmm1, %xmm3, %xmm1
	vextractf32x4	$1, %ymm2, %xmm3
	vminss	%xmm1, %xmm3, %xmm1
	valignd	$5, %ymm2, %ymm2, %ymm3
	vminss	%xmm1, %xmm3, %xmm1
	valignd	$6, %ymm2, %ymm2, %ymm3
	valignd	$7, %ymm2, %ymm2, %ymm2
	vminss	%xmm1, %xmm3, %xmm1
	vshufps	$85, %xmm0, %xmm0, %xmm3
	vminss	%xmm1, %xmm2, %xmm1
	vshufps	$255, %xmm0, %xmm0, %xmm2
	vminss	%xmm1, %xmm0, %xmm1
	vminss	%xmm1, %xmm3, %xmm1
	vunpckhps	%xmm0, %xmm0, %xmm3
	vminss	%xmm1, %xmm3, %xmm1
	vminss	%xmm1, %xmm2, %xmm1
	vextractf32x4	$1, %ymm0, %xmm2
	vminss	%xmm1, %xmm2, %xmm1
	valignd	$5, %ymm0, %ymm0, %ymm2
	vminss	%xmm1, %xmm2, %xmm1
	valignd	$6, %ymm0, %ymm0, %ymm2
	valignd	$7, %ymm0, %ymm0, %ymm0
	vminss	%xmm1, %xmm2, %xmm1
	vminss	%xmm1, %xmm0, %xmm1
	vmovaps	%xmm1, %xmm0
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
.L1957:
	.cfi_restore_state
	vxorpd	%xmm3, %xmm3, %xmm3
	vmovsd	%xmm3, %xmm3, %xmm1
.L1894:
	leaq	12(%rdi), %rax
	vcvtsi2sdq	%rax, %xmm2, %xmm0
	vmulsd	.LC44(%rip), %xmm0, %xmm0
	vaddsd	%xmm5, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm4
	jmp	.L1896
.L1959:
	vbroadcastss	.LC41(%rip), %zmm0
	vmovss	.LC41(%rip), %xmm1
	vmovaps	%ymm0, %ymm2
	jmp	.L1897
.L1966:
	vmovaps	%zmm5, %zmm15
	jmp	.L1920
.L1965:
	vmovaps	%zmm5, %zmm14
	jmp	.L1918
.L1961:
	vmovaps	%zmm5, %zmm9
	jmp	.L1910
.L1963:
	vmovaps	%zmm5, %zmm11
	jmp	.L1914
.L1960:
	vmovaps	%zmm5, %zmm9
	jmp	.L1907
.L1964:
	vmovaps	%zmm5, %zmm12
	jmp	.L1916
.L1962:
	vmovaps	%zmm5, %zmm10
	jmp	.L1912
.L1967:
	vmovaps	%zmm5, %zmm16
	jmp	.L1922
	.cfi_endproc
.LFE6470:
	.size	csr_screen_f32, .-csr_screen_f32
	.p2align 4
	.type	csr_screen_f64, @function
csr_screen_f64:
.LFB6517:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vmovq	%rcx, %xmm17
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	movq	%rdi, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	32(%rsi), %rax
	movq	16(%rsi), %r10
	movq	(%rax,%rdx,8), %rcx
	movq	8(%rax,%rdx,8), %rdi
	movq	24(%rsi), %rax
	subq	%rcx, %rdi
	leaq	(%r10,%rcx,8), %r9
	leaq	(%rax,%rcx,4), %r12
	movq	8(%r14), %rax
	addq	$8, %rax
	vcvtsi2sdq	%rax, %xmm0, %xmm4
	vmulsd	.LC43(%rip), %xmm4, %xmm4
	testq	%rdi, %rdi
	jle	.L2062
	leaq	-1(%rdi), %rax
	vmovsd	48(%r14), %xmm3
	cmpq	$6, %rax
	jbe	.L2063
	movq	%rdi, %rdx
	vbroadcastsd	%xmm3, %zmm6
	movq	%r9, %rax
	shrq	$3, %rdx
	vxorpd	%xmm1, %xmm1, %xmm1
	salq	$6, %rdx
	addq	%r9, %rdx
	.p2align 4,,10
	.p2align 3
.L1997:
	vmulpd	(%rax), %zmm6, %zmm2
	addq	$64, %rax
	vmulpd	%zmm2, %zmm2, %zmm2
	vaddsd	%xmm2, %xmm1, %xmm1
	vunpckhpd	%xmm2, %xmm2, %xmm5
	vaddsd	%xmm1, %xmm5, %xmm5
	vextractf64x2	$1, %ymm2, %xmm1
	vaddsd	%xmm5, %xmm1, %xmm1
	valignq	$3, %ymm2, %ymm2, %ymm5
	vextractf64x4	$0x1, %zmm2, %ymm2
	vaddsd	%xmm1, %xmm5, %xmm7
	vunpckhpd	%xmm2, %xmm2, %xmm1
	vaddsd	%xmm7, %xmm2, %xmm5
	vaddsd	%xmm5, %xmm1, %xmm1
	vextractf64x2	$1, %ymm2, %xmm5
	valignq	$3, %ymm2, %ymm2, %ymm2
	vaddsd	%xmm1, %xmm5, %xmm1
	vaddsd	%xmm2, %xmm1, %xmm1
	cmpq	%rax, %rdx
	jne	.L1997
	movq	%rdi, %rax
	andq	$-8, %rax
	movq	%rax, %rdx
	cmpq	%rdi, %rax
	je	.L1998
.L1996:
	movq	%rdi, %rsi
	subq	%rdx, %rsi
	leaq	-1(%rsi), %r11
	cmpq	$2, %r11
	jbe	.L1999
	addq	%rcx, %rdx
	vbroadcastsd	%xmm3, %ymm2
	vmulpd	(%r10,%rdx,8), %ymm2, %ymm2
	movq	%rsi, %rdx
	andq	$-4, %rdx
	addq	%rdx, %rax
	andl	$3, %esi
	vmulpd	%ymm2, %ymm2, %ymm2
	vaddsd	%xmm1, %xmm2, %xmm1
	vunpckhpd	%xmm2, %xmm2, %xmm5
	vaddsd	%xmm1, %xmm5, %xmm5
	vextractf64x2	$1, %ymm2, %xmm1
	valignq	$3, %ymm2, %ymm2, %ymm2
	vaddsd	%xmm5, %xmm1, %xmm1
	vaddsd	%xmm2, %xmm1, %xmm1
	je	.L1998
.L1999:
	vmulsd	(%r9,%rax,8), %xmm3, %xmm2
	leaq	1(%rax), %rcx
	leaq	0(,%rax,8), %rdx
	vmulsd	%xmm2, %xmm2, %xmm2
	vaddsd	%xmm2, %xmm1, %xmm1
	cmpq	%rcx, %rdi
	jle	.L1998
	vmulsd	8(%r9,%rdx), %xmm3, %xmm2
	addq	$2, %rax
	vmulsd	%xmm2, %xmm2, %xmm2
	vaddsd	%xmm2, %xmm1, %xmm1
	cmpq	%rax, %rdi
	jle	.L1998
	vmulsd	16(%r9,%rdx), %xmm3, %xmm3
	vmulsd	%xmm3, %xmm3, %xmm3
	vaddsd	%xmm3, %xmm1, %xmm1
.L1998:
	vsqrtsd	%xmm1, %xmm1, %xmm2
	cmpq	$524288, %rdi
	jle	.L1995
	vmovss	.LC41(%rip), %xmm3
	vmovsd	.LC0(%rip), %xmm0
.L2001:
	vmulsd	%xmm2, %xmm0, %xmm2
	vmovq	%xmm17, %rax
	movq	16(%r14), %rsi
	vmovsd	%xmm1, 16(%rax)
	vcvtsd2ss	%xmm2, %xmm2, %xmm2
	vunpcklps	%xmm2, %xmm3, %xmm0
	vmovlps	%xmm0, (%rax)
	vmulsd	%xmm1, %xmm4, %xmm0
	vaddsd	.LC45(%rip), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 8(%rax)
	testq	%rsi, %rsi
	jle	.L2065
	leaq	.L2005(%rip), %rax
	movl	$64, %r10d
	xorl	%edx, %edx
	movq	$128, -8(%rsp)
	vbroadcastss	.LC41(%rip), %zmm0
	vmovq	%rax, %xmm4
	.p2align 4,,10
	.p2align 3
.L2030:
	movq	%rsi, %rcx
	movq	64(%r14), %r11
	movq	56(%r14), %rax
	movl	$8, %r15d
	subq	%rdx, %rcx
	movq	72(%r14), %r13
	leaq	0(,%rdx,4), %rbx
	vbroadcastss	%xmm2, %zmm2
	sarq	$4, %rcx
	addq	%rbx, %r11
	vbroadcastss	%xmm3, %zmm3
	cmpq	%r15, %rcx
	vmovups	(%r11), %zmm7
	cmovg	%r15, %rcx
	cmpq	$7, %rcx
	ja	.L2003
	vmovq	%xmm4, %r15
	movslq	(%r15,%rcx,4), %rcx
	addq	%r15, %rcx
	jmp	*%rcx
	.section	.rodata
	.align 4
	.align 4
.L2005:
	.long	.L2003-.L2005
	.long	.L2011-.L2005
	.long	.L2010-.L2005
	.long	.L2009-.L2005
	.long	.L2008-.L2005
	.long	.L2007-.L2005
	.long	.L2006-.L2005
	.long	.L2004-.L2005
	.text
	.p2align 4,,10
	.p2align 3
.L2004:
	vmovups	64(%r11), %zmm11
	vmovups	128(%r11), %zmm10
	vmovups	192(%r11), %zmm14
	vmovups	256(%r11), %zmm9
	vmovups	320(%r11), %zmm8
	vmovups	384(%r11), %zmm12
	testq	%rdi, %rdi
	jle	.L2072
	vmovsd	48(%r14), %xmm6
	vmovaps	%zmm7, %zmm13
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L2026:
	movslq	(%r12,%r15,4), %rcx
	vmulsd	(%r9,%r15,8), %xmm6, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm13
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm11
	vfnmadd231ps	128(%rax,%rcx,4), %zmm1, %zmm10
	vfnmadd231ps	192(%rax,%rcx,4), %zmm1, %zmm14
	vfnmadd231ps	256(%rax,%rcx,4), %zmm1, %zmm9
	vfnmadd231ps	320(%rax,%rcx,4), %zmm1, %zmm8
	vfnmadd231ps	384(%rax,%rcx,4), %zmm1, %zmm12
	cmpq	%r15, %rdi
	jne	.L2026
.L2025:
	vfnmadd231ps	0(%r13,%rbx), %zmm2, %zmm13
	movq	-8(%rsp), %rax
	vfnmadd231ps	%zmm7, %zmm3, %zmm13
	vmovups	%zmm13, (%r8)
	vfnmadd231ps	0(%r13,%r10), %zmm2, %zmm11
	vminps	%zmm0, %zmm13, %zmm13
	vmovaps	%zmm14, %zmm0
	vfnmadd231ps	64(%r11), %zmm3, %zmm11
	vmovups	%zmm11, 64(%r8)
	vfnmadd231ps	0(%r13,%rax), %zmm2, %zmm10
	vminps	%zmm13, %zmm11, %zmm11
	vfnmadd231ps	128(%r11), %zmm3, %zmm10
	vmovups	%zmm10, 128(%r8)
	vminps	%zmm11, %zmm10, %zmm10
	vfnmadd231ps	128(%r13,%r10), %zmm2, %zmm0
	vfnmadd231ps	192(%r11), %zmm3, %zmm0
	vmovups	%zmm0, 192(%r8)
	vminps	%zmm10, %zmm0, %zmm0
	vfnmadd231ps	192(%r13,%r10), %zmm2, %zmm9
	vfnmadd231ps	256(%r11), %zmm3, %zmm9
	vmovups	%zmm9, 256(%r8)
	vminps	%zmm0, %zmm9, %zmm9
	vfnmadd231ps	256(%r13,%r10), %zmm2, %zmm8
	vfnmadd231ps	320(%r11), %zmm3, %zmm8
	vmovups	%zmm8, 320(%r8)
	vminps	%zmm9, %zmm8, %zmm8
	vfnmadd231ps	320(%r13,%r10), %zmm2, %zmm12
	vfnmadd231ps	384(%r11), %zmm3, %zmm12
	vmovups	%zmm12, 384(%r8)
	vminps	%zmm8, %zmm12, %zmm0
	jmp	.L2014
	.p2align 4,,10
	.p2align 3
.L2006:
	vmovups	64(%r11), %zmm11
	vmovups	128(%r11), %zmm10
	vmovups	192(%r11), %zmm9
	vmovups	256(%r11), %zmm8
	vmovups	320(%r11), %zmm12
	testq	%rdi, %rdi
	jle	.L2071
	vmovsd	48(%r14), %xmm6
	vmovaps	%zmm7, %zmm13
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L2024:
	movslq	(%r12,%r15,4), %rcx
	vmulsd	(%r9,%r15,8), %xmm6, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm13
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm11
	vfnmadd231ps	128(%rax,%rcx,4), %zmm1, %zmm10
	vfnmadd231ps	192(%rax,%rcx,4), %zmm1, %zmm9
	vfnmadd231ps	256(%rax,%rcx,4), %zmm1, %zmm8
	vfnmadd231ps	320(%rax,%rcx,4), %zmm1, %zmm12
	cmpq	%r15, %rdi
	jne	.L2024
.L2023:
	vfnmadd231ps	0(%r13,%rbx), %zmm2, %zmm13
	movq	-8(%rsp), %rax
	vfnmadd231ps	%zmm7, %zmm3, %zmm13
	vmovups	%zmm13, (%r8)
	vfnmadd231ps	0(%r13,%r10), %zmm2, %zmm11
	vminps	%zmm0, %zmm13, %zmm0
	vfnmadd231ps	64(%r11), %zmm3, %zmm11
	vmovups	%zmm11, 64(%r8)
	vfnmadd231ps	0(%r13,%rax), %zmm2, %zmm10
	vminps	%zmm0, %zmm11, %zmm11
	vfnmadd231ps	128(%r11), %zmm3, %zmm10
	vmovups	%zmm10, 128(%r8)
	vminps	%zmm11, %zmm10, %zmm10
	vfnmadd231ps	128(%r13,%r10), %zmm2, %zmm9
	vfnmadd231ps	192(%r11), %zmm3, %zmm9
	vmovups	%zmm9, 192(%r8)
	vminps	%zmm10, %zmm9, %zmm9
	vfnmadd231ps	192(%r13,%r10), %zmm2, %zmm8
	vfnmadd231ps	256(%r11), %zmm3, %zmm8
	vmovups	%zmm8, 256(%r8)
	vminps	%zmm9, %zmm8, %zmm8
	vfnmadd231ps	256(%r13,%r10), %zmm2, %zmm12
	vfnmadd231ps	320(%r11), %zmm3, %zmm12
	vmovups	%zmm12, 320(%r8)
	vminps	%zmm8, %zmm12, %zmm0
	jmp	.L2014
	.p2align 4,,10
	.p2align 3
.L2010:
	vmovups	64(%r11), %zmm9
	testq	%rdi, %rdi
	jle	.L2067
	vmovsd	48(%r14), %xmm6
	vmovaps	%zmm7, %zmm8
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L2016:
	movslq	(%r12,%r15,4), %rcx
	vmulsd	(%r9,%r15,8), %xmm6, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm8
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm9
	cmpq	%r15, %rdi
	jne	.L2016
.L2015:
	vfnmadd231ps	0(%r13,%rbx), %zmm2, %zmm8
	vfnmadd231ps	%zmm7, %zmm3, %zmm8
	vmovups	%zmm8, (%r8)
	vfnmadd231ps	0(%r13,%r10), %zmm2, %zmm9
	vminps	%zmm0, %zmm8, %zmm0
	vfnmadd231ps	64(%r11), %zmm3, %zmm9
	vminps	%zmm0, %zmm9, %zmm0
	vmovups	%zmm9, 64(%r8)
	jmp	.L2014
	.p2align 4,,10
	.p2align 3
.L2008:
	vmovups	64(%r11), %zmm9
	vmovups	128(%r11), %zmm8
	vmovups	192(%r11), %zmm11
	testq	%rdi, %rdi
	jle	.L2069
	vmovsd	48(%r14), %xmm6
	vmovaps	%zmm7, %zmm10
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L2020:
	movslq	(%r12,%r15,4), %rcx
	vmulsd	(%r9,%r15,8), %xmm6, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm10
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm9
	vfnmadd231ps	128(%rax,%rcx,4), %zmm1, %zmm8
	vfnmadd231ps	192(%rax,%rcx,4), %zmm1, %zmm11
	cmpq	%r15, %rdi
	jne	.L2020
.L2019:
	vfnmadd231ps	0(%r13,%rbx), %zmm2, %zmm10
	movq	-8(%rsp), %rax
	vfnmadd231ps	%zmm7, %zmm3, %zmm10
	vmovups	%zmm10, (%r8)
	vfnmadd231ps	0(%r13,%r10), %zmm2, %zmm9
	vminps	%zmm0, %zmm10, %zmm0
	vfnmadd231ps	64(%r11), %zmm3, %zmm9
	vmovups	%zmm9, 64(%r8)
	vfnmadd231ps	0(%r13,%rax), %zmm2, %zmm8
	vminps	%zmm0, %zmm9, %zmm9
	vfnmadd231ps	128(%r11), %zmm3, %zmm8
	vmovups	%zmm8, 128(%r8)
	vminps	%zmm9, %zmm8, %zmm8
	vfnmadd231ps	128(%r13,%r10), %zmm2, %zmm11
	vfnmadd231ps	192(%r11), %zmm3, %zmm11
	vmovups	%zmm11, 192(%r8)
	vminps	%zmm8, %zmm11, %zmm0
	jmp	.L2014
	.p2align 4,,10
	.p2align 3
.L2011:
	testq	%rdi, %rdi
	jle	.L2066
	vmovsd	48(%r14), %xmm6
	vmovaps	%zmm7, %zmm8
	xorl	%r11d, %r11d
	.p2align 4,,10
	.p2align 3
.L2013:
	movslq	(%r12,%r11,4), %rcx
	vmulsd	(%r9,%r11,8), %xmm6, %xmm1
	addq	$1, %r11
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm8
	cmpq	%r11, %rdi
	jne	.L2013
.L2012:
	vfnmadd231ps	0(%r13,%rbx), %zmm2, %zmm8
	vfnmadd231ps	%zmm7, %zmm3, %zmm8
	vminps	%zmm0, %zmm8, %zmm0
	vmovups	%zmm8, (%r8)
	jmp	.L2014
	.p2align 4,,10
	.p2align 3
.L2007:
	vmovups	64(%r11), %zmm10
	vmovups	128(%r11), %zmm9
	vmovups	192(%r11), %zmm8
	vmovups	256(%r11), %zmm12
	testq	%rdi, %rdi
	jle	.L2070
	vmovsd	48(%r14), %xmm6
	vmovaps	%zmm7, %zmm11
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L2022:
	movslq	(%r12,%r15,4), %rcx
	vmulsd	(%r9,%r15,8), %xmm6, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm11
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm10
	vfnmadd231ps	128(%rax,%rcx,4), %zmm1, %zmm9
	vfnmadd231ps	192(%rax,%rcx,4), %zmm1, %zmm8
	vfnmadd231ps	256(%rax,%rcx,4), %zmm1, %zmm12
	cmpq	%r15, %rdi
	jne	.L2022
.L2021:
	vfnmadd231ps	0(%r13,%rbx), %zmm2, %zmm11
	movq	-8(%rsp), %rax
	vfnmadd231ps	%zmm7, %zmm3, %zmm11
	vmovups	%zmm11, (%r8)
	vfnmadd231ps	0(%r13,%r10), %zmm2, %zmm10
	vminps	%zmm0, %zmm11, %zmm0
	vfnmadd231ps	64(%r11), %zmm3, %zmm10
	vmovups	%zmm10, 64(%r8)
	vfnmadd231ps	0(%r13,%rax), %zmm2, %zmm9
	vminps	%zmm0, %zmm10, %zmm10
	vmovaps	%zmm2, %zmm0
	vfnmadd231ps	128(%r11), %zmm3, %zmm9
	vmovups	%zmm9, 128(%r8)
	vminps	%zmm10, %zmm9, %zmm9
	vfnmadd231ps	128(%r13,%r10), %zmm2, %zmm8
	vfnmadd231ps	192(%r11), %zmm3, %zmm8
	vmovups	%zmm8, 192(%r8)
	vminps	%zmm9, %zmm8, %zmm8
	vfnmadd132ps	192(%r13,%r10), %zmm12, %zmm0
	vfnmadd231ps	256(%r11), %zmm3, %zmm0
	vmovups	%zmm0, 256(%r8)
	vminps	%zmm8, %zmm0, %zmm0
	jmp	.L2014
	.p2align 4,,10
	.p2align 3
.L2009:
	vmovups	64(%r11), %zmm8
	vmovups	128(%r11), %zmm10
	testq	%rdi, %rdi
	jle	.L2068
	vmovsd	48(%r14), %xmm6
	vmovaps	%zmm7, %zmm9
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L2018:
	movslq	(%r12,%r15,4), %rcx
	vmulsd	(%r9,%r15,8), %xmm6, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm9
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm8
	vfnmadd231ps	128(%rax,%rcx,4), %zmm1, %zmm10
	cmpq	%r15, %rdi
	jne	.L2018
.L2017:
	vfnmadd231ps	0(%r13,%rbx), %zmm2, %zmm9
	movq	-8(%rsp), %rax
	vfnmadd231ps	%zmm7, %zmm3, %zmm9
	vmovups	%zmm9, (%r8)
	vfnmadd231ps	0(%r13,%r10), %zmm2, %zmm8
	vminps	%zmm0, %zmm9, %zmm0
	vfnmadd231ps	64(%r11), %zmm3, %zmm8
	vmovups	%zmm8, 64(%r8)
	vfnmadd231ps	0(%r13,%rax), %zmm2, %zmm10
	vminps	%zmm0, %zmm8, %zmm8
	vfnmadd231ps	128(%r11), %zmm3, %zmm10
	vmovups	%zmm10, 128(%r8)
	vminps	%zmm8, %zmm10, %zmm0
	.p2align 4,,10
	.p2align 3
.L2014:
	movq	16(%r14), %rsi
	subq	$-128, %rdx
	addq	$512, -8(%rsp)
	addq	$512, %r8
	addq	$512, %r10
	cmpq	%rdx, %rsi
	jle	.L2029
	vmovq	%xmm17, %rax
	vmovss	(%rax), %xmm3
	vmovss	4(%rax), %xmm2
	jmp	.L2030
.L2003:
	vmovups	64(%r11), %zmm13
	vmovups	128(%r11), %zmm12
	vmovups	192(%r11), %zmm15
	vmovups	256(%r11), %zmm10
	vmovups	320(%r11), %zmm9
	vmovups	384(%r11), %zmm8
	vmovups	448(%r11), %zmm11
	testq	%rdi, %rdi
	jle	.L2073
	vmovsd	48(%r14), %xmm6
	vmovaps	%zmm7, %zmm14
	xorl	%r15d, %r15d
	.p2align 4,,10
	.p2align 3
.L2028:
	movslq	(%r12,%r15,4), %rcx
	vmulsd	(%r9,%r15,8), %xmm6, %xmm1
	addq	$1, %r15
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	vfnmadd231ps	(%rax,%rcx,4), %zmm1, %zmm14
	vfnmadd231ps	64(%rax,%rcx,4), %zmm1, %zmm13
	vfnmadd231ps	128(%rax,%rcx,4), %zmm1, %zmm12
	vfnmadd231ps	192(%rax,%rcx,4), %zmm1, %zmm15
	vfnmadd231ps	256(%rax,%rcx,4), %zmm1, %zmm10
	vfnmadd231ps	320(%rax,%rcx,4), %zmm1, %zmm9
	vfnmadd231ps	384(%rax,%rcx,4), %zmm1, %zmm8
	vfnmadd231ps	448(%rax,%rcx,4), %zmm1, %zmm11
	cmpq	%r15, %rdi
	jne	.L2028
.L2027:
	vfnmadd231ps	0(%r13,%rbx), %zmm2, %zmm14
	movq	-8(%rsp), %rax
	vfnmadd132ps	%zmm3, %zmm14, %zmm7
	vmovups	%zmm7, (%r8)
	vfnmadd231ps	0(%r13,%r10), %zmm2, %zmm13
	vminps	%zmm0, %zmm7, %zmm7
	vmovaps	%zmm15, %zmm0
	vfnmadd231ps	64(%r11), %zmm3, %zmm13
	vmovups	%zmm13, 64(%r8)
	vfnmadd231ps	0(%r13,%rax), %zmm2, %zmm12
	vminps	%zmm7, %zmm13, %zmm13
	vfnmadd231ps	128(%r11), %zmm3, %zmm12
	vmovups	%zmm12, 128(%r8)
	vminps	%zmm13, %zmm12, %zmm12
	vfnmadd231ps	128(%r13,%r10), %zmm2, %zmm0
	vfnmadd231ps	192(%r11), %zmm3, %zmm0
	vmovups	%zmm0, 192(%r8)
	vminps	%zmm12, %zmm0, %zmm0
	vfnmadd231ps	192(%r13,%r10), %zmm2, %zmm10
	vfnmadd231ps	256(%r11), %zmm3, %zmm10
	vmovups	%zmm10, 256(%r8)
	vminps	%zmm0, %zmm10, %zmm10
	vfnmadd231ps	256(%r13,%r10), %zmm2, %zmm9
	vmovaps	%zmm8, %zmm0
	vfnmadd231ps	320(%r11), %zmm3, %zmm9
	vmovups	%zmm9, 320(%r8)
	vminps	%zmm10, %zmm9, %zmm9
	vfnmadd231ps	320(%r13,%r10), %zmm2, %zmm0
	vfnmadd231ps	384(%r11), %zmm3, %zmm0
	vmovups	%zmm0, 384(%r8)
	vminps	%zmm9, %zmm0, %zmm0
	vfnmadd132ps	384(%r13,%r10), %zmm11, %zmm2
	vfnmadd132ps	448(%r11), %zmm2, %zmm3
	vmovups	%zmm3, 448(%r8)
	vminps	%zmm0, %zmm3, %zmm0
	jmp	.L2014
	.p2align 4,,10
	.p2align 3
.L2029:
	vcmpnless	.LC46(%rip), %xmm0, %xmm4
	vmovaps	%ymm0, %ymm2
	vmovss	.LC41(%rip), %xmm3
	vblendvps	%xmm4, %xmm3, %xmm0, %xmm1
.L2002:
	vshufps	$85, %xmm2, %xmm2, %xmm4
	vminss	%xmm1, %xmm4, %xmm1
	vunpckhps	%xmm2, %xmm2, %xmm4
	vshufps	$255, %xmm2, %xmm2, %xmm3
	vextractf32x8	$0x1, %zmm0, %ymm0
	vminss	%xmm1, %xmm4, %xmm1
	vminss	%xmm1, %xmm3, %xmm1
	vextractf32x4	$1, %ymm2, %xmm3
	vminss	%xmm1, %xmm3, %xmm1
	valignd	$5, %ymm2, %ymm2, %ymm3
	vminss	%xmm1, %xmm3, %xmm1
	valignd	$6, %ymm2, %ymm2, %ymm3
	valignd	$7, %ymm2, %ymm2, %ymm2
	vminss	%xmm1, %xmm3, %xmm1
	vshufps	$85, %xmm0, %xmm0, %xmm3
	vminss	%xmm1, %xmm2, %xmm1
	vshufps	$255, %xmm0, %xmm0, %xmm2
	vminss	%xmm1, %xmm0, %xmm1
	vminss	%xmm1, %xmm3, %xmm1
	vunpckhps	%xmm0, %xmm0, %xmm3
	vminss	%xmm1, %xmm3, %xmm1
	vminss	%xmm1, %xmm2, %xmm1
	vextractf32x4	$1, %ymm0, %xmm2
	vminss	%xmm1, %xmm2, %xmm1
	valignd	$5, %ymm0, %ymm0, %ymm2
	vminss	%xmm1, %xmm2, %xmm1
	valignd	$6, %ymm0, %ymm0, %ymm2
	valignd	$7, %ymm0, %ymm0, %ymm0
	vminss	%xmm1, %xmm2, %xmm1
	vminss	%xmm1, %xmm0, %xmm1
	vmovaps	%xmm1, %xmm0
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
.L2062:
	.cfi_restore_state
	vxorpd	%xmm2, %xmm2, %xmm2
	vmovsd	%xmm2, %xmm2, %xmm1
.L1995:
	leaq	12(%rdi), %rax
	vcvtsi2sdq	%rax, %xmm0, %xmm0
	vmulsd	.LC44(%rip), %xmm0, %xmm0
	vaddsd	%xmm4, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm3
	jmp	.L2001
.L2065:
	vbroadcastss	.LC41(%rip), %zmm0
	vmovss	.LC41(%rip), %xmm1
	vmovaps	%ymm0, %ymm2
	jmp	.L2002
.L2072:
	vmovaps	%zmm7, %zmm13
	jmp	.L2025
.L2071:
	vmovaps	%zmm7, %zmm13
	jmp	.L2023
.L2067:
	vmovaps	%zmm7, %zmm8
	jmp	.L2015
.L2069:
	vmovaps	%zmm7, %zmm10
	jmp	.L2019
.L2066:
	vmovaps	%zmm7, %zmm8
	jmp	.L2012
.L2070:
	vmovaps	%zmm7, %zmm11
	jmp	.L2021
.L2068:
	vmovaps	%zmm7, %zmm9
	jmp	.L2017
.L2073:
	vmovaps	%zmm7, %zmm14
	jmp	.L2027
.L2063:
	xorl	%edx, %edx
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%eax, %eax
	jmp	.L1996
	.cfi_endproc
.LFE6517:
	.size	csr_screen_f64, .-csr_screen_f64
	.p2align 4
	.type	widest_exponent, @function
widest_exponent:
.LFB6415:
	.cfi_startproc
	leaq	8(%rsp), %r10
	.cfi_def_cfa 10, 0
	andq	$-64, %rsp
	pushq	-8(%r10)
	pushq	%rbp
	movq	%rsp, %rbp
	.cfi_escape 0x10,0x6,0x2,0x76,0
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%r10
	.cfi_escape 0xf,0x3,0x76,0x58,0x6
	.cfi_escape 0x10,0xf,0x2,0x76,0x78
	.cfi_escape 0x10,0xe,0x2,0x76,0x70
	.cfi_escape 0x10,0xd,0x2,0x76,0x68
	.cfi_escape 0x10,0xc,0x2,0x76,0x60
	pushq	%rbx
	subq	$1152, %rsp
	.cfi_escape 0x10,0x3,0x2,0x76,0x50
	movq	%rdx, -1112(%rbp)
	testq	%rdx, %rdx
	jle	.L2104
	movq	%rdi, %rax
	movq	%rdx, %rdi
	leaq	-1(%rdx), %rdx
	movq	%rsi, -1096(%rbp)
	andq	$-64, %rdx
	xorl	%r10d, %r10d
	leaq	-560(%rbp), %r8
	vmovsd	.LC48(%rip), %xmm5
	addq	$64, %rdx
	leaq	-1072(%rbp), %r15
	movq	%r10, %r12
	movq	%rax, %r10
	movq	%rdx, -1136(%rbp)
	movq	%rdi, %rdx
	vxorpd	%xmm11, %xmm11, %xmm11
	vmovq	%r8, %xmm12
	salq	$4, %rdx
	vmovq	%r15, %xmm13
	movq	%rdx, -1144(%rbp)
	leaq	0(,%rdi,8), %rdx
	addq	%rdi, %rdi
	vmovq	%rdx, %xmm6
	leaq	-4(%rsi), %rdx
	vmovq	%rdi, %xmm2
	andq	$-2, %rdx
	vmovdqa	%xmm2, %xmm9
	vmovdqa	%xmm6, %xmm10
	movq	%rdx, -1152(%rbp)
	.p2align 4,,10
	.p2align 3
.L2159:
	movq	-1112(%rbp), %rdx
	movl	$64, %ecx
	vmovq	%xmm12, %rdi
	movq	%r10, %rsi
	subq	%r12, %rdx
	cmpq	%rcx, %rdx
	cmovg	%rcx, %rdx
	movq	%rdx, %rcx
	leaq	0(,%rdx,8), %r8
	andl	$536870911, %ecx
	shrl	$3, %r8d
	rep movsq
	movl	%r8d, %ecx
	vmovq	%xmm13, %rdi
	movq	%r10, %rsi
	rep movsq
	movq	-1096(%rbp), %rdi
	cmpq	$1, %rdi
	jle	.L2111
	cmpq	$3, %rdi
	jle	.L2242
	vmovq	%xmm10, %rdi
	movq	%r12, -1120(%rbp)
	leaq	(%r10,%rdi), %r13
	movq	%r10, -1128(%rbp)
	movq	$1, -1104(%rbp)
	leaq	(%rdi,%r13), %r14
	movq	-1112(%rbp), %rdi
	leaq	(%r12,%rdi), %r8
	vmovq	%xmm9, %rdi
	leaq	(%rdi,%r12), %rbx
	movq	-1152(%rbp), %rdi
	leaq	3(%rdi), %rcx
	leaq	-1(%rdx), %rdi
	movq	%rdi, %r12
	movq	%rcx, %r10
	movq	%rdx, %rdi
	movq	%rbx, %rdx
.L2137:
	cmpq	$6, %r12
	jbe	.L2162
	vmovupd	0(%r13), %zmm2
	vminpd	-1072(%rbp), %zmm2, %zmm7
	movq	%rdi, %rcx
	vmaxpd	-560(%rbp), %zmm2, %zmm0
	vmovupd	(%r14), %zmm2
	shrq	$3, %rcx
	vminpd	%zmm7, %zmm2, %zmm7
	vmaxpd	%zmm0, %zmm2, %zmm0
	vmovapd	%zmm7, -1072(%rbp)
	vmovapd	%zmm0, -560(%rbp)
	cmpq	$1, %rcx
	je	.L2115
	vmovupd	64(%r13), %zmm2
	vminpd	-1008(%rbp), %zmm2, %zmm7
	vmaxpd	-496(%rbp), %zmm2, %zmm0
	vmovupd	64(%r14), %zmm2
	vminpd	%zmm7, %zmm2, %zmm7
	vmaxpd	%zmm0, %zmm2, %zmm0
	vmovapd	%zmm7, -1008(%rbp)
	vmovapd	%zmm0, -496(%rbp)
	cmpq	$2, %rcx
	je	.L2115
	vmovupd	128(%r13), %zmm1
	vminpd	-944(%rbp), %zmm1, %zmm7
	vmaxpd	-432(%rbp), %zmm1, %zmm0
	vmovupd	128(%r14), %zmm2
	vminpd	%zmm7, %zmm2, %zmm7
	vmaxpd	%zmm0, %zmm2, %zmm0
	vmovapd	%zmm7, -944(%rbp)
	vmovapd	%zmm0, -432(%rbp)
	cmpq	$3, %rcx
	je	.L2115
	vmovupd	192(%r13), %zmm4
	vminpd	-880(%rbp), %zmm4, %zmm7
	vmaxpd	-368(%rbp), %zmm4, %zmm0
	vmovupd	192(%r14), %zmm2
	vminpd	%zmm7, %zmm2, %zmm7
	vmaxpd	%zmm0, %zmm2, %zmm0
	vmovapd	%zmm7, -880(%rbp)
	vmovapd	%zmm0, -368(%rbp)
	cmpq	$4, %rcx
	je	.L2115
	vmovupd	256(%r13), %zmm6
	vminpd	-816(%rbp), %zmm6, %zmm7
	vmaxpd	-304(%rbp), %zmm6, %zmm0
	vmovupd	256(%r14), %zmm1
	vminpd	%zmm7, %zmm1, %zmm7
	vmaxpd	%zmm0, %zmm1, %zmm0
	vmovapd	%zmm7, -816(%rbp)
	vmovapd	%zmm0, -304(%rbp)
	cmpq	$5, %rcx
	je	.L2115
	vmovupd	320(%r13), %zmm6
	vminpd	-752(%rbp), %zmm6, %zmm7
	vmaxpd	-240(%rbp), %zmm6, %zmm0
	vmovupd	320(%r14), %zmm4
	vminpd	%zmm7, %zmm4, %zmm7
	vmaxpd	%zmm0, %zmm4, %zmm0
	vmovapd	%zmm7, -752(%rbp)
	vmovapd	%zmm0, -240(%rbp)
	cmpq	$6, %rcx
	je	.L2115
	vmovupd	384(%r13), %zmm1
	vminpd	-688(%rbp), %zmm1, %zmm7
	vmaxpd	-176(%rbp), %zmm1, %zmm0
	vmovupd	384(%r14), %zmm2
	vminpd	%zmm7, %zmm2, %zmm7
	vmaxpd	%zmm0, %zmm2, %zmm0
	vmovapd	%zmm7, -688(%rbp)
	vmovapd	%zmm0, -176(%rbp)
	cmpq	$8, %rcx
	jne	.L2115
	vmovupd	448(%r13), %zmm3
	vmaxpd	-112(%rbp), %zmm3, %zmm0
	vminpd	-624(%rbp), %zmm3, %zmm7
	vmovupd	448(%r14), %zmm1
	vmaxpd	%zmm0, %zmm1, %zmm0
	vminpd	%zmm7, %zmm1, %zmm7
	vmovapd	%zmm0, -112(%rbp)
	vmovapd	%zmm7, -624(%rbp)
	.p2align 4,,10
	.p2align 3
.L2116:
	movq	-1144(%rbp), %rsi
	addq	$2, -1104(%rbp)
	vmovq	%xmm9, %rbx
	movq	-1104(%rbp), %rcx
	addq	%rbx, %r8
	addq	%rbx, %rdx
	addq	%rsi, %r13
	addq	%rsi, %r14
	cmpq	%r10, %rcx
	jne	.L2137
	movq	%r10, %rcx
	movq	%rdi, %rdx
	movq	-1128(%rbp), %r10
	movq	%r12, %rdi
	movq	-1120(%rbp), %r12
.L2113:
	movq	-1112(%rbp), %rsi
	movq	%rdx, %r8
	movq	%rdx, %r15
	movq	%rdi, -1104(%rbp)
	shrq	$3, %r8
	andq	$-8, %r15
	movq	%r10, -1128(%rbp)
	vmovq	%xmm12, %r9
	movq	%rsi, %rbx
	movq	%r12, -1120(%rbp)
	movq	%rsi, %r10
	vmovq	%xmm13, %rdi
	imulq	%rcx, %rbx
	addq	%r12, %rbx
	cmpq	$6, -1104(%rbp)
	jbe	.L2166
	.p2align 4,,10
	.p2align 3
.L2243:
	vmovapd	-1072(%rbp), %zmm2
	vmovapd	-560(%rbp), %zmm0
.L2141:
	vmovupd	(%rax,%rbx,8), %zmm3
	vminpd	%zmm2, %zmm3, %zmm2
	vmaxpd	%zmm0, %zmm3, %zmm0
	vmovapd	%zmm2, -1072(%rbp)
	vmovapd	%zmm0, -560(%rbp)
	cmpq	$1, %r8
	je	.L2139
	vmovupd	64(%rax,%rbx,8), %zmm3
	vminpd	-1008(%rbp), %zmm3, %zmm6
	vmaxpd	-496(%rbp), %zmm3, %zmm1
	vmovapd	%zmm6, -1008(%rbp)
	vmovapd	%zmm1, -496(%rbp)
	cmpq	$2, %r8
	je	.L2139
	vmovupd	128(%rax,%rbx,8), %zmm3
	vminpd	-944(%rbp), %zmm3, %zmm6
	vmaxpd	-432(%rbp), %zmm3, %zmm1
	vmovapd	%zmm6, -944(%rbp)
	vmovapd	%zmm1, -432(%rbp)
	cmpq	$3, %r8
	je	.L2139
	vmovupd	192(%rax,%rbx,8), %zmm7
	vmovupd	192(%rax,%rbx,8), %zmm4
	vminpd	-880(%rbp), %zmm7, %zmm7
	vmaxpd	-368(%rbp), %zmm4, %zmm1
	vmovapd	%zmm7, -880(%rbp)
	vmovapd	%zmm1, -368(%rbp)
	cmpq	$4, %r8
	je	.L2139
	vmovupd	256(%rax,%rbx,8), %zmm6
	vminpd	-816(%rbp), %zmm6, %zmm7
	vmaxpd	-304(%rbp), %zmm6, %zmm1
	vmovapd	%zmm7, -816(%rbp)
	vmovapd	%zmm1, -304(%rbp)
	cmpq	$5, %r8
	je	.L2139
	vmovupd	320(%rax,%rbx,8), %zmm7
	vmovupd	320(%rax,%rbx,8), %zmm1
	vminpd	-752(%rbp), %zmm7, %zmm7
	vmaxpd	-240(%rbp), %zmm1, %zmm6
	vmovapd	%zmm7, -752(%rbp)
	vmovapd	%zmm6, -240(%rbp)
	cmpq	$6, %r8
	je	.L2139
	vmovupd	384(%rax,%rbx,8), %zmm6
	vminpd	-688(%rbp), %zmm6, %zmm7
	vmaxpd	-176(%rbp), %zmm6, %zmm6
	vmovapd	%zmm7, -688(%rbp)
	vmovapd	%zmm6, -176(%rbp)
	cmpq	$8, %r8
	jne	.L2139
	vmovupd	448(%rax,%rbx,8), %zmm4
	vmaxpd	-112(%rbp), %zmm4, %zmm6
	vminpd	-624(%rbp), %zmm4, %zmm7
	vmovapd	%zmm6, -112(%rbp)
	vmovapd	%zmm7, -624(%rbp)
.L2140:
	addq	$1, %rcx
	addq	%r10, %rbx
	cmpq	%rcx, -1096(%rbp)
	jg	.L2141
	.p2align 4,,10
	.p2align 3
.L2240:
	movq	-1120(%rbp), %r12
	movq	-1128(%rbp), %r10
.L2111:
	xorl	%ecx, %ecx
	vmovq	%xmm12, %r11
	vmovq	%xmm13, %r9
	.p2align 4,,10
	.p2align 3
.L2158:
	vmulsd	(%r11,%rcx,8), %xmm5, %xmm0
	vmulsd	(%r9,%rcx,8), %xmm5, %xmm2
	addq	$1, %rcx
	vsubsd	%xmm2, %xmm0, %xmm0
	vmaxsd	%xmm11, %xmm0, %xmm11
	cmpq	%rcx, %rdx
	jne	.L2158
	movq	-1136(%rbp), %rdi
	addq	$64, %r12
	addq	$512, %r10
	cmpq	%rdi, %r12
	jne	.L2159
	movl	$0, -1076(%rbp)
	vxorpd	%xmm0, %xmm0, %xmm0
	vcomisd	%xmm0, %xmm11
	ja	.L2160
	vzeroupper
.L2104:
	xorl	%eax, %eax
.L2103:
	addq	$1152, %rsp
	popq	%rbx
	popq	%r10
	.cfi_remember_state
	.cfi_def_cfa 10, 0
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	leaq	-8(%r10), %rsp
	.cfi_def_cfa 7, 8
	ret
	.p2align 4,,10
	.p2align 3
.L2139:
	.cfi_restore_state
	cmpq	%r15, %rdx
	je	.L2140
	movq	%r15, %r13
	movq	%r15, %rsi
.L2138:
	movq	%rdx, %r14
	subq	%r13, %r14
	leaq	-1(%r14), %r12
	cmpq	$2, %r12
	jbe	.L2142
	leaq	0(,%r13,8), %r12
	addq	%rbx, %r13
	leaq	(%rdi,%r12), %r11
	vmovupd	(%rax,%r13,8), %ymm0
	addq	%r9, %r12
	vminpd	(%r11), %ymm0, %ymm1
	vmovapd	%ymm1, (%r11)
	vmaxpd	(%r12), %ymm0, %ymm0
	vmovapd	%ymm0, (%r12)
	movq	%r14, %r12
	andq	$-4, %r12
	addq	%r12, %rsi
	andl	$3, %r14d
	je	.L2143
.L2142:
	leaq	(%rsi,%rbx), %r11
	movq	-1072(%rbp,%rsi,8), %r13
	movq	(%rax,%r11,8), %r12
	vmovq	%r13, %xmm3
	vmovq	%r12, %xmm4
	vucomisd	%xmm4, %xmm3
	cmova	%r12, %r13
	vucomisd	-560(%rbp,%rsi,8), %xmm4
	cmovbe	-560(%rbp,%rsi,8), %r12
	movq	%r12, -560(%rbp,%rsi,8)
	leaq	1(%rsi), %r12
	movq	%r13, -1072(%rbp,%rsi,8)
	cmpq	%r12, %rdx
	jle	.L2143
	leaq	(%r12,%rbx), %r11
	movq	-1072(%rbp,%r12,8), %r14
	movq	(%rax,%r11,8), %r13
	vmovq	%r14, %xmm2
	vmovq	%r13, %xmm7
	vucomisd	%xmm7, %xmm2
	cmova	%r13, %r14
	vucomisd	-560(%rbp,%r12,8), %xmm7
	cmovbe	-560(%rbp,%r12,8), %r13
	addq	$2, %rsi
	movq	%r14, -1072(%rbp,%r12,8)
	movq	%r13, -560(%rbp,%r12,8)
	cmpq	%rsi, %rdx
	jle	.L2143
	leaq	(%rsi,%rbx), %r11
	movq	-1072(%rbp,%rsi,8), %r13
	movq	(%rax,%r11,8), %r12
	vmovq	%r13, %xmm4
	vmovq	%r12, %xmm6
	vucomisd	%xmm6, %xmm4
	cmova	%r12, %r13
	vucomisd	-560(%rbp,%rsi,8), %xmm6
	cmovbe	-560(%rbp,%rsi,8), %r12
	movq	%r13, -1072(%rbp,%rsi,8)
	movq	%r12, -560(%rbp,%rsi,8)
.L2143:
	movq	-1096(%rbp), %rsi
	addq	$1, %rcx
	addq	%r10, %rbx
	cmpq	%rsi, %rcx
	jge	.L2240
	cmpq	$6, -1104(%rbp)
	ja	.L2243
.L2166:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
	jmp	.L2138
.L2115:
	movq	%rdi, %rsi
	andq	$-8, %rsi
	movq	%rsi, %rbx
	cmpq	%rsi, %rdi
	je	.L2116
.L2114:
	movq	%rdi, %rcx
	subq	%rbx, %rcx
	leaq	-1(%rcx), %r15
	cmpq	$2, %r15
	jbe	.L2117
	leaq	0(,%rbx,8), %r15
	vmovq	%xmm12, %r11
	vmovq	%xmm13, %r9
	addq	%r15, %r9
	addq	%r11, %r15
	leaq	(%rbx,%rdx), %r11
	addq	%r8, %rbx
	vmovupd	(%rax,%rbx,8), %ymm0
	vminpd	(%r9), %ymm0, %ymm8
	movq	%rcx, %rbx
	vmaxpd	(%r15), %ymm0, %ymm7
	vmovupd	(%rax,%r11,8), %ymm0
	andq	$-4, %rbx
	addq	%rbx, %rsi
	andl	$3, %ecx
	vminpd	%ymm8, %ymm0, %ymm8
	vmaxpd	%ymm7, %ymm0, %ymm0
	vmovapd	%ymm8, (%r9)
	vmovapd	%ymm0, (%r15)
	je	.L2116
.L2117:
	leaq	(%r8,%rsi), %rcx
	movq	-560(%rbp,%rsi,8), %r11
	leaq	(%rdx,%rsi), %r9
	vmovsd	(%rax,%rcx,8), %xmm2
	movq	-1072(%rbp,%rsi,8), %rcx
	vmovq	%r11, %xmm1
	movq	(%rax,%r9,8), %r15
	vmovq	%rcx, %xmm4
	vmovq	%xmm2, %rbx
	vucomisd	%xmm2, %xmm4
	cmova	%rbx, %rcx
	vucomisd	%xmm1, %xmm2
	vmovq	%r15, %xmm2
	vmovq	%rcx, %xmm3
	cmova	%rbx, %r11
	vucomisd	%xmm2, %xmm3
	leaq	1(%rsi), %rbx
	vmovq	%r11, %xmm4
	cmova	%r15, %rcx
	vucomisd	%xmm4, %xmm2
	movq	%rcx, -1072(%rbp,%rsi,8)
	cmovbe	%r11, %r15
	movq	%r15, -560(%rbp,%rsi,8)
	cmpq	%rbx, %rdi
	jle	.L2116
	leaq	(%r8,%rbx), %rcx
	movq	-560(%rbp,%rbx,8), %r11
	vmovsd	(%rax,%rcx,8), %xmm2
	movq	-1072(%rbp,%rbx,8), %rcx
	vmovq	%r11, %xmm4
	vmovq	%rcx, %xmm1
	vmovq	%xmm2, %r9
	vucomisd	%xmm2, %xmm1
	cmova	%r9, %rcx
	vucomisd	%xmm4, %xmm2
	vmovq	%rcx, %xmm3
	cmova	%r9, %r11
	leaq	(%rdx,%rbx), %r9
	addq	$2, %rsi
	movq	(%rax,%r9,8), %r15
	vmovq	%r11, %xmm1
	vmovq	%r15, %xmm2
	vucomisd	%xmm2, %xmm3
	cmova	%r15, %rcx
	vucomisd	%xmm1, %xmm2
	movq	%rcx, -1072(%rbp,%rbx,8)
	cmovbe	%r11, %r15
	movq	%r15, -560(%rbp,%rbx,8)
	cmpq	%rsi, %rdi
	jle	.L2116
	leaq	(%r8,%rsi), %rcx
	movq	-560(%rbp,%rsi,8), %r15
	leaq	(%rdx,%rsi), %r9
	vmovsd	(%rax,%rcx,8), %xmm0
	movq	-1072(%rbp,%rsi,8), %rcx
	vmovq	%r15, %xmm4
	vmovq	%rcx, %xmm6
	vmovq	%xmm0, %rbx
	vucomisd	%xmm0, %xmm6
	cmova	%rbx, %rcx
	vucomisd	%xmm4, %xmm0
	vmovq	%rcx, %xmm1
	cmova	%rbx, %r15
	movq	(%rax,%r9,8), %rbx
	vmovq	%rbx, %xmm3
	vmovq	%r15, %xmm2
	vucomisd	%xmm3, %xmm1
	cmova	%rbx, %rcx
	vucomisd	%xmm2, %xmm3
	movq	%rcx, -1072(%rbp,%rsi,8)
	cmovbe	%r15, %rbx
	movq	%rbx, -560(%rbp,%rsi,8)
	jmp	.L2116
.L2242:
	movl	$1, %ecx
	leaq	-1(%rdx), %rdi
	jmp	.L2113
.L2162:
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	jmp	.L2114
.L2160:
	vmovsd	%xmm11, %xmm11, %xmm0
	leaq	-1076(%rbp), %rdi
	vzeroupper
	call	frexp@PLT
	movl	-1076(%rbp), %eax
	addl	$1, %eax
	jmp	.L2103
	.cfi_endproc
.LFE6415:
	.size	widest_exponent, .-widest_exponent
	.p2align 4
	.type	seed_screen, @function
seed_screen:
.LFB6445:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	.cfi_offset 15, -24
	movq	%rdx, %r15
	pushq	%r14
	.cfi_offset 14, -32
	movq	%rdi, %r14
	movq	%r8, %rdi
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	%rsi, %rbx
	andq	$-64, %rsp
	subq	$384, %rsp
	movslq	(%rsi), %rdx
	movq	%rsi, 104(%rsp)
	xorl	%esi, %esi
	salq	$5, %rdx
	movq	%rcx, 120(%rsp)
	call	memset@PLT
	movslq	(%rbx), %rdi
	testq	%rdi, %rdi
	jle	.L2309
	xorl	%ecx, %ecx
	vmovq	8(%rbx), %xmm24
	movq	56(%r14), %r10
	movq	%r14, %r13
	movq	%rcx, 112(%rsp)
	vmovq	16(%rbx), %xmm20
	vmovq	%rax, %xmm23
	movq	%r15, %r8
	movslq	4(%rbx), %rsi
.L2288:
	movq	112(%rsp), %rax
	vmovq	%xmm24, %rcx
	movq	%rdi, %r12
	vmovq	%xmm23, %rbx
	movq	%rax, %rdx
	subq	%rax, %r12
	imulq	%r10, %rdx
	leaq	(%rcx,%rdx,8), %r11
	movq	%rax, %rdx
	vmovq	%xmm20, %rcx
	salq	$5, %rdx
	leaq	(%rcx,%rax,4), %rcx
	addq	%rbx, %rdx
	cmpq	%rsi, %r12
	cmovg	%rsi, %r12
	cmpq	$8, %r12
	ja	.L2246
	leaq	.L2248(%rip), %rax
	movslq	(%rax,%r12,4), %r12
	addq	%rax, %r12
	jmp	*%r12
	.section	.rodata
	.align 4
	.align 4
.L2248:
	.long	.L2246-.L2248
	.long	.L2255-.L2248
	.long	.L2254-.L2248
	.long	.L2253-.L2248
	.long	.L2252-.L2248
	.long	.L2251-.L2248
	.long	.L2250-.L2248
	.long	.L2249-.L2248
	.long	.L2247-.L2248
	.text
.L2247:
	cmpq	$0, 120(%rsp)
	jle	.L2246
	movq	104(%r13), %rsi
	movq	%r10, %r15
	movq	%r11, 96(%rsp)
	xorl	%r14d, %r14d
	vmovq	48(%r13), %xmm21
	movq	%r13, 64(%rsp)
	salq	$6, %r15
	leaq	16(%r8), %rdi
	leaq	(%rsi,%r8,4), %rax
	addq	%r11, %r15
	vmovq	%xmm24, 80(%rsp)
	vmovq	%xmm20, 72(%rsp)
	movq	%rax, %r12
	vmovq	%xmm21, 88(%rsp)
	vmovq	%xmm23, 56(%rsp)
.L2256:
	leaq	(%r8,%r14), %rsi
	vpbroadcastd	(%rcx), %zmm9
	vpbroadcastd	4(%rcx), %zmm10
	testq	%rsi, %rsi
	leaq	31(%rsi), %rax
	movq	%rsi, %r11
	vpbroadcastd	8(%rcx), %zmm11
	cmovns	%rsi, %rax
	sarq	$63, %r11
	vpbroadcastd	12(%rcx), %zmm12
	vpbroadcastd	16(%rcx), %zmm13
	shrq	$59, %r11
	vpbroadcastd	20(%rcx), %zmm14
	vpbroadcastd	24(%rcx), %zmm15
	vmovdqa64	%zmm9, %zmm4
	sarq	$5, %rax
	addq	%r11, %rsi
	vpbroadcastd	28(%rcx), %zmm0
	vmovdqa64	%zmm10, %zmm31
	imulq	%r10, %rax
	andl	$31, %esi
	vmovdqa64	%zmm11, %zmm30
	subq	%r11, %rsi
	vmovdqa64	%zmm12, %zmm29
	vmovdqa64	%zmm13, %zmm28
	vmovdqa64	%zmm14, %zmm27
	vmovdqa64	%zmm15, %zmm26
	vmovdqa64	%zmm0, %zmm25
	salq	$5, %rax
	addq	%rsi, %rax
	leaq	(%rdi,%r14), %rsi
	testq	%rsi, %rsi
	leaq	0(,%rax,4), %r11
	leaq	31(%rsi), %rax
	movq	%rsi, %rbx
	cmovns	%rsi, %rax
	sarq	$63, %rbx
	shrq	$59, %rbx
	sarq	$5, %rax
	addq	%rbx, %rsi
	imulq	%r10, %rax
	andl	$31, %esi
	subq	%rbx, %rsi
	salq	$5, %rax
	addq	%rsi, %rax
	leaq	0(,%rax,4), %rbx
	testq	%r10, %r10
	jle	.L2311
	movq	88(%rsp), %rax
	movq	%r10, %r9
	vmovdqa64	%zmm26, %zmm23
	vmovdqa64	%zmm25, %zmm24
	vmovdqa64	%zmm10, %zmm21
	vmovdqa64	%zmm9, %zmm20
	movq	%rdx, %r13
	vmovdqa64	%zmm0, 256(%rsp)
	leaq	(%rax,%r11), %rsi
	movq	96(%rsp), %rax
	vmovdqa64	%zmm12, 320(%rsp)
	vmovdqa64	%zmm11, %zmm5
	vmovdqa64	%zmm14, %zmm22
	vmovdqa64	%zmm4, %zmm26
	vmovdqa64	%zmm15, %zmm25
	vmovdqa64	%zmm13, %zmm19
	.p2align 4,,10
	.p2align 3
.L2285:
	movq	%rsi, %rdx
	vpsllw	$8, (%rsi), %zmm0
	vpbroadcastd	4(%rax), %zmm4
	addq	$64, %rax
	subq	%r11, %rdx
	vpsraw	$8, (%rsi), %zmm1
	vpbroadcastd	-64(%rax), %zmm6
	subq	$-128, %rsi
	vmovdqu64	(%rdx,%rbx), %zmm3
	vpsraw	$8, %zmm0, %zmm0
	vpbroadcastd	-48(%rax), %zmm16
	vpmaddwd	%zmm4, %zmm1, %zmm7
	vpmaddwd	%zmm6, %zmm0, %zmm9
	vpbroadcastd	-12(%rax), %zmm17
	vpsllw	$8, %zmm3, %zmm2
	vpsraw	$8, %zmm3, %zmm3
	vpaddd	%zmm7, %zmm9, %zmm9
	vpbroadcastd	-52(%rax), %zmm7
	vpsraw	$8, %zmm2, %zmm2
	vpmaddwd	%zmm4, %zmm3, %zmm4
	vpmaddwd	%zmm17, %zmm1, %zmm18
	vpmaddwd	%zmm6, %zmm2, %zmm6
	vpmaddwd	%zmm7, %zmm1, %zmm8
	vpaddd	%zmm4, %zmm6, %zmm6
	vpbroadcastd	-56(%rax), %zmm4
	vpmaddwd	%zmm7, %zmm3, %zmm7
	vpmaddwd	%zmm17, %zmm3, %zmm17
	vpaddd	%zmm26, %zmm9, %zmm9
	vpmaddwd	%zmm4, %zmm0, %zmm10
	vpmaddwd	%zmm4, %zmm2, %zmm4
	vmovdqa64	%zmm9, %zmm26
	vpaddd	%zmm7, %zmm4, %zmm4
	vpmaddwd	%zmm16, %zmm0, %zmm7
	vpaddd	%zmm21, %zmm4, %zmm4
	vpmaddwd	%zmm16, %zmm2, %zmm16
	vmovdqa64	%zmm4, %zmm21
	vpaddd	%zmm8, %zmm10, %zmm10
	vmovdqa32	%zmm4, 192(%rsp)
	vpbroadcastd	-44(%rax), %zmm4
	vpaddd	%zmm20, %zmm6, %zmm6
	vpaddd	%zmm31, %zmm10, %zmm10
	vpmaddwd	%zmm4, %zmm1, %zmm11
	vpmaddwd	%zmm4, %zmm3, %zmm4
	vmovdqa64	%zmm6, %zmm20
	vpaddd	%zmm11, %zmm7, %zmm11
	vpaddd	%zmm4, %zmm16, %zmm16
	vpbroadcastd	-36(%rax), %zmm7
	vpbroadcastd	-40(%rax), %zmm4
	vpaddd	%zmm30, %zmm11, %zmm11
	vpaddd	%zmm5, %zmm16, %zmm16
	vmovdqa64	%zmm10, %zmm31
	vpmaddwd	%zmm4, %zmm0, %zmm8
	vpmaddwd	%zmm7, %zmm1, %zmm12
	vmovdqa64	%zmm11, %zmm30
	vpmaddwd	%zmm7, %zmm3, %zmm7
	vpmaddwd	%zmm4, %zmm2, %zmm4
	vmovdqa64	%zmm16, %zmm5
	vpaddd	%zmm12, %zmm8, %zmm12
	vpaddd	%zmm7, %zmm4, %zmm4
	vpbroadcastd	-28(%rax), %zmm8
	vpbroadcastd	-32(%rax), %zmm7
	vpaddd	320(%rsp), %zmm4, %zmm4
	vpaddd	%zmm29, %zmm12, %zmm12
	vpmaddwd	%zmm7, %zmm0, %zmm14
	vpmaddwd	%zmm8, %zmm1, %zmm13
	vmovdqa64	%zmm12, %zmm29
	vpmaddwd	%zmm8, %zmm3, %zmm8
	vpmaddwd	%zmm7, %zmm2, %zmm7
	vmovdqa64	%zmm4, 320(%rsp)
	vpaddd	%zmm8, %zmm7, %zmm7
	vpbroadcastd	-20(%rax), %zmm8
	vpaddd	%zmm13, %zmm14, %zmm13
	vpaddd	%zmm19, %zmm7, %zmm7
	vpaddd	%zmm28, %zmm13, %zmm13
	vmovdqa64	%zmm7, %zmm19
	vpmaddwd	%zmm8, %zmm1, %zmm15
	vmovdqa32	%zmm7, 128(%rsp)
	vpbroadcastd	-24(%rax), %zmm7
	vpmaddwd	%zmm8, %zmm3, %zmm8
	vmovdqa64	%zmm13, %zmm28
	vpmaddwd	%zmm7, %zmm0, %zmm14
	vpmaddwd	%zmm7, %zmm2, %zmm7
	vpaddd	%zmm8, %zmm7, %zmm7
	vpbroadcastd	-16(%rax), %zmm8
	vpaddd	%zmm15, %zmm14, %zmm14
	vpaddd	%zmm27, %zmm14, %zmm14
	vpaddd	%zmm22, %zmm7, %zmm7
	vpmaddwd	%zmm8, %zmm0, %zmm15
	vpmaddwd	%zmm8, %zmm2, %zmm8
	vmovdqa64	%zmm14, %zmm27
	vpaddd	%zmm18, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm8, %zmm8
	vpbroadcastd	-4(%rax), %zmm18
	vpbroadcastd	-8(%rax), %zmm17
	vpaddd	%zmm23, %zmm15, %zmm15
	vpaddd	%zmm25, %zmm8, %zmm8
	vmovdqa64	%zmm7, %zmm22
	vpmaddwd	%zmm18, %zmm1, %zmm1
	vpmaddwd	%zmm17, %zmm0, %zmm0
	vmovdqa64	%zmm15, %zmm23
	vpmaddwd	%zmm18, %zmm3, %zmm3
	vpmaddwd	%zmm17, %zmm2, %zmm2
	vmovdqa64	%zmm8, %zmm25
	vpaddd	%zmm1, %zmm0, %zmm0
	vpaddd	%zmm3, %zmm2, %zmm2
	vpaddd	256(%rsp), %zmm2, %zmm2
	vpaddd	%zmm24, %zmm0, %zmm0
	vmovdqa64	%zmm0, %zmm24
	vmovdqa64	%zmm2, 256(%rsp)
	cmpq	%r15, %rax
	jne	.L2285
	vmovdqa32	%zmm4, %zmm1
	movq	%r9, %r10
	movq	%r13, %rdx
	vmovdqa32	192(%rsp), %zmm4
	vmovdqa32	128(%rsp), %zmm3
.L2287:
	vmovdqu64	(%r12,%r14,4), %zmm17
	movq	%r14, %rax
	sarq	$5, %rax
	vpcmpd	$6, %zmm17, %zmm9, %k1
	vpcmpd	$6, %zmm17, %zmm10, %k2
	salq	$2, %rax
	vpcmpd	$6, %zmm17, %zmm11, %k3
	vpcmpd	$6, %zmm17, %zmm12, %k4
	vpcmpd	$6, %zmm17, %zmm13, %k5
	vpcmpd	$6, %zmm17, %zmm14, %k6
	kmovw	%k1, %esi
	vpcmpd	$6, %zmm17, %zmm15, %k7
	vpcmpd	$6, %zmm17, %zmm0, %k1
	orl	%esi, (%rdx,%rax)
	kmovw	%k2, %esi
	orl	%esi, 32(%rdx,%rax)
	kmovw	%k3, %esi
	orl	%esi, 64(%rdx,%rax)
	kmovw	%k4, %esi
	orl	%esi, 96(%rdx,%rax)
	kmovw	%k5, %esi
	orl	%esi, 128(%rdx,%rax)
	kmovw	%k6, %esi
	orl	%esi, 160(%rdx,%rax)
	kmovw	%k7, %esi
	orl	%esi, 192(%rdx,%rax)
	kmovw	%k1, %esi
	orl	%esi, 224(%rdx,%rax)
	vmovdqu64	64(%r12,%r14,4), %zmm0
	leaq	16(%r14), %rax
	addq	$32, %r14
	sarq	$5, %rax
	vpcmpd	$6, %zmm0, %zmm6, %k0
	salq	$2, %rax
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm4, %k0
	sall	$16, %esi
	orl	%esi, (%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm16, %k0
	sall	$16, %esi
	orl	%esi, 32(%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm1, %k0
	sall	$16, %esi
	orl	%esi, 64(%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm3, %k0
	sall	$16, %esi
	orl	%esi, 96(%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm7, %k0
	sall	$16, %esi
	orl	%esi, 128(%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm8, %k0
	sall	$16, %esi
	orl	%esi, 160(%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm2, %k0
	sall	$16, %esi
	orl	%esi, 192(%rdx,%rax)
	kmovd	%k0, %esi
	sall	$16, %esi
	orl	%esi, 224(%rdx,%rax)
	cmpq	%r14, 120(%rsp)
	jg	.L2256
	movq	104(%rsp), %rax
	vmovq	80(%rsp), %xmm24
	vmovq	72(%rsp), %xmm20
	movq	64(%rsp), %r13
	movslq	4(%rax), %rsi
	movslq	(%rax), %rdi
	addq	%rsi, 112(%rsp)
	movq	112(%rsp), %rax
	vmovq	56(%rsp), %xmm23
	cmpq	%rax, %rdi
	jg	.L2288
.L2316:
	vzeroupper
.L2309:
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
.L2249:
	.cfi_restore_state
	cmpq	$0, 120(%rsp)
	jle	.L2246
	leaq	0(,%r10,8), %rsi
	vmovq	48(%r13), %xmm31
	xorl	%r14d, %r14d
	leaq	16(%r8), %rdi
	subq	%r10, %rsi
	movq	%r11, 256(%rsp)
	leaq	(%r11,%rsi,8), %r15
	movq	104(%r13), %rsi
	vmovq	%xmm24, 128(%rsp)
	vmovq	%xmm20, 96(%rsp)
	leaq	(%rsi,%r8,4), %rax
	vmovq	%xmm23, 88(%rsp)
	vmovq	%xmm31, 192(%rsp)
	movq	%rax, %r12
.L2257:
	leaq	(%r8,%r14), %rsi
	vpbroadcastd	(%rcx), %zmm12
	vpbroadcastd	4(%rcx), %zmm13
	testq	%rsi, %rsi
	leaq	31(%rsi), %rax
	movq	%rsi, %r11
	vpbroadcastd	8(%rcx), %zmm14
	cmovns	%rsi, %rax
	sarq	$63, %r11
	vpbroadcastd	12(%rcx), %zmm15
	vpbroadcastd	16(%rcx), %zmm16
	shrq	$59, %r11
	vpbroadcastd	20(%rcx), %zmm17
	vpbroadcastd	24(%rcx), %zmm18
	vmovdqa64	%zmm12, %zmm30
	sarq	$5, %rax
	addq	%r11, %rsi
	vmovdqa64	%zmm13, %zmm29
	imulq	%r10, %rax
	andl	$31, %esi
	vmovdqa64	%zmm14, %zmm28
	subq	%r11, %rsi
	vmovdqa64	%zmm15, %zmm27
	vmovdqa64	%zmm16, %zmm26
	vmovdqa64	%zmm17, %zmm25
	vmovdqa64	%zmm18, %zmm24
	salq	$5, %rax
	addq	%rsi, %rax
	leaq	(%rdi,%r14), %rsi
	testq	%rsi, %rsi
	leaq	0(,%rax,4), %r11
	leaq	31(%rsi), %rax
	movq	%rsi, %rbx
	cmovns	%rsi, %rax
	sarq	$63, %rbx
	shrq	$59, %rbx
	sarq	$5, %rax
	addq	%rbx, %rsi
	imulq	%r10, %rax
	andl	$31, %esi
	subq	%rbx, %rsi
	salq	$5, %rax
	addq	%rsi, %rax
	leaq	0(,%rax,4), %rbx
	testq	%r10, %r10
	jle	.L2312
	vmovdqa64	%zmm16, %zmm23
	vmovdqa64	%zmm15, %zmm22
	movq	%r10, %r9
	movq	192(%rsp), %rax
	movq	%rdx, 320(%rsp)
	vmovdqa64	%zmm14, %zmm21
	vmovdqa64	%zmm13, %zmm20
	vmovdqa64	%zmm12, %zmm19
	leaq	(%rax,%r11), %rsi
	movq	256(%rsp), %rax
	.p2align 4,,10
	.p2align 3
.L2282:
	movq	%rsi, %rdx
	vpsllw	$8, (%rsi), %zmm0
	addq	$56, %rax
	subq	$-128, %rsi
	subq	%r11, %rdx
	vpsraw	$8, -128(%rsi), %zmm2
	vmovdqu64	(%rdx,%rbx), %zmm6
	vpsraw	$8, %zmm0, %zmm0
	vpsllw	$8, %zmm6, %zmm5
	vpsraw	$8, %zmm6, %zmm4
	vpbroadcastd	-52(%rax), %zmm6
	vpsraw	$8, %zmm5, %zmm3
	vpbroadcastd	-56(%rax), %zmm5
	vpmaddwd	%zmm6, %zmm2, %zmm7
	vpmaddwd	%zmm6, %zmm4, %zmm6
	vpmaddwd	%zmm5, %zmm0, %zmm12
	vpmaddwd	%zmm5, %zmm3, %zmm5
	vpaddd	%zmm7, %zmm12, %zmm12
	vpaddd	%zmm6, %zmm5, %zmm5
	vpbroadcastd	-44(%rax), %zmm7
	vpbroadcastd	-48(%rax), %zmm6
	vpaddd	%zmm30, %zmm12, %zmm12
	vpaddd	%zmm19, %zmm5, %zmm5
	vpmaddwd	%zmm7, %zmm2, %zmm8
	vpmaddwd	%zmm6, %zmm0, %zmm13
	vmovdqa64	%zmm12, %zmm30
	vpmaddwd	%zmm7, %zmm4, %zmm7
	vpmaddwd	%zmm6, %zmm3, %zmm6
	vmovdqa64	%zmm5, %zmm19
	vpaddd	%zmm8, %zmm13, %zmm13
	vpaddd	%zmm7, %zmm6, %zmm6
	vpbroadcastd	-36(%rax), %zmm8
	vpbroadcastd	-40(%rax), %zmm7
	vpaddd	%zmm29, %zmm13, %zmm13
	vpaddd	%zmm20, %zmm6, %zmm6
	vpmaddwd	%zmm8, %zmm2, %zmm9
	vpmaddwd	%zmm7, %zmm0, %zmm14
	vmovdqa64	%zmm13, %zmm29
	vpmaddwd	%zmm8, %zmm4, %zmm8
	vpmaddwd	%zmm7, %zmm3, %zmm7
	vmovdqa64	%zmm6, %zmm20
	vpaddd	%zmm9, %zmm14, %zmm14
	vpaddd	%zmm8, %zmm7, %zmm7
	vpbroadcastd	-28(%rax), %zmm9
	vpbroadcastd	-32(%rax), %zmm8
	vpaddd	%zmm28, %zmm14, %zmm14
	vpaddd	%zmm21, %zmm7, %zmm7
	vpmaddwd	%zmm9, %zmm2, %zmm10
	vpmaddwd	%zmm8, %zmm0, %zmm15
	vmovdqa64	%zmm14, %zmm28
	vpmaddwd	%zmm9, %zmm4, %zmm9
	vpmaddwd	%zmm8, %zmm3, %zmm8
	vmovdqa64	%zmm7, %zmm21
	vpaddd	%zmm10, %zmm15, %zmm15
	vpaddd	%zmm9, %zmm8, %zmm8
	vpbroadcastd	-20(%rax), %zmm10
	vpbroadcastd	-24(%rax), %zmm9
	vpaddd	%zmm27, %zmm15, %zmm15
	vpaddd	%zmm22, %zmm8, %zmm8
	vpmaddwd	%zmm9, %zmm0, %zmm11
	vpmaddwd	%zmm10, %zmm2, %zmm16
	vmovdqa64	%zmm15, %zmm27
	vpaddd	%zmm16, %zmm11, %zmm16
	vpmaddwd	%zmm10, %zmm4, %zmm10
	vmovdqa64	%zmm8, %zmm22
	vpmaddwd	%zmm9, %zmm3, %zmm11
	vpbroadcastd	-16(%rax), %zmm9
	vpaddd	%zmm26, %zmm16, %zmm16
	vpaddd	%zmm10, %zmm11, %zmm11
	vpbroadcastd	-12(%rax), %zmm10
	vmovdqa64	%zmm16, %zmm26
	vpmaddwd	%zmm9, %zmm0, %zmm1
	vpmaddwd	%zmm9, %zmm3, %zmm9
	vpmaddwd	%zmm10, %zmm2, %zmm31
	vpmaddwd	%zmm10, %zmm4, %zmm10
	vpaddd	%zmm31, %zmm1, %zmm31
	vpaddd	%zmm10, %zmm9, %zmm10
	vpbroadcastd	-4(%rax), %zmm1
	vpbroadcastd	-8(%rax), %zmm9
	vpaddd	%zmm23, %zmm11, %zmm11
	vpaddd	%zmm25, %zmm31, %zmm31
	vpmaddwd	%zmm1, %zmm2, %zmm2
	vpmaddwd	%zmm9, %zmm0, %zmm0
	vmovdqa64	%zmm11, %zmm23
	vpaddd	%zmm2, %zmm0, %zmm0
	vpmaddwd	%zmm1, %zmm4, %zmm1
	vmovdqa64	%zmm31, %zmm25
	vpmaddwd	%zmm9, %zmm3, %zmm2
	vpaddd	%zmm17, %zmm10, %zmm10
	vpaddd	%zmm1, %zmm2, %zmm2
	vpaddd	%zmm24, %zmm0, %zmm0
	vmovdqa64	%zmm10, %zmm17
	vpaddd	%zmm18, %zmm2, %zmm2
	vmovdqa64	%zmm0, %zmm24
	vmovdqa64	%zmm2, %zmm18
	cmpq	%r15, %rax
	jne	.L2282
	movq	%r9, %r10
	movq	320(%rsp), %rdx
	vmovdqa32	%zmm31, %zmm17
	vmovdqa32	%zmm0, %zmm18
.L2284:
	vmovdqu64	(%r12,%r14,4), %zmm0
	movq	%r14, %rax
	sarq	$5, %rax
	vpcmpd	$6, %zmm0, %zmm12, %k1
	vpcmpd	$6, %zmm0, %zmm13, %k2
	salq	$2, %rax
	vpcmpd	$6, %zmm0, %zmm14, %k3
	vpcmpd	$6, %zmm0, %zmm15, %k4
	vpcmpd	$6, %zmm0, %zmm16, %k5
	vpcmpd	$6, %zmm0, %zmm17, %k6
	vpcmpd	$6, %zmm0, %zmm18, %k7
	kmovw	%k1, %esi
	orl	%esi, (%rdx,%rax)
	kmovw	%k2, %esi
	orl	%esi, 32(%rdx,%rax)
	kmovw	%k3, %esi
	orl	%esi, 64(%rdx,%rax)
	kmovw	%k4, %esi
	orl	%esi, 96(%rdx,%rax)
	kmovw	%k5, %esi
	orl	%esi, 128(%rdx,%rax)
	kmovw	%k6, %esi
	orl	%esi, 160(%rdx,%rax)
	kmovw	%k7, %esi
	orl	%esi, 192(%rdx,%rax)
	vmovdqu64	64(%r12,%r14,4), %zmm0
	leaq	16(%r14), %rax
	addq	$32, %r14
	sarq	$5, %rax
	vpcmpd	$6, %zmm0, %zmm5, %k0
	salq	$2, %rax
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm6, %k0
	sall	$16, %esi
	orl	%esi, (%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm7, %k0
	sall	$16, %esi
	orl	%esi, 32(%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm8, %k0
	sall	$16, %esi
	orl	%esi, 64(%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm11, %k0
	sall	$16, %esi
	orl	%esi, 96(%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm10, %k0
	sall	$16, %esi
	orl	%esi, 128(%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm2, %k0
	sall	$16, %esi
	orl	%esi, 160(%rdx,%rax)
	kmovd	%k0, %esi
	sall	$16, %esi
	orl	%esi, 192(%rdx,%rax)
	cmpq	%r14, 120(%rsp)
	jg	.L2257
	movq	104(%rsp), %rax
	vmovq	96(%rsp), %xmm20
	vmovq	128(%rsp), %xmm24
	vmovq	88(%rsp), %xmm23
	movslq	4(%rax), %rsi
	movslq	(%rax), %rdi
	jmp	.L2246
.L2250:
	cmpq	$0, 120(%rsp)
	jle	.L2246
	movq	104(%r13), %rsi
	leaq	(%r10,%r10,2), %r15
	xorl	%r14d, %r14d
	leaq	16(%r8), %rdi
	salq	$4, %r15
	vmovq	48(%r13), %xmm4
	vmovq	%r13, %xmm31
	vmovdqa64	%xmm24, %xmm30
	leaq	(%rsi,%r8,4), %rax
	addq	%r11, %r15
	vmovdqa64	%xmm20, %xmm29
	vmovq	%xmm23, 320(%rsp)
	movq	%rax, %r13
	vmovdqa64	%xmm4, %xmm21
.L2258:
	leaq	(%r8,%r14), %rsi
	vpbroadcastd	(%rcx), %zmm10
	vpbroadcastd	4(%rcx), %zmm11
	testq	%rsi, %rsi
	leaq	31(%rsi), %rax
	movq	%rsi, %rbx
	vpbroadcastd	8(%rcx), %zmm12
	cmovns	%rsi, %rax
	sarq	$63, %rbx
	vpbroadcastd	12(%rcx), %zmm13
	vpbroadcastd	16(%rcx), %zmm14
	shrq	$59, %rbx
	vpbroadcastd	20(%rcx), %zmm0
	vmovdqa64	%zmm10, %zmm28
	vmovdqa64	%zmm11, %zmm27
	sarq	$5, %rax
	addq	%rbx, %rsi
	vmovdqa64	%zmm12, %zmm26
	imulq	%r10, %rax
	andl	$31, %esi
	vmovdqa64	%zmm13, %zmm25
	subq	%rbx, %rsi
	vmovdqa64	%zmm14, %zmm24
	vmovdqa64	%zmm0, %zmm23
	salq	$5, %rax
	addq	%rsi, %rax
	leaq	(%rdi,%r14), %rsi
	testq	%rsi, %rsi
	leaq	0(,%rax,4), %rbx
	leaq	31(%rsi), %rax
	movq	%rsi, %r12
	cmovns	%rsi, %rax
	sarq	$63, %r12
	shrq	$59, %r12
	sarq	$5, %rax
	addq	%r12, %rsi
	imulq	%r10, %rax
	andl	$31, %esi
	subq	%r12, %rsi
	salq	$5, %rax
	addq	%rsi, %rax
	leaq	0(,%rax,4), %r12
	testq	%r10, %r10
	jle	.L2313
	vmovq	%xmm21, %rax
	vmovdqa64	%zmm0, %zmm1
	movq	%r10, %r9
	leaq	(%rax,%rbx), %rsi
	vmovdqa64	%zmm14, %zmm22
	movq	%r11, %rax
	vmovdqa64	%zmm13, %zmm20
	vmovdqa64	%zmm12, %zmm19
	vmovdqa64	%zmm11, %zmm18
	vmovdqa64	%zmm10, %zmm15
	.p2align 4,,10
	.p2align 3
.L2279:
	movq	%rsi, %r10
	vpsllw	$8, (%rsi), %zmm0
	vpbroadcastd	4(%rax), %zmm6
	addq	$48, %rax
	subq	%rbx, %r10
	vpsraw	$8, (%rsi), %zmm4
	subq	$-128, %rsi
	vpbroadcastd	-48(%rax), %zmm5
	vmovdqu64	(%r10,%r12), %zmm3
	vpsraw	$8, %zmm0, %zmm0
	vpbroadcastd	-12(%rax), %zmm16
	vpmaddwd	%zmm6, %zmm4, %zmm7
	vpmaddwd	%zmm5, %zmm0, %zmm10
	vpsllw	$8, %zmm3, %zmm2
	vpsraw	$8, %zmm3, %zmm3
	vpaddd	%zmm7, %zmm10, %zmm10
	vpbroadcastd	-36(%rax), %zmm7
	vpsraw	$8, %zmm2, %zmm2
	vpmaddwd	%zmm6, %zmm3, %zmm6
	vpmaddwd	%zmm16, %zmm4, %zmm17
	vpmaddwd	%zmm5, %zmm2, %zmm5
	vpmaddwd	%zmm7, %zmm4, %zmm8
	vpaddd	%zmm6, %zmm5, %zmm5
	vpbroadcastd	-40(%rax), %zmm6
	vpmaddwd	%zmm7, %zmm3, %zmm7
	vpmaddwd	%zmm16, %zmm3, %zmm16
	vpaddd	%zmm28, %zmm10, %zmm10
	vpmaddwd	%zmm6, %zmm0, %zmm11
	vpmaddwd	%zmm6, %zmm2, %zmm6
	vmovdqa64	%zmm10, %zmm28
	vpaddd	%zmm8, %zmm11, %zmm11
	vpaddd	%zmm7, %zmm6, %zmm6
	vpbroadcastd	-28(%rax), %zmm8
	vpbroadcastd	-32(%rax), %zmm7
	vpaddd	%zmm15, %zmm5, %zmm5
	vpaddd	%zmm27, %zmm11, %zmm11
	vpmaddwd	%zmm8, %zmm4, %zmm9
	vpmaddwd	%zmm7, %zmm0, %zmm12
	vmovdqa64	%zmm5, %zmm15
	vpmaddwd	%zmm8, %zmm3, %zmm8
	vpmaddwd	%zmm7, %zmm2, %zmm7
	vmovdqa64	%zmm11, %zmm27
	vpaddd	%zmm9, %zmm12, %zmm12
	vpaddd	%zmm8, %zmm7, %zmm7
	vpbroadcastd	-20(%rax), %zmm9
	vpbroadcastd	-24(%rax), %zmm8
	vpaddd	%zmm18, %zmm6, %zmm6
	vpaddd	%zmm26, %zmm12, %zmm12
	vpmaddwd	%zmm9, %zmm4, %zmm14
	vpmaddwd	%zmm8, %zmm0, %zmm13
	vmovdqa64	%zmm6, %zmm18
	vpmaddwd	%zmm9, %zmm3, %zmm9
	vpmaddwd	%zmm8, %zmm2, %zmm8
	vmovdqa64	%zmm12, %zmm26
	vpaddd	%zmm9, %zmm8, %zmm8
	vpbroadcastd	-16(%rax), %zmm9
	vpaddd	%zmm14, %zmm13, %zmm13
	vpaddd	%zmm19, %zmm7, %zmm7
	vpaddd	%zmm25, %zmm13, %zmm13
	vpmaddwd	%zmm9, %zmm0, %zmm14
	vpmaddwd	%zmm9, %zmm2, %zmm9
	vmovdqa64	%zmm7, %zmm19
	vpaddd	%zmm17, %zmm14, %zmm14
	vpaddd	%zmm16, %zmm9, %zmm9
	vpbroadcastd	-4(%rax), %zmm17
	vpbroadcastd	-8(%rax), %zmm16
	vpaddd	%zmm20, %zmm8, %zmm8
	vpaddd	%zmm24, %zmm14, %zmm14
	vmovdqa64	%zmm13, %zmm25
	vpmaddwd	%zmm17, %zmm4, %zmm4
	vpmaddwd	%zmm16, %zmm0, %zmm0
	vmovdqa64	%zmm8, %zmm20
	vpmaddwd	%zmm17, %zmm3, %zmm3
	vpmaddwd	%zmm16, %zmm2, %zmm2
	vmovdqa64	%zmm14, %zmm24
	vpaddd	%zmm4, %zmm0, %zmm0
	vpaddd	%zmm3, %zmm2, %zmm2
	vpaddd	%zmm22, %zmm9, %zmm9
	vpaddd	%zmm23, %zmm0, %zmm0
	vpaddd	%zmm1, %zmm2, %zmm2
	vmovdqa64	%zmm9, %zmm22
	vmovdqa64	%zmm0, %zmm23
	vmovdqa64	%zmm2, %zmm1
	cmpq	%r15, %rax
	jne	.L2279
	movq	%r9, %r10
.L2281:
	vmovdqu64	0(%r13,%r14,4), %zmm1
	movq	%r14, %rax
	sarq	$5, %rax
	vpcmpd	$6, %zmm1, %zmm0, %k7
	vpcmpd	$6, %zmm1, %zmm10, %k2
	salq	$2, %rax
	vpcmpd	$6, %zmm1, %zmm11, %k3
	vpcmpd	$6, %zmm1, %zmm12, %k4
	vpcmpd	$6, %zmm1, %zmm13, %k5
	vpcmpd	$6, %zmm1, %zmm14, %k6
	kmovw	%k2, %esi
	orl	%esi, (%rdx,%rax)
	kmovw	%k3, %esi
	orl	%esi, 32(%rdx,%rax)
	kmovw	%k4, %esi
	orl	%esi, 64(%rdx,%rax)
	kmovw	%k5, %esi
	orl	%esi, 96(%rdx,%rax)
	kmovw	%k6, %esi
	orl	%esi, 128(%rdx,%rax)
	kmovw	%k7, %esi
	orl	%esi, 160(%rdx,%rax)
	vmovdqu64	64(%r13,%r14,4), %zmm0
	leaq	16(%r14), %rax
	addq	$32, %r14
	sarq	$5, %rax
	vpcmpd	$6, %zmm0, %zmm5, %k0
	salq	$2, %rax
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm6, %k0
	sall	$16, %esi
	orl	%esi, (%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm7, %k0
	sall	$16, %esi
	orl	%esi, 32(%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm8, %k0
	sall	$16, %esi
	orl	%esi, 64(%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm9, %k0
	sall	$16, %esi
	orl	%esi, 96(%rdx,%rax)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm2, %k0
	sall	$16, %esi
	orl	%esi, 128(%rdx,%rax)
	kmovd	%k0, %esi
	sall	$16, %esi
	orl	%esi, 160(%rdx,%rax)
	cmpq	%r14, 120(%rsp)
	jg	.L2258
	movq	104(%rsp), %rax
	vmovdqa64	%xmm30, %xmm24
	vmovq	320(%rsp), %xmm23
	vmovdqa64	%xmm29, %xmm20
	vmovq	%xmm31, %r13
	movslq	4(%rax), %rsi
	movslq	(%rax), %rdi
	jmp	.L2246
.L2254:
	cmpq	$0, 120(%rsp)
	jle	.L2246
	movq	104(%r13), %rsi
	movq	%r10, %r15
	leaq	16(%r8), %rdi
	movq	%r8, %rbx
	salq	$4, %r15
	vmovq	%r13, %xmm5
	xorl	%r14d, %r14d
	movq	%rdx, %r9
	leaq	(%rsi,%r8,4), %rax
	vmovq	48(%r13), %xmm6
	addq	%r11, %r15
	movq	%rdi, %r13
	movq	%rax, %r8
	movq	%rcx, %rdi
	movq	%r11, %rcx
.L2262:
	leaq	(%r14,%rbx), %r12
	vpbroadcastd	(%rdi), %zmm4
	vpbroadcastd	4(%rdi), %zmm0
	testq	%r12, %r12
	leaq	31(%r12), %rax
	movq	%r12, %rdx
	cmovns	%r12, %rax
	sarq	$63, %rdx
	vmovdqa64	%zmm4, %zmm11
	vmovdqa64	%zmm0, %zmm10
	shrq	$59, %rdx
	vmovdqa32	%zmm0, %zmm2
	vmovdqa32	%zmm4, %zmm3
	sarq	$5, %rax
	addq	%rdx, %r12
	imulq	%r10, %rax
	andl	$31, %r12d
	subq	%rdx, %r12
	salq	$5, %rax
	addq	%rax, %r12
	leaq	0(%r13,%r14), %rax
	leaq	31(%rax), %rdx
	salq	$2, %r12
	testq	%rax, %rax
	movq	%rax, %rsi
	cmovns	%rax, %rdx
	sarq	$63, %rsi
	shrq	$59, %rsi
	sarq	$5, %rdx
	addq	%rsi, %rax
	imulq	%r10, %rdx
	andl	$31, %eax
	subq	%rsi, %rax
	salq	$5, %rdx
	addq	%rax, %rdx
	salq	$2, %rdx
	testq	%r10, %r10
	jle	.L2269
	vmovq	%xmm6, %rax
	movq	%r9, %r11
	movq	%rcx, %r9
	leaq	(%rax,%r12), %rsi
	vmovdqa64	%zmm0, %zmm1
	vmovdqa64	%zmm4, %zmm12
	movq	%rcx, %rax
	movq	%rdx, %rcx
	.p2align 4,,10
	.p2align 3
.L2267:
	movq	%rsi, %rdx
	vpsllw	$8, (%rsi), %zmm0
	vpbroadcastd	4(%rax), %zmm9
	addq	$16, %rax
	subq	%r12, %rdx
	vpsraw	$8, (%rsi), %zmm8
	vpbroadcastd	-16(%rax), %zmm3
	subq	$-128, %rsi
	vmovdqu64	(%rdx,%rcx), %zmm7
	vpsraw	$8, %zmm0, %zmm0
	vpmaddwd	%zmm9, %zmm8, %zmm13
	vpmaddwd	%zmm3, %zmm0, %zmm4
	vpsllw	$8, %zmm7, %zmm2
	vpsraw	$8, %zmm7, %zmm7
	vpaddd	%zmm13, %zmm4, %zmm4
	vpbroadcastd	-4(%rax), %zmm13
	vpsraw	$8, %zmm2, %zmm2
	vpmaddwd	%zmm9, %zmm7, %zmm9
	vpaddd	%zmm11, %zmm4, %zmm4
	vpmaddwd	%zmm3, %zmm2, %zmm3
	vpmaddwd	%zmm13, %zmm8, %zmm8
	vmovdqa64	%zmm4, %zmm11
	vpaddd	%zmm9, %zmm3, %zmm3
	vpbroadcastd	-8(%rax), %zmm9
	vpmaddwd	%zmm13, %zmm7, %zmm7
	vpaddd	%zmm12, %zmm3, %zmm3
	vpmaddwd	%zmm9, %zmm0, %zmm0
	vpmaddwd	%zmm9, %zmm2, %zmm2
	vmovdqa64	%zmm3, %zmm12
	vpaddd	%zmm8, %zmm0, %zmm0
	vpaddd	%zmm7, %zmm2, %zmm2
	vpaddd	%zmm10, %zmm0, %zmm0
	vpaddd	%zmm1, %zmm2, %zmm2
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm2, %zmm1
	cmpq	%r15, %rax
	jne	.L2267
	movq	%r9, %rcx
	movq	%r11, %r9
.L2269:
	vmovdqu64	(%r8,%r14,4), %zmm1
	movq	%r14, %rax
	sarq	$5, %rax
	vpcmpd	$6, %zmm1, %zmm0, %k3
	vpcmpd	$6, %zmm1, %zmm4, %k2
	salq	$2, %rax
	kmovw	%k2, %edx
	orl	%edx, (%r9,%rax)
	kmovw	%k3, %edx
	orl	%edx, 32(%r9,%rax)
	vmovdqu64	64(%r8,%r14,4), %zmm0
	leaq	16(%r14), %rax
	addq	$32, %r14
	sarq	$5, %rax
	vpcmpd	$6, %zmm0, %zmm3, %k0
	salq	$2, %rax
	kmovd	%k0, %edx
	vpcmpd	$6, %zmm0, %zmm2, %k0
	sall	$16, %edx
	orl	%edx, (%r9,%rax)
	kmovd	%k0, %edx
	sall	$16, %edx
	orl	%edx, 32(%r9,%rax)
	cmpq	%r14, 120(%rsp)
	jg	.L2262
	movq	104(%rsp), %rax
	vmovq	%xmm5, %r13
	movq	%rbx, %r8
	movslq	4(%rax), %rsi
	movslq	(%rax), %rdi
	jmp	.L2246
.L2252:
	cmpq	$0, 120(%rsp)
	jle	.L2246
	movq	104(%r13), %rsi
	movq	%r10, %r15
	leaq	16(%r8), %rdi
	movq	%r8, %rbx
	salq	$5, %r15
	vmovq	%r13, %xmm17
	xorl	%r14d, %r14d
	movq	%rdx, %r9
	leaq	(%rsi,%r8,4), %rax
	vmovq	48(%r13), %xmm18
	addq	%r11, %r15
	movq	%rdi, %r13
	movq	%rax, %r8
	movq	%rcx, %rdi
	movq	%r11, %rcx
.L2260:
	leaq	(%rbx,%r14), %r12
	vpbroadcastd	(%rdi), %zmm7
	vpbroadcastd	4(%rdi), %zmm8
	testq	%r12, %r12
	leaq	31(%r12), %rax
	movq	%r12, %rdx
	vpbroadcastd	8(%rdi), %zmm9
	cmovns	%r12, %rax
	sarq	$63, %rdx
	vpbroadcastd	12(%rdi), %zmm1
	vmovdqa64	%zmm7, %zmm16
	shrq	$59, %rdx
	vmovdqa64	%zmm8, %zmm15
	vmovdqa64	%zmm9, %zmm14
	sarq	$5, %rax
	addq	%rdx, %r12
	vmovdqa64	%zmm1, %zmm13
	imulq	%r10, %rax
	andl	$31, %r12d
	subq	%rdx, %r12
	salq	$5, %rax
	addq	%rax, %r12
	leaq	0(%r13,%r14), %rax
	leaq	31(%rax), %rdx
	salq	$2, %r12
	testq	%rax, %rax
	movq	%rax, %rsi
	cmovns	%rax, %rdx
	sarq	$63, %rsi
	shrq	$59, %rsi
	sarq	$5, %rdx
	addq	%rsi, %rax
	imulq	%r10, %rdx
	andl	$31, %eax
	subq	%rsi, %rax
	salq	$5, %rdx
	addq	%rax, %rdx
	salq	$2, %rdx
	testq	%r10, %r10
	jle	.L2314
	vmovq	%xmm18, %rax
	movq	%r9, %r11
	movq	%rcx, %r9
	leaq	(%rax,%r12), %rsi
	vmovdqa64	%zmm1, %zmm2
	movq	%rcx, %rax
	movq	%rdx, %rcx
	vmovdqa64	%zmm9, %zmm11
	vmovdqa64	%zmm8, %zmm10
	vmovdqa64	%zmm7, %zmm12
	.p2align 4,,10
	.p2align 3
.L2273:
	movq	%rsi, %rdx
	vpsllw	$8, (%rsi), %zmm1
	vpbroadcastd	4(%rax), %zmm5
	addq	$32, %rax
	subq	%r12, %rdx
	vpsraw	$8, (%rsi), %zmm3
	subq	$-128, %rsi
	vpbroadcastd	-32(%rax), %zmm4
	vmovdqu64	(%rdx,%rcx), %zmm21
	vpsraw	$8, %zmm1, %zmm1
	vpbroadcastd	-12(%rax), %zmm22
	vpmaddwd	%zmm5, %zmm3, %zmm6
	vpmaddwd	%zmm4, %zmm1, %zmm7
	vpsllw	$8, %zmm21, %zmm0
	vpsraw	$8, %zmm21, %zmm21
	vpaddd	%zmm6, %zmm7, %zmm7
	vpbroadcastd	-20(%rax), %zmm6
	vpsraw	$8, %zmm0, %zmm0
	vpmaddwd	%zmm5, %zmm21, %zmm5
	vpmaddwd	%zmm22, %zmm3, %zmm25
	vpmaddwd	%zmm4, %zmm0, %zmm4
	vpmaddwd	%zmm6, %zmm3, %zmm9
	vpaddd	%zmm5, %zmm4, %zmm4
	vpbroadcastd	-24(%rax), %zmm5
	vpmaddwd	%zmm6, %zmm21, %zmm6
	vpmaddwd	%zmm22, %zmm21, %zmm22
	vpaddd	%zmm16, %zmm7, %zmm7
	vpmaddwd	%zmm5, %zmm1, %zmm8
	vpmaddwd	%zmm5, %zmm0, %zmm5
	vmovdqa64	%zmm7, %zmm16
	vpaddd	%zmm6, %zmm5, %zmm5
	vpbroadcastd	-16(%rax), %zmm6
	vpaddd	%zmm9, %zmm8, %zmm8
	vpaddd	%zmm12, %zmm4, %zmm4
	vpaddd	%zmm15, %zmm8, %zmm8
	vpmaddwd	%zmm6, %zmm1, %zmm9
	vpmaddwd	%zmm6, %zmm0, %zmm6
	vmovdqa64	%zmm4, %zmm12
	vpaddd	%zmm25, %zmm9, %zmm9
	vpaddd	%zmm22, %zmm6, %zmm6
	vpbroadcastd	-8(%rax), %zmm25
	vpbroadcastd	-4(%rax), %zmm22
	vpaddd	%zmm10, %zmm5, %zmm5
	vpaddd	%zmm14, %zmm9, %zmm9
	vmovdqa64	%zmm8, %zmm15
	vpmaddwd	%zmm22, %zmm3, %zmm3
	vpmaddwd	%zmm25, %zmm1, %zmm1
	vmovdqa64	%zmm5, %zmm10
	vpmaddwd	%zmm22, %zmm21, %zmm21
	vpmaddwd	%zmm25, %zmm0, %zmm0
	vmovdqa64	%zmm9, %zmm14
	vpaddd	%zmm3, %zmm1, %zmm1
	vpaddd	%zmm21, %zmm0, %zmm0
	vpaddd	%zmm11, %zmm6, %zmm6
	vpaddd	%zmm13, %zmm1, %zmm1
	vpaddd	%zmm2, %zmm0, %zmm0
	vmovdqa64	%zmm6, %zmm11
	vmovdqa64	%zmm1, %zmm13
	vmovdqa64	%zmm0, %zmm2
	cmpq	%r15, %rax
	jne	.L2273
	movq	%r9, %rcx
	movq	%r11, %r9
.L2275:
	vmovdqu64	(%r8,%r14,4), %zmm2
	movq	%r14, %rax
	sarq	$5, %rax
	vpcmpd	$6, %zmm2, %zmm1, %k3
	vpcmpd	$6, %zmm2, %zmm7, %k7
	salq	$2, %rax
	vpcmpd	$6, %zmm2, %zmm8, %k1
	vpcmpd	$6, %zmm2, %zmm9, %k2
	kmovw	%k7, %edx
	orl	%edx, (%r9,%rax)
	kmovw	%k1, %edx
	orl	%edx, 32(%r9,%rax)
	kmovw	%k2, %edx
	orl	%edx, 64(%r9,%rax)
	kmovw	%k3, %edx
	orl	%edx, 96(%r9,%rax)
	vmovdqu64	64(%r8,%r14,4), %zmm1
	leaq	16(%r14), %rax
	addq	$32, %r14
	sarq	$5, %rax
	vpcmpd	$6, %zmm1, %zmm4, %k0
	salq	$2, %rax
	kmovd	%k0, %edx
	vpcmpd	$6, %zmm1, %zmm5, %k0
	sall	$16, %edx
	orl	%edx, (%r9,%rax)
	kmovd	%k0, %edx
	vpcmpd	$6, %zmm1, %zmm6, %k0
	sall	$16, %edx
	orl	%edx, 32(%r9,%rax)
	kmovd	%k0, %edx
	vpcmpd	$6, %zmm1, %zmm0, %k0
	sall	$16, %edx
	orl	%edx, 64(%r9,%rax)
	kmovd	%k0, %edx
	sall	$16, %edx
	orl	%edx, 96(%r9,%rax)
	cmpq	%r14, 120(%rsp)
	jg	.L2260
	movq	104(%rsp), %rax
	vmovq	%xmm17, %r13
	movq	%rbx, %r8
	movslq	4(%rax), %rsi
	movslq	(%rax), %rdi
	jmp	.L2246
.L2255:
	movq	120(%rsp), %r14
	testq	%r14, %r14
	jle	.L2246
	movq	104(%r13), %rsi
	movq	%rcx, %rbx
	vmovq	%r13, %xmm15
	xorl	%r15d, %r15d
	vmovq	48(%r13), %xmm3
	leaq	(%r11,%r10,8), %rax
	movq	%r8, %r13
	movq	%r14, %rcx
	leaq	(%rsi,%r8,4), %rdi
	vmovq	%rdi, %xmm2
	leaq	16(%r8), %rdi
	vmovq	%xmm2, %r9
	vmovq	%rdi, %xmm2
.L2263:
	leaq	(%r15,%r13), %r12
	vpbroadcastd	(%rbx), %zmm0
	testq	%r12, %r12
	leaq	31(%r12), %rsi
	movq	%r12, %r14
	cmovns	%r12, %rsi
	sarq	$63, %r14
	vmovdqa64	%zmm0, %zmm9
	vmovdqa64	%zmm0, %zmm8
	shrq	$59, %r14
	vmovdqa32	%zmm0, %zmm1
	sarq	$5, %rsi
	addq	%r14, %r12
	imulq	%r10, %rsi
	andl	$31, %r12d
	subq	%r14, %r12
	salq	$5, %rsi
	addq	%r12, %rsi
	leaq	0(,%rsi,4), %rdi
	vmovq	%xmm2, %rsi
	addq	%r15, %rsi
	leaq	31(%rsi), %r12
	movq	%rsi, %r14
	cmovns	%rsi, %r12
	sarq	$63, %r14
	movq	%r14, %r8
	sarq	$5, %r12
	shrq	$59, %r8
	imulq	%r10, %r12
	leaq	(%rsi,%r8), %r14
	vmovq	%xmm3, %rsi
	andl	$31, %r14d
	subq	%r8, %r14
	salq	$5, %r12
	addq	%r12, %r14
	salq	$2, %r14
	leaq	(%rsi,%r14), %r12
	movq	%r11, %rsi
	testq	%r10, %r10
	jle	.L2266
	.p2align 4,,10
	.p2align 3
.L2264:
	movq	%r12, %r8
	addq	$8, %rsi
	subq	$-128, %r12
	vpbroadcastd	-4(%rsi), %zmm7
	subq	%r14, %r8
	vpbroadcastd	-8(%rsi), %zmm6
	vpsraw	$8, -128(%r12), %zmm4
	vmovdqu64	(%r8,%rdi), %zmm1
	vpmaddwd	%zmm7, %zmm4, %zmm4
	vpsllw	$8, %zmm1, %zmm0
	vpsraw	$8, %zmm1, %zmm5
	vpsllw	$8, -128(%r12), %zmm1
	vpsraw	$8, %zmm0, %zmm0
	vpmaddwd	%zmm7, %zmm5, %zmm5
	vpmaddwd	%zmm6, %zmm0, %zmm0
	vpsraw	$8, %zmm1, %zmm1
	vpaddd	%zmm5, %zmm0, %zmm0
	vpmaddwd	%zmm6, %zmm1, %zmm1
	vpaddd	%zmm9, %zmm0, %zmm0
	vpaddd	%zmm4, %zmm1, %zmm1
	vmovdqa64	%zmm0, %zmm9
	vpaddd	%zmm8, %zmm1, %zmm1
	vmovdqa64	%zmm1, %zmm8
	cmpq	%rax, %rsi
	jne	.L2264
.L2266:
	vpcmpd	$6, (%r9,%r15,4), %zmm0, %k1
	movq	%r15, %rsi
	sarq	$5, %rsi
	kmovw	%k1, %edi
	orl	%edi, (%rdx,%rsi,4)
	leaq	16(%r15), %rsi
	sarq	$5, %rsi
	vpcmpd	$6, 64(%r9,%r15,4), %zmm1, %k0
	addq	$32, %r15
	kmovd	%k0, %edi
	sall	$16, %edi
	orl	%edi, (%rdx,%rsi,4)
	cmpq	%r15, %rcx
	jg	.L2263
	movq	104(%rsp), %rax
	movq	%r13, %r8
	vmovq	%xmm15, %r13
	movslq	4(%rax), %rsi
	movslq	(%rax), %rdi
	jmp	.L2246
.L2251:
	movq	120(%rsp), %rbx
	testq	%rbx, %rbx
	jle	.L2246
	leaq	(%r10,%r10,4), %rsi
	vmovq	48(%r13), %xmm27
	vmovq	%r13, %xmm31
	xorl	%r15d, %r15d
	leaq	(%r11,%rsi,8), %rax
	movq	104(%r13), %rsi
	vmovdqa64	%xmm24, %xmm30
	movq	%r8, %r13
	vmovdqa64	%xmm20, %xmm28
	vmovdqa64	%xmm27, %xmm29
	leaq	(%rsi,%r8,4), %rdi
	vmovq	%rdi, %xmm3
	leaq	16(%r8), %rdi
	movq	%r11, %r8
	movq	%r10, %r11
	movq	%rdx, %r10
	vmovq	%xmm3, %rdx
	vmovq	%rdi, %xmm3
	movq	%rbx, %rdi
.L2259:
	leaq	0(%r13,%r15), %r9
	vmovq	%xmm3, %rbx
	vpbroadcastd	(%rcx), %zmm10
	vpbroadcastd	4(%rcx), %zmm11
	testq	%r9, %r9
	leaq	31(%r9), %rsi
	movq	%r9, %r12
	vpbroadcastd	8(%rcx), %zmm12
	cmovns	%r9, %rsi
	sarq	$63, %r12
	vpbroadcastd	12(%rcx), %zmm13
	vpbroadcastd	16(%rcx), %zmm0
	shrq	$59, %r12
	vmovdqa64	%zmm10, %zmm25
	vmovdqa64	%zmm11, %zmm24
	sarq	$5, %rsi
	addq	%r12, %r9
	vmovdqa64	%zmm12, %zmm22
	imulq	%r11, %rsi
	andl	$31, %r9d
	vmovdqa64	%zmm13, %zmm21
	subq	%r12, %r9
	vmovdqa64	%zmm0, %zmm20
	salq	$5, %rsi
	addq	%r9, %rsi
	leaq	0(,%rsi,4), %r9
	leaq	(%rbx,%r15), %rsi
	testq	%rsi, %rsi
	leaq	31(%rsi), %r12
	movq	%rsi, %r14
	cmovns	%rsi, %r12
	sarq	$63, %r14
	movq	%r14, %rbx
	sarq	$5, %r12
	shrq	$59, %rbx
	imulq	%r11, %r12
	leaq	(%rsi,%rbx), %r14
	andl	$31, %r14d
	subq	%rbx, %r14
	salq	$5, %r12
	addq	%r12, %r14
	salq	$2, %r14
	testq	%r11, %r11
	jle	.L2315
	vmovq	%xmm29, %rbx
	movq	%r8, %rsi
	vmovdqa64	%zmm0, %zmm1
	leaq	(%rbx,%r9), %r12
	vmovdqa64	%zmm13, %zmm17
	vmovdqa64	%zmm12, %zmm16
	vmovdqa64	%zmm11, %zmm15
	vmovdqa64	%zmm10, %zmm14
	.p2align 4,,10
	.p2align 3
.L2276:
	movq	%r12, %rbx
	vpsllw	$8, (%r12), %zmm0
	vpbroadcastd	4(%rsi), %zmm7
	addq	$40, %rsi
	subq	%r9, %rbx
	vpsraw	$8, (%r12), %zmm5
	vpbroadcastd	-40(%rsi), %zmm6
	subq	$-128, %r12
	vmovdqu64	(%rbx,%r14), %zmm4
	vpsraw	$8, %zmm0, %zmm0
	vpbroadcastd	-12(%rsi), %zmm18
	vpmaddwd	%zmm7, %zmm5, %zmm8
	vpmaddwd	%zmm6, %zmm0, %zmm10
	vpbroadcastd	-4(%rsi), %zmm19
	vpsllw	$8, %zmm4, %zmm2
	vpsraw	$8, %zmm4, %zmm4
	vpaddd	%zmm8, %zmm10, %zmm10
	vpbroadcastd	-28(%rsi), %zmm8
	vpsraw	$8, %zmm2, %zmm2
	vpmaddwd	%zmm7, %zmm4, %zmm7
	vpmaddwd	%zmm18, %zmm5, %zmm27
	vpmaddwd	%zmm6, %zmm2, %zmm6
	vpmaddwd	%zmm8, %zmm5, %zmm9
	vpaddd	%zmm7, %zmm6, %zmm6
	vpbroadcastd	-32(%rsi), %zmm7
	vpmaddwd	%zmm8, %zmm4, %zmm8
	vpmaddwd	%zmm18, %zmm4, %zmm18
	vpaddd	%zmm25, %zmm10, %zmm10
	vpmaddwd	%zmm7, %zmm0, %zmm11
	vpmaddwd	%zmm7, %zmm2, %zmm7
	vmovdqa64	%zmm10, %zmm25
	vpaddd	%zmm9, %zmm11, %zmm11
	vpaddd	%zmm8, %zmm7, %zmm7
	vpbroadcastd	-20(%rsi), %zmm9
	vpbroadcastd	-24(%rsi), %zmm8
	vpaddd	%zmm14, %zmm6, %zmm6
	vpaddd	%zmm24, %zmm11, %zmm11
	vpmaddwd	%zmm9, %zmm5, %zmm13
	vpmaddwd	%zmm8, %zmm0, %zmm12
	vmovdqa64	%zmm6, %zmm14
	vpmaddwd	%zmm9, %zmm4, %zmm9
	vpmaddwd	%zmm8, %zmm2, %zmm8
	vmovdqa64	%zmm11, %zmm24
	vpaddd	%zmm9, %zmm8, %zmm8
	vpbroadcastd	-16(%rsi), %zmm9
	vpaddd	%zmm13, %zmm12, %zmm12
	vpmaddwd	%zmm19, %zmm5, %zmm5
	vpmaddwd	%zmm19, %zmm4, %zmm4
	vpmaddwd	%zmm9, %zmm0, %zmm13
	vpmaddwd	%zmm9, %zmm2, %zmm9
	vpaddd	%zmm18, %zmm9, %zmm9
	vpbroadcastd	-8(%rsi), %zmm18
	vpaddd	%zmm27, %zmm13, %zmm13
	vpaddd	%zmm15, %zmm7, %zmm7
	vpaddd	%zmm22, %zmm12, %zmm12
	vpmaddwd	%zmm18, %zmm0, %zmm0
	vpmaddwd	%zmm18, %zmm2, %zmm2
	vmovdqa64	%zmm7, %zmm15
	vpaddd	%zmm5, %zmm0, %zmm0
	vpaddd	%zmm4, %zmm2, %zmm2
	vmovdqa64	%zmm12, %zmm22
	vpaddd	%zmm16, %zmm8, %zmm8
	vpaddd	%zmm21, %zmm13, %zmm13
	vpaddd	%zmm17, %zmm9, %zmm9
	vpaddd	%zmm20, %zmm0, %zmm0
	vmovdqa64	%zmm8, %zmm16
	vpaddd	%zmm1, %zmm2, %zmm2
	vmovdqa64	%zmm13, %zmm21
	vmovdqa64	%zmm9, %zmm17
	vmovdqa64	%zmm0, %zmm20
	vmovdqa64	%zmm2, %zmm1
	cmpq	%rax, %rsi
	jne	.L2276
.L2278:
	vmovdqu64	(%rdx,%r15,4), %zmm4
	movq	%r15, %rsi
	sarq	$5, %rsi
	vpcmpd	$6, %zmm4, %zmm0, %k1
	vpcmpd	$6, %zmm4, %zmm10, %k4
	salq	$2, %rsi
	vpcmpd	$6, %zmm4, %zmm11, %k5
	vpcmpd	$6, %zmm4, %zmm12, %k6
	vpcmpd	$6, %zmm4, %zmm13, %k7
	kmovw	%k4, %r9d
	orl	%r9d, (%r10,%rsi)
	kmovw	%k5, %r9d
	orl	%r9d, 32(%r10,%rsi)
	kmovw	%k6, %r9d
	orl	%r9d, 64(%r10,%rsi)
	kmovw	%k7, %r9d
	orl	%r9d, 96(%r10,%rsi)
	kmovw	%k1, %r9d
	orl	%r9d, 128(%r10,%rsi)
	vmovdqu64	64(%rdx,%r15,4), %zmm0
	leaq	16(%r15), %rsi
	addq	$32, %r15
	sarq	$5, %rsi
	vpcmpd	$6, %zmm0, %zmm6, %k0
	salq	$2, %rsi
	kmovd	%k0, %r9d
	vpcmpd	$6, %zmm0, %zmm7, %k0
	sall	$16, %r9d
	orl	%r9d, (%r10,%rsi)
	kmovd	%k0, %r9d
	vpcmpd	$6, %zmm0, %zmm8, %k0
	sall	$16, %r9d
	orl	%r9d, 32(%r10,%rsi)
	kmovd	%k0, %r9d
	vpcmpd	$6, %zmm0, %zmm9, %k0
	sall	$16, %r9d
	orl	%r9d, 64(%r10,%rsi)
	kmovd	%k0, %r9d
	vpcmpd	$6, %zmm0, %zmm2, %k0
	sall	$16, %r9d
	orl	%r9d, 96(%r10,%rsi)
	kmovd	%k0, %r9d
	sall	$16, %r9d
	orl	%r9d, 128(%r10,%rsi)
	cmpq	%r15, %rdi
	jg	.L2259
	movq	104(%rsp), %rax
	movq	%r13, %r8
	vmovdqa64	%xmm30, %xmm24
	movq	%r11, %r10
	vmovdqa64	%xmm28, %xmm20
	vmovq	%xmm31, %r13
	movslq	4(%rax), %rsi
	movslq	(%rax), %rdi
	jmp	.L2246
.L2253:
	cmpq	$0, 120(%rsp)
	jle	.L2246
	leaq	(%r10,%r10,2), %rsi
	movq	%r8, %rbx
	xorl	%r15d, %r15d
	movq	%rdx, %r9
	leaq	(%r11,%rsi,8), %rax
	movq	104(%r13), %rsi
	vmovq	48(%r13), %xmm12
	leaq	(%rsi,%r8,4), %rdi
	vmovq	%rdi, %xmm4
	leaq	16(%r8), %rdi
	vmovq	%xmm4, %r8
	vmovq	%r13, %xmm4
	movq	%rdi, %r13
	movq	%rcx, %rdi
	movq	%r11, %rcx
.L2261:
	leaq	(%r15,%rbx), %r14
	vpbroadcastd	(%rdi), %zmm7
	vpbroadcastd	4(%rdi), %zmm8
	testq	%r14, %r14
	leaq	31(%r14), %rdx
	movq	%r14, %rsi
	vpbroadcastd	8(%rdi), %zmm0
	cmovns	%r14, %rdx
	sarq	$63, %rsi
	vmovdqa64	%zmm7, %zmm14
	vmovdqa64	%zmm8, %zmm11
	shrq	$59, %rsi
	vmovdqa64	%zmm0, %zmm10
	vmovdqa32	%zmm0, %zmm2
	sarq	$5, %rdx
	addq	%rsi, %r14
	vmovdqa32	%zmm8, %zmm6
	imulq	%r10, %rdx
	andl	$31, %r14d
	vmovdqa32	%zmm7, %zmm3
	subq	%rsi, %r14
	leaq	0(%r13,%r15), %rsi
	movq	%rsi, %r12
	salq	$5, %rdx
	addq	%rdx, %r14
	leaq	31(%rsi), %rdx
	salq	$2, %r14
	testq	%rsi, %rsi
	cmovns	%rsi, %rdx
	sarq	$63, %r12
	shrq	$59, %r12
	sarq	$5, %rdx
	addq	%r12, %rsi
	imulq	%r10, %rdx
	andl	$31, %esi
	subq	%r12, %rsi
	salq	$5, %rdx
	addq	%rsi, %rdx
	salq	$2, %rdx
	testq	%r10, %r10
	jle	.L2272
	vmovq	%xmm12, %rsi
	movq	%r9, %r11
	movq	%rcx, %r9
	leaq	(%rsi,%r14), %r12
	vmovdqa64	%zmm0, %zmm1
	movq	%rcx, %rsi
	movq	%rdx, %rcx
	vmovdqa64	%zmm8, %zmm15
	vmovdqa64	%zmm7, %zmm9
	.p2align 4,,10
	.p2align 3
.L2270:
	movq	%r12, %rdx
	vpsllw	$8, (%r12), %zmm0
	vpbroadcastd	4(%rsi), %zmm6
	addq	$24, %rsi
	subq	%r14, %rdx
	vpsraw	$8, (%r12), %zmm5
	subq	$-128, %r12
	vpbroadcastd	-24(%rsi), %zmm3
	vmovdqu64	(%rdx,%rcx), %zmm16
	vpsraw	$8, %zmm0, %zmm0
	vpbroadcastd	-12(%rsi), %zmm17
	vpmaddwd	%zmm6, %zmm5, %zmm8
	vpmaddwd	%zmm3, %zmm0, %zmm7
	vpsllw	$8, %zmm16, %zmm2
	vpsraw	$8, %zmm16, %zmm16
	vpmaddwd	%zmm17, %zmm5, %zmm18
	vpsraw	$8, %zmm2, %zmm2
	vpmaddwd	%zmm6, %zmm16, %zmm6
	vpmaddwd	%zmm17, %zmm16, %zmm17
	vpmaddwd	%zmm3, %zmm2, %zmm3
	vpaddd	%zmm8, %zmm7, %zmm7
	vpaddd	%zmm6, %zmm3, %zmm3
	vpbroadcastd	-16(%rsi), %zmm6
	vpaddd	%zmm14, %zmm7, %zmm7
	vpaddd	%zmm9, %zmm3, %zmm3
	vmovdqa64	%zmm7, %zmm14
	vpmaddwd	%zmm6, %zmm0, %zmm8
	vpmaddwd	%zmm6, %zmm2, %zmm6
	vmovdqa64	%zmm3, %zmm9
	vpaddd	%zmm18, %zmm8, %zmm8
	vpaddd	%zmm17, %zmm6, %zmm6
	vpbroadcastd	-4(%rsi), %zmm18
	vpbroadcastd	-8(%rsi), %zmm17
	vpaddd	%zmm11, %zmm8, %zmm8
	vpaddd	%zmm15, %zmm6, %zmm6
	vpmaddwd	%zmm18, %zmm5, %zmm5
	vpmaddwd	%zmm17, %zmm0, %zmm0
	vmovdqa64	%zmm8, %zmm11
	vpmaddwd	%zmm18, %zmm16, %zmm16
	vpmaddwd	%zmm17, %zmm2, %zmm2
	vmovdqa64	%zmm6, %zmm15
	vpaddd	%zmm5, %zmm0, %zmm0
	vpaddd	%zmm16, %zmm2, %zmm2
	vpaddd	%zmm10, %zmm0, %zmm0
	vpaddd	%zmm1, %zmm2, %zmm2
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm2, %zmm1
	cmpq	%rax, %rsi
	jne	.L2270
	movq	%r9, %rcx
	movq	%r11, %r9
.L2272:
	vmovdqu64	(%r8,%r15,4), %zmm1
	movq	%r15, %rdx
	sarq	$5, %rdx
	vpcmpd	$6, %zmm1, %zmm0, %k6
	vpcmpd	$6, %zmm1, %zmm7, %k4
	salq	$2, %rdx
	vpcmpd	$6, %zmm1, %zmm8, %k5
	kmovw	%k4, %esi
	orl	%esi, (%r9,%rdx)
	kmovw	%k5, %esi
	orl	%esi, 32(%r9,%rdx)
	kmovw	%k6, %esi
	orl	%esi, 64(%r9,%rdx)
	vmovdqu64	64(%r8,%r15,4), %zmm0
	leaq	16(%r15), %rdx
	addq	$32, %r15
	sarq	$5, %rdx
	vpcmpd	$6, %zmm0, %zmm3, %k0
	salq	$2, %rdx
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm6, %k0
	sall	$16, %esi
	orl	%esi, (%r9,%rdx)
	kmovd	%k0, %esi
	vpcmpd	$6, %zmm0, %zmm2, %k0
	sall	$16, %esi
	orl	%esi, 32(%r9,%rdx)
	kmovd	%k0, %esi
	sall	$16, %esi
	orl	%esi, 64(%r9,%rdx)
	cmpq	%r15, 120(%rsp)
	jg	.L2261
	movq	104(%rsp), %rax
	vmovq	%xmm4, %r13
	movq	%rbx, %r8
	movslq	4(%rax), %rsi
	movslq	(%rax), %rdi
.L2246:
	addq	%rsi, 112(%rsp)
	movq	112(%rsp), %rax
	cmpq	%rax, %rdi
	jg	.L2288
	jmp	.L2316
.L2311:
	vmovdqa32	%zmm0, %zmm2
	vmovdqa32	%zmm15, %zmm8
	vmovdqa32	%zmm14, %zmm7
	vmovdqa32	%zmm13, %zmm3
	vmovdqa32	%zmm12, %zmm1
	vmovdqa32	%zmm11, %zmm16
	vmovdqa32	%zmm10, %zmm4
	vmovdqa32	%zmm9, %zmm6
	jmp	.L2287
.L2315:
	vmovdqa32	%zmm0, %zmm2
	vmovdqa32	%zmm13, %zmm9
	vmovdqa32	%zmm12, %zmm8
	vmovdqa32	%zmm11, %zmm7
	vmovdqa32	%zmm10, %zmm6
	jmp	.L2278
.L2314:
	vmovdqa32	%zmm1, %zmm0
	vmovdqa32	%zmm9, %zmm6
	vmovdqa32	%zmm8, %zmm5
	vmovdqa32	%zmm7, %zmm4
	jmp	.L2275
.L2313:
	vmovdqa32	%zmm0, %zmm2
	vmovdqa32	%zmm14, %zmm9
	vmovdqa32	%zmm13, %zmm8
	vmovdqa32	%zmm12, %zmm7
	vmovdqa32	%zmm11, %zmm6
	vmovdqa32	%zmm10, %zmm5
	jmp	.L2281
.L2312:
	vmovdqa32	%zmm18, %zmm2
	vmovdqa32	%zmm17, %zmm10
	vmovdqa32	%zmm16, %zmm11
	vmovdqa32	%zmm15, %zmm8
	vmovdqa32	%zmm14, %zmm7
	vmovdqa32	%zmm13, %zmm6
	vmovdqa32	%zmm12, %zmm5
	jmp	.L2284
	.cfi_endproc
.LFE6445:
	.size	seed_screen, .-seed_screen
	.p2align 4
	.type	seed_panel_lower_f32, @function
seed_panel_lower_f32:
.LFB6498:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdx, %rax
	leaq	31(%rdx), %rdx
	movq	%rcx, %r9
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rax, %rcx
	vxorps	%xmm2, %xmm2, %xmm2
	movq	%rsi, %r11
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	leaq	32(%r9), %r13
	vxorpd	%xmm5, %xmm5, %xmm5
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	vmovq	%r13, %xmm9
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$160, %rsp
	.cfi_def_cfa_offset 216
	testq	%rax, %rax
	movq	16(%rdi), %r8
	movq	(%rdi), %rbx
	cmovns	%rax, %rdx
	sarq	$63, %rcx
	leaq	-104(%rsp), %r10
	vmovsd	.LC49(%rip), %xmm7
	shrq	$59, %rcx
	movq	%rbx, %r12
	movq	%r10, -120(%rsp)
	vmovsd	.LC48(%rip), %xmm6
	sarq	$5, %rdx
	addq	%rcx, %rax
	imulq	%r8, %rdx
	andl	$31, %eax
	subq	%rcx, %rax
	salq	$5, %rdx
	addq	%rdx, %rax
	movq	%r8, %rdx
	leaq	(%rbx,%rax,4), %rcx
	movq	%rsi, %rax
	salq	$7, %rdx
	imulq	%r8, %rax
	leaq	(%rbx,%rax,4), %rax
	movq	%rax, %rbx
	jmp	.L2319
.L2331:
	addq	$4, %r9
	vmovq	%xmm9, %rax
	addq	$32, %r11
	addq	%rdx, %rbx
	cmpq	%rax, %r9
	je	.L2351
.L2319:
	movl	(%r9), %eax
	testl	%eax, %eax
	je	.L2331
	movq	40(%rbp), %r13
	movq	%rbx, -112(%rsp)
	movq	%rbx, %rsi
	movq	%r11, %rbx
	leaq	0(,%r11,8), %r10
	vmovsd	24(%rbp), %xmm4
	movq	%r9, %r11
	xorl	%edi, %edi
	movq	-120(%rsp), %r9
	leaq	0(%r13,%r10), %r14
	.p2align 4,,10
	.p2align 3
.L2321:
	xorl	%r15d, %r15d
	vxorpd	%xmm3, %xmm3, %xmm3
	testq	%r8, %r8
	jle	.L2324
	.p2align 4,,10
	.p2align 3
.L2322:
	vcvtss2sd	(%rsi,%r15), %xmm2, %xmm0
	vcvtss2sd	(%rcx,%r15), %xmm2, %xmm1
	vmulsd	%xmm4, %xmm0, %xmm0
	subq	$-128, %r15
	vmulsd	%xmm4, %xmm1, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm3, %xmm3
	cmpq	%rdx, %r15
	jne	.L2322
.L2324:
	vmovsd	(%r14,%rdi,8), %xmm0
	addq	$4, %rsi
	vsubsd	%xmm3, %xmm0, %xmm0
	vmovsd	%xmm0, (%r9,%rdi,8)
	addq	$1, %rdi
	cmpq	$32, %rdi
	jne	.L2321
	movq	-120(%rsp), %r15
	movq	%r11, %r9
	movq	%rbx, %r11
	xorl	%edi, %edi
	movq	-112(%rsp), %rbx
	movq	%r11, %rsi
	subq	%r10, %r15
	jmp	.L2323
	.p2align 4,,10
	.p2align 3
.L2326:
	addl	$1, %edi
	addq	$1, %rsi
	cmpl	$32, %edi
	je	.L2331
	movl	(%r9), %eax
.L2323:
	btl	%edi, %eax
	jnc	.L2326
	vmovsd	(%r15,%rsi,8), %xmm0
	vucomisd	%xmm5, %xmm0
	jbe	.L2326
	testq	%r8, %r8
	jle	.L2333
	testq	%rsi, %rsi
	leaq	31(%rsi), %rax
	vxorpd	%xmm3, %xmm3, %xmm3
	movq	%rsi, %r14
	cmovns	%rsi, %rax
	sarq	$63, %r14
	vmovsd	24(%rbp), %xmm4
	shrq	$59, %r14
	sarq	$5, %rax
	leaq	(%rsi,%r14), %r10
	imulq	%r8, %rax
	andl	$31, %r10d
	subq	%r14, %r10
	salq	$5, %rax
	addq	%r10, %rax
	leaq	(%r12,%rax,4), %r10
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2329:
	vcvtss2sd	(%r10,%rax), %xmm2, %xmm0
	vcvtss2sd	(%rcx,%rax), %xmm2, %xmm1
	vmulsd	%xmm4, %xmm0, %xmm0
	subq	$-128, %rax
	vmulsd	%xmm4, %xmm1, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm3, %xmm3
	cmpq	%rdx, %rax
	jne	.L2329
.L2328:
	cmpq	$0, 48(%rbp)
	vmovsd	%xmm3, 0(%r13,%rsi,8)
	je	.L2326
	vsqrtsd	%xmm3, %xmm3, %xmm0
	movq	96(%rbp), %rax
	movq	104(%rbp), %r10
	vmulsd	72(%rbp), %xmm0, %xmm0
	vmovsd	80(%rbp), %xmm3
	movl	(%rax,%rsi,4), %eax
	leaq	(%r10,%rsi,4), %r10
	vaddsd	%xmm3, %xmm3, %xmm3
	vmulsd	%xmm7, %xmm0, %xmm0
	vaddsd	%xmm3, %xmm0, %xmm0
	vcvtsi2sdl	%eax, %xmm2, %xmm3
	vmulsd	%xmm0, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm3, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vrndscalesd	$9, %xmm0, %xmm0, %xmm0
	testl	%eax, %eax
	js	.L2334
	vcomisd	.LC50(%rip), %xmm0
	jbe	.L2334
	vcvttsd2sil	%xmm0, %eax
.L2330:
	movl	%eax, (%r10)
	jmp	.L2326
.L2333:
	vxorpd	%xmm3, %xmm3, %xmm3
	jmp	.L2328
.L2351:
	addq	$160, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.L2334:
	.cfi_restore_state
	movl	$-2147483648, %eax
	jmp	.L2330
	.cfi_endproc
.LFE6498:
	.size	seed_panel_lower_f32, .-seed_panel_lower_f32
	.p2align 4
	.type	seed_panel_lower_f64, @function
seed_panel_lower_f64:
.LFB6545:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdx, %rax
	leaq	31(%rdx), %rdx
	movq	%rcx, %r9
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rax, %rcx
	vxorps	%xmm7, %xmm7, %xmm7
	movq	%rsi, %r11
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	vxorpd	%xmm4, %xmm4, %xmm4
	movq	%rdi, %r13
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	leaq	32(%r9), %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	vmovq	%rbp, %xmm9
	subq	$160, %rsp
	.cfi_def_cfa_offset 216
	testq	%rax, %rax
	movq	16(%rdi), %r8
	movq	(%rdi), %rbx
	cmovns	%rax, %rdx
	sarq	$63, %rcx
	leaq	-104(%rsp), %r10
	vmovsd	.LC49(%rip), %xmm6
	shrq	$59, %rcx
	movq	%rbx, %r12
	movq	%r10, -120(%rsp)
	vmovsd	.LC48(%rip), %xmm5
	sarq	$5, %rdx
	addq	%rcx, %rax
	imulq	%r8, %rdx
	andl	$31, %eax
	subq	%rcx, %rax
	salq	$5, %rdx
	addq	%rdx, %rax
	movq	%r8, %rdx
	leaq	(%rbx,%rax,8), %rcx
	movq	%rsi, %rax
	salq	$8, %rdx
	imulq	%r8, %rax
	leaq	(%rbx,%rax,8), %rax
	movq	%rax, %rbx
	jmp	.L2354
.L2366:
	addq	$4, %r9
	vmovq	%xmm9, %rax
	addq	$32, %r11
	addq	%rdx, %rbx
	cmpq	%rax, %r9
	je	.L2386
.L2354:
	movl	(%r9), %eax
	testl	%eax, %eax
	je	.L2366
	movq	40(%r13), %rbp
	movq	%rbx, -112(%rsp)
	movq	%rbx, %rsi
	movq	%r11, %rbx
	leaq	0(,%r11,8), %r10
	vmovsd	24(%r13), %xmm2
	movq	%r9, %r11
	xorl	%edi, %edi
	movq	-120(%rsp), %r9
	leaq	0(%rbp,%r10), %r14
	.p2align 4,,10
	.p2align 3
.L2356:
	xorl	%r15d, %r15d
	vxorpd	%xmm1, %xmm1, %xmm1
	testq	%r8, %r8
	jle	.L2359
	.p2align 4,,10
	.p2align 3
.L2357:
	vmulsd	(%rsi,%r15), %xmm2, %xmm0
	vmulsd	(%rcx,%r15), %xmm2, %xmm3
	addq	$256, %r15
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rdx, %r15
	jne	.L2357
.L2359:
	vmovsd	(%r14,%rdi,8), %xmm0
	addq	$8, %rsi
	vsubsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, (%r9,%rdi,8)
	addq	$1, %rdi
	cmpq	$32, %rdi
	jne	.L2356
	movq	-120(%rsp), %r15
	movq	%r11, %r9
	movq	%rbx, %r11
	xorl	%edi, %edi
	movq	-112(%rsp), %rbx
	movq	%r11, %rsi
	subq	%r10, %r15
	jmp	.L2358
	.p2align 4,,10
	.p2align 3
.L2361:
	addl	$1, %edi
	addq	$1, %rsi
	cmpl	$32, %edi
	je	.L2366
	movl	(%r9), %eax
.L2358:
	btl	%edi, %eax
	jnc	.L2361
	vmovsd	(%r15,%rsi,8), %xmm0
	vucomisd	%xmm4, %xmm0
	jbe	.L2361
	testq	%r8, %r8
	jle	.L2368
	testq	%rsi, %rsi
	leaq	31(%rsi), %rax
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	%rsi, %r14
	cmovns	%rsi, %rax
	sarq	$63, %r14
	vmovsd	24(%r13), %xmm2
	shrq	$59, %r14
	sarq	$5, %rax
	leaq	(%rsi,%r14), %r10
	imulq	%r8, %rax
	andl	$31, %r10d
	subq	%r14, %r10
	salq	$5, %rax
	addq	%r10, %rax
	leaq	(%r12,%rax,8), %r10
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2364:
	vmulsd	(%r10,%rax), %xmm2, %xmm0
	vmulsd	(%rcx,%rax), %xmm2, %xmm3
	addq	$256, %rax
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rdx, %rax
	jne	.L2364
.L2363:
	cmpq	$0, 48(%r13)
	vmovsd	%xmm1, 0(%rbp,%rsi,8)
	je	.L2361
	vsqrtsd	%xmm1, %xmm1, %xmm0
	movq	96(%r13), %rax
	movq	104(%r13), %r10
	vmulsd	72(%r13), %xmm0, %xmm0
	vmovsd	80(%r13), %xmm1
	movl	(%rax,%rsi,4), %eax
	leaq	(%r10,%rsi,4), %r10
	vaddsd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm6, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vcvtsi2sdl	%eax, %xmm7, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm1, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vrndscalesd	$9, %xmm0, %xmm0, %xmm0
	testl	%eax, %eax
	js	.L2369
	vcomisd	.LC50(%rip), %xmm0
	jbe	.L2369
	vcvttsd2sil	%xmm0, %eax
.L2365:
	movl	%eax, (%r10)
	jmp	.L2361
.L2368:
	vxorpd	%xmm1, %xmm1, %xmm1
	jmp	.L2363
.L2386:
	addq	$160, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.L2369:
	.cfi_restore_state
	movl	$-2147483648, %eax
	jmp	.L2365
	.cfi_endproc
.LFE6545:
	.size	seed_panel_lower_f64, .-seed_panel_lower_f64
	.p2align 4
	.type	pack_squares_f64, @function
pack_squares_f64:
.LFB6500:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsi, %r11
	movl	$16, %esi
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
	movq	%rdx, %rbx
	andq	$-64, %rsp
	subq	$8, %rsp
	movq	8(%rdi), %rdx
	cmpq	%rsi, %rdx
	cmovge	%rdx, %rsi
	subq	$16, %rsi
	testq	%rdx, %rdx
	jle	.L2412
	leaq	(%rdx,%rdx), %r14
	movq	%rdi, %r15
	movq	%rdx, %rdi
	movq	%rdx, -24(%rsp)
	leaq	(%r14,%rdx), %r10
	leaq	0(,%rdx,8), %r9
	salq	$4, %rdi
	xorl	%r8d, %r8d
	leaq	0(,%rdx,4), %r13
	leaq	(%r10,%r10), %rax
	movq	$0, -80(%rsp)
	leaq	(%r9,%rdx), %rcx
	leaq	0(%r13,%rdx), %r12
	movq	%rax, -32(%rsp)
	movq	%r9, %rax
	movq	%rcx, -56(%rsp)
	leaq	(%r12,%r12), %rcx
	subq	%rdx, %rax
	movq	%rcx, -64(%rsp)
	addq	%rdx, %rcx
	movq	%rax, (%rsp)
	addq	%rax, %rax
	movq	%rcx, -72(%rsp)
	leaq	0(,%r10,4), %rcx
	movq	%rcx, -16(%rsp)
	addq	%rdx, %rcx
	movq	%rax, -48(%rsp)
	movq	%rdi, %rax
	subq	%rdx, %rax
	movq	%rcx, -40(%rsp)
	movq	%rax, -8(%rsp)
	movq	%rbx, %rax
	movq	%r11, %rbx
	movq	%r15, %r11
	movq	%rax, %r15
.L2389:
	movq	%rdi, -88(%rsp)
	xorl	%ecx, %ecx
.L2406:
	cmpq	%rcx, %rsi
	movq	%rcx, %rax
	movq	48(%r11), %rdi
	vbroadcastsd	32(%r11), %zmm0
	cmovle	%rsi, %rax
	vmovapd	%zmm0, %zmm21
	vmovapd	%zmm0, %zmm4
	leaq	(%rdi,%rax,4), %rdi
	vmovapd	%zmm0, %zmm10
	vmovapd	%zmm0, %zmm20
	vcvtps2pd	32(%rdi), %zmm2
	vcvtps2pd	(%rdi), %zmm1
	movq	-80(%rsp), %rdi
	vmovapd	%zmm0, %zmm5
	vmovapd	%zmm0, %zmm18
	vmovapd	%zmm0, %zmm9
	vmovapd	%zmm0, %zmm17
	addq	%rax, %rdi
	vmovapd	%zmm0, %zmm6
	vmovapd	%zmm0, %zmm16
	leaq	(%rbx,%rdi,8), %rdi
	vmovapd	%zmm0, %zmm8
	vmovapd	%zmm0, %zmm15
	vfmsub132pd	(%rdi), %zmm1, %zmm21
	vfmsub132pd	64(%rdi), %zmm2, %zmm4
	vmovapd	%zmm0, %zmm7
	movq	-24(%rsp), %rdi
	vmovapd	%zmm0, %zmm14
	vmovapd	%zmm0, %zmm12
	vmovapd	%zmm0, %zmm13
	addq	%rax, %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vfmsub132pd	(%rdi), %zmm1, %zmm10
	vcvtpd2ps	%zmm4, %ymm4
	vcvtpd2ps	%zmm21, %ymm21
	vinsertf32x8	$0x1, %ymm4, %zmm21, %zmm21
	vmovapd	%zmm0, %zmm4
	vfmsub132pd	64(%rdi), %zmm2, %zmm4
	leaq	(%rax,%r14), %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vfmsub132pd	(%rdi), %zmm1, %zmm20
	vcvtpd2ps	%zmm10, %ymm10
	vcvtpd2ps	%zmm4, %ymm4
	vinsertf64x4	$0x1, %ymm4, %zmm10, %zmm10
	vmovapd	%zmm0, %zmm4
	vfmsub132pd	64(%rdi), %zmm2, %zmm4
	leaq	(%rax,%r10), %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vcvtpd2ps	%zmm20, %ymm20
	vfmsub132pd	64(%rdi), %zmm2, %zmm5
	vcvtpd2ps	%zmm4, %ymm4
	vinsertf32x8	$0x1, %ymm4, %zmm20, %zmm20
	vmovapd	%zmm0, %zmm4
	vfmsub132pd	(%rdi), %zmm1, %zmm4
	leaq	(%rax,%r13), %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vcvtpd2ps	%zmm5, %ymm5
	vfmsub132pd	(%rdi), %zmm1, %zmm18
	vcvtpd2ps	%zmm4, %ymm4
	vinsertf64x4	$0x1, %ymm5, %zmm4, %zmm4
	vmovapd	%zmm0, %zmm5
	vfmsub132pd	64(%rdi), %zmm2, %zmm5
	leaq	(%rax,%r12), %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vcvtpd2ps	%zmm18, %ymm18
	vfmsub132pd	(%rdi), %zmm1, %zmm9
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf32x8	$0x1, %ymm5, %zmm18, %zmm18
	vmovapd	%zmm0, %zmm5
	vfmsub132pd	64(%rdi), %zmm2, %zmm5
	movq	-32(%rsp), %rdi
	vcvtpd2ps	%zmm9, %ymm9
	addq	%rax, %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vfmsub132pd	(%rdi), %zmm1, %zmm17
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf64x4	$0x1, %ymm5, %zmm9, %zmm9
	vmovapd	%zmm0, %zmm5
	vfmsub132pd	64(%rdi), %zmm2, %zmm5
	movq	(%rsp), %rdi
	addq	%rax, %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vcvtpd2ps	%zmm17, %ymm17
	vfmsub132pd	(%rdi), %zmm1, %zmm6
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf32x8	$0x1, %ymm5, %zmm17, %zmm17
	vmovapd	%zmm0, %zmm5
	vfmsub132pd	64(%rdi), %zmm2, %zmm5
	leaq	(%rax,%r9), %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vfmsub132pd	(%rdi), %zmm1, %zmm16
	vcvtpd2ps	%zmm6, %ymm6
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf64x4	$0x1, %ymm5, %zmm6, %zmm6
	vmovapd	%zmm0, %zmm5
	vfmsub132pd	64(%rdi), %zmm2, %zmm5
	movq	-56(%rsp), %rdi
	vcvtpd2ps	%zmm16, %ymm16
	addq	%rax, %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vfmsub132pd	(%rdi), %zmm1, %zmm8
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf32x8	$0x1, %ymm5, %zmm16, %zmm16
	vmovapd	%zmm0, %zmm5
	vfmsub132pd	64(%rdi), %zmm2, %zmm5
	movq	-64(%rsp), %rdi
	addq	%rax, %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vcvtpd2ps	%zmm8, %ymm8
	vfmsub132pd	(%rdi), %zmm1, %zmm15
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf64x4	$0x1, %ymm5, %zmm8, %zmm8
	vmovapd	%zmm0, %zmm5
	vfmsub132pd	64(%rdi), %zmm2, %zmm5
	movq	-72(%rsp), %rdi
	addq	%rax, %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vcvtpd2ps	%zmm15, %ymm15
	vfmsub132pd	64(%rdi), %zmm2, %zmm7
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf64x4	$0x1, %ymm5, %zmm15, %zmm15
	vmovapd	%zmm0, %zmm5
	vfmsub132pd	(%rdi), %zmm1, %zmm5
	movq	-16(%rsp), %rdi
	addq	%rax, %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vcvtpd2ps	%zmm7, %ymm7
	vfmsub132pd	(%rdi), %zmm1, %zmm14
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf64x4	$0x1, %ymm7, %zmm5, %zmm5
	vmovapd	%zmm0, %zmm7
	vfmsub132pd	64(%rdi), %zmm2, %zmm7
	movq	-40(%rsp), %rdi
	addq	%rax, %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vcvtpd2ps	%zmm14, %ymm14
	vfmsub132pd	64(%rdi), %zmm2, %zmm12
	vcvtpd2ps	%zmm7, %ymm7
	vinsertf64x4	$0x1, %ymm7, %zmm14, %zmm14
	vmovapd	%zmm0, %zmm7
	vfmsub132pd	(%rdi), %zmm1, %zmm7
	movq	-48(%rsp), %rdi
	addq	%rax, %rdi
	leaq	(%rbx,%rdi,8), %rdi
	vcvtpd2ps	%zmm12, %ymm12
	vfmsub132pd	64(%rdi), %zmm2, %zmm13
	vcvtpd2ps	%zmm7, %ymm7
	vinsertf64x4	$0x1, %ymm12, %zmm7, %zmm7
	vmovapd	%zmm0, %zmm12
	vfmsub132pd	(%rdi), %zmm1, %zmm12
	movq	-8(%rsp), %rdi
	addq	%rax, %rdi
	salq	$6, %rax
	leaq	(%rbx,%rdi,8), %rdi
	vcvtpd2ps	%zmm13, %ymm13
	addq	%r8, %rax
	vfmsub231pd	(%rdi), %zmm0, %zmm1
	vfmsub132pd	64(%rdi), %zmm2, %zmm0
	vunpcklps	%zmm9, %zmm18, %zmm2
	vcvtpd2ps	%zmm12, %ymm12
	vinsertf64x4	$0x1, %ymm13, %zmm12, %zmm12
	vunpckhps	%zmm9, %zmm18, %zmm9
	vunpcklps	%zmm8, %zmm16, %zmm18
	vunpckhps	%zmm8, %zmm16, %zmm8
	vunpcklps	%zmm5, %zmm15, %zmm16
	vunpckhps	%zmm5, %zmm15, %zmm5
	vunpcklps	%zmm7, %zmm14, %zmm15
	vunpckhps	%zmm7, %zmm14, %zmm7
	vunpckhpd	%zmm16, %zmm18, %zmm14
	vcvtpd2ps	%zmm0, %ymm0
	vcvtpd2ps	%zmm1, %ymm1
	vinsertf64x4	$0x1, %ymm0, %zmm1, %zmm1
	vunpcklps	%zmm10, %zmm21, %zmm0
	vunpcklps	%zmm1, %zmm12, %zmm13
	vunpckhps	%zmm10, %zmm21, %zmm10
	vunpcklps	%zmm4, %zmm20, %zmm21
	vunpckhps	%zmm4, %zmm20, %zmm4
	vunpcklps	%zmm6, %zmm17, %zmm20
	vunpcklpd	%zmm13, %zmm15, %zmm26
	vunpcklpd	%zmm20, %zmm2, %zmm27
	vunpckhps	%zmm6, %zmm17, %zmm6
	vunpckhps	%zmm1, %zmm12, %zmm1
	vunpckhpd	%zmm20, %zmm2, %zmm2
	vunpcklpd	%zmm21, %zmm0, %zmm12
	vunpcklpd	%zmm16, %zmm18, %zmm20
	vunpckhpd	%zmm21, %zmm0, %zmm0
	vunpckhpd	%zmm13, %zmm15, %zmm15
	vunpcklpd	%zmm4, %zmm10, %zmm17
	vunpcklpd	%zmm6, %zmm9, %zmm25
	vunpcklpd	%zmm5, %zmm8, %zmm21
	vunpcklpd	%zmm1, %zmm7, %zmm24
	vshuff32x4	$68, %zmm27, %zmm12, %zmm13
	vshuff32x4	$68, %zmm26, %zmm20, %zmm28
	vshuff32x4	$68, %zmm2, %zmm0, %zmm16
	vshuff32x4	$136, %zmm28, %zmm13, %zmm29
	vshuff32x4	$68, %zmm15, %zmm14, %zmm22
	vshuff32x4	$68, %zmm25, %zmm17, %zmm18
	vshuff32x4	$68, %zmm24, %zmm21, %zmm23
	vshuff32x4	$136, %zmm22, %zmm16, %zmm30
	vmovups	%zmm29, (%r15,%rax,4)
	vshuff32x4	$136, %zmm23, %zmm18, %zmm31
	cmpq	$1, %rdx
	jle	.L2391
	vmovups	%zmm30, 256(%r15,%rax,4)
	cmpq	$2, %rdx
	jle	.L2391
	vmovups	%zmm31, 512(%r15,%rax,4)
	cmpq	$3, %rdx
	jle	.L2391
	vunpckhpd	%zmm6, %zmm9, %zmm6
	vunpckhpd	%zmm1, %zmm7, %zmm1
	vunpckhpd	%zmm4, %zmm10, %zmm4
	vunpckhpd	%zmm5, %zmm8, %zmm5
	vshuff32x4	$68, %zmm6, %zmm4, %zmm7
	vshuff32x4	$68, %zmm1, %zmm5, %zmm8
	vshuff32x4	$136, %zmm8, %zmm7, %zmm9
	vmovups	%zmm9, 768(%r15,%rax,4)
	cmpq	$4, %rdx
	jle	.L2391
	vshuff32x4	$221, %zmm28, %zmm13, %zmm13
	vmovups	%zmm13, 1024(%r15,%rax,4)
	cmpq	$5, %rdx
	jle	.L2391
	vshuff32x4	$221, %zmm22, %zmm16, %zmm16
	vmovups	%zmm16, 1280(%r15,%rax,4)
	cmpq	$6, %rdx
	jle	.L2391
	vshuff32x4	$221, %zmm23, %zmm18, %zmm18
	vmovups	%zmm18, 1536(%r15,%rax,4)
	cmpq	$7, %rdx
	jle	.L2391
	vshuff32x4	$221, %zmm8, %zmm7, %zmm7
	vmovups	%zmm7, 1792(%r15,%rax,4)
	cmpq	$8, %rdx
	jle	.L2391
	vshuff32x4	$238, %zmm27, %zmm12, %zmm12
	vshuff32x4	$238, %zmm26, %zmm20, %zmm20
	vshuff32x4	$136, %zmm20, %zmm12, %zmm7
	vmovups	%zmm7, 2048(%r15,%rax,4)
	cmpq	$9, %rdx
	jle	.L2391
	vshuff32x4	$238, %zmm2, %zmm0, %zmm0
	vshuff32x4	$238, %zmm15, %zmm14, %zmm14
	vshuff32x4	$136, %zmm14, %zmm0, %zmm2
	vmovups	%zmm2, 2304(%r15,%rax,4)
	cmpq	$10, %rdx
	jle	.L2391
	vshuff32x4	$238, %zmm25, %zmm17, %zmm17
	vshuff32x4	$238, %zmm24, %zmm21, %zmm21
	vshuff32x4	$136, %zmm21, %zmm17, %zmm2
	vmovups	%zmm2, 2560(%r15,%rax,4)
	cmpq	$11, %rdx
	jle	.L2391
	vshuff32x4	$238, %zmm6, %zmm4, %zmm4
	vshuff32x4	$238, %zmm1, %zmm5, %zmm5
	vshuff32x4	$136, %zmm5, %zmm4, %zmm1
	vmovups	%zmm1, 2816(%r15,%rax,4)
	cmpq	$12, %rdx
	jle	.L2391
	vshuff32x4	$221, %zmm20, %zmm12, %zmm12
	vmovups	%zmm12, 3072(%r15,%rax,4)
	cmpq	$13, %rdx
	jle	.L2391
	vshuff32x4	$221, %zmm14, %zmm0, %zmm0
	vmovups	%zmm0, 3328(%r15,%rax,4)
	cmpq	$14, %rdx
	jle	.L2391
	vshuff32x4	$221, %zmm21, %zmm17, %zmm17
	vmovups	%zmm17, 3584(%r15,%rax,4)
	cmpq	$15, %rdx
	jle	.L2391
	vshuff32x4	$221, %zmm5, %zmm4, %zmm4
	addq	$16, %rcx
	vmovups	%zmm4, 3840(%r15,%rax,4)
	cmpq	%rcx, %rdx
	jg	.L2406
	.p2align 4,,10
	.p2align 3
.L2391:
	movq	-88(%rsp), %rdi
	addq	$16, %r8
	addq	%rdi, -80(%rsp)
	addq	%rdi, -24(%rsp)
	addq	%rdi, -32(%rsp)
	addq	%rdi, %r14
	addq	%rdi, %r10
	addq	%rdi, %r13
	addq	%rdi, (%rsp)
	addq	%rdi, %r12
	addq	%rdi, %r9
	addq	%rdi, -56(%rsp)
	addq	%rdi, -64(%rsp)
	addq	%rdi, -72(%rsp)
	addq	%rdi, -16(%rsp)
	addq	%rdi, -40(%rsp)
	addq	%rdi, -48(%rsp)
	addq	%rdi, -8(%rsp)
	cmpq	$64, %r8
	jne	.L2389
	vzeroupper
.L2412:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6500:
	.size	pack_squares_f64, .-pack_squares_f64
	.p2align 4
	.type	screen_panel, @function
screen_panel:
.LFB6432:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	movq	%rdi, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$2056, %rsp
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	%rsi, 456(%rsp)
	movq	%rdx, 392(%rsp)
	movq	8(%rdi), %r13
	cmpq	$8, %r13
	ja	.L2415
	leaq	.L2417(%rip), %rdx
	movslq	(%rdx,%r13,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L2417:
	.long	.L2415-.L2417
	.long	.L2424-.L2417
	.long	.L2423-.L2417
	.long	.L2422-.L2417
	.long	.L2421-.L2417
	.long	.L2420-.L2417
	.long	.L2419-.L2417
	.long	.L2418-.L2417
	.long	.L2416-.L2417
	.text
.L2422:
	movq	456(%rsp), %rax
	movq	(%rdi), %rsi
	vmovaps	(%rcx), %zmm3
	vmovaps	64(%rcx), %zmm7
	vmovups	(%rax), %zmm26
	vmovups	256(%rax), %zmm25
	vmovups	512(%rax), %zmm24
	vmovdqa64	128(%rcx), %zmm8
	vmovups	64(%rax), %zmm23
	vmovups	320(%rax), %zmm22
	vmovups	576(%rax), %zmm21
	vmovaps	192(%rcx), %zmm6
	vmovaps	256(%rcx), %zmm13
	vmovdqa64	320(%rcx), %zmm12
	vmovups	128(%rax), %zmm20
	vmovups	384(%rax), %zmm19
	vmovups	640(%rax), %zmm18
	vmovaps	384(%rcx), %zmm5
	vmovaps	448(%rcx), %zmm11
	vmovdqa64	512(%rcx), %zmm10
	vmovups	192(%rax), %zmm17
	vmovups	448(%rax), %zmm16
	vmovups	704(%rax), %zmm15
	vmovaps	576(%rcx), %zmm4
	vmovaps	640(%rcx), %zmm9
	vmovdqa64	704(%rcx), %zmm14
	testq	%rsi, %rsi
	jle	.L2448
	movq	56(%r14), %rdi
	movq	72(%r14), %rdx
	xorl	%eax, %eax
.L2446:
	vbroadcastss	(%rdx), %zmm27
	vbroadcastss	(%rdi,%rax,4), %zmm28
	vmovaps	%zmm26, %zmm1
	addq	$12, %rdx
	vbroadcastss	-8(%rdx), %zmm2
	vbroadcastss	-4(%rdx), %zmm0
	vfnmadd132ps	%zmm27, %zmm28, %zmm1
	vfnmadd231ps	%zmm2, %zmm25, %zmm1
	vfnmadd231ps	%zmm0, %zmm24, %zmm1
	vcmpps	$17, %zmm3, %zmm1, %k1
	vmaxps	%zmm3, %zmm1, %zmm29
	vminps	%zmm3, %zmm1, %zmm3
	vmovaps	%zmm23, %zmm1
	vfnmadd132ps	%zmm27, %zmm28, %zmm1
	vpbroadcastd	%eax, %zmm8{%k1}
	vminps	%zmm29, %zmm7, %zmm7
	vfnmadd231ps	%zmm2, %zmm22, %zmm1
	vfnmadd231ps	%zmm0, %zmm21, %zmm1
	vcmpps	$17, %zmm6, %zmm1, %k1
	vmaxps	%zmm6, %zmm1, %zmm29
	vminps	%zmm6, %zmm1, %zmm6
	vmovaps	%zmm20, %zmm1
	vfnmadd132ps	%zmm27, %zmm28, %zmm1
	vfnmadd132ps	%zmm17, %zmm28, %zmm27
	vpbroadcastd	%eax, %zmm12{%k1}
	vminps	%zmm29, %zmm13, %zmm13
	vfnmadd231ps	%zmm2, %zmm19, %zmm1
	vfnmadd132ps	%zmm16, %zmm27, %zmm2
	vfnmadd231ps	%zmm0, %zmm18, %zmm1
	vfnmadd132ps	%zmm15, %zmm2, %zmm0
	vcmpps	$17, %zmm5, %zmm1, %k1
	vmaxps	%zmm5, %zmm1, %zmm29
	vminps	%zmm5, %zmm1, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm1
	vpbroadcastd	%eax, %zmm10{%k1}
	vcmpps	$17, %zmm4, %zmm0, %k1
	vminps	%zmm29, %zmm11, %zmm11
	vminps	%zmm1, %zmm9, %zmm9
	vminps	%zmm4, %zmm0, %zmm4
	vpbroadcastd	%eax, %zmm14{%k1}
	addq	$1, %rax
	cmpq	%rsi, %rax
	jne	.L2446
.L2448:
	vmovaps	%zmm3, (%rcx)
	vmovaps	%zmm7, 64(%rcx)
	vmovdqa64	%zmm8, 128(%rcx)
	vmovaps	%zmm6, 192(%rcx)
	vmovaps	%zmm13, 256(%rcx)
	vmovdqa64	%zmm12, 320(%rcx)
	vmovaps	%zmm5, 384(%rcx)
	vmovaps	%zmm11, 448(%rcx)
	vmovdqa64	%zmm10, 512(%rcx)
	vmovaps	%zmm4, 576(%rcx)
	vmovaps	%zmm9, 640(%rcx)
	vmovdqa64	%zmm14, 704(%rcx)
	vzeroupper
.L2626:
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
	.p2align 4,,10
	.p2align 3
.L2423:
	.cfi_restore_state
	movq	456(%rsp), %rax
	movq	(%rdi), %rsi
	vmovaps	(%rcx), %zmm6
	vmovaps	64(%rcx), %zmm13
	vmovups	(%rax), %zmm23
	vmovups	64(%rax), %zmm21
	vmovups	256(%rax), %zmm22
	vmovdqa64	128(%rcx), %zmm12
	vmovups	320(%rax), %zmm20
	vmovaps	192(%rcx), %zmm5
	vmovaps	256(%rcx), %zmm11
	vmovdqa64	320(%rcx), %zmm10
	vmovups	128(%rax), %zmm19
	vmovups	384(%rax), %zmm18
	vmovaps	384(%rcx), %zmm7
	vmovaps	448(%rcx), %zmm15
	vmovdqa64	512(%rcx), %zmm14
	vmovups	192(%rax), %zmm17
	vmovups	448(%rax), %zmm16
	vmovaps	576(%rcx), %zmm4
	vmovaps	640(%rcx), %zmm9
	vmovdqa64	704(%rcx), %zmm8
	testq	%rsi, %rsi
	jle	.L2445
	movq	56(%r14), %rdi
	movq	72(%r14), %rdx
	xorl	%eax, %eax
.L2443:
	vbroadcastss	(%rdi,%rax,4), %zmm3
	vbroadcastss	(%rdx,%rax,8), %zmm1
	vmovaps	%zmm23, %zmm2
	vbroadcastss	4(%rdx,%rax,8), %zmm0
	vfnmadd132ps	%zmm1, %zmm3, %zmm2
	vfnmadd231ps	%zmm0, %zmm22, %zmm2
	vcmpps	$17, %zmm6, %zmm2, %k1
	vmaxps	%zmm6, %zmm2, %zmm24
	vminps	%zmm6, %zmm2, %zmm6
	vmovaps	%zmm21, %zmm2
	vfnmadd132ps	%zmm1, %zmm3, %zmm2
	vpbroadcastd	%eax, %zmm12{%k1}
	vminps	%zmm24, %zmm13, %zmm13
	vfnmadd231ps	%zmm0, %zmm20, %zmm2
	vcmpps	$17, %zmm5, %zmm2, %k1
	vmaxps	%zmm5, %zmm2, %zmm24
	vminps	%zmm5, %zmm2, %zmm5
	vmovaps	%zmm19, %zmm2
	vfnmadd132ps	%zmm1, %zmm3, %zmm2
	vfnmadd132ps	%zmm17, %zmm3, %zmm1
	vpbroadcastd	%eax, %zmm10{%k1}
	vminps	%zmm24, %zmm11, %zmm11
	vfnmadd231ps	%zmm0, %zmm18, %zmm2
	vfnmadd132ps	%zmm16, %zmm1, %zmm0
	vcmpps	$17, %zmm7, %zmm2, %k1
	vmaxps	%zmm7, %zmm2, %zmm24
	vmaxps	%zmm4, %zmm0, %zmm1
	vminps	%zmm7, %zmm2, %zmm7
	vpbroadcastd	%eax, %zmm14{%k1}
	vminps	%zmm24, %zmm15, %zmm15
	vminps	%zmm1, %zmm9, %zmm9
	vcmpps	$17, %zmm4, %zmm0, %k1
	vminps	%zmm4, %zmm0, %zmm4
	vpbroadcastd	%eax, %zmm8{%k1}
	addq	$1, %rax
	cmpq	%rsi, %rax
	jne	.L2443
.L2445:
	vmovaps	%zmm6, (%rcx)
	vmovaps	%zmm13, 64(%rcx)
	vmovdqa64	%zmm12, 128(%rcx)
	vmovaps	%zmm5, 192(%rcx)
	vmovaps	%zmm11, 256(%rcx)
	vmovdqa64	%zmm10, 320(%rcx)
	vmovaps	%zmm7, 384(%rcx)
	vmovaps	%zmm15, 448(%rcx)
	vmovdqa64	%zmm14, 512(%rcx)
	vmovaps	%zmm4, 576(%rcx)
	vmovaps	%zmm9, 640(%rcx)
	vmovdqa64	%zmm8, 704(%rcx)
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
.L2424:
	.cfi_restore_state
	movq	456(%rsp), %rax
	movq	(%rdi), %rdx
	vmovaps	(%rcx), %zmm4
	vmovaps	64(%rcx), %zmm13
	vmovups	(%rax), %zmm19
	vmovdqa64	128(%rcx), %zmm12
	vmovups	64(%rax), %zmm18
	vmovaps	192(%rcx), %zmm3
	vmovaps	256(%rcx), %zmm8
	vmovdqa64	320(%rcx), %zmm7
	vmovups	128(%rax), %zmm17
	vmovaps	384(%rcx), %zmm2
	vmovaps	448(%rcx), %zmm10
	vmovdqa64	512(%rcx), %zmm9
	vmovups	192(%rax), %zmm16
	vmovaps	576(%rcx), %zmm5
	vmovaps	640(%rcx), %zmm14
	vmovdqa64	704(%rcx), %zmm11
	testq	%rdx, %rdx
	jle	.L2442
	movq	56(%r14), %rdi
	movq	72(%r14), %rsi
	xorl	%eax, %eax
.L2439:
	vbroadcastss	(%rdi,%rax,4), %zmm1
	vbroadcastss	(%rsi,%rax,4), %zmm0
	vmovaps	%zmm19, %zmm6
	vfnmadd132ps	%zmm0, %zmm1, %zmm6
	vcmpps	$17, %zmm4, %zmm6, %k1
	vmaxps	%zmm4, %zmm6, %zmm15
	vminps	%zmm4, %zmm6, %zmm4
	vmovaps	%zmm18, %zmm6
	vfnmadd132ps	%zmm0, %zmm1, %zmm6
	vpbroadcastd	%eax, %zmm12{%k1}
	vminps	%zmm15, %zmm13, %zmm13
	vcmpps	$17, %zmm3, %zmm6, %k1
	vmaxps	%zmm3, %zmm6, %zmm15
	vminps	%zmm3, %zmm6, %zmm3
	vmovaps	%zmm17, %zmm6
	vfnmadd132ps	%zmm0, %zmm1, %zmm6
	vfnmadd132ps	%zmm16, %zmm1, %zmm0
	vpbroadcastd	%eax, %zmm7{%k1}
	vminps	%zmm15, %zmm8, %zmm8
	vcmpps	$17, %zmm2, %zmm6, %k1
	vmaxps	%zmm2, %zmm6, %zmm15
	vmaxps	%zmm5, %zmm0, %zmm1
	vminps	%zmm2, %zmm6, %zmm2
	vpbroadcastd	%eax, %zmm9{%k1}
	vminps	%zmm15, %zmm10, %zmm10
	vminps	%zmm1, %zmm14, %zmm14
	vcmpps	$17, %zmm5, %zmm0, %k1
	vminps	%zmm5, %zmm0, %zmm5
	vpbroadcastd	%eax, %zmm11{%k1}
	addq	$1, %rax
	cmpq	%rdx, %rax
	jne	.L2439
.L2442:
	vmovaps	%zmm4, (%rcx)
	vmovaps	%zmm13, 64(%rcx)
	vmovdqa64	%zmm12, 128(%rcx)
	vmovaps	%zmm3, 192(%rcx)
	vmovaps	%zmm8, 256(%rcx)
	vmovdqa64	%zmm7, 320(%rcx)
	vmovaps	%zmm2, 384(%rcx)
	vmovaps	%zmm10, 448(%rcx)
	vmovdqa64	%zmm9, 512(%rcx)
	vmovaps	%zmm5, 576(%rcx)
	vmovaps	%zmm14, 640(%rcx)
	vmovdqa64	%zmm11, 704(%rcx)
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
.L2416:
	.cfi_restore_state
	movq	456(%rsp), %rax
	movq	(%rdi), %rsi
	vmovaps	(%rcx), %zmm3
	vmovaps	64(%rcx), %zmm14
	vmovups	512(%rax), %zmm5
	vmovups	(%rax), %zmm17
	vmovups	256(%rax), %zmm16
	vmovups	768(%rax), %zmm24
	vmovups	1024(%rax), %zmm25
	vmovups	1280(%rax), %zmm26
	vmovaps	%zmm5, 392(%rsp)
	vmovups	1536(%rax), %zmm27
	vmovups	64(%rax), %zmm23
	vmovups	1792(%rax), %zmm28
	vmovdqa64	128(%rcx), %zmm13
	vmovups	320(%rax), %zmm22
	vmovups	576(%rax), %zmm21
	vmovups	832(%rax), %zmm20
	vmovups	1088(%rax), %zmm19
	vmovups	1344(%rax), %zmm18
	vmovups	1600(%rax), %zmm29
	vmovups	1856(%rax), %zmm30
	vmovaps	192(%rcx), %zmm2
	vmovaps	256(%rcx), %zmm12
	vmovdqa64	320(%rcx), %zmm11
	testq	%rsi, %rsi
	jle	.L2425
	movq	56(%rdi), %rdi
	movq	72(%r14), %rax
	xorl	%edx, %edx
.L2426:
	vbroadcastss	(%rax), %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm5
	vmovaps	%zmm17, %zmm0
	addq	$32, %rax
	vbroadcastss	-28(%rax), %zmm1
	vbroadcastss	-24(%rax), %zmm6
	vfnmadd132ps	%zmm4, %zmm5, %zmm0
	vfnmadd132ps	%zmm23, %zmm5, %zmm4
	vbroadcastss	-20(%rax), %zmm7
	vbroadcastss	-16(%rax), %zmm8
	vbroadcastss	-12(%rax), %zmm9
	vbroadcastss	-8(%rax), %zmm10
	vbroadcastss	-4(%rax), %zmm15
	vfnmadd231ps	%zmm1, %zmm16, %zmm0
	vfnmadd132ps	%zmm22, %zmm4, %zmm1
	vfnmadd231ps	392(%rsp), %zmm6, %zmm0
	vfnmadd132ps	%zmm21, %zmm1, %zmm6
	vfnmadd231ps	%zmm7, %zmm24, %zmm0
	vfnmadd132ps	%zmm20, %zmm6, %zmm7
	vfnmadd231ps	%zmm8, %zmm25, %zmm0
	vfnmadd132ps	%zmm19, %zmm7, %zmm8
	vfnmadd231ps	%zmm9, %zmm26, %zmm0
	vfnmadd132ps	%zmm18, %zmm8, %zmm9
	vfnmadd231ps	%zmm10, %zmm27, %zmm0
	vfnmadd132ps	%zmm29, %zmm9, %zmm10
	vfnmadd231ps	%zmm15, %zmm28, %zmm0
	vcmpps	$17, %zmm3, %zmm0, %k1
	vmaxps	%zmm3, %zmm0, %zmm31
	vminps	%zmm3, %zmm0, %zmm3
	vmovaps	%zmm15, %zmm0
	vfnmadd132ps	%zmm30, %zmm10, %zmm0
	vpbroadcastd	%edx, %zmm13{%k1}
	vminps	%zmm31, %zmm14, %zmm14
	vcmpps	$17, %zmm2, %zmm0, %k1
	vmaxps	%zmm2, %zmm0, %zmm1
	vminps	%zmm2, %zmm0, %zmm2
	vpbroadcastd	%edx, %zmm11{%k1}
	addq	$1, %rdx
	vminps	%zmm1, %zmm12, %zmm12
	cmpq	%rdx, %rsi
	jne	.L2426
.L2425:
	movq	456(%rsp), %rax
	vmovaps	%zmm3, (%rcx)
	vmovaps	384(%rcx), %zmm3
	vmovaps	%zmm14, 64(%rcx)
	vmovaps	448(%rcx), %zmm14
	vmovdqa64	%zmm13, 128(%rcx)
	vmovdqa64	512(%rcx), %zmm13
	vmovaps	%zmm2, 192(%rcx)
	vmovaps	576(%rcx), %zmm2
	vmovaps	%zmm12, 256(%rcx)
	vmovaps	640(%rcx), %zmm12
	vmovdqa64	%zmm11, 320(%rcx)
	vmovups	128(%rax), %zmm5
	vmovups	384(%rax), %zmm16
	vmovups	640(%rax), %zmm17
	vmovups	896(%rax), %zmm18
	vmovups	1152(%rax), %zmm19
	vmovups	1408(%rax), %zmm20
	vmovaps	%zmm5, 456(%rsp)
	vmovups	1664(%rax), %zmm21
	vmovups	1920(%rax), %zmm22
	vmovups	192(%rax), %zmm23
	vmovups	448(%rax), %zmm24
	vmovups	704(%rax), %zmm25
	vmovups	960(%rax), %zmm26
	vmovups	1216(%rax), %zmm27
	vmovups	1472(%rax), %zmm28
	vmovups	1728(%rax), %zmm29
	vmovups	1984(%rax), %zmm30
	vmovdqa64	704(%rcx), %zmm11
	testq	%rsi, %rsi
	jle	.L2428
	movq	56(%r14), %rdi
	movq	72(%r14), %rax
	xorl	%edx, %edx
.L2458:
	vbroadcastss	(%rdi,%rdx,4), %zmm5
	vbroadcastss	(%rax), %zmm4
	addq	$32, %rax
	vbroadcastss	-28(%rax), %zmm1
	vbroadcastss	-24(%rax), %zmm6
	vbroadcastss	-20(%rax), %zmm7
	vbroadcastss	-16(%rax), %zmm8
	vbroadcastss	-12(%rax), %zmm9
	vbroadcastss	-8(%rax), %zmm10
	vmovaps	456(%rsp), %zmm0
	vbroadcastss	-4(%rax), %zmm15
	vfnmadd132ps	%zmm4, %zmm5, %zmm0
	vfnmadd132ps	%zmm23, %zmm5, %zmm4
	vfnmadd231ps	%zmm1, %zmm16, %zmm0
	vfnmadd132ps	%zmm24, %zmm4, %zmm1
	vfnmadd231ps	%zmm6, %zmm17, %zmm0
	vfnmadd132ps	%zmm25, %zmm1, %zmm6
	vfnmadd231ps	%zmm7, %zmm18, %zmm0
	vfnmadd132ps	%zmm26, %zmm6, %zmm7
	vfnmadd231ps	%zmm8, %zmm19, %zmm0
	vfnmadd132ps	%zmm27, %zmm7, %zmm8
	vfnmadd231ps	%zmm9, %zmm20, %zmm0
	vfnmadd132ps	%zmm28, %zmm8, %zmm9
	vfnmadd231ps	%zmm10, %zmm21, %zmm0
	vfnmadd132ps	%zmm29, %zmm9, %zmm10
	vfnmadd231ps	%zmm15, %zmm22, %zmm0
	vcmpps	$17, %zmm3, %zmm0, %k1
	vmaxps	%zmm3, %zmm0, %zmm31
	vminps	%zmm3, %zmm0, %zmm3
	vmovaps	%zmm15, %zmm0
	vfnmadd132ps	%zmm30, %zmm10, %zmm0
	vpbroadcastd	%edx, %zmm13{%k1}
	vminps	%zmm31, %zmm14, %zmm14
	vcmpps	$17, %zmm2, %zmm0, %k1
	vmaxps	%zmm2, %zmm0, %zmm1
	vminps	%zmm2, %zmm0, %zmm2
	vpbroadcastd	%edx, %zmm11{%k1}
	addq	$1, %rdx
	vminps	%zmm1, %zmm12, %zmm12
	cmpq	%rsi, %rdx
	jne	.L2458
.L2428:
	vmovaps	%zmm3, 384(%rcx)
	vmovaps	%zmm14, 448(%rcx)
	vmovdqa64	%zmm13, 512(%rcx)
	vmovaps	%zmm2, 576(%rcx)
	vmovaps	%zmm12, 640(%rcx)
	vmovdqa64	%zmm11, 704(%rcx)
	vzeroupper
	jmp	.L2626
.L2421:
	movq	(%rdi), %rdi
	movq	456(%rsp), %rsi
	leaq	768(%rcx), %r9
.L2438:
	vmovups	(%rsi), %zmm20
	vmovaps	(%rcx), %zmm6
	vmovaps	64(%rcx), %zmm11
	vmovups	64(%rsi), %zmm16
	vmovups	256(%rsi), %zmm19
	vmovups	512(%rsi), %zmm18
	vmovups	768(%rsi), %zmm17
	vmovdqa64	128(%rcx), %zmm10
	vmovups	320(%rsi), %zmm15
	vmovups	576(%rsi), %zmm14
	vmovups	832(%rsi), %zmm13
	vmovaps	192(%rcx), %zmm5
	vmovaps	256(%rcx), %zmm9
	vmovdqa64	320(%rcx), %zmm8
	testq	%rdi, %rdi
	jle	.L2452
	movq	56(%r14), %r8
	movq	72(%r14), %rdx
	xorl	%eax, %eax
.L2449:
	vbroadcastss	(%rdx), %zmm4
	vbroadcastss	(%r8,%rax,4), %zmm7
	vmovaps	%zmm20, %zmm0
	addq	$16, %rdx
	vbroadcastss	-12(%rdx), %zmm3
	vbroadcastss	-8(%rdx), %zmm2
	vfnmadd132ps	%zmm4, %zmm7, %zmm0
	vfnmadd132ps	%zmm16, %zmm7, %zmm4
	vbroadcastss	-4(%rdx), %zmm1
	vfnmadd231ps	%zmm3, %zmm19, %zmm0
	vfnmadd132ps	%zmm15, %zmm4, %zmm3
	vfnmadd231ps	%zmm2, %zmm18, %zmm0
	vfnmadd132ps	%zmm14, %zmm3, %zmm2
	vfnmadd231ps	%zmm1, %zmm17, %zmm0
	vfnmadd132ps	%zmm13, %zmm2, %zmm1
	vcmpps	$17, %zmm6, %zmm0, %k1
	vmaxps	%zmm6, %zmm0, %zmm12
	vminps	%zmm6, %zmm0, %zmm6
	vmovaps	%zmm1, %zmm0
	vpbroadcastd	%eax, %zmm10{%k1}
	vcmpps	$17, %zmm5, %zmm1, %k1
	vmaxps	%zmm5, %zmm1, %zmm1
	vminps	%zmm12, %zmm11, %zmm11
	vminps	%zmm5, %zmm0, %zmm5
	vpbroadcastd	%eax, %zmm8{%k1}
	addq	$1, %rax
	vminps	%zmm1, %zmm9, %zmm9
	cmpq	%rdi, %rax
	jne	.L2449
.L2452:
	vmovaps	%zmm6, (%rcx)
	subq	$-128, %rsi
	addq	$384, %rcx
	vmovaps	%zmm11, -320(%rcx)
	vmovdqa64	%zmm10, -256(%rcx)
	vmovaps	%zmm5, -192(%rcx)
	vmovaps	%zmm9, -128(%rcx)
	vmovdqa64	%zmm8, -64(%rcx)
	cmpq	%rcx, %r9
	jne	.L2438
.L2625:
	vzeroupper
	jmp	.L2626
.L2420:
	movq	(%rdi), %rdi
	movq	456(%rsp), %rsi
	leaq	768(%rcx), %r9
.L2437:
	vmovups	(%rsi), %zmm22
	vmovaps	(%rcx), %zmm6
	vmovups	256(%rsi), %zmm21
	vmovups	512(%rsi), %zmm20
	vmovaps	64(%rcx), %zmm9
	vmovups	768(%rsi), %zmm19
	vmovups	1024(%rsi), %zmm18
	vmovdqa64	128(%rcx), %zmm12
	vmovups	64(%rsi), %zmm17
	vmovups	320(%rsi), %zmm16
	vmovups	576(%rsi), %zmm15
	vmovups	832(%rsi), %zmm14
	vmovups	1088(%rsi), %zmm13
	vmovaps	192(%rcx), %zmm7
	vmovaps	256(%rcx), %zmm11
	vmovdqa64	320(%rcx), %zmm10
	testq	%rdi, %rdi
	jle	.L2455
	movq	56(%r14), %r8
	movq	72(%r14), %rax
	xorl	%edx, %edx
.L2453:
	vbroadcastss	(%rax), %zmm5
	vbroadcastss	(%r8,%rdx,4), %zmm8
	vmovaps	%zmm22, %zmm0
	addq	$20, %rax
	vbroadcastss	-16(%rax), %zmm4
	vbroadcastss	-12(%rax), %zmm3
	vfnmadd132ps	%zmm5, %zmm8, %zmm0
	vfnmadd132ps	%zmm17, %zmm8, %zmm5
	vbroadcastss	-8(%rax), %zmm2
	vbroadcastss	-4(%rax), %zmm1
	vfnmadd231ps	%zmm4, %zmm21, %zmm0
	vfnmadd132ps	%zmm16, %zmm5, %zmm4
	vfnmadd231ps	%zmm3, %zmm20, %zmm0
	vfnmadd132ps	%zmm15, %zmm4, %zmm3
	vfnmadd231ps	%zmm2, %zmm19, %zmm0
	vfnmadd132ps	%zmm14, %zmm3, %zmm2
	vfnmadd231ps	%zmm1, %zmm18, %zmm0
	vfnmadd132ps	%zmm13, %zmm2, %zmm1
	vcmpps	$17, %zmm6, %zmm0, %k1
	vmaxps	%zmm6, %zmm0, %zmm23
	vminps	%zmm6, %zmm0, %zmm6
	vmovaps	%zmm1, %zmm0
	vpbroadcastd	%edx, %zmm12{%k1}
	vcmpps	$17, %zmm7, %zmm1, %k1
	vmaxps	%zmm7, %zmm1, %zmm1
	vminps	%zmm23, %zmm9, %zmm9
	vminps	%zmm7, %zmm0, %zmm7
	vpbroadcastd	%edx, %zmm10{%k1}
	addq	$1, %rdx
	vminps	%zmm1, %zmm11, %zmm11
	cmpq	%rdi, %rdx
	jne	.L2453
.L2455:
	vmovaps	%zmm6, (%rcx)
	subq	$-128, %rsi
	addq	$384, %rcx
	vmovaps	%zmm9, -320(%rcx)
	vmovdqa64	%zmm12, -256(%rcx)
	vmovaps	%zmm7, -192(%rcx)
	vmovaps	%zmm11, -128(%rcx)
	vmovdqa64	%zmm10, -64(%rcx)
	cmpq	%rcx, %r9
	jne	.L2437
	jmp	.L2625
.L2419:
	movq	456(%rsp), %rax
	movq	(%rdi), %rsi
	vmovaps	(%rcx), %zmm3
	vmovaps	64(%rcx), %zmm9
	vmovups	(%rax), %zmm11
	vmovups	256(%rax), %zmm12
	vmovups	512(%rax), %zmm19
	vmovups	768(%rax), %zmm10
	vmovups	1024(%rax), %zmm20
	vmovups	64(%rax), %zmm17
	vmovups	1280(%rax), %zmm18
	vmovdqa64	128(%rcx), %zmm8
	vmovups	320(%rax), %zmm21
	vmovups	576(%rax), %zmm16
	vmovups	832(%rax), %zmm15
	vmovups	1088(%rax), %zmm14
	vmovups	1344(%rax), %zmm13
	vmovaps	192(%rcx), %zmm2
	vmovaps	256(%rcx), %zmm7
	vmovdqa64	320(%rcx), %zmm6
	testq	%rsi, %rsi
	jle	.L2433
	movq	56(%rdi), %rdi
	movq	72(%r14), %rax
	xorl	%edx, %edx
.L2434:
	vbroadcastss	(%rax), %zmm24
	vbroadcastss	(%rdi,%rdx,4), %zmm25
	vmovaps	%zmm11, %zmm0
	addq	$24, %rax
	vbroadcastss	-20(%rax), %zmm23
	vbroadcastss	-16(%rax), %zmm22
	vfnmadd132ps	%zmm24, %zmm25, %zmm0
	vfnmadd132ps	%zmm17, %zmm25, %zmm24
	vbroadcastss	-12(%rax), %zmm5
	vbroadcastss	-8(%rax), %zmm4
	vbroadcastss	-4(%rax), %zmm1
	vfnmadd231ps	%zmm23, %zmm12, %zmm0
	vfnmadd132ps	%zmm21, %zmm24, %zmm23
	vfnmadd231ps	%zmm22, %zmm19, %zmm0
	vfnmadd132ps	%zmm16, %zmm23, %zmm22
	vfnmadd231ps	%zmm5, %zmm10, %zmm0
	vfnmadd132ps	%zmm15, %zmm22, %zmm5
	vfnmadd231ps	%zmm4, %zmm20, %zmm0
	vfnmadd132ps	%zmm14, %zmm5, %zmm4
	vfnmadd231ps	%zmm1, %zmm18, %zmm0
	vfnmadd132ps	%zmm13, %zmm4, %zmm1
	vcmpps	$17, %zmm3, %zmm0, %k1
	vmaxps	%zmm3, %zmm0, %zmm26
	vminps	%zmm3, %zmm0, %zmm3
	vmovaps	%zmm1, %zmm0
	vpbroadcastd	%edx, %zmm8{%k1}
	vcmpps	$17, %zmm2, %zmm1, %k1
	vmaxps	%zmm2, %zmm1, %zmm1
	vminps	%zmm26, %zmm9, %zmm9
	vminps	%zmm2, %zmm0, %zmm2
	vpbroadcastd	%edx, %zmm6{%k1}
	addq	$1, %rdx
	vminps	%zmm1, %zmm7, %zmm7
	cmpq	%rsi, %rdx
	jne	.L2434
.L2433:
	movq	456(%rsp), %rax
	vmovaps	%zmm3, (%rcx)
	vmovaps	448(%rcx), %zmm11
	vmovaps	%zmm9, 64(%rcx)
	vmovdqa64	512(%rcx), %zmm10
	vmovaps	640(%rcx), %zmm9
	vmovdqa64	%zmm8, 128(%rcx)
	vmovdqa64	704(%rcx), %zmm8
	vmovaps	%zmm7, 256(%rcx)
	vmovaps	384(%rcx), %zmm7
	vmovdqa64	%zmm6, 320(%rcx)
	vmovaps	576(%rcx), %zmm6
	vmovaps	%zmm2, 192(%rcx)
	vmovups	128(%rax), %zmm12
	vmovups	384(%rax), %zmm13
	vmovups	640(%rax), %zmm14
	vmovups	896(%rax), %zmm15
	vmovups	1152(%rax), %zmm16
	vmovups	1408(%rax), %zmm17
	vmovups	192(%rax), %zmm18
	vmovups	448(%rax), %zmm19
	vmovups	704(%rax), %zmm20
	vmovups	960(%rax), %zmm21
	vmovups	1216(%rax), %zmm22
	vmovups	1472(%rax), %zmm23
	testq	%rsi, %rsi
	jle	.L2436
	movq	56(%r14), %rdi
	movq	72(%r14), %rax
	xorl	%edx, %edx
.L2456:
	vbroadcastss	(%rax), %zmm24
	vbroadcastss	(%rdi,%rdx,4), %zmm25
	vmovaps	%zmm12, %zmm0
	addq	$24, %rax
	vbroadcastss	-20(%rax), %zmm5
	vbroadcastss	-16(%rax), %zmm4
	vfnmadd132ps	%zmm24, %zmm25, %zmm0
	vfnmadd132ps	%zmm18, %zmm25, %zmm24
	vbroadcastss	-12(%rax), %zmm3
	vbroadcastss	-8(%rax), %zmm2
	vbroadcastss	-4(%rax), %zmm1
	vfnmadd231ps	%zmm5, %zmm13, %zmm0
	vfnmadd132ps	%zmm19, %zmm24, %zmm5
	vfnmadd231ps	%zmm4, %zmm14, %zmm0
	vfnmadd132ps	%zmm20, %zmm5, %zmm4
	vfnmadd231ps	%zmm3, %zmm15, %zmm0
	vfnmadd132ps	%zmm21, %zmm4, %zmm3
	vfnmadd231ps	%zmm2, %zmm16, %zmm0
	vfnmadd132ps	%zmm22, %zmm3, %zmm2
	vfnmadd231ps	%zmm1, %zmm17, %zmm0
	vfnmadd132ps	%zmm23, %zmm2, %zmm1
	vcmpps	$17, %zmm7, %zmm0, %k1
	vmaxps	%zmm7, %zmm0, %zmm26
	vminps	%zmm7, %zmm0, %zmm7
	vmovaps	%zmm1, %zmm0
	vpbroadcastd	%edx, %zmm10{%k1}
	vcmpps	$17, %zmm6, %zmm1, %k1
	vmaxps	%zmm6, %zmm1, %zmm1
	vminps	%zmm26, %zmm11, %zmm11
	vminps	%zmm6, %zmm0, %zmm6
	vpbroadcastd	%edx, %zmm8{%k1}
	addq	$1, %rdx
	vminps	%zmm1, %zmm9, %zmm9
	cmpq	%rsi, %rdx
	jne	.L2456
.L2436:
	vmovaps	%zmm7, 384(%rcx)
	vmovaps	%zmm11, 448(%rcx)
	vmovdqa64	%zmm10, 512(%rcx)
	vmovaps	%zmm6, 576(%rcx)
	vmovaps	%zmm9, 640(%rcx)
	vmovdqa64	%zmm8, 704(%rcx)
	vzeroupper
	jmp	.L2626
.L2418:
	movq	456(%rsp), %rax
	movq	(%rdi), %rsi
	vmovaps	(%rcx), %zmm2
	vmovaps	64(%rcx), %zmm8
	vmovups	(%rax), %zmm22
	vmovups	256(%rax), %zmm21
	vmovups	512(%rax), %zmm20
	vmovups	768(%rax), %zmm19
	vmovups	1024(%rax), %zmm18
	vmovups	1280(%rax), %zmm17
	vmovups	1536(%rax), %zmm16
	vmovdqa64	128(%rcx), %zmm7
	vmovups	64(%rax), %zmm15
	vmovups	320(%rax), %zmm14
	vmovups	576(%rax), %zmm13
	vmovups	832(%rax), %zmm12
	vmovups	1088(%rax), %zmm11
	vmovups	1344(%rax), %zmm10
	vmovups	1600(%rax), %zmm9
	vmovaps	192(%rcx), %zmm1
	vmovaps	256(%rcx), %zmm6
	vmovdqa64	320(%rcx), %zmm5
	testq	%rsi, %rsi
	jle	.L2429
	movq	56(%rdi), %rdi
	movq	72(%r14), %rax
	xorl	%edx, %edx
.L2430:
	vbroadcastss	(%rax), %zmm24
	vbroadcastss	(%rdi,%rdx,4), %zmm25
	vmovaps	%zmm22, %zmm0
	addq	$28, %rax
	vbroadcastss	-24(%rax), %zmm23
	vbroadcastss	-20(%rax), %zmm26
	vfnmadd132ps	%zmm24, %zmm25, %zmm0
	vfnmadd132ps	%zmm15, %zmm25, %zmm24
	vbroadcastss	-16(%rax), %zmm27
	vbroadcastss	-12(%rax), %zmm28
	vbroadcastss	-8(%rax), %zmm4
	vbroadcastss	-4(%rax), %zmm3
	vfnmadd231ps	%zmm23, %zmm21, %zmm0
	vfnmadd132ps	%zmm14, %zmm24, %zmm23
	vfnmadd231ps	%zmm26, %zmm20, %zmm0
	vfnmadd132ps	%zmm13, %zmm23, %zmm26
	vfnmadd231ps	%zmm27, %zmm19, %zmm0
	vfnmadd132ps	%zmm12, %zmm26, %zmm27
	vfnmadd231ps	%zmm28, %zmm18, %zmm0
	vfnmadd132ps	%zmm11, %zmm27, %zmm28
	vfnmadd231ps	%zmm4, %zmm17, %zmm0
	vfnmadd132ps	%zmm10, %zmm28, %zmm4
	vfnmadd231ps	%zmm3, %zmm16, %zmm0
	vfnmadd132ps	%zmm9, %zmm4, %zmm3
	vcmpps	$17, %zmm2, %zmm0, %k1
	vmaxps	%zmm2, %zmm0, %zmm29
	vminps	%zmm2, %zmm0, %zmm2
	vmovaps	%zmm3, %zmm0
	vpbroadcastd	%edx, %zmm7{%k1}
	vcmpps	$17, %zmm1, %zmm3, %k1
	vmaxps	%zmm1, %zmm3, %zmm3
	vminps	%zmm29, %zmm8, %zmm8
	vminps	%zmm1, %zmm0, %zmm1
	vpbroadcastd	%edx, %zmm5{%k1}
	addq	$1, %rdx
	vminps	%zmm3, %zmm6, %zmm6
	cmpq	%rsi, %rdx
	jne	.L2430
.L2429:
	movq	456(%rsp), %rax
	vmovaps	%zmm2, (%rcx)
	vmovaps	384(%rcx), %zmm3
	vmovaps	%zmm8, 64(%rcx)
	vmovaps	576(%rcx), %zmm2
	vmovaps	448(%rcx), %zmm8
	vmovdqa64	%zmm7, 128(%rcx)
	vmovdqa64	512(%rcx), %zmm7
	vmovaps	%zmm6, 256(%rcx)
	vmovaps	640(%rcx), %zmm6
	vmovdqa64	%zmm5, 320(%rcx)
	vmovdqa64	704(%rcx), %zmm5
	vmovaps	%zmm1, 192(%rcx)
	vmovups	128(%rax), %zmm9
	vmovups	384(%rax), %zmm10
	vmovups	640(%rax), %zmm11
	vmovups	896(%rax), %zmm12
	vmovups	1152(%rax), %zmm13
	vmovups	1408(%rax), %zmm14
	vmovups	1664(%rax), %zmm15
	vmovups	192(%rax), %zmm16
	vmovups	448(%rax), %zmm17
	vmovups	704(%rax), %zmm18
	vmovups	960(%rax), %zmm19
	vmovups	1216(%rax), %zmm20
	vmovups	1472(%rax), %zmm21
	vmovups	1728(%rax), %zmm22
	testq	%rsi, %rsi
	jle	.L2432
	movq	56(%r14), %rdi
	movq	72(%r14), %rax
	xorl	%edx, %edx
.L2457:
	vbroadcastss	(%rax), %zmm24
	vbroadcastss	(%rdi,%rdx,4), %zmm25
	vmovaps	%zmm9, %zmm0
	addq	$28, %rax
	vbroadcastss	-24(%rax), %zmm23
	vbroadcastss	-20(%rax), %zmm26
	vfnmadd132ps	%zmm24, %zmm25, %zmm0
	vfnmadd132ps	%zmm16, %zmm25, %zmm24
	vbroadcastss	-16(%rax), %zmm27
	vbroadcastss	-12(%rax), %zmm28
	vbroadcastss	-8(%rax), %zmm4
	vbroadcastss	-4(%rax), %zmm1
	vfnmadd231ps	%zmm23, %zmm10, %zmm0
	vfnmadd132ps	%zmm17, %zmm24, %zmm23
	vfnmadd231ps	%zmm26, %zmm11, %zmm0
	vfnmadd132ps	%zmm18, %zmm23, %zmm26
	vfnmadd231ps	%zmm27, %zmm12, %zmm0
	vfnmadd132ps	%zmm19, %zmm26, %zmm27
	vfnmadd231ps	%zmm28, %zmm13, %zmm0
	vfnmadd132ps	%zmm20, %zmm27, %zmm28
	vfnmadd231ps	%zmm4, %zmm14, %zmm0
	vfnmadd132ps	%zmm21, %zmm28, %zmm4
	vfnmadd231ps	%zmm1, %zmm15, %zmm0
	vfnmadd132ps	%zmm22, %zmm4, %zmm1
	vcmpps	$17, %zmm3, %zmm0, %k1
	vmaxps	%zmm3, %zmm0, %zmm29
	vminps	%zmm3, %zmm0, %zmm3
	vmovaps	%zmm1, %zmm0
	vpbroadcastd	%edx, %zmm7{%k1}
	vcmpps	$17, %zmm2, %zmm1, %k1
	vmaxps	%zmm2, %zmm1, %zmm1
	vminps	%zmm29, %zmm8, %zmm8
	vminps	%zmm2, %zmm0, %zmm2
	vpbroadcastd	%edx, %zmm5{%k1}
	addq	$1, %rdx
	vminps	%zmm1, %zmm6, %zmm6
	cmpq	%rsi, %rdx
	jne	.L2457
.L2432:
	vmovaps	%zmm3, 384(%rcx)
	vmovaps	%zmm8, 448(%rcx)
	vmovdqa64	%zmm7, 512(%rcx)
	vmovaps	%zmm2, 576(%rcx)
	vmovaps	%zmm6, 640(%rcx)
	vmovdqa64	%zmm5, 704(%rcx)
	vzeroupper
	jmp	.L2626
.L2415:
	cmpl	$6, 16(%r14)
	ja	.L2626
	movl	16(%r14), %eax
	leaq	.L2460(%rip), %rdx
	movslq	(%rdx,%rax,4), %rax
	addq	%rdx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L2460:
	.long	.L2626-.L2460
	.long	.L2626-.L2460
	.long	.L2464-.L2460
	.long	.L2463-.L2460
	.long	.L2462-.L2460
	.long	.L2461-.L2460
	.long	.L2459-.L2460
	.text
.L2464:
	movq	(%r14), %rax
	leaq	1(%rax), %rsi
	movq	%rsi, %rdx
	shrq	$63, %rdx
	addq	%rsi, %rdx
	sarq	%rdx
	movq	%rdx, %r15
	cmpq	$128, %r13
	jg	.L2465
	testq	%rax, %rax
	jle	.L2626
	movq	%r13, %rdi
	movq	56(%r14), %r9
	vmovaps	(%rcx), %zmm2
	xorl	%edx, %edx
	movq	456(%rsp), %rax
	salq	$8, %rdi
	vmovaps	64(%rcx), %zmm17
	leaq	0(,%r13,8), %r10
	vmovdqa64	128(%rcx), %zmm16
	movq	72(%r14), %r11
	vmovaps	192(%rcx), %zmm10
	addq	%rax, %rdi
	vmovaps	256(%rcx), %zmm15
	vmovdqa64	320(%rcx), %zmm14
	vmovaps	384(%rcx), %zmm8
	vmovaps	448(%rcx), %zmm13
	vmovdqa64	512(%rcx), %zmm12
	vmovaps	576(%rcx), %zmm0
	vmovaps	640(%rcx), %zmm11
	vmovdqa64	704(%rcx), %zmm9
.L2466:
	vbroadcastss	(%r9,%rdx,8), %zmm1
	vbroadcastss	4(%r9,%rdx,8), %zmm3
	testq	%r13, %r13
	jle	.L2628
	movq	%r11, %rsi
	movq	456(%rsp), %rax
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm1, %zmm6
	vmovaps	%zmm3, %zmm18
	vmovaps	%zmm1, %zmm19
	vmovaps	%zmm3, %zmm20
	vmovaps	%zmm1, %zmm4
.L2467:
	vbroadcastss	(%rsi), %zmm5
	addq	$256, %rax
	addq	$8, %rsi
	vfnmadd231ps	-128(%rax), %zmm5, %zmm19
	vfnmadd231ps	-64(%rax), %zmm5, %zmm6
	vfnmadd231ps	-256(%rax), %zmm5, %zmm1
	vfnmadd231ps	-192(%rax), %zmm5, %zmm4
	vbroadcastss	-4(%rsi), %zmm5
	vfnmadd231ps	-128(%rax), %zmm5, %zmm18
	vfnmadd231ps	-256(%rax), %zmm5, %zmm3
	vfnmadd231ps	-64(%rax), %zmm5, %zmm7
	vfnmadd231ps	-192(%rax), %zmm5, %zmm20
	cmpq	%rdi, %rax
	jne	.L2467
.L2468:
	vmaxps	%zmm2, %zmm1, %zmm21
	leal	(%rdx,%rdx), %eax
	vmovdqa32	%zmm16, %zmm5
	addq	%r10, %r11
	vcmpps	$17, %zmm2, %zmm1, %k1
	vminps	%zmm2, %zmm1, %zmm1
	leal	1(%rax), %esi
	addq	$1, %rdx
	vminps	%zmm21, %zmm17, %zmm21
	vpbroadcastd	%eax, %zmm5{%k1}
	vmaxps	%zmm1, %zmm3, %zmm17
	vminps	%zmm1, %zmm3, %zmm2
	vcmpps	$17, %zmm1, %zmm3, %k1
	vmaxps	%zmm10, %zmm4, %zmm3
	vmovdqa32	%zmm14, %zmm1
	vminps	%zmm17, %zmm21, %zmm17
	vmovaps	%zmm2, (%rcx)
	vpbroadcastd	%esi, %zmm5{%k1}
	vcmpps	$17, %zmm10, %zmm4, %k1
	vminps	%zmm10, %zmm4, %zmm4
	vminps	%zmm3, %zmm15, %zmm3
	vmovdqa64	%zmm5, %zmm16
	vmovdqa64	%zmm5, 128(%rcx)
	vmovaps	%zmm17, 64(%rcx)
	vmaxps	%zmm4, %zmm20, %zmm15
	vpbroadcastd	%eax, %zmm1{%k1}
	vminps	%zmm4, %zmm20, %zmm10
	vcmpps	$17, %zmm4, %zmm20, %k1
	vmaxps	%zmm8, %zmm19, %zmm4
	vmovaps	%zmm10, 192(%rcx)
	vminps	%zmm15, %zmm3, %zmm15
	vminps	%zmm8, %zmm19, %zmm3
	vpbroadcastd	%esi, %zmm1{%k1}
	vcmpps	$17, %zmm8, %zmm19, %k1
	vminps	%zmm4, %zmm13, %zmm4
	vmovdqa64	%zmm1, 320(%rcx)
	vmovdqa64	%zmm1, %zmm14
	vmovdqa32	%zmm12, %zmm1
	vmaxps	%zmm3, %zmm18, %zmm13
	vminps	%zmm3, %zmm18, %zmm8
	vmovaps	%zmm15, 256(%rcx)
	vpbroadcastd	%eax, %zmm1{%k1}
	vcmpps	$17, %zmm3, %zmm18, %k1
	vmaxps	%zmm0, %zmm6, %zmm3
	vmovaps	%zmm8, 384(%rcx)
	vminps	%zmm13, %zmm4, %zmm13
	vpbroadcastd	%esi, %zmm1{%k1}
	vcmpps	$17, %zmm0, %zmm6, %k1
	vminps	%zmm0, %zmm6, %zmm0
	vminps	%zmm3, %zmm11, %zmm11
	vmovdqa64	%zmm1, %zmm12
	vmovdqa64	%zmm1, 512(%rcx)
	vmovdqa32	%zmm9, %zmm1
	vmovaps	%zmm13, 448(%rcx)
	vmaxps	%zmm0, %zmm7, %zmm3
	vpbroadcastd	%eax, %zmm1{%k1}
	vcmpps	$17, %zmm0, %zmm7, %k1
	vminps	%zmm0, %zmm7, %zmm0
	vminps	%zmm3, %zmm11, %zmm11
	vmovaps	%zmm0, 576(%rcx)
	vpbroadcastd	%esi, %zmm1{%k1}
	vmovdqa64	%zmm1, 704(%rcx)
	vmovdqa64	%zmm1, %zmm9
	vmovaps	%zmm11, 640(%rcx)
	cmpq	%r15, %rdx
	jl	.L2466
	jmp	.L2625
.L2628:
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm1, %zmm6
	vmovaps	%zmm3, %zmm18
	vmovaps	%zmm1, %zmm19
	vmovaps	%zmm3, %zmm20
	vmovaps	%zmm1, %zmm4
	jmp	.L2468
.L2465:
	testq	%rax, %rax
	jle	.L2626
	leaq	-1(%rdx), %rax
	movq	%r13, %rsi
	movl	$15, %r12d
	andq	$-16, %rax
	salq	$5, %rsi
	leaq	31(%rax), %rdi
	leaq	0(,%r13,8), %rax
	vmovq	%rax, %xmm8
	xorl	%eax, %eax
	movq	%rax, %rdx
.L2481:
	leaq	-15(%r12), %rax
	movq	%rsi, 72(%rsp)
	xorl	%ebx, %ebx
	vmovdqa	%xmm8, %xmm15
	movq	%rax, 136(%rsp)
	movq	456(%rsp), %rax
	movq	%rdx, 328(%rsp)
	movq	%rax, %rsi
.L2472:
	movq	%r13, %r9
	movl	$128, %eax
	movq	%rdx, 320(%rsp)
	movq	392(%rsp), %r10
	subq	%rbx, %r9
	movq	136(%rsp), %r11
	movq	%rdi, 200(%rsp)
	movq	%rsi, %rdi
	cmpq	%rax, %r9
	vmovq	%xmm15, %r8
	cmovg	%rax, %r9
	leaq	(%r9,%rbx), %rax
	salq	$8, %r9
	vmovq	%rax, %xmm12
	movq	328(%rsp), %rax
	addq	%rsi, %r9
	salq	$2, %rax
	movq	%rax, %rsi
.L2471:
	movq	72(%r14), %rax
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%rdi, %rdx
	vmovaps	%zmm3, %zmm6
	vmovaps	%zmm3, %zmm0
	vmovaps	%zmm3, %zmm7
	addq	%rsi, %rax
	vmovaps	%zmm3, %zmm1
	vmovaps	%zmm3, %zmm9
	vmovaps	%zmm3, %zmm2
	vmovaps	%zmm3, %zmm5
	.p2align 4,,10
	.p2align 3
.L2474:
	vbroadcastss	(%rax), %zmm4
	addq	$256, %rdx
	vfnmadd231ps	-128(%rdx), %zmm4, %zmm7
	addq	$8, %rax
	vfnmadd231ps	-256(%rdx), %zmm4, %zmm5
	vfnmadd231ps	-64(%rdx), %zmm4, %zmm6
	vfnmadd231ps	-192(%rdx), %zmm4, %zmm9
	vbroadcastss	-4(%rax), %zmm4
	vfnmadd231ps	-128(%rdx), %zmm4, %zmm0
	vfnmadd231ps	-64(%rdx), %zmm4, %zmm3
	vfnmadd231ps	-256(%rdx), %zmm4, %zmm2
	vfnmadd231ps	-192(%rdx), %zmm4, %zmm1
	cmpq	%rdx, %r9
	jne	.L2474
	testq	%rbx, %rbx
	je	.L2629
	vmovq	%xmm12, %rax
	vaddps	(%r10), %zmm5, %zmm5
	cmpq	%rax, %r13
	jg	.L2477
	je	.L2630
.L2479:
	addq	$1, %r11
	cmpq	%r11, %r15
	jle	.L2609
	addq	%r8, %rsi
	addq	$512, %r10
	cmpq	%r12, %r11
	jle	.L2471
.L2609:
	movq	%rdi, %rsi
	subq	$-128, %rbx
	addq	$256, 328(%rsp)
	movq	320(%rsp), %rdx
	movq	200(%rsp), %rdi
	addq	$32768, %rsi
	cmpq	%rbx, %r13
	jg	.L2472
	movq	72(%rsp), %rsi
	addq	$16, %r12
	vmovdqa	%xmm15, %xmm8
	addq	%rsi, %rdx
	cmpq	%rdi, %r12
	jne	.L2481
	jmp	.L2625
	.p2align 4,,10
	.p2align 3
.L2629:
	movq	56(%r14), %rax
	vaddps	(%rax,%r11,8){1to16}, %zmm5, %zmm5
	vmovups	%zmm5, (%r10)
	movq	56(%r14), %rax
	vaddps	(%rax,%r11,8){1to16}, %zmm9, %zmm9
	vmovups	%zmm9, 64(%r10)
	movq	56(%r14), %rax
	vaddps	(%rax,%r11,8){1to16}, %zmm7, %zmm7
	vmovups	%zmm7, 128(%r10)
	movq	56(%r14), %rax
	vaddps	(%rax,%r11,8){1to16}, %zmm6, %zmm6
	vmovups	%zmm6, 192(%r10)
	movq	56(%r14), %rax
	vaddps	4(%rax,%r11,8){1to16}, %zmm2, %zmm2
	vmovups	%zmm2, 256(%r10)
	movq	56(%r14), %rax
	vaddps	4(%rax,%r11,8){1to16}, %zmm1, %zmm1
	vmovups	%zmm1, 320(%r10)
	movq	56(%r14), %rax
	vaddps	4(%rax,%r11,8){1to16}, %zmm0, %zmm0
	vmovups	%zmm0, 384(%r10)
	movq	56(%r14), %rax
	vaddps	4(%rax,%r11,8){1to16}, %zmm3, %zmm3
.L2476:
	vmovups	%zmm3, 448(%r10)
	jmp	.L2479
.L2630:
	vcmpps	$17, (%rcx), %zmm5, %k1
	vmaxps	(%rcx), %zmm5, %zmm4
	vaddps	256(%r10), %zmm2, %zmm2
	vminps	(%rcx), %zmm5, %zmm5
	vmovaps	64(%rcx), %zmm14
	leal	(%r11,%r11), %eax
	vmovdqa32	128(%rcx), %zmm10
	leal	1(%rax), %edx
	vaddps	64(%r10), %zmm9, %zmm9
	vaddps	128(%r10), %zmm7, %zmm7
	vminps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm5, %zmm2, %zmm11
	vpbroadcastd	%eax, %zmm10{%k1}
	vaddps	192(%r10), %zmm6, %zmm6
	vcmpps	$17, %zmm5, %zmm2, %k1
	vminps	%zmm5, %zmm2, %zmm2
	vaddps	320(%r10), %zmm1, %zmm1
	vmovaps	256(%rcx), %zmm5
	vaddps	384(%r10), %zmm0, %zmm0
	vaddps	448(%r10), %zmm3, %zmm3
	vminps	%zmm11, %zmm4, %zmm4
	vpbroadcastd	%edx, %zmm10{%k1}
	vmovaps	%zmm2, (%rcx)
	vcmpps	$17, 192(%rcx), %zmm9, %k1
	vmaxps	192(%rcx), %zmm9, %zmm2
	vminps	192(%rcx), %zmm9, %zmm9
	vmovdqa32	%zmm10, 128(%rcx)
	vmovaps	%zmm4, 64(%rcx)
	vmovdqa32	320(%rcx), %zmm4
	vminps	%zmm2, %zmm5, %zmm2
	vpbroadcastd	%eax, %zmm4{%k1}
	vmaxps	%zmm9, %zmm1, %zmm5
	vcmpps	$17, %zmm9, %zmm1, %k1
	vminps	%zmm9, %zmm1, %zmm1
	vminps	%zmm5, %zmm2, %zmm2
	vmovaps	448(%rcx), %zmm5
	vmovaps	%zmm1, 192(%rcx)
	vpbroadcastd	%edx, %zmm4{%k1}
	vmaxps	384(%rcx), %zmm7, %zmm1
	vcmpps	$17, 384(%rcx), %zmm7, %k1
	vminps	384(%rcx), %zmm7, %zmm7
	vmovdqa32	%zmm4, 320(%rcx)
	vmovaps	%zmm2, 256(%rcx)
	vmovdqa32	512(%rcx), %zmm2
	vminps	%zmm1, %zmm5, %zmm1
	vmaxps	%zmm7, %zmm0, %zmm4
	vpbroadcastd	%eax, %zmm2{%k1}
	vcmpps	$17, %zmm7, %zmm0, %k1
	vminps	%zmm7, %zmm0, %zmm0
	vminps	%zmm4, %zmm1, %zmm1
	vmovaps	%zmm0, 384(%rcx)
	vpbroadcastd	%edx, %zmm2{%k1}
	vcmpps	$17, 576(%rcx), %zmm6, %k1
	vmovdqa32	%zmm2, 512(%rcx)
	vmovaps	%zmm1, 448(%rcx)
	vmovdqa32	704(%rcx), %zmm1
	vmaxps	576(%rcx), %zmm6, %zmm0
	vminps	576(%rcx), %zmm6, %zmm6
	vmovaps	640(%rcx), %zmm5
	vpbroadcastd	%eax, %zmm1{%k1}
	vminps	%zmm0, %zmm5, %zmm0
	vmaxps	%zmm6, %zmm3, %zmm2
	vcmpps	$17, %zmm6, %zmm3, %k1
	vminps	%zmm6, %zmm3, %zmm3
	vminps	%zmm2, %zmm0, %zmm0
	vpbroadcastd	%edx, %zmm1{%k1}
	vmovaps	%zmm3, 576(%rcx)
	vmovdqa32	%zmm1, 704(%rcx)
	vmovaps	%zmm0, 640(%rcx)
	jmp	.L2479
.L2477:
	vaddps	64(%r10), %zmm9, %zmm9
	vmovups	%zmm5, (%r10)
	vaddps	128(%r10), %zmm7, %zmm7
	vaddps	192(%r10), %zmm6, %zmm6
	vaddps	256(%r10), %zmm2, %zmm2
	vaddps	320(%r10), %zmm1, %zmm1
	vaddps	384(%r10), %zmm0, %zmm0
	vaddps	448(%r10), %zmm3, %zmm3
	vmovups	%zmm9, 64(%r10)
	vmovups	%zmm7, 128(%r10)
	vmovups	%zmm6, 192(%r10)
	vmovups	%zmm2, 256(%r10)
	vmovups	%zmm1, 320(%r10)
	vmovups	%zmm0, 384(%r10)
	jmp	.L2476
.L2459:
	movabsq	$3074457345618258603, %rax
	movq	(%r14), %rdi
	leaq	5(%rdi), %rsi
	imulq	%rsi
	sarq	$63, %rsi
	subq	%rsi, %rdx
	movq	%rdx, 320(%rsp)
	cmpq	$128, %r13
	jg	.L2534
	testq	%rdi, %rdi
	jle	.L2626
	movq	456(%rsp), %rbx
	vmovaps	(%rcx), %zmm1
	movq	%r13, %rax
	leaq	0(%r13,%r13,2), %r12
	salq	$8, %rax
	movq	56(%r14), %rdx
	movq	72(%r14), %r8
	salq	$3, %r12
	vmovdqa64	320(%rcx), %zmm6
	vmovaps	64(%rcx), %zmm28
	leaq	(%rbx,%rax), %r14
	xorl	%eax, %eax
	vmovaps	448(%rcx), %zmm7
	xorl	%ebx, %ebx
	vmovaps	384(%rcx), %zmm4
	vmovaps	%zmm1, %zmm31
	vmovdqa64	%zmm6, 328(%rsp)
	vmovdqa64	512(%rcx), %zmm6
	vmovdqa64	128(%rcx), %zmm30
	vmovaps	%zmm7, 136(%rsp)
	vmovaps	640(%rcx), %zmm7
	vmovaps	192(%rcx), %zmm5
	vmovdqa64	%zmm6, 200(%rsp)
	vmovdqa64	704(%rcx), %zmm6
	vmovaps	256(%rcx), %zmm29
	vmovaps	576(%rcx), %zmm27
	vmovaps	%zmm7, 8(%rsp)
	vmovdqa64	%zmm6, 72(%rsp)
	vmovaps	%zmm4, -56(%rsp)
.L2535:
	vbroadcastss	(%rdx), %zmm0
	vbroadcastss	4(%rdx), %zmm2
	vbroadcastss	8(%rdx), %zmm3
	vbroadcastss	12(%rdx), %zmm6
	vbroadcastss	16(%rdx), %zmm7
	vbroadcastss	20(%rdx), %zmm8
	testq	%r13, %r13
	jle	.L2631
	movq	%r8, %rsi
	movq	456(%rsp), %rdi
	vmovaps	%zmm8, %zmm23
	vmovaps	%zmm7, %zmm22
	vmovaps	%zmm6, %zmm21
	vmovaps	%zmm3, %zmm20
	vmovaps	%zmm2, %zmm19
	vmovaps	%zmm0, 392(%rsp)
	vmovaps	%zmm8, %zmm25
	vmovaps	%zmm7, %zmm18
	vmovaps	%zmm6, %zmm17
	vmovaps	%zmm5, -120(%rsp)
	vmovaps	%zmm3, %zmm16
	vmovaps	%zmm2, %zmm15
	vmovaps	%zmm0, %zmm14
	vmovaps	%zmm8, %zmm26
	vmovaps	%zmm7, %zmm13
	vmovaps	%zmm6, %zmm12
	vmovaps	%zmm3, %zmm11
	vmovaps	%zmm2, %zmm10
	vmovaps	%zmm0, %zmm9
.L2536:
	vmovups	(%rdi), %zmm4
	addq	$24, %rsi
	vmovups	64(%rdi), %zmm1
	addq	$256, %rdi
	vbroadcastss	-24(%rsi), %zmm24
	vmovaps	392(%rsp), %zmm5
	vfnmadd231ps	-128(%rdi), %zmm24, %zmm14
	vfnmadd231ps	-64(%rdi), %zmm24, %zmm5
	vfnmadd231ps	%zmm24, %zmm4, %zmm0
	vfnmadd231ps	%zmm24, %zmm1, %zmm9
	vbroadcastss	-20(%rsi), %zmm24
	vfnmadd231ps	-128(%rdi), %zmm24, %zmm15
	vfnmadd231ps	-64(%rdi), %zmm24, %zmm19
	vfnmadd231ps	%zmm24, %zmm4, %zmm2
	vfnmadd231ps	%zmm24, %zmm1, %zmm10
	vbroadcastss	-16(%rsi), %zmm24
	vfnmadd231ps	-128(%rdi), %zmm24, %zmm16
	vfnmadd231ps	-64(%rdi), %zmm24, %zmm20
	vfnmadd231ps	%zmm24, %zmm4, %zmm3
	vfnmadd231ps	%zmm24, %zmm1, %zmm11
	vbroadcastss	-12(%rsi), %zmm24
	vmovaps	%zmm5, 392(%rsp)
	vfnmadd231ps	-128(%rdi), %zmm24, %zmm17
	vfnmadd231ps	-64(%rdi), %zmm24, %zmm21
	vfnmadd231ps	%zmm24, %zmm4, %zmm6
	vfnmadd231ps	%zmm24, %zmm1, %zmm12
	vbroadcastss	-8(%rsi), %zmm24
	vfnmadd231ps	-128(%rdi), %zmm24, %zmm18
	vfnmadd231ps	-64(%rdi), %zmm24, %zmm22
	vfnmadd231ps	%zmm24, %zmm4, %zmm7
	vfnmadd231ps	%zmm24, %zmm1, %zmm13
	vbroadcastss	-4(%rsi), %zmm24
	vfnmadd231ps	-128(%rdi), %zmm24, %zmm25
	vfnmadd231ps	-64(%rdi), %zmm24, %zmm23
	vfnmadd231ps	%zmm24, %zmm4, %zmm8
	vfnmadd231ps	%zmm24, %zmm1, %zmm26
	cmpq	%r14, %rdi
	jne	.L2536
	vmovaps	-120(%rsp), %zmm5
.L2537:
	vmaxps	%zmm31, %zmm0, %zmm1
	vmovdqa32	%zmm30, %zmm24
	leal	4(%rax), %edi
	addq	%r12, %r8
	leal	1(%rax), %r11d
	leal	2(%rax), %r10d
	addq	$1, %rbx
	addq	$24, %rdx
	vcmpps	$17, %zmm31, %zmm0, %k1
	leal	3(%rax), %r9d
	leal	5(%rax), %esi
	vminps	%zmm1, %zmm28, %zmm4
	vminps	%zmm31, %zmm0, %zmm1
	vpbroadcastd	%eax, %zmm24{%k1}
	vmaxps	%zmm1, %zmm2, %zmm0
	vcmpps	$17, %zmm1, %zmm2, %k1
	vminps	%zmm1, %zmm2, %zmm1
	vminps	%zmm0, %zmm4, %zmm0
	vmaxps	%zmm1, %zmm3, %zmm2
	vpbroadcastd	%r11d, %zmm24{%k1}
	vcmpps	$17, %zmm1, %zmm3, %k1
	vminps	%zmm1, %zmm3, %zmm1
	vminps	%zmm2, %zmm0, %zmm2
	vpbroadcastd	%r10d, %zmm24{%k1}
	vmaxps	%zmm1, %zmm6, %zmm0
	vcmpps	$17, %zmm1, %zmm6, %k1
	vminps	%zmm1, %zmm6, %zmm1
	vmovaps	136(%rsp), %zmm6
	vminps	%zmm0, %zmm2, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm28
	vpbroadcastd	%r9d, %zmm24{%k1}
	vcmpps	$17, %zmm1, %zmm7, %k1
	vminps	%zmm1, %zmm7, %zmm1
	vmovaps	-56(%rsp), %zmm7
	vminps	%zmm28, %zmm2, %zmm28
	vminps	%zmm7, %zmm14, %zmm4
	vmaxps	%zmm1, %zmm8, %zmm2
	vpbroadcastd	%edi, %zmm24{%k1}
	vminps	%zmm1, %zmm8, %zmm31
	vcmpps	$17, %zmm1, %zmm8, %k1
	vmovdqa32	%zmm24, %zmm0
	vminps	%zmm2, %zmm28, %zmm28
	vmaxps	%zmm5, %zmm9, %zmm2
	vmovaps	%zmm31, (%rcx)
	vpbroadcastd	%esi, %zmm0{%k1}
	vcmpps	$17, %zmm5, %zmm9, %k1
	vminps	%zmm5, %zmm9, %zmm5
	vmovdqa64	%zmm0, 128(%rcx)
	vmovdqa64	%zmm0, %zmm30
	vmovdqa32	328(%rsp), %zmm0
	vminps	%zmm2, %zmm29, %zmm2
	vmovaps	%zmm28, 64(%rcx)
	vmaxps	%zmm5, %zmm10, %zmm3
	vpbroadcastd	%eax, %zmm0{%k1}
	vcmpps	$17, %zmm5, %zmm10, %k1
	vminps	%zmm5, %zmm10, %zmm5
	vminps	%zmm3, %zmm2, %zmm2
	vpbroadcastd	%r11d, %zmm0{%k1}
	vmaxps	%zmm5, %zmm11, %zmm3
	vcmpps	$17, %zmm5, %zmm11, %k1
	vminps	%zmm5, %zmm11, %zmm5
	vminps	%zmm3, %zmm2, %zmm3
	vpbroadcastd	%r10d, %zmm0{%k1}
	vmaxps	%zmm5, %zmm12, %zmm2
	vcmpps	$17, %zmm5, %zmm12, %k1
	vminps	%zmm5, %zmm12, %zmm5
	vminps	%zmm2, %zmm3, %zmm2
	vmaxps	%zmm4, %zmm15, %zmm3
	vmaxps	%zmm5, %zmm13, %zmm29
	vpbroadcastd	%r9d, %zmm0{%k1}
	vcmpps	$17, %zmm5, %zmm13, %k1
	vminps	%zmm5, %zmm13, %zmm5
	vminps	%zmm29, %zmm2, %zmm29
	vpbroadcastd	%edi, %zmm0{%k1}
	vmaxps	%zmm5, %zmm26, %zmm2
	vcmpps	$17, %zmm5, %zmm26, %k1
	vminps	%zmm5, %zmm26, %zmm5
	vminps	%zmm2, %zmm29, %zmm29
	vmaxps	%zmm7, %zmm14, %zmm2
	vmovaps	%zmm5, 192(%rcx)
	vpbroadcastd	%esi, %zmm0{%k1}
	vcmpps	$17, %zmm7, %zmm14, %k1
	vmovdqa64	%zmm0, 328(%rsp)
	vmovdqa64	%zmm0, 320(%rcx)
	vminps	%zmm2, %zmm6, %zmm2
	vmovdqa32	200(%rsp), %zmm0
	vmovaps	%zmm29, 256(%rcx)
	vpbroadcastd	%eax, %zmm0{%k1}
	vcmpps	$17, %zmm4, %zmm15, %k1
	vminps	%zmm4, %zmm15, %zmm4
	vminps	%zmm3, %zmm2, %zmm2
	vpbroadcastd	%r11d, %zmm0{%k1}
	vmaxps	%zmm4, %zmm16, %zmm3
	vcmpps	$17, %zmm4, %zmm16, %k1
	vminps	%zmm4, %zmm16, %zmm4
	vminps	%zmm3, %zmm2, %zmm2
	vpbroadcastd	%r10d, %zmm0{%k1}
	vmaxps	%zmm4, %zmm17, %zmm3
	vcmpps	$17, %zmm4, %zmm17, %k1
	vminps	%zmm4, %zmm17, %zmm4
	vminps	%zmm3, %zmm2, %zmm2
	vpbroadcastd	%r9d, %zmm0{%k1}
	vmaxps	%zmm4, %zmm18, %zmm3
	vcmpps	$17, %zmm4, %zmm18, %k1
	vminps	%zmm4, %zmm18, %zmm4
	vminps	%zmm3, %zmm2, %zmm2
	vmaxps	%zmm4, %zmm25, %zmm3
	vpbroadcastd	%edi, %zmm0{%k1}
	vminps	%zmm4, %zmm25, %zmm6
	vcmpps	$17, %zmm4, %zmm25, %k1
	vminps	%zmm3, %zmm2, %zmm7
	vmovaps	%zmm6, -56(%rsp)
	vmovaps	%zmm6, 384(%rcx)
	vpbroadcastd	%esi, %zmm0{%k1}
	vmovaps	8(%rsp), %zmm6
	vmovdqa64	%zmm0, 200(%rsp)
	vmovaps	%zmm7, 136(%rsp)
	vmovaps	%zmm7, 448(%rcx)
	vmovaps	392(%rsp), %zmm7
	vmovdqa64	%zmm0, 512(%rcx)
	vmovdqa32	72(%rsp), %zmm0
	vcmpps	$17, %zmm27, %zmm7, %k1
	vmaxps	%zmm27, %zmm7, %zmm2
	vminps	%zmm27, %zmm7, %zmm27
	vpbroadcastd	%eax, %zmm0{%k1}
	vmaxps	%zmm27, %zmm19, %zmm3
	vminps	%zmm2, %zmm6, %zmm2
	addl	$6, %eax
	vcmpps	$17, %zmm27, %zmm19, %k1
	vminps	%zmm27, %zmm19, %zmm27
	vminps	%zmm3, %zmm2, %zmm2
	vpbroadcastd	%r11d, %zmm0{%k1}
	vmaxps	%zmm27, %zmm20, %zmm3
	vcmpps	$17, %zmm27, %zmm20, %k1
	vminps	%zmm27, %zmm20, %zmm27
	vminps	%zmm3, %zmm2, %zmm2
	vpbroadcastd	%r10d, %zmm0{%k1}
	vmaxps	%zmm27, %zmm21, %zmm3
	vcmpps	$17, %zmm27, %zmm21, %k1
	vminps	%zmm27, %zmm21, %zmm27
	vminps	%zmm3, %zmm2, %zmm2
	vpbroadcastd	%r9d, %zmm0{%k1}
	vmaxps	%zmm27, %zmm22, %zmm3
	vcmpps	$17, %zmm27, %zmm22, %k1
	vminps	%zmm27, %zmm22, %zmm27
	vminps	%zmm3, %zmm2, %zmm2
	vmaxps	%zmm27, %zmm23, %zmm3
	vpbroadcastd	%edi, %zmm0{%k1}
	vcmpps	$17, %zmm27, %zmm23, %k1
	vminps	%zmm27, %zmm23, %zmm27
	vminps	%zmm3, %zmm2, %zmm7
	vmovaps	%zmm27, 576(%rcx)
	vpbroadcastd	%esi, %zmm0{%k1}
	vmovdqa64	%zmm0, 72(%rsp)
	vmovaps	%zmm7, 8(%rsp)
	vmovaps	%zmm7, 640(%rcx)
	vmovdqa64	%zmm0, 704(%rcx)
	cmpq	%rbx, 320(%rsp)
	jg	.L2535
	jmp	.L2625
.L2631:
	vmovaps	%zmm8, %zmm23
	vmovaps	%zmm7, %zmm22
	vmovaps	%zmm6, %zmm21
	vmovaps	%zmm0, 392(%rsp)
	vmovaps	%zmm3, %zmm20
	vmovaps	%zmm2, %zmm19
	vmovaps	%zmm8, %zmm25
	vmovaps	%zmm7, %zmm18
	vmovaps	%zmm6, %zmm17
	vmovaps	%zmm3, %zmm16
	vmovaps	%zmm2, %zmm15
	vmovaps	%zmm0, %zmm14
	vmovaps	%zmm8, %zmm26
	vmovaps	%zmm7, %zmm13
	vmovaps	%zmm6, %zmm12
	vmovaps	%zmm3, %zmm11
	vmovaps	%zmm2, %zmm10
	vmovaps	%zmm0, %zmm9
	jmp	.L2537
.L2534:
	testq	%rdi, %rdi
	jle	.L2626
	leaq	0(%r13,%r13,2), %rax
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movq	%rax, %r10
	salq	$3, %rax
	leaq	904(%rsp), %r12
	movq	%rax, 72(%rsp)
	leaq	520(%rsp), %rax
	salq	$5, %r10
	movq	%rax, 328(%rsp)
	movq	%r9, %rax
.L2551:
	movq	456(%rsp), %rbx
	leaq	(%rax,%rax,2), %rdx
	movq	%rsi, 304(%rsp)
	xorl	%edi, %edi
	movq	%rbx, 136(%rsp)
	leaq	(%rdx,%rdx), %rbx
	movq	%rsi, %rdx
	movq	%rax, %rsi
	movq	%rbx, 312(%rsp)
	movq	%rdx, %rax
.L2541:
	movq	%r13, %rdx
	movl	$128, %r9d
	movq	%rsi, 8(%rsp)
	movq	%rsi, %r15
	subq	%rdi, %rdx
	movq	%rax, -56(%rsp)
	leaq	0(,%rax,4), %r11
	cmpq	%r9, %rdx
	movq	%r10, -120(%rsp)
	cmovg	%r9, %rdx
	xorl	%r8d, %r8d
	movq	312(%rsp), %r9
	leaq	(%rdi,%rdx), %rbx
	leaq	(%rdx,%rdx,2), %rdx
	salq	$3, %rdx
	movq	%rdx, %r10
	movq	%r8, %rdx
.L2540:
	movq	72(%r14), %rsi
	vxorps	%xmm5, %xmm5, %xmm5
	vmovaps	%zmm5, %zmm6
	vmovaps	%zmm5, %zmm7
	vmovaps	%zmm5, %zmm8
	leaq	(%rsi,%r11), %rax
	addq	%r10, %rsi
	vmovaps	%zmm5, %zmm9
	leaq	(%rsi,%r11), %r8
	movq	136(%rsp), %rsi
	vmovaps	%zmm5, %zmm10
	vmovaps	%zmm5, %zmm11
	vmovaps	%zmm5, %zmm12
	vmovaps	%zmm5, %zmm13
	vmovaps	%zmm5, %zmm14
	vmovaps	%zmm5, %zmm15
	vmovaps	%zmm5, %zmm16
	vmovaps	%zmm5, %zmm17
	vmovaps	%zmm5, %zmm18
	vmovaps	%zmm5, %zmm19
	vmovaps	%zmm5, %zmm20
	vmovaps	%zmm5, %zmm21
	vmovaps	%zmm5, %zmm22
	vmovaps	%zmm5, %zmm23
	vmovaps	%zmm5, %zmm24
	vmovaps	%zmm5, %zmm25
	vmovaps	%zmm5, %zmm26
	vmovaps	%zmm5, %zmm27
	vmovaps	%zmm5, %zmm28
	.p2align 4,,10
	.p2align 3
.L2543:
	vmovups	(%rsi), %zmm3
	vbroadcastss	(%rax), %zmm4
	addq	$24, %rax
	addq	$256, %rsi
	vmovups	-128(%rsi), %zmm1
	vmovups	-64(%rsi), %zmm0
	vmovups	-192(%rsi), %zmm2
	vfnmadd231ps	%zmm4, %zmm3, %zmm28
	vfnmadd231ps	%zmm4, %zmm1, %zmm26
	vfnmadd231ps	%zmm4, %zmm0, %zmm25
	vfnmadd231ps	%zmm4, %zmm2, %zmm27
	vbroadcastss	-20(%rax), %zmm4
	vfnmadd231ps	%zmm4, %zmm3, %zmm24
	vfnmadd231ps	%zmm4, %zmm2, %zmm23
	vfnmadd231ps	%zmm4, %zmm1, %zmm22
	vfnmadd231ps	%zmm4, %zmm0, %zmm21
	vbroadcastss	-16(%rax), %zmm4
	vfnmadd231ps	%zmm4, %zmm3, %zmm20
	vfnmadd231ps	%zmm4, %zmm2, %zmm19
	vfnmadd231ps	%zmm4, %zmm1, %zmm18
	vfnmadd231ps	%zmm4, %zmm0, %zmm17
	vbroadcastss	-12(%rax), %zmm4
	vfnmadd231ps	%zmm4, %zmm3, %zmm16
	vfnmadd231ps	%zmm4, %zmm2, %zmm15
	vfnmadd231ps	%zmm4, %zmm1, %zmm14
	vfnmadd231ps	%zmm4, %zmm0, %zmm13
	vbroadcastss	-8(%rax), %zmm4
	vfnmadd231ps	%zmm4, %zmm3, %zmm12
	vfnmadd231ps	%zmm4, %zmm2, %zmm11
	vfnmadd231ps	%zmm4, %zmm1, %zmm10
	vfnmadd231ps	%zmm4, %zmm0, %zmm9
	vbroadcastss	-4(%rax), %zmm4
	vfnmadd231ps	%zmm4, %zmm3, %zmm8
	vfnmadd231ps	%zmm4, %zmm2, %zmm7
	vfnmadd231ps	%zmm4, %zmm1, %zmm6
	vfnmadd231ps	%zmm4, %zmm0, %zmm5
	cmpq	%rax, %r8
	jne	.L2543
	movq	392(%rsp), %rax
	movq	%rdx, 200(%rsp)
	leaq	0(,%r9,4), %r8
	vmovaps	%zmm28, 520(%rsp)
	vmovaps	%zmm27, 904(%rsp)
	leaq	(%rax,%rdx), %rsi
	movq	328(%rsp), %rax
	vmovaps	%zmm26, 1288(%rsp)
	vmovaps	%zmm25, 1672(%rsp)
	vmovaps	%zmm24, 584(%rsp)
	vmovaps	%zmm23, 968(%rsp)
	vmovaps	%zmm22, 1352(%rsp)
	vmovaps	%zmm21, 1736(%rsp)
	vmovaps	%zmm20, 648(%rsp)
	vmovaps	%zmm19, 1032(%rsp)
	vmovaps	%zmm18, 1416(%rsp)
	vmovaps	%zmm17, 1800(%rsp)
	vmovaps	%zmm16, 712(%rsp)
	vmovaps	%zmm15, 1096(%rsp)
	vmovaps	%zmm14, 1480(%rsp)
	vmovaps	%zmm13, 1864(%rsp)
	vmovaps	%zmm12, 776(%rsp)
	vmovaps	%zmm11, 1160(%rsp)
	vmovaps	%zmm10, 1544(%rsp)
	vmovaps	%zmm9, 1928(%rsp)
	vmovaps	%zmm8, 840(%rsp)
	vmovaps	%zmm7, 1224(%rsp)
	vmovaps	%zmm6, 1608(%rsp)
	vmovaps	%zmm5, 1992(%rsp)
	jmp	.L2548
	.p2align 4,,10
	.p2align 3
.L2544:
	vmovups	(%rsi), %zmm7
	vaddps	(%rax), %zmm7, %zmm2
	vmovaps	%zmm2, (%rax)
	cmpq	%rbx, %r13
	jg	.L2546
	vmovups	64(%rsi), %zmm7
	vaddps	384(%rax), %zmm7, %zmm2
	vmovups	128(%rsi), %zmm7
	vmovaps	%zmm2, 384(%rax)
	vaddps	768(%rax), %zmm7, %zmm2
	vmovups	192(%rsi), %zmm7
	vmovaps	%zmm2, 768(%rax)
	vaddps	1152(%rax), %zmm7, %zmm2
	vmovaps	%zmm2, 1152(%rax)
.L2547:
	addq	$64, %rax
	addq	$256, %rsi
	addq	$4, %r8
	cmpq	%rax, %r12
	je	.L2632
.L2548:
	testq	%rdi, %rdi
	jne	.L2544
	movq	56(%r14), %rdx
	vbroadcastss	(%rdx,%r8), %zmm2
	vaddps	(%rax), %zmm2, %zmm2
	vmovups	%zmm2, (%rsi)
	movq	56(%r14), %rdx
	vmovaps	%zmm2, (%rax)
	vbroadcastss	(%rdx,%r8), %zmm2
	vaddps	384(%rax), %zmm2, %zmm2
	vmovups	%zmm2, 64(%rsi)
	movq	56(%r14), %rdx
	vmovaps	%zmm2, 384(%rax)
	vbroadcastss	(%rdx,%r8), %zmm2
	vaddps	768(%rax), %zmm2, %zmm2
	vmovups	%zmm2, 128(%rsi)
	movq	56(%r14), %rdx
	vmovaps	%zmm2, 768(%rax)
	vbroadcastss	(%rdx,%r8), %zmm2
	vaddps	1152(%rax), %zmm2, %zmm2
.L2545:
	vmovaps	%zmm2, 1152(%rax)
	vmovups	%zmm2, 192(%rsi)
	jmp	.L2547
.L2632:
	movq	200(%rsp), %rdx
	cmpq	%rbx, %r13
	je	.L2633
.L2549:
	addq	$1, %r15
	cmpq	%r15, 320(%rsp)
	jle	.L2613
	movq	72(%rsp), %rax
	addq	$1536, %rdx
	addq	$6, %r9
	addq	%rax, %r11
	cmpq	$24576, %rdx
	jne	.L2540
.L2613:
	movq	-56(%rsp), %rax
	subq	$-128, %rdi
	movq	8(%rsp), %rsi
	addq	$32768, 136(%rsp)
	movq	-120(%rsp), %r10
	addq	$768, %rax
	cmpq	%rdi, %r13
	jg	.L2541
	movq	%rsi, %rax
	movq	304(%rsp), %rsi
	addq	$16, %rax
	addq	%r10, %rsi
	cmpq	%rax, 320(%rsp)
	jg	.L2551
	jmp	.L2625
	.p2align 4,,10
	.p2align 3
.L2546:
	vmovups	64(%rsi), %zmm5
	vmovups	%zmm2, (%rsi)
	vaddps	384(%rax), %zmm5, %zmm2
	vmovups	128(%rsi), %zmm5
	vmovaps	%zmm2, 384(%rax)
	vmovups	%zmm2, 64(%rsi)
	vaddps	768(%rax), %zmm5, %zmm2
	vmovups	192(%rsi), %zmm5
	vmovaps	%zmm2, 768(%rax)
	vmovups	%zmm2, 128(%rsi)
	vaddps	1152(%rax), %zmm5, %zmm2
	jmp	.L2545
.L2633:
	vmovaps	520(%rsp), %zmm5
	vmaxps	(%rcx), %zmm5, %zmm2
	leal	1(%r9), %eax
	vmovd	%eax, %xmm1
	leal	2(%r9), %eax
	leal	3(%r9), %r8d
	vmovaps	520(%rsp), %zmm7
	vcmpps	$17, (%rcx), %zmm5, %k1
	vmovaps	64(%rcx), %zmm5
	vmovd	%eax, %xmm0
	leal	4(%r9), %esi
	vmovdqa32	128(%rcx), %zmm3
	leal	5(%r9), %eax
	vminps	%zmm2, %zmm5, %zmm2
	vminps	(%rcx), %zmm7, %zmm5
	vmovaps	584(%rsp), %zmm7
	vpbroadcastd	%r9d, %zmm3{%k1}
	vmaxps	%zmm5, %zmm7, %zmm6
	vcmpps	$17, %zmm5, %zmm7, %k1
	vminps	%zmm5, %zmm7, %zmm5
	vmovaps	648(%rsp), %zmm7
	vminps	%zmm6, %zmm2, %zmm2
	vmaxps	%zmm5, %zmm7, %zmm6
	vpbroadcastd	%xmm1, %zmm3{%k1}
	vcmpps	$17, %zmm5, %zmm7, %k1
	vminps	%zmm5, %zmm7, %zmm5
	vminps	%zmm6, %zmm2, %zmm2
	vmovaps	712(%rsp), %zmm6
	vpbroadcastd	%xmm0, %zmm3{%k1}
	vmovaps	%zmm6, %zmm7
	vcmpps	$17, %zmm5, %zmm6, %k1
	vmaxps	%zmm5, %zmm6, %zmm6
	vminps	%zmm5, %zmm7, %zmm5
	vmovaps	776(%rsp), %zmm7
	vminps	%zmm6, %zmm2, %zmm2
	vpbroadcastd	%r8d, %zmm3{%k1}
	vmaxps	%zmm5, %zmm7, %zmm6
	vcmpps	$17, %zmm5, %zmm7, %k1
	vminps	%zmm5, %zmm7, %zmm5
	vminps	%zmm6, %zmm2, %zmm2
	vpbroadcastd	%esi, %zmm3{%k1}
	vmovaps	840(%rsp), %zmm6
	vcmpps	$17, %zmm5, %zmm6, %k1
	vmovaps	%zmm6, %zmm7
	vmaxps	%zmm5, %zmm6, %zmm6
	vminps	%zmm5, %zmm7, %zmm5
	vmovaps	968(%rsp), %zmm7
	vminps	%zmm6, %zmm2, %zmm2
	vpbroadcastd	%eax, %zmm3{%k1}
	vmovaps	%zmm5, (%rcx)
	vmovaps	904(%rsp), %zmm5
	vmovdqa32	%zmm3, 128(%rcx)
	vmovdqa32	320(%rcx), %zmm3
	vmovaps	%zmm2, 64(%rcx)
	vmaxps	192(%rcx), %zmm5, %zmm2
	vcmpps	$17, 192(%rcx), %zmm5, %k1
	vmovaps	256(%rcx), %zmm5
	vminps	%zmm2, %zmm5, %zmm2
	vpbroadcastd	%r9d, %zmm3{%k1}
	vmovaps	904(%rsp), %zmm5
	vminps	192(%rcx), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm7, %zmm6
	vcmpps	$17, %zmm5, %zmm7, %k1
	vminps	%zmm5, %zmm7, %zmm5
	vminps	%zmm6, %zmm2, %zmm2
	vpbroadcastd	%xmm1, %zmm3{%k1}
	vmovaps	1032(%rsp), %zmm6
	vmovaps	%zmm6, %zmm7
	vcmpps	$17, %zmm5, %zmm6, %k1
	vmaxps	%zmm5, %zmm6, %zmm6
	vminps	%zmm5, %zmm7, %zmm5
	vmovaps	1096(%rsp), %zmm7
	vminps	%zmm6, %zmm2, %zmm2
	vpbroadcastd	%xmm0, %zmm3{%k1}
	vmaxps	%zmm5, %zmm7, %zmm6
	vcmpps	$17, %zmm5, %zmm7, %k1
	vminps	%zmm5, %zmm7, %zmm5
	vminps	%zmm6, %zmm2, %zmm2
	vpbroadcastd	%r8d, %zmm3{%k1}
	vmovaps	1160(%rsp), %zmm6
	vmovaps	%zmm6, %zmm7
	vcmpps	$17, %zmm5, %zmm6, %k1
	vmaxps	%zmm5, %zmm6, %zmm6
	vminps	%zmm5, %zmm7, %zmm5
	vmovaps	1224(%rsp), %zmm7
	vminps	%zmm6, %zmm2, %zmm2
	vpbroadcastd	%esi, %zmm3{%k1}
	vmaxps	%zmm5, %zmm7, %zmm6
	vcmpps	$17, %zmm5, %zmm7, %k1
	vminps	%zmm5, %zmm7, %zmm5
	vminps	%zmm6, %zmm2, %zmm2
	vpbroadcastd	%eax, %zmm3{%k1}
	vmovaps	%zmm5, 192(%rcx)
	vmovaps	1288(%rsp), %zmm5
	vmovdqa32	%zmm3, 320(%rcx)
	vcmpps	$17, 384(%rcx), %zmm5, %k1
	vmovaps	%zmm2, 256(%rcx)
	vmovdqa32	512(%rcx), %zmm3
	vmaxps	384(%rcx), %zmm5, %zmm2
	vmovaps	448(%rcx), %zmm5
	vmovaps	1352(%rsp), %zmm6
	vpbroadcastd	%r9d, %zmm3{%k1}
	vminps	%zmm2, %zmm5, %zmm2
	vmovaps	%zmm6, %zmm7
	vmovaps	1288(%rsp), %zmm5
	vminps	384(%rcx), %zmm5, %zmm5
	vcmpps	$17, %zmm5, %zmm6, %k1
	vmaxps	%zmm5, %zmm6, %zmm6
	vminps	%zmm5, %zmm7, %zmm5
	vmovaps	1416(%rsp), %zmm7
	vminps	%zmm6, %zmm2, %zmm2
	vmaxps	%zmm5, %zmm7, %zmm6
	vpbroadcastd	%xmm1, %zmm3{%k1}
	vcmpps	$17, %zmm5, %zmm7, %k1
	vminps	%zmm5, %zmm7, %zmm5
	vminps	%zmm6, %zmm2, %zmm2
	vmovaps	1480(%rsp), %zmm6
	vpbroadcastd	%xmm0, %zmm3{%k1}
	vmovaps	%zmm6, %zmm7
	vcmpps	$17, %zmm5, %zmm6, %k1
	vmaxps	%zmm5, %zmm6, %zmm6
	vminps	%zmm5, %zmm7, %zmm5
	vmovaps	1544(%rsp), %zmm7
	vminps	%zmm6, %zmm2, %zmm2
	vpbroadcastd	%r8d, %zmm3{%k1}
	vmaxps	%zmm5, %zmm7, %zmm6
	vcmpps	$17, %zmm5, %zmm7, %k1
	vminps	%zmm5, %zmm7, %zmm5
	vminps	%zmm6, %zmm2, %zmm2
	vpbroadcastd	%esi, %zmm3{%k1}
	vmovaps	1608(%rsp), %zmm6
	vcmpps	$17, %zmm5, %zmm6, %k1
	vmovaps	%zmm6, %zmm7
	vmaxps	%zmm5, %zmm6, %zmm6
	vminps	%zmm5, %zmm7, %zmm5
	vmovaps	1736(%rsp), %zmm7
	vminps	%zmm6, %zmm2, %zmm2
	vpbroadcastd	%eax, %zmm3{%k1}
	vmovaps	%zmm5, 384(%rcx)
	vmovaps	1672(%rsp), %zmm5
	vmovdqa32	%zmm3, 512(%rcx)
	vmovdqa32	704(%rcx), %zmm3
	vmovaps	%zmm2, 448(%rcx)
	vmaxps	576(%rcx), %zmm5, %zmm2
	vcmpps	$17, 576(%rcx), %zmm5, %k1
	vmovaps	640(%rcx), %zmm5
	vminps	%zmm2, %zmm5, %zmm2
	vpbroadcastd	%r9d, %zmm3{%k1}
	vmovaps	1672(%rsp), %zmm5
	vminps	576(%rcx), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm7, %zmm4
	vcmpps	$17, %zmm5, %zmm7, %k1
	vminps	%zmm4, %zmm2, %zmm2
	vminps	%zmm5, %zmm7, %zmm4
	vpbroadcastd	%xmm1, %zmm3{%k1}
	vmovaps	1800(%rsp), %zmm5
	vcmpps	$17, %zmm4, %zmm5, %k1
	vmaxps	%zmm4, %zmm5, %zmm5
	vminps	%zmm5, %zmm2, %zmm2
	vpbroadcastd	%xmm0, %zmm3{%k1}
	vmovaps	1800(%rsp), %zmm5
	vminps	%zmm4, %zmm5, %zmm4
	vmovaps	1864(%rsp), %zmm5
	vcmpps	$17, %zmm4, %zmm5, %k1
	vmaxps	%zmm4, %zmm5, %zmm5
	vminps	%zmm5, %zmm2, %zmm2
	vpbroadcastd	%r8d, %zmm3{%k1}
	vmovaps	1864(%rsp), %zmm5
	vminps	%zmm4, %zmm5, %zmm4
	vmovaps	1928(%rsp), %zmm5
	vcmpps	$17, %zmm4, %zmm5, %k1
	vmaxps	%zmm4, %zmm5, %zmm5
	vminps	%zmm5, %zmm2, %zmm2
	vpbroadcastd	%esi, %zmm3{%k1}
	vmovaps	1928(%rsp), %zmm5
	vminps	%zmm4, %zmm5, %zmm4
	vmovaps	1992(%rsp), %zmm5
	vcmpps	$17, %zmm4, %zmm5, %k1
	vmaxps	%zmm4, %zmm5, %zmm5
	vminps	%zmm5, %zmm2, %zmm2
	vpbroadcastd	%eax, %zmm3{%k1}
	vmovaps	1992(%rsp), %zmm5
	vmovdqa32	%zmm3, 704(%rcx)
	vminps	%zmm4, %zmm5, %zmm4
	vmovaps	%zmm2, 640(%rcx)
	vmovaps	%zmm4, 576(%rcx)
	jmp	.L2549
.L2461:
	movabsq	$7378697629483820647, %rax
	movq	(%r14), %rdi
	leaq	4(%rdi), %rsi
	imulq	%rsi
	sarq	$63, %rsi
	sarq	%rdx
	subq	%rsi, %rdx
	movq	%rdx, 320(%rsp)
	cmpq	$128, %r13
	jg	.L2516
	testq	%rdi, %rdi
	jle	.L2626
	leaq	0(%r13,%r13,4), %rax
	movq	56(%r14), %rsi
	movq	72(%r14), %r11
	xorl	%edi, %edi
	vmovaps	448(%rcx), %zmm8
	movq	456(%rsp), %rbx
	leaq	0(,%rax,4), %r10
	movq	%r13, %rax
	vmovdqa64	704(%rcx), %zmm6
	salq	$8, %rax
	vmovaps	(%rcx), %zmm5
	vmovaps	64(%rcx), %zmm10
	addq	%rax, %rbx
	vmovdqa64	128(%rcx), %zmm28
	vmovaps	%zmm8, %zmm31
	vmovaps	192(%rcx), %zmm4
	vmovaps	256(%rcx), %zmm9
	vmovdqa64	%zmm6, 392(%rsp)
	vmovdqa64	320(%rcx), %zmm29
	vmovaps	384(%rcx), %zmm3
	vmovdqa64	512(%rcx), %zmm30
	vmovaps	576(%rcx), %zmm2
	vmovaps	640(%rcx), %zmm27
.L2517:
	vbroadcastss	(%rsi), %zmm0
	vbroadcastss	4(%rsi), %zmm1
	vbroadcastss	8(%rsi), %zmm6
	vbroadcastss	12(%rsi), %zmm7
	vbroadcastss	16(%rsi), %zmm11
	testq	%r13, %r13
	jle	.L2634
	movq	%r11, %rdx
	movq	456(%rsp), %rax
	vmovaps	%zmm11, %zmm25
	vmovaps	%zmm7, %zmm24
	vmovaps	%zmm6, %zmm23
	vmovaps	%zmm1, %zmm22
	vmovaps	%zmm0, %zmm21
	vmovaps	%zmm11, %zmm20
	vmovaps	%zmm7, %zmm19
	vmovaps	%zmm6, %zmm18
	vmovaps	%zmm1, %zmm17
	vmovaps	%zmm0, %zmm16
	vmovaps	%zmm11, %zmm8
	vmovaps	%zmm7, %zmm15
	vmovaps	%zmm6, %zmm14
	vmovaps	%zmm1, %zmm13
	vmovaps	%zmm0, %zmm12
.L2518:
	vbroadcastss	(%rdx), %zmm26
	addq	$256, %rax
	addq	$20, %rdx
	vfnmadd231ps	-128(%rax), %zmm26, %zmm16
	vfnmadd231ps	-64(%rax), %zmm26, %zmm21
	vfnmadd231ps	-256(%rax), %zmm26, %zmm0
	vfnmadd231ps	-192(%rax), %zmm26, %zmm12
	vbroadcastss	-16(%rdx), %zmm26
	vfnmadd231ps	-128(%rax), %zmm26, %zmm17
	vfnmadd231ps	-256(%rax), %zmm26, %zmm1
	vfnmadd231ps	-64(%rax), %zmm26, %zmm22
	vfnmadd231ps	-192(%rax), %zmm26, %zmm13
	vbroadcastss	-12(%rdx), %zmm26
	vfnmadd231ps	-128(%rax), %zmm26, %zmm18
	vfnmadd231ps	-64(%rax), %zmm26, %zmm23
	vfnmadd231ps	-256(%rax), %zmm26, %zmm6
	vfnmadd231ps	-192(%rax), %zmm26, %zmm14
	vbroadcastss	-8(%rdx), %zmm26
	vfnmadd231ps	-128(%rax), %zmm26, %zmm19
	vfnmadd231ps	-256(%rax), %zmm26, %zmm7
	vfnmadd231ps	-64(%rax), %zmm26, %zmm24
	vfnmadd231ps	-192(%rax), %zmm26, %zmm15
	vbroadcastss	-4(%rdx), %zmm26
	vfnmadd231ps	-128(%rax), %zmm26, %zmm20
	vfnmadd231ps	-64(%rax), %zmm26, %zmm25
	vfnmadd231ps	-256(%rax), %zmm26, %zmm11
	vfnmadd231ps	-192(%rax), %zmm26, %zmm8
	cmpq	%rbx, %rax
	jne	.L2518
.L2519:
	vmovdqa32	%zmm28, %zmm26
	vmaxps	%zmm5, %zmm0, %zmm28
	leal	(%rdi,%rdi,4), %eax
	addq	%r10, %r11
	leal	1(%rax), %r12d
	leal	2(%rax), %r9d
	addq	$1, %rdi
	addq	$20, %rsi
	vcmpps	$17, %zmm5, %zmm0, %k1
	vminps	%zmm5, %zmm0, %zmm5
	leal	3(%rax), %r8d
	vminps	%zmm28, %zmm10, %zmm28
	leal	4(%rax), %edx
	vmaxps	%zmm5, %zmm1, %zmm0
	vpbroadcastd	%eax, %zmm26{%k1}
	vcmpps	$17, %zmm5, %zmm1, %k1
	vminps	%zmm5, %zmm1, %zmm5
	vminps	%zmm0, %zmm28, %zmm0
	vmaxps	%zmm5, %zmm6, %zmm10
	vpbroadcastd	%r12d, %zmm26{%k1}
	vcmpps	$17, %zmm5, %zmm6, %k1
	vminps	%zmm5, %zmm6, %zmm5
	vminps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm5, %zmm7, %zmm1
	vpbroadcastd	%r9d, %zmm26{%k1}
	vcmpps	$17, %zmm5, %zmm7, %k1
	vminps	%zmm5, %zmm7, %zmm5
	vmovdqa32	%zmm26, %zmm0
	vminps	%zmm1, %zmm10, %zmm10
	vpbroadcastd	%r8d, %zmm0{%k1}
	vmaxps	%zmm5, %zmm11, %zmm1
	vcmpps	$17, %zmm5, %zmm11, %k1
	vminps	%zmm5, %zmm11, %zmm5
	vminps	%zmm1, %zmm10, %zmm10
	vmaxps	%zmm4, %zmm12, %zmm1
	vpbroadcastd	%edx, %zmm0{%k1}
	vcmpps	$17, %zmm4, %zmm12, %k1
	vminps	%zmm4, %zmm12, %zmm4
	vmovaps	%zmm5, (%rcx)
	vmovdqa64	%zmm0, 128(%rcx)
	vmovdqa64	%zmm0, %zmm28
	vmovdqa32	%zmm29, %zmm0
	vminps	%zmm1, %zmm9, %zmm1
	vmovaps	%zmm10, 64(%rcx)
	vmaxps	%zmm4, %zmm13, %zmm6
	vpbroadcastd	%eax, %zmm0{%k1}
	vcmpps	$17, %zmm4, %zmm13, %k1
	vminps	%zmm4, %zmm13, %zmm4
	vminps	%zmm6, %zmm1, %zmm1
	vmaxps	%zmm4, %zmm14, %zmm9
	vpbroadcastd	%r12d, %zmm0{%k1}
	vcmpps	$17, %zmm4, %zmm14, %k1
	vminps	%zmm4, %zmm14, %zmm4
	vminps	%zmm9, %zmm1, %zmm9
	vpbroadcastd	%r9d, %zmm0{%k1}
	vmaxps	%zmm4, %zmm15, %zmm1
	vcmpps	$17, %zmm4, %zmm15, %k1
	vminps	%zmm4, %zmm15, %zmm4
	vminps	%zmm1, %zmm9, %zmm9
	vpbroadcastd	%r8d, %zmm0{%k1}
	vmaxps	%zmm4, %zmm8, %zmm1
	vcmpps	$17, %zmm4, %zmm8, %k1
	vminps	%zmm4, %zmm8, %zmm4
	vminps	%zmm1, %zmm9, %zmm9
	vmaxps	%zmm3, %zmm16, %zmm1
	vmovaps	%zmm4, 192(%rcx)
	vpbroadcastd	%edx, %zmm0{%k1}
	vcmpps	$17, %zmm3, %zmm16, %k1
	vminps	%zmm3, %zmm16, %zmm3
	vmovdqa64	%zmm0, 320(%rcx)
	vmovdqa64	%zmm0, %zmm29
	vmovdqa32	%zmm30, %zmm0
	vmovaps	%zmm9, 256(%rcx)
	vminps	%zmm1, %zmm31, %zmm1
	vmaxps	%zmm3, %zmm17, %zmm6
	vpbroadcastd	%eax, %zmm0{%k1}
	vcmpps	$17, %zmm3, %zmm17, %k1
	vminps	%zmm3, %zmm17, %zmm3
	vminps	%zmm6, %zmm1, %zmm1
	vpbroadcastd	%r12d, %zmm0{%k1}
	vmaxps	%zmm3, %zmm18, %zmm6
	vcmpps	$17, %zmm3, %zmm18, %k1
	vminps	%zmm3, %zmm18, %zmm3
	vminps	%zmm6, %zmm1, %zmm1
	vpbroadcastd	%r9d, %zmm0{%k1}
	vmaxps	%zmm3, %zmm19, %zmm6
	vcmpps	$17, %zmm3, %zmm19, %k1
	vminps	%zmm3, %zmm19, %zmm3
	vminps	%zmm6, %zmm1, %zmm1
	vmaxps	%zmm3, %zmm20, %zmm8
	vpbroadcastd	%r8d, %zmm0{%k1}
	vcmpps	$17, %zmm3, %zmm20, %k1
	vminps	%zmm3, %zmm20, %zmm3
	vminps	%zmm8, %zmm1, %zmm31
	vmaxps	%zmm2, %zmm21, %zmm1
	vmovaps	%zmm3, 384(%rcx)
	vpbroadcastd	%edx, %zmm0{%k1}
	vcmpps	$17, %zmm2, %zmm21, %k1
	vminps	%zmm2, %zmm21, %zmm2
	vmovdqa64	%zmm0, 512(%rcx)
	vmovdqa64	%zmm0, %zmm30
	vmovdqa32	392(%rsp), %zmm0
	vmovaps	%zmm31, 448(%rcx)
	vminps	%zmm1, %zmm27, %zmm1
	vmaxps	%zmm2, %zmm22, %zmm6
	vpbroadcastd	%eax, %zmm0{%k1}
	vcmpps	$17, %zmm2, %zmm22, %k1
	vminps	%zmm2, %zmm22, %zmm2
	vminps	%zmm6, %zmm1, %zmm1
	vpbroadcastd	%r12d, %zmm0{%k1}
	vmaxps	%zmm2, %zmm23, %zmm6
	vcmpps	$17, %zmm2, %zmm23, %k1
	vminps	%zmm2, %zmm23, %zmm2
	vminps	%zmm6, %zmm1, %zmm1
	vpbroadcastd	%r9d, %zmm0{%k1}
	vmaxps	%zmm2, %zmm24, %zmm6
	vcmpps	$17, %zmm2, %zmm24, %k1
	vminps	%zmm2, %zmm24, %zmm2
	vminps	%zmm6, %zmm1, %zmm1
	vmaxps	%zmm2, %zmm25, %zmm27
	vpbroadcastd	%r8d, %zmm0{%k1}
	vcmpps	$17, %zmm2, %zmm25, %k1
	vminps	%zmm2, %zmm25, %zmm2
	vminps	%zmm27, %zmm1, %zmm27
	vmovaps	%zmm2, 576(%rcx)
	vpbroadcastd	%edx, %zmm0{%k1}
	vmovdqa64	%zmm0, 392(%rsp)
	vmovaps	%zmm27, 640(%rcx)
	vmovdqa64	%zmm0, 704(%rcx)
	cmpq	%rdi, 320(%rsp)
	jg	.L2517
	jmp	.L2625
.L2634:
	vmovaps	%zmm11, %zmm25
	vmovaps	%zmm7, %zmm24
	vmovaps	%zmm6, %zmm23
	vmovaps	%zmm1, %zmm22
	vmovaps	%zmm0, %zmm21
	vmovaps	%zmm11, %zmm20
	vmovaps	%zmm7, %zmm19
	vmovaps	%zmm6, %zmm18
	vmovaps	%zmm1, %zmm17
	vmovaps	%zmm0, %zmm16
	vmovaps	%zmm11, %zmm8
	vmovaps	%zmm7, %zmm15
	vmovaps	%zmm6, %zmm14
	vmovaps	%zmm1, %zmm13
	vmovaps	%zmm0, %zmm12
	jmp	.L2519
.L2516:
	testq	%rdi, %rdi
	jle	.L2626
	leaq	0(%r13,%r13,4), %rax
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movq	%rax, %r10
	salq	$2, %rax
	leaq	840(%rsp), %r12
	movq	%rax, 72(%rsp)
	movq	392(%rsp), %rax
	salq	$4, %r10
	addq	$20480, %rax
	movq	%rax, 8(%rsp)
	leaq	520(%rsp), %rax
	movq	%rax, 328(%rsp)
	movq	%r9, %rax
.L2533:
	movq	456(%rsp), %rbx
	movq	%rsi, %rdx
	movq	%rsi, 296(%rsp)
	xorl	%edi, %edi
	movq	%rax, %rsi
	movq	%rbx, 136(%rsp)
	leaq	(%rax,%rax,4), %rbx
	movq	%rdx, %rax
	movq	%rbx, 304(%rsp)
.L2523:
	movq	%r13, %rdx
	movl	$128, %r9d
	movq	%rsi, -56(%rsp)
	movq	392(%rsp), %r15
	subq	%rdi, %rdx
	movq	%rax, -120(%rsp)
	leaq	0(,%rax,4), %r11
	cmpq	%r9, %rdx
	movq	%r10, 312(%rsp)
	cmovg	%r9, %rdx
	movq	304(%rsp), %r9
	leaq	(%rdi,%rdx), %rbx
	leaq	(%rdx,%rdx,4), %rdx
	salq	$2, %rdx
	movq	%rdx, %r10
	movq	%rsi, %rdx
.L2522:
	movq	72(%r14), %rsi
	vxorps	%xmm5, %xmm5, %xmm5
	vmovaps	%zmm5, %zmm6
	vmovaps	%zmm5, %zmm7
	vmovaps	%zmm5, %zmm8
	leaq	(%rsi,%r11), %rax
	addq	%r10, %rsi
	vmovaps	%zmm5, %zmm9
	leaq	(%rsi,%r11), %r8
	movq	136(%rsp), %rsi
	vmovaps	%zmm5, %zmm10
	vmovaps	%zmm5, %zmm11
	vmovaps	%zmm5, %zmm12
	vmovaps	%zmm5, %zmm13
	vmovaps	%zmm5, %zmm14
	vmovaps	%zmm5, %zmm15
	vmovaps	%zmm5, %zmm16
	vmovaps	%zmm5, %zmm17
	vmovaps	%zmm5, %zmm18
	vmovaps	%zmm5, %zmm19
	vmovaps	%zmm5, %zmm20
	vmovaps	%zmm5, %zmm21
	vmovaps	%zmm5, %zmm22
	vmovaps	%zmm5, %zmm23
	vmovaps	%zmm5, %zmm24
	.p2align 4,,10
	.p2align 3
.L2525:
	vmovups	(%rsi), %zmm3
	vbroadcastss	(%rax), %zmm4
	addq	$20, %rax
	addq	$256, %rsi
	vmovups	-128(%rsi), %zmm1
	vmovups	-64(%rsi), %zmm0
	vmovups	-192(%rsi), %zmm2
	vfnmadd231ps	%zmm4, %zmm3, %zmm24
	vfnmadd231ps	%zmm4, %zmm1, %zmm22
	vfnmadd231ps	%zmm4, %zmm0, %zmm21
	vfnmadd231ps	%zmm4, %zmm2, %zmm23
	vbroadcastss	-16(%rax), %zmm4
	vfnmadd231ps	%zmm4, %zmm3, %zmm20
	vfnmadd231ps	%zmm4, %zmm2, %zmm19
	vfnmadd231ps	%zmm4, %zmm1, %zmm18
	vfnmadd231ps	%zmm4, %zmm0, %zmm17
	vbroadcastss	-12(%rax), %zmm4
	vfnmadd231ps	%zmm4, %zmm3, %zmm16
	vfnmadd231ps	%zmm4, %zmm2, %zmm15
	vfnmadd231ps	%zmm4, %zmm1, %zmm14
	vfnmadd231ps	%zmm4, %zmm0, %zmm13
	vbroadcastss	-8(%rax), %zmm4
	vfnmadd231ps	%zmm4, %zmm3, %zmm12
	vfnmadd231ps	%zmm4, %zmm2, %zmm11
	vfnmadd231ps	%zmm4, %zmm1, %zmm10
	vfnmadd231ps	%zmm4, %zmm0, %zmm9
	vbroadcastss	-4(%rax), %zmm4
	vfnmadd231ps	%zmm4, %zmm3, %zmm8
	vfnmadd231ps	%zmm4, %zmm2, %zmm7
	vfnmadd231ps	%zmm4, %zmm1, %zmm6
	vfnmadd231ps	%zmm4, %zmm0, %zmm5
	cmpq	%rax, %r8
	jne	.L2525
	movq	%rdx, 200(%rsp)
	movq	328(%rsp), %rax
	leaq	192(%r15), %rsi
	leaq	0(,%r9,4), %r8
	vmovaps	%zmm24, 520(%rsp)
	vmovaps	%zmm23, 904(%rsp)
	vmovaps	%zmm22, 1288(%rsp)
	vmovaps	%zmm21, 1672(%rsp)
	vmovaps	%zmm20, 584(%rsp)
	vmovaps	%zmm19, 968(%rsp)
	vmovaps	%zmm18, 1352(%rsp)
	vmovaps	%zmm17, 1736(%rsp)
	vmovaps	%zmm16, 648(%rsp)
	vmovaps	%zmm15, 1032(%rsp)
	vmovaps	%zmm14, 1416(%rsp)
	vmovaps	%zmm13, 1800(%rsp)
	vmovaps	%zmm12, 712(%rsp)
	vmovaps	%zmm11, 1096(%rsp)
	vmovaps	%zmm10, 1480(%rsp)
	vmovaps	%zmm9, 1864(%rsp)
	vmovaps	%zmm8, 776(%rsp)
	vmovaps	%zmm7, 1160(%rsp)
	vmovaps	%zmm6, 1544(%rsp)
	vmovaps	%zmm5, 1928(%rsp)
	jmp	.L2530
	.p2align 4,,10
	.p2align 3
.L2526:
	vmovups	-192(%rsi), %zmm6
	vaddps	(%rax), %zmm6, %zmm0
	vmovaps	%zmm0, (%rax)
	cmpq	%rbx, %r13
	jg	.L2635
	vmovups	-128(%rsi), %zmm7
	vmovups	-64(%rsi), %zmm6
	vaddps	384(%rax), %zmm7, %zmm0
	vmovups	(%rsi), %zmm7
	vmovaps	%zmm0, 384(%rax)
	vaddps	768(%rax), %zmm6, %zmm0
	vmovaps	%zmm0, 768(%rax)
	vaddps	1152(%rax), %zmm7, %zmm0
	vmovaps	%zmm0, 1152(%rax)
.L2553:
	addq	$64, %rax
	addq	$256, %rsi
	addq	$4, %r8
	cmpq	%rax, %r12
	je	.L2636
.L2530:
	testq	%rdi, %rdi
	jne	.L2526
	movq	56(%r14), %rdx
	vbroadcastss	(%rdx,%r8), %zmm0
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, -192(%rsi)
	movq	56(%r14), %rdx
	vmovaps	%zmm0, (%rax)
	vbroadcastss	(%rdx,%r8), %zmm0
	vaddps	384(%rax), %zmm0, %zmm0
	vmovups	%zmm0, -128(%rsi)
	movq	56(%r14), %rdx
	vmovaps	%zmm0, 384(%rax)
	vbroadcastss	(%rdx,%r8), %zmm0
	vaddps	768(%rax), %zmm0, %zmm0
	vmovups	%zmm0, -64(%rsi)
	movq	56(%r14), %rdx
	vmovaps	%zmm0, 768(%rax)
	vbroadcastss	(%rdx,%r8), %zmm0
	vaddps	1152(%rax), %zmm0, %zmm0
.L2527:
	vmovaps	%zmm0, 1152(%rax)
	vmovups	%zmm0, (%rsi)
	jmp	.L2553
.L2636:
	movq	200(%rsp), %rdx
	cmpq	%rbx, %r13
	je	.L2637
.L2531:
	addq	$1, %rdx
	cmpq	%rdx, 320(%rsp)
	jle	.L2612
	movq	72(%rsp), %rax
	addq	$5, %r9
	addq	$1280, %r15
	addq	%rax, %r11
	cmpq	%r15, 8(%rsp)
	jne	.L2522
.L2612:
	movq	-120(%rsp), %rax
	subq	$-128, %rdi
	addq	$32768, 136(%rsp)
	movq	-56(%rsp), %rsi
	movq	312(%rsp), %r10
	addq	$640, %rax
	cmpq	%rdi, %r13
	jg	.L2523
	movq	%rsi, %rax
	movq	296(%rsp), %rsi
	addq	$16, %rax
	addq	%r10, %rsi
	cmpq	%rax, 320(%rsp)
	jg	.L2533
	jmp	.L2625
	.p2align 4,,10
	.p2align 3
.L2635:
	vmovups	-128(%rsi), %zmm5
	vmovups	%zmm0, -192(%rsi)
	vaddps	384(%rax), %zmm5, %zmm0
	vmovups	-64(%rsi), %zmm5
	vmovaps	%zmm0, 384(%rax)
	vmovups	%zmm0, -128(%rsi)
	vaddps	768(%rax), %zmm5, %zmm0
	vmovups	(%rsi), %zmm5
	vmovaps	%zmm0, 768(%rax)
	vmovups	%zmm0, -64(%rsi)
	vaddps	1152(%rax), %zmm5, %zmm0
	jmp	.L2527
.L2637:
	vmovaps	520(%rsp), %zmm5
	vmaxps	(%rcx), %zmm5, %zmm0
	leal	1(%r9), %eax
	vmovd	%eax, %xmm1
	leal	2(%r9), %r8d
	leal	3(%r9), %esi
	vmovaps	584(%rsp), %zmm6
	vcmpps	$17, (%rcx), %zmm5, %k1
	leal	4(%r9), %eax
	vmovaps	64(%rcx), %zmm5
	vmovdqa32	128(%rcx), %zmm3
	vmovaps	256(%rcx), %zmm7
	vminps	%zmm0, %zmm5, %zmm0
	vmovaps	520(%rsp), %zmm5
	vminps	(%rcx), %zmm5, %zmm4
	vpbroadcastd	%r9d, %zmm3{%k1}
	vmaxps	%zmm4, %zmm6, %zmm5
	vcmpps	$17, %zmm4, %zmm6, %k1
	vminps	%zmm4, %zmm6, %zmm4
	vmovaps	648(%rsp), %zmm6
	vminps	%zmm5, %zmm0, %zmm0
	vpbroadcastd	%xmm1, %zmm3{%k1}
	vmaxps	%zmm4, %zmm6, %zmm5
	vcmpps	$17, %zmm4, %zmm6, %k1
	vminps	%zmm4, %zmm6, %zmm4
	vmovaps	712(%rsp), %zmm6
	vminps	%zmm5, %zmm0, %zmm0
	vpbroadcastd	%r8d, %zmm3{%k1}
	vmaxps	%zmm4, %zmm6, %zmm5
	vcmpps	$17, %zmm4, %zmm6, %k1
	vminps	%zmm4, %zmm6, %zmm4
	vmovaps	776(%rsp), %zmm6
	vminps	%zmm5, %zmm0, %zmm0
	vmaxps	%zmm4, %zmm6, %zmm5
	vpbroadcastd	%esi, %zmm3{%k1}
	vcmpps	$17, %zmm4, %zmm6, %k1
	vminps	%zmm4, %zmm6, %zmm4
	vmovaps	904(%rsp), %zmm6
	vminps	%zmm5, %zmm0, %zmm0
	vmovaps	968(%rsp), %zmm5
	vpbroadcastd	%eax, %zmm3{%k1}
	vmovaps	%zmm4, (%rcx)
	vcmpps	$17, 192(%rcx), %zmm6, %k1
	vminps	192(%rcx), %zmm6, %zmm4
	vmovdqa32	%zmm3, 128(%rcx)
	vmovdqa32	320(%rcx), %zmm3
	vmovaps	%zmm0, 64(%rcx)
	vmaxps	192(%rcx), %zmm6, %zmm0
	vmovaps	448(%rcx), %zmm6
	vpbroadcastd	%r9d, %zmm3{%k1}
	vcmpps	$17, %zmm4, %zmm5, %k1
	vminps	%zmm0, %zmm7, %zmm0
	vmovaps	%zmm5, %zmm7
	vmaxps	%zmm4, %zmm5, %zmm5
	vminps	%zmm4, %zmm7, %zmm4
	vpbroadcastd	%xmm1, %zmm3{%k1}
	vminps	%zmm5, %zmm0, %zmm0
	vmovaps	1032(%rsp), %zmm5
	vcmpps	$17, %zmm4, %zmm5, %k1
	vmovaps	%zmm5, %zmm7
	vmaxps	%zmm4, %zmm5, %zmm5
	vminps	%zmm4, %zmm7, %zmm4
	vminps	%zmm5, %zmm0, %zmm0
	vpbroadcastd	%r8d, %zmm3{%k1}
	vmovaps	1096(%rsp), %zmm5
	vcmpps	$17, %zmm4, %zmm5, %k1
	vmovaps	%zmm5, %zmm7
	vmaxps	%zmm4, %zmm5, %zmm5
	vminps	%zmm4, %zmm7, %zmm4
	vminps	%zmm5, %zmm0, %zmm0
	vpbroadcastd	%esi, %zmm3{%k1}
	vmovaps	1160(%rsp), %zmm5
	vcmpps	$17, %zmm4, %zmm5, %k1
	vmovaps	%zmm5, %zmm7
	vmaxps	%zmm4, %zmm5, %zmm5
	vminps	%zmm4, %zmm7, %zmm4
	vminps	%zmm5, %zmm0, %zmm0
	vpbroadcastd	%eax, %zmm3{%k1}
	vmovaps	1288(%rsp), %zmm5
	vmovdqa32	%zmm3, 320(%rcx)
	vmovdqa32	512(%rcx), %zmm3
	vcmpps	$17, 384(%rcx), %zmm5, %k1
	vmovaps	%zmm4, 192(%rcx)
	vmovaps	%zmm0, 256(%rcx)
	vmaxps	384(%rcx), %zmm5, %zmm0
	vminps	384(%rcx), %zmm5, %zmm4
	vmovaps	1352(%rsp), %zmm7
	vpbroadcastd	%r9d, %zmm3{%k1}
	vmaxps	%zmm4, %zmm7, %zmm5
	vcmpps	$17, %zmm4, %zmm7, %k1
	vminps	%zmm0, %zmm6, %zmm0
	vmovaps	1736(%rsp), %zmm6
	vminps	%zmm4, %zmm7, %zmm4
	vmovaps	1416(%rsp), %zmm7
	vminps	%zmm5, %zmm0, %zmm0
	vpbroadcastd	%xmm1, %zmm3{%k1}
	vmaxps	%zmm4, %zmm7, %zmm5
	vcmpps	$17, %zmm4, %zmm7, %k1
	vminps	%zmm4, %zmm7, %zmm4
	vmovaps	1480(%rsp), %zmm7
	vminps	%zmm5, %zmm0, %zmm0
	vpbroadcastd	%r8d, %zmm3{%k1}
	vmaxps	%zmm4, %zmm7, %zmm5
	vcmpps	$17, %zmm4, %zmm7, %k1
	vminps	%zmm4, %zmm7, %zmm4
	vmovaps	1544(%rsp), %zmm7
	vminps	%zmm5, %zmm0, %zmm0
	vmaxps	%zmm4, %zmm7, %zmm5
	vpbroadcastd	%esi, %zmm3{%k1}
	vcmpps	$17, %zmm4, %zmm7, %k1
	vminps	%zmm4, %zmm7, %zmm4
	vmovaps	1672(%rsp), %zmm7
	vminps	%zmm5, %zmm0, %zmm0
	vmovaps	640(%rcx), %zmm5
	vmovaps	%zmm4, 384(%rcx)
	vpbroadcastd	%eax, %zmm3{%k1}
	vminps	576(%rcx), %zmm7, %zmm4
	vcmpps	$17, 576(%rcx), %zmm7, %k1
	vmovdqa32	%zmm3, 512(%rcx)
	vmovdqa32	704(%rcx), %zmm3
	vmovaps	%zmm0, 448(%rcx)
	vmaxps	576(%rcx), %zmm7, %zmm0
	vpbroadcastd	%r9d, %zmm3{%k1}
	vcmpps	$17, %zmm4, %zmm6, %k1
	vminps	%zmm0, %zmm5, %zmm0
	vmaxps	%zmm4, %zmm6, %zmm5
	vminps	%zmm4, %zmm6, %zmm4
	vmovaps	1800(%rsp), %zmm6
	vpbroadcastd	%xmm1, %zmm3{%k1}
	vminps	%zmm5, %zmm0, %zmm0
	vcmpps	$17, %zmm4, %zmm6, %k1
	vmaxps	%zmm4, %zmm6, %zmm5
	vminps	%zmm4, %zmm6, %zmm4
	vmovaps	1864(%rsp), %zmm6
	vminps	%zmm5, %zmm0, %zmm0
	vpbroadcastd	%r8d, %zmm3{%k1}
	vmaxps	%zmm4, %zmm6, %zmm5
	vcmpps	$17, %zmm4, %zmm6, %k1
	vminps	%zmm4, %zmm6, %zmm4
	vmovaps	1928(%rsp), %zmm6
	vminps	%zmm5, %zmm0, %zmm0
	vmaxps	%zmm4, %zmm6, %zmm5
	vpbroadcastd	%esi, %zmm3{%k1}
	vcmpps	$17, %zmm4, %zmm6, %k1
	vminps	%zmm4, %zmm6, %zmm4
	vminps	%zmm5, %zmm0, %zmm0
	vmovaps	%zmm4, 576(%rcx)
	vpbroadcastd	%eax, %zmm3{%k1}
	vmovdqa32	%zmm3, 704(%rcx)
	vmovaps	%zmm0, 640(%rcx)
	jmp	.L2531
.L2462:
	movq	(%r14), %rax
	movq	%rax, %rsi
	leaq	6(%rax), %rdx
	addq	$3, %rsi
	cmovns	%rsi, %rdx
	sarq	$2, %rdx
	movq	%rdx, 328(%rsp)
	cmpq	$128, %r13
	jg	.L2499
	testq	%rax, %rax
	jle	.L2626
	movq	%r13, %rax
	movq	%r13, %r11
	vmovaps	(%rcx), %zmm5
	movq	56(%r14), %rsi
	movq	456(%rsp), %rdi
	salq	$8, %rax
	vmovaps	64(%rcx), %zmm14
	salq	$4, %r11
	vmovdqa64	128(%rcx), %zmm13
	movq	72(%r14), %rbx
	vmovaps	192(%rcx), %zmm4
	leaq	(%rdi,%rax), %r12
	xorl	%edi, %edi
	vmovaps	256(%rcx), %zmm12
	vmovdqa64	320(%rcx), %zmm11
	vmovaps	384(%rcx), %zmm3
	vmovaps	448(%rcx), %zmm10
	vmovdqa64	512(%rcx), %zmm9
	vmovaps	576(%rcx), %zmm2
	vmovaps	640(%rcx), %zmm8
	vmovdqa64	704(%rcx), %zmm28
.L2500:
	vbroadcastss	(%rsi), %zmm0
	vbroadcastss	4(%rsi), %zmm1
	vbroadcastss	8(%rsi), %zmm6
	vbroadcastss	12(%rsi), %zmm7
	testq	%r13, %r13
	jle	.L2638
	movq	%rbx, %rdx
	movq	456(%rsp), %rax
	vmovaps	%zmm7, %zmm26
	vmovaps	%zmm6, %zmm25
	vmovaps	%zmm1, %zmm24
	vmovaps	%zmm0, %zmm23
	vmovaps	%zmm7, %zmm22
	vmovaps	%zmm6, %zmm21
	vmovaps	%zmm1, %zmm20
	vmovaps	%zmm0, %zmm19
	vmovaps	%zmm7, %zmm18
	vmovaps	%zmm6, %zmm17
	vmovaps	%zmm1, %zmm16
	vmovaps	%zmm0, %zmm15
.L2501:
	vbroadcastss	(%rdx), %zmm27
	vmovups	(%rax), %zmm31
	addq	$256, %rax
	addq	$16, %rdx
	vmovups	-128(%rax), %zmm29
	vfnmadd231ps	-64(%rax), %zmm27, %zmm23
	vmovups	-192(%rax), %zmm30
	vfnmadd231ps	%zmm27, %zmm31, %zmm0
	vfnmadd231ps	%zmm27, %zmm29, %zmm19
	vfnmadd231ps	%zmm27, %zmm30, %zmm15
	vbroadcastss	-12(%rdx), %zmm27
	vfnmadd231ps	-64(%rax), %zmm27, %zmm24
	vfnmadd231ps	%zmm27, %zmm31, %zmm1
	vfnmadd231ps	%zmm27, %zmm30, %zmm16
	vfnmadd231ps	%zmm27, %zmm29, %zmm20
	vbroadcastss	-8(%rdx), %zmm27
	vfnmadd231ps	-64(%rax), %zmm27, %zmm25
	vfnmadd231ps	%zmm27, %zmm31, %zmm6
	vfnmadd231ps	%zmm27, %zmm30, %zmm17
	vfnmadd231ps	%zmm27, %zmm29, %zmm21
	vbroadcastss	-4(%rdx), %zmm27
	vfnmadd231ps	-64(%rax), %zmm27, %zmm26
	vfnmadd231ps	%zmm27, %zmm31, %zmm7
	vfnmadd231ps	%zmm27, %zmm30, %zmm18
	vfnmadd231ps	%zmm27, %zmm29, %zmm22
	cmpq	%r12, %rax
	jne	.L2501
.L2502:
	vcmpps	$17, %zmm5, %zmm0, %k1
	vmovdqa32	%zmm13, %zmm27
	vmaxps	%zmm5, %zmm0, %zmm13
	addq	$16, %rsi
	vminps	%zmm5, %zmm0, %zmm5
	leal	0(,%rdi,4), %eax
	addq	%r11, %rbx
	addq	$1, %rdi
	leal	1(%rax), %r9d
	leal	2(%rax), %r8d
	vminps	%zmm13, %zmm14, %zmm13
	vpbroadcastd	%eax, %zmm27{%k1}
	leal	3(%rax), %edx
	vcmpps	$17, %zmm5, %zmm1, %k1
	vmaxps	%zmm5, %zmm1, %zmm14
	vminps	%zmm5, %zmm1, %zmm5
	vmovdqa32	%zmm27, %zmm0
	vminps	%zmm14, %zmm13, %zmm13
	vmaxps	%zmm5, %zmm6, %zmm1
	vpbroadcastd	%r9d, %zmm0{%k1}
	vcmpps	$17, %zmm5, %zmm6, %k1
	vminps	%zmm5, %zmm6, %zmm5
	vminps	%zmm1, %zmm13, %zmm1
	vmaxps	%zmm5, %zmm7, %zmm14
	vpbroadcastd	%r8d, %zmm0{%k1}
	vcmpps	$17, %zmm5, %zmm7, %k1
	vminps	%zmm5, %zmm7, %zmm5
	vminps	%zmm14, %zmm1, %zmm14
	vmaxps	%zmm4, %zmm15, %zmm1
	vpbroadcastd	%edx, %zmm0{%k1}
	vcmpps	$17, %zmm4, %zmm15, %k1
	vminps	%zmm4, %zmm15, %zmm4
	vmovaps	%zmm5, (%rcx)
	vmovdqa64	%zmm0, 128(%rcx)
	vmovdqa64	%zmm0, %zmm13
	vmovdqa32	%zmm11, %zmm0
	vminps	%zmm1, %zmm12, %zmm1
	vmovaps	%zmm14, 64(%rcx)
	vmaxps	%zmm4, %zmm16, %zmm6
	vpbroadcastd	%eax, %zmm0{%k1}
	vcmpps	$17, %zmm4, %zmm16, %k1
	vminps	%zmm4, %zmm16, %zmm4
	vminps	%zmm6, %zmm1, %zmm1
	vpbroadcastd	%r9d, %zmm0{%k1}
	vmaxps	%zmm4, %zmm17, %zmm6
	vcmpps	$17, %zmm4, %zmm17, %k1
	vminps	%zmm4, %zmm17, %zmm4
	vminps	%zmm6, %zmm1, %zmm1
	vmaxps	%zmm4, %zmm18, %zmm12
	vpbroadcastd	%r8d, %zmm0{%k1}
	vcmpps	$17, %zmm4, %zmm18, %k1
	vminps	%zmm4, %zmm18, %zmm4
	vminps	%zmm12, %zmm1, %zmm12
	vmaxps	%zmm3, %zmm19, %zmm1
	vmovaps	%zmm4, 192(%rcx)
	vpbroadcastd	%edx, %zmm0{%k1}
	vcmpps	$17, %zmm3, %zmm19, %k1
	vminps	%zmm3, %zmm19, %zmm3
	vmovdqa64	%zmm0, 320(%rcx)
	vmovdqa64	%zmm0, %zmm11
	vmovdqa32	%zmm9, %zmm0
	vmovaps	%zmm12, 256(%rcx)
	vminps	%zmm1, %zmm10, %zmm1
	vmaxps	%zmm3, %zmm20, %zmm6
	vpbroadcastd	%eax, %zmm0{%k1}
	vcmpps	$17, %zmm3, %zmm20, %k1
	vminps	%zmm3, %zmm20, %zmm3
	vminps	%zmm6, %zmm1, %zmm1
	vpbroadcastd	%r9d, %zmm0{%k1}
	vmaxps	%zmm3, %zmm21, %zmm6
	vcmpps	$17, %zmm3, %zmm21, %k1
	vminps	%zmm3, %zmm21, %zmm3
	vminps	%zmm6, %zmm1, %zmm1
	vmaxps	%zmm3, %zmm22, %zmm10
	vpbroadcastd	%r8d, %zmm0{%k1}
	vcmpps	$17, %zmm3, %zmm22, %k1
	vminps	%zmm3, %zmm22, %zmm3
	vminps	%zmm10, %zmm1, %zmm10
	vmaxps	%zmm2, %zmm23, %zmm1
	vmovaps	%zmm3, 384(%rcx)
	vpbroadcastd	%edx, %zmm0{%k1}
	vcmpps	$17, %zmm2, %zmm23, %k1
	vminps	%zmm2, %zmm23, %zmm2
	vmovdqa64	%zmm0, 512(%rcx)
	vmovdqa64	%zmm0, %zmm9
	vmovdqa32	%zmm28, %zmm0
	vmovaps	%zmm10, 448(%rcx)
	vminps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm2, %zmm24, %zmm6
	vpbroadcastd	%eax, %zmm0{%k1}
	vcmpps	$17, %zmm2, %zmm24, %k1
	vminps	%zmm2, %zmm24, %zmm2
	vminps	%zmm6, %zmm1, %zmm1
	vpbroadcastd	%r9d, %zmm0{%k1}
	vmaxps	%zmm2, %zmm25, %zmm6
	vcmpps	$17, %zmm2, %zmm25, %k1
	vminps	%zmm2, %zmm25, %zmm2
	vminps	%zmm6, %zmm1, %zmm1
	vmaxps	%zmm2, %zmm26, %zmm8
	vpbroadcastd	%r8d, %zmm0{%k1}
	vcmpps	$17, %zmm2, %zmm26, %k1
	vminps	%zmm2, %zmm26, %zmm2
	vminps	%zmm8, %zmm1, %zmm8
	vmovaps	%zmm2, 576(%rcx)
	vpbroadcastd	%edx, %zmm0{%k1}
	vmovdqa64	%zmm0, 704(%rcx)
	vmovdqa64	%zmm0, %zmm28
	vmovaps	%zmm8, 640(%rcx)
	cmpq	%rdi, 328(%rsp)
	jg	.L2500
	jmp	.L2625
.L2638:
	vmovaps	%zmm7, %zmm26
	vmovaps	%zmm6, %zmm25
	vmovaps	%zmm1, %zmm24
	vmovaps	%zmm0, %zmm23
	vmovaps	%zmm7, %zmm22
	vmovaps	%zmm6, %zmm21
	vmovaps	%zmm1, %zmm20
	vmovaps	%zmm0, %zmm19
	vmovaps	%zmm7, %zmm18
	vmovaps	%zmm6, %zmm17
	vmovaps	%zmm1, %zmm16
	vmovaps	%zmm0, %zmm15
	jmp	.L2502
.L2499:
	testq	%rax, %rax
	jle	.L2626
	movq	%r13, %rax
	movq	%r13, %rsi
	movq	392(%rsp), %rbx
	movl	$16, %r15d
	salq	$4, %rax
	salq	$6, %rsi
	movq	%rax, 320(%rsp)
	movq	328(%rsp), %rax
	leaq	960(%rbx), %r8
	movq	%rsi, %rbx
	subq	$1, %rax
	andq	$-16, %rax
	leaq	32(%rax), %rdi
	xorl	%eax, %eax
	movq	%rdi, %rsi
	movq	%rax, %rdx
	movq	%rbx, %rdi
.L2515:
	leaq	-16(%r15), %rax
	movq	%rdx, 392(%rsp)
	xorl	%r12d, %r12d
	movq	%rax, 8(%rsp)
	movq	456(%rsp), %rax
	movq	%rdx, -56(%rsp)
	movq	%rax, %rdx
.L2506:
	movq	%r13, %r11
	movl	$128, %eax
	movq	%r8, 72(%rsp)
	movq	%r8, %r10
	subq	%r12, %r11
	movq	%rsi, 200(%rsp)
	movq	8(%rsp), %rbx
	cmpq	%rax, %r11
	movq	%rdi, 136(%rsp)
	movq	%rdx, %rdi
	cmovg	%rax, %r11
	leaq	(%r12,%r11), %rax
	salq	$8, %r11
	vmovq	%rax, %xmm21
	movq	392(%rsp), %rax
	addq	%rdx, %r11
	salq	$2, %rax
	movq	%rax, %rdx
.L2505:
	movq	72(%r14), %rax
	vxorps	%xmm19, %xmm19, %xmm19
	movq	%rdi, %rsi
	vmovaps	%zmm19, %zmm5
	vmovaps	%zmm19, %zmm10
	vmovaps	%zmm19, %zmm9
	addq	%rdx, %rax
	vmovaps	%zmm19, %zmm17
	vmovaps	%zmm19, %zmm8
	vmovaps	%zmm19, %zmm7
	vmovaps	%zmm19, %zmm14
	vmovaps	%zmm19, %zmm16
	vmovaps	%zmm19, %zmm6
	vmovaps	%zmm19, %zmm13
	vmovaps	%zmm19, %zmm15
	vmovaps	%zmm19, %zmm18
	vmovaps	%zmm19, %zmm12
	vmovaps	%zmm19, %zmm11
	vmovaps	%zmm19, %zmm20
	.p2align 4,,10
	.p2align 3
.L2508:
	vbroadcastss	(%rax), %zmm0
	vmovups	(%rsi), %zmm4
	addq	$256, %rsi
	addq	$16, %rax
	vmovups	-128(%rsi), %zmm2
	vmovups	-64(%rsi), %zmm1
	vmovups	-192(%rsi), %zmm3
	vfnmadd231ps	%zmm0, %zmm4, %zmm20
	vfnmadd231ps	%zmm0, %zmm2, %zmm14
	vfnmadd231ps	%zmm0, %zmm1, %zmm9
	vfnmadd231ps	%zmm0, %zmm3, %zmm15
	vbroadcastss	-12(%rax), %zmm0
	vfnmadd231ps	%zmm0, %zmm4, %zmm11
	vfnmadd231ps	%zmm0, %zmm3, %zmm13
	vfnmadd231ps	%zmm0, %zmm2, %zmm7
	vfnmadd231ps	%zmm0, %zmm1, %zmm10
	vbroadcastss	-8(%rax), %zmm0
	vfnmadd231ps	%zmm0, %zmm4, %zmm12
	vfnmadd231ps	%zmm0, %zmm3, %zmm6
	vfnmadd231ps	%zmm0, %zmm2, %zmm8
	vfnmadd231ps	%zmm0, %zmm1, %zmm5
	vbroadcastss	-4(%rax), %zmm0
	vfnmadd231ps	%zmm0, %zmm4, %zmm18
	vfnmadd231ps	%zmm0, %zmm3, %zmm16
	vfnmadd231ps	%zmm0, %zmm2, %zmm17
	vfnmadd231ps	%zmm0, %zmm1, %zmm19
	cmpq	%rsi, %r11
	jne	.L2508
	testq	%r12, %r12
	je	.L2639
	vaddps	-960(%r10), %zmm20, %zmm20
	vmovq	%xmm21, %rax
	cmpq	%rax, %r13
	jg	.L2640
	je	.L2641
.L2513:
	addq	$1, %rbx
	cmpq	%rbx, 328(%rsp)
	jle	.L2611
	movq	320(%rsp), %rax
	addq	$1024, %r10
	addq	%rax, %rdx
	cmpq	%r15, %rbx
	jne	.L2505
.L2611:
	movq	%rdi, %rdx
	subq	$-128, %r12
	addq	$512, 392(%rsp)
	movq	200(%rsp), %rsi
	movq	136(%rsp), %rdi
	movq	72(%rsp), %r8
	addq	$32768, %rdx
	cmpq	%r12, %r13
	jg	.L2506
	movq	-56(%rsp), %rdx
	addq	$16, %r15
	addq	%rdi, %rdx
	cmpq	%r15, %rsi
	jne	.L2515
	jmp	.L2625
	.p2align 4,,10
	.p2align 3
.L2639:
	movq	56(%r14), %rsi
	movq	%rbx, %rax
	salq	$4, %rax
	vaddps	(%rsi,%rax){1to16}, %zmm20, %zmm20
	vmovups	%zmm20, -960(%r10)
	movq	56(%r14), %rsi
	vaddps	(%rsi,%rax){1to16}, %zmm15, %zmm15
	vmovups	%zmm15, -896(%r10)
	movq	56(%r14), %rsi
	vaddps	(%rsi,%rax){1to16}, %zmm14, %zmm14
	vmovups	%zmm14, -832(%r10)
	movq	56(%r14), %rsi
	vaddps	(%rsi,%rax){1to16}, %zmm9, %zmm9
	vmovups	%zmm9, -768(%r10)
	movq	56(%r14), %rsi
	vaddps	4(%rsi,%rax){1to16}, %zmm11, %zmm11
	vmovups	%zmm11, -704(%r10)
	movq	56(%r14), %rsi
	vaddps	4(%rsi,%rax){1to16}, %zmm13, %zmm13
	vmovups	%zmm13, -640(%r10)
	movq	56(%r14), %rsi
	vaddps	4(%rsi,%rax){1to16}, %zmm7, %zmm7
	vmovups	%zmm7, -576(%r10)
	movq	56(%r14), %rsi
	vaddps	4(%rsi,%rax){1to16}, %zmm10, %zmm10
	vmovups	%zmm10, -512(%r10)
	movq	56(%r14), %rsi
	vaddps	8(%rsi,%rax){1to16}, %zmm12, %zmm12
	vmovups	%zmm12, -448(%r10)
	movq	56(%r14), %rsi
	vaddps	8(%rsi,%rax){1to16}, %zmm6, %zmm6
	vmovups	%zmm6, -384(%r10)
	movq	56(%r14), %rsi
	vaddps	8(%rsi,%rax){1to16}, %zmm8, %zmm8
	vmovups	%zmm8, -320(%r10)
	movq	56(%r14), %rsi
	vaddps	8(%rsi,%rax){1to16}, %zmm5, %zmm5
	vmovups	%zmm5, -256(%r10)
	movq	56(%r14), %rsi
	vaddps	12(%rsi,%rax){1to16}, %zmm18, %zmm18
	vmovups	%zmm18, -192(%r10)
	movq	56(%r14), %rsi
	vaddps	12(%rsi,%rax){1to16}, %zmm16, %zmm16
	vmovups	%zmm16, -128(%r10)
	movq	56(%r14), %rsi
	vaddps	12(%rsi,%rax){1to16}, %zmm17, %zmm17
	vmovups	%zmm17, -64(%r10)
	movq	56(%r14), %rsi
	vaddps	12(%rsi,%rax){1to16}, %zmm19, %zmm19
.L2510:
	vmovups	%zmm19, (%r10)
	jmp	.L2513
.L2641:
	vmaxps	(%rcx), %zmm20, %zmm0
	vmovaps	64(%rcx), %zmm3
	vcmpps	$17, (%rcx), %zmm20, %k1
	leal	0(,%rbx,4), %eax
	vaddps	-704(%r10), %zmm11, %zmm11
	leal	1(%rax), %r9d
	vmovdqa32	128(%rcx), %zmm1
	vaddps	-448(%r10), %zmm12, %zmm12
	leal	2(%rax), %r8d
	vminps	%zmm0, %zmm3, %zmm0
	vminps	(%rcx), %zmm20, %zmm3
	vpbroadcastd	%eax, %zmm1{%k1}
	vaddps	-192(%r10), %zmm18, %zmm18
	leal	3(%rax), %esi
	vaddps	-896(%r10), %zmm15, %zmm15
	vaddps	(%r10), %zmm19, %zmm19
	vcmpps	$17, %zmm3, %zmm11, %k1
	vmaxps	%zmm3, %zmm11, %zmm4
	vminps	%zmm3, %zmm11, %zmm11
	vaddps	-832(%r10), %zmm14, %zmm14
	vaddps	-768(%r10), %zmm9, %zmm9
	vaddps	-640(%r10), %zmm13, %zmm13
	vaddps	-576(%r10), %zmm7, %zmm7
	vmaxps	%zmm11, %zmm12, %zmm3
	vpbroadcastd	%r9d, %zmm1{%k1}
	vminps	%zmm4, %zmm0, %zmm0
	vcmpps	$17, %zmm11, %zmm12, %k1
	vminps	%zmm11, %zmm12, %zmm12
	vaddps	-512(%r10), %zmm10, %zmm10
	vaddps	-128(%r10), %zmm16, %zmm16
	vaddps	-64(%r10), %zmm17, %zmm17
	vaddps	-384(%r10), %zmm6, %zmm6
	vminps	%zmm3, %zmm0, %zmm0
	vmaxps	%zmm12, %zmm18, %zmm3
	vpbroadcastd	%r8d, %zmm1{%k1}
	vaddps	-320(%r10), %zmm8, %zmm8
	vcmpps	$17, %zmm12, %zmm18, %k1
	vminps	%zmm12, %zmm18, %zmm18
	vaddps	-256(%r10), %zmm5, %zmm5
	vminps	%zmm3, %zmm0, %zmm0
	vmovaps	256(%rcx), %zmm3
	vpbroadcastd	%esi, %zmm1{%k1}
	vmovaps	%zmm18, (%rcx)
	vcmpps	$17, 192(%rcx), %zmm15, %k1
	vmovdqa32	%zmm1, 128(%rcx)
	vmovdqa32	320(%rcx), %zmm1
	vmovaps	%zmm0, 64(%rcx)
	vmaxps	192(%rcx), %zmm15, %zmm0
	vminps	192(%rcx), %zmm15, %zmm15
	vpbroadcastd	%eax, %zmm1{%k1}
	vminps	%zmm0, %zmm3, %zmm0
	vcmpps	$17, %zmm15, %zmm13, %k1
	vmaxps	%zmm15, %zmm13, %zmm3
	vminps	%zmm15, %zmm13, %zmm13
	vminps	%zmm3, %zmm0, %zmm0
	vpbroadcastd	%r9d, %zmm1{%k1}
	vmaxps	%zmm13, %zmm6, %zmm3
	vcmpps	$17, %zmm13, %zmm6, %k1
	vminps	%zmm13, %zmm6, %zmm6
	vminps	%zmm3, %zmm0, %zmm0
	vmaxps	%zmm6, %zmm16, %zmm3
	vpbroadcastd	%r8d, %zmm1{%k1}
	vcmpps	$17, %zmm6, %zmm16, %k1
	vminps	%zmm6, %zmm16, %zmm16
	vminps	%zmm3, %zmm0, %zmm0
	vmovaps	%zmm16, 192(%rcx)
	vpbroadcastd	%esi, %zmm1{%k1}
	vcmpps	$17, 384(%rcx), %zmm14, %k1
	vmovdqa32	%zmm1, 320(%rcx)
	vmovaps	%zmm0, 256(%rcx)
	vmovdqa32	512(%rcx), %zmm1
	vmaxps	384(%rcx), %zmm14, %zmm0
	vminps	384(%rcx), %zmm14, %zmm14
	vmovaps	448(%rcx), %zmm6
	vpbroadcastd	%eax, %zmm1{%k1}
	vminps	%zmm0, %zmm6, %zmm0
	vmovaps	640(%rcx), %zmm6
	vcmpps	$17, %zmm14, %zmm7, %k1
	vmaxps	%zmm14, %zmm7, %zmm3
	vminps	%zmm14, %zmm7, %zmm7
	vminps	%zmm3, %zmm0, %zmm0
	vpbroadcastd	%r9d, %zmm1{%k1}
	vmaxps	%zmm7, %zmm8, %zmm3
	vcmpps	$17, %zmm7, %zmm8, %k1
	vminps	%zmm7, %zmm8, %zmm8
	vminps	%zmm3, %zmm0, %zmm0
	vmaxps	%zmm8, %zmm17, %zmm3
	vpbroadcastd	%r8d, %zmm1{%k1}
	vcmpps	$17, %zmm8, %zmm17, %k1
	vminps	%zmm8, %zmm17, %zmm17
	vminps	%zmm3, %zmm0, %zmm0
	vmovaps	%zmm17, 384(%rcx)
	vpbroadcastd	%esi, %zmm1{%k1}
	vcmpps	$17, 576(%rcx), %zmm9, %k1
	vmovdqa32	%zmm1, 512(%rcx)
	vmovdqa32	704(%rcx), %zmm1
	vmovaps	%zmm0, 448(%rcx)
	vmaxps	576(%rcx), %zmm9, %zmm0
	vminps	576(%rcx), %zmm9, %zmm9
	vpbroadcastd	%eax, %zmm1{%k1}
	vmaxps	%zmm9, %zmm10, %zmm2
	vcmpps	$17, %zmm9, %zmm10, %k1
	vminps	%zmm0, %zmm6, %zmm0
	vminps	%zmm9, %zmm10, %zmm10
	vminps	%zmm2, %zmm0, %zmm0
	vpbroadcastd	%r9d, %zmm1{%k1}
	vmaxps	%zmm10, %zmm5, %zmm2
	vcmpps	$17, %zmm10, %zmm5, %k1
	vminps	%zmm10, %zmm5, %zmm5
	vminps	%zmm2, %zmm0, %zmm0
	vmaxps	%zmm5, %zmm19, %zmm2
	vpbroadcastd	%r8d, %zmm1{%k1}
	vcmpps	$17, %zmm5, %zmm19, %k1
	vminps	%zmm5, %zmm19, %zmm19
	vminps	%zmm2, %zmm0, %zmm0
	vmovaps	%zmm19, 576(%rcx)
	vpbroadcastd	%esi, %zmm1{%k1}
	vmovdqa32	%zmm1, 704(%rcx)
	vmovaps	%zmm0, 640(%rcx)
	jmp	.L2513
.L2640:
	vaddps	-896(%r10), %zmm15, %zmm15
	vaddps	(%r10), %zmm19, %zmm19
	vmovups	%zmm20, -960(%r10)
	vaddps	-832(%r10), %zmm14, %zmm14
	vaddps	-768(%r10), %zmm9, %zmm9
	vaddps	-704(%r10), %zmm11, %zmm11
	vaddps	-640(%r10), %zmm13, %zmm13
	vaddps	-576(%r10), %zmm7, %zmm7
	vaddps	-512(%r10), %zmm10, %zmm10
	vmovups	%zmm15, -896(%r10)
	vaddps	-448(%r10), %zmm12, %zmm12
	vaddps	-384(%r10), %zmm6, %zmm6
	vmovups	%zmm14, -832(%r10)
	vaddps	-128(%r10), %zmm16, %zmm16
	vaddps	-64(%r10), %zmm17, %zmm17
	vmovups	%zmm9, -768(%r10)
	vaddps	-320(%r10), %zmm8, %zmm8
	vaddps	-256(%r10), %zmm5, %zmm5
	vmovups	%zmm11, -704(%r10)
	vaddps	-192(%r10), %zmm18, %zmm18
	vmovups	%zmm13, -640(%r10)
	vmovups	%zmm7, -576(%r10)
	vmovups	%zmm10, -512(%r10)
	vmovups	%zmm12, -448(%r10)
	vmovups	%zmm6, -384(%r10)
	vmovups	%zmm8, -320(%r10)
	vmovups	%zmm5, -256(%r10)
	vmovups	%zmm18, -192(%r10)
	vmovups	%zmm16, -128(%r10)
	vmovups	%zmm17, -64(%r10)
	jmp	.L2510
.L2463:
	movabsq	$6148914691236517206, %rax
	movq	(%r14), %rdi
	leaq	2(%rdi), %rsi
	imulq	%rsi
	sarq	$63, %rsi
	subq	%rsi, %rdx
	movq	%rdx, 328(%rsp)
	cmpq	$128, %r13
	jg	.L2482
	testq	%rdi, %rdi
	jle	.L2626
	movq	%r13, %r9
	leaq	0(%r13,%r13,2), %r11
	vmovaps	(%rcx), %zmm1
	xorl	%edx, %edx
	salq	$8, %r9
	movq	56(%r14), %r10
	movq	72(%r14), %rbx
	salq	$2, %r11
	movq	456(%rsp), %rax
	vmovaps	384(%rcx), %zmm2
	vmovaps	64(%rcx), %zmm17
	vmovdqa64	128(%rcx), %zmm16
	vmovaps	192(%rcx), %zmm3
	addq	%rax, %r9
	vmovaps	256(%rcx), %zmm15
	vmovaps	%zmm2, %zmm23
	vmovdqa64	320(%rcx), %zmm14
	vmovaps	448(%rcx), %zmm13
	vmovdqa64	512(%rcx), %zmm12
	vmovaps	576(%rcx), %zmm7
	vmovaps	640(%rcx), %zmm11
	vmovdqa64	704(%rcx), %zmm10
.L2483:
	vbroadcastss	(%r10), %zmm0
	vbroadcastss	4(%r10), %zmm5
	vbroadcastss	8(%r10), %zmm6
	testq	%r13, %r13
	jle	.L2642
	movq	%rbx, %rsi
	movq	456(%rsp), %rax
	vmovaps	%zmm6, %zmm22
	vmovaps	%zmm5, %zmm21
	vmovaps	%zmm0, %zmm8
	vmovaps	%zmm6, %zmm20
	vmovaps	%zmm5, %zmm19
	vmovaps	%zmm0, %zmm2
	vmovaps	%zmm6, %zmm18
	vmovaps	%zmm5, %zmm9
	vmovaps	%zmm0, %zmm4
.L2484:
	vbroadcastss	(%rsi), %zmm24
	addq	$256, %rax
	addq	$12, %rsi
	vfnmadd231ps	-128(%rax), %zmm24, %zmm2
	vfnmadd231ps	-64(%rax), %zmm24, %zmm8
	vfnmadd231ps	-256(%rax), %zmm24, %zmm0
	vfnmadd231ps	-192(%rax), %zmm24, %zmm4
	vbroadcastss	-8(%rsi), %zmm24
	vfnmadd231ps	-128(%rax), %zmm24, %zmm19
	vfnmadd231ps	-256(%rax), %zmm24, %zmm5
	vfnmadd231ps	-64(%rax), %zmm24, %zmm21
	vfnmadd231ps	-192(%rax), %zmm24, %zmm9
	vbroadcastss	-4(%rsi), %zmm24
	vfnmadd231ps	-128(%rax), %zmm24, %zmm20
	vfnmadd231ps	-64(%rax), %zmm24, %zmm22
	vfnmadd231ps	-256(%rax), %zmm24, %zmm6
	vfnmadd231ps	-192(%rax), %zmm24, %zmm18
	cmpq	%rax, %r9
	jne	.L2484
.L2485:
	vmaxps	%zmm1, %zmm0, %zmm24
	leal	(%rdx,%rdx,2), %eax
	addq	$12, %r10
	addq	$1, %rdx
	vcmpps	$17, %zmm1, %zmm0, %k1
	leal	1(%rax), %edi
	leal	2(%rax), %esi
	addq	%r11, %rbx
	vminps	%zmm1, %zmm0, %zmm0
	vminps	%zmm24, %zmm17, %zmm24
	vpbroadcastd	%eax, %zmm16{%k1}
	vmovdqa32	%zmm16, %zmm1
	vcmpps	$17, %zmm0, %zmm5, %k1
	vmaxps	%zmm0, %zmm5, %zmm16
	vminps	%zmm0, %zmm5, %zmm0
	vpbroadcastd	%edi, %zmm1{%k1}
	vminps	%zmm16, %zmm24, %zmm24
	vcmpps	$17, %zmm0, %zmm6, %k1
	vmovdqa32	%zmm1, %zmm5
	vmaxps	%zmm0, %zmm6, %zmm17
	vminps	%zmm0, %zmm6, %zmm1
	vmovdqa32	%zmm14, %zmm0
	vpbroadcastd	%esi, %zmm5{%k1}
	vcmpps	$17, %zmm3, %zmm4, %k1
	vminps	%zmm17, %zmm24, %zmm17
	vmovdqa64	%zmm5, %zmm16
	vmovaps	%zmm1, (%rcx)
	vmovdqa64	%zmm5, 128(%rcx)
	vmaxps	%zmm3, %zmm4, %zmm5
	vminps	%zmm3, %zmm4, %zmm4
	vpbroadcastd	%eax, %zmm0{%k1}
	vmovaps	%zmm17, 64(%rcx)
	vminps	%zmm5, %zmm15, %zmm5
	vcmpps	$17, %zmm4, %zmm9, %k1
	vmaxps	%zmm4, %zmm9, %zmm3
	vminps	%zmm4, %zmm9, %zmm4
	vminps	%zmm3, %zmm5, %zmm3
	vpbroadcastd	%edi, %zmm0{%k1}
	vmaxps	%zmm4, %zmm18, %zmm15
	vcmpps	$17, %zmm4, %zmm18, %k1
	vminps	%zmm15, %zmm3, %zmm15
	vpbroadcastd	%esi, %zmm0{%k1}
	vminps	%zmm4, %zmm18, %zmm3
	vcmpps	$17, %zmm23, %zmm2, %k1
	vmaxps	%zmm23, %zmm2, %zmm4
	vminps	%zmm23, %zmm2, %zmm2
	vmovdqa64	%zmm0, 320(%rcx)
	vmovdqa64	%zmm0, %zmm14
	vmovdqa32	%zmm12, %zmm0
	vmovaps	%zmm3, 192(%rcx)
	vmaxps	%zmm2, %zmm19, %zmm5
	vpbroadcastd	%eax, %zmm0{%k1}
	vminps	%zmm4, %zmm13, %zmm4
	vmovaps	%zmm15, 256(%rcx)
	vcmpps	$17, %zmm2, %zmm19, %k1
	vminps	%zmm2, %zmm19, %zmm2
	vminps	%zmm5, %zmm4, %zmm4
	vpbroadcastd	%edi, %zmm0{%k1}
	vmaxps	%zmm2, %zmm20, %zmm13
	vminps	%zmm2, %zmm20, %zmm23
	vcmpps	$17, %zmm2, %zmm20, %k1
	vmaxps	%zmm7, %zmm8, %zmm2
	vmovaps	%zmm23, 384(%rcx)
	vminps	%zmm13, %zmm4, %zmm13
	vmovdqa32	%zmm10, %zmm4
	vpbroadcastd	%esi, %zmm0{%k1}
	vcmpps	$17, %zmm7, %zmm8, %k1
	vminps	%zmm2, %zmm11, %zmm2
	vmovdqa64	%zmm0, 512(%rcx)
	vmovdqa64	%zmm0, %zmm12
	vminps	%zmm7, %zmm8, %zmm0
	vmovaps	%zmm13, 448(%rcx)
	vpbroadcastd	%eax, %zmm4{%k1}
	vmaxps	%zmm0, %zmm21, %zmm5
	vcmpps	$17, %zmm0, %zmm21, %k1
	vminps	%zmm0, %zmm21, %zmm0
	vminps	%zmm5, %zmm2, %zmm2
	vmaxps	%zmm0, %zmm22, %zmm11
	vpbroadcastd	%edi, %zmm4{%k1}
	vcmpps	$17, %zmm0, %zmm22, %k1
	vminps	%zmm0, %zmm22, %zmm7
	vminps	%zmm11, %zmm2, %zmm11
	vmovaps	%zmm7, 576(%rcx)
	vpbroadcastd	%esi, %zmm4{%k1}
	vmovdqa64	%zmm4, 704(%rcx)
	vmovdqa64	%zmm4, %zmm10
	vmovaps	%zmm11, 640(%rcx)
	cmpq	%rdx, 328(%rsp)
	jg	.L2483
	jmp	.L2625
.L2642:
	vmovaps	%zmm6, %zmm22
	vmovaps	%zmm5, %zmm21
	vmovaps	%zmm0, %zmm8
	vmovaps	%zmm6, %zmm20
	vmovaps	%zmm5, %zmm19
	vmovaps	%zmm0, %zmm2
	vmovaps	%zmm6, %zmm18
	vmovaps	%zmm5, %zmm9
	vmovaps	%zmm0, %zmm4
	jmp	.L2485
.L2482:
	testq	%rdi, %rdi
	jle	.L2626
	movq	%rdx, %rax
	leaq	0(%r13,%r13,2), %rdx
	xorl	%edi, %edi
	movl	$16, %r15d
	subq	$1, %rax
	movq	%rdx, %r10
	andq	$-16, %rax
	salq	$4, %r10
	leaq	32(%rax), %r12
	leaq	0(,%rdx,4), %rax
	movq	%rax, 320(%rsp)
	movq	392(%rsp), %rax
	movq	%r12, %rdx
	addq	$704, %rax
	movq	%rax, 72(%rsp)
	movq	%r10, %rax
.L2498:
	leaq	-16(%r15), %rbx
	leaq	(%r15,%r15,2), %rsi
	movq	%rdi, 8(%rsp)
	movq	456(%rsp), %r12
	movq	%rax, -120(%rsp)
	movq	%rbx, 200(%rsp)
	leaq	-192(,%rsi,4), %rbx
	movq	%rbx, 136(%rsp)
	xorl	%ebx, %ebx
	movq	%rdx, -56(%rsp)
	movq	%rdi, %rdx
.L2489:
	movq	%r13, %rsi
	movl	$128, %r8d
	movq	%rdx, 392(%rsp)
	movq	136(%rsp), %r9
	subq	%rbx, %rsi
	movq	200(%rsp), %r10
	leaq	0(,%rdx,4), %r11
	cmpq	%r8, %rsi
	cmovg	%r8, %rsi
	movq	72(%rsp), %r8
	leaq	(%rbx,%rsi), %rax
	leaq	(%rsi,%rsi,2), %rsi
	salq	$2, %rsi
	vmovq	%rax, %xmm12
	movq	%rsi, %rdi
	movq	%rcx, %rsi
.L2488:
	movq	72(%r14), %rax
	vxorps	%xmm3, %xmm3, %xmm3
	vmovaps	%zmm3, %zmm5
	vmovaps	%zmm3, %zmm8
	vmovaps	%zmm3, %zmm0
	leaq	(%rax,%r11), %rdx
	addq	%rdi, %rax
	vmovaps	%zmm3, %zmm6
	leaq	(%rax,%r11), %rcx
	vmovaps	%zmm3, %zmm9
	movq	%r12, %rax
	vmovaps	%zmm3, %zmm1
	vmovaps	%zmm3, %zmm10
	vmovaps	%zmm3, %zmm11
	vmovaps	%zmm3, %zmm2
	vmovaps	%zmm3, %zmm13
	vmovaps	%zmm3, %zmm7
	.p2align 4,,10
	.p2align 3
.L2491:
	vbroadcastss	(%rdx), %zmm4
	addq	$12, %rdx
	vfnmadd231ps	(%rax), %zmm4, %zmm7
	addq	$256, %rax
	vfnmadd231ps	-128(%rax), %zmm4, %zmm9
	vfnmadd231ps	-64(%rax), %zmm4, %zmm8
	vfnmadd231ps	-192(%rax), %zmm4, %zmm11
	vbroadcastss	-8(%rdx), %zmm4
	vfnmadd231ps	-128(%rax), %zmm4, %zmm6
	vfnmadd231ps	-64(%rax), %zmm4, %zmm5
	vfnmadd231ps	-256(%rax), %zmm4, %zmm13
	vfnmadd231ps	-192(%rax), %zmm4, %zmm10
	vbroadcastss	-4(%rdx), %zmm4
	vfnmadd231ps	-128(%rax), %zmm4, %zmm0
	vfnmadd231ps	-256(%rax), %zmm4, %zmm2
	vfnmadd231ps	-64(%rax), %zmm4, %zmm3
	vfnmadd231ps	-192(%rax), %zmm4, %zmm1
	cmpq	%rcx, %rdx
	jne	.L2491
	testq	%rbx, %rbx
	je	.L2643
	vaddps	-704(%r8), %zmm7, %zmm7
	vmovq	%xmm12, %rax
	cmpq	%rax, %r13
	jg	.L2494
	je	.L2644
.L2496:
	addq	$1, %r10
	cmpq	%r10, 328(%rsp)
	jle	.L2610
	movq	320(%rsp), %rax
	addq	$768, %r8
	addq	$12, %r9
	addq	%rax, %r11
	cmpq	%r15, %r10
	jne	.L2488
.L2610:
	movq	392(%rsp), %rdx
	subq	$-128, %rbx
	movq	%rsi, %rcx
	addq	$32768, %r12
	addq	$384, %rdx
	cmpq	%rbx, %r13
	jg	.L2489
	movq	8(%rsp), %rdi
	movq	-120(%rsp), %rax
	addq	$16, %r15
	movq	-56(%rsp), %rdx
	addq	%rax, %rdi
	cmpq	%rdx, %r15
	jne	.L2498
	jmp	.L2625
	.p2align 4,,10
	.p2align 3
.L2643:
	movq	56(%r14), %rax
	vaddps	(%rax,%r9){1to16}, %zmm7, %zmm7
	vmovups	%zmm7, -704(%r8)
	movq	56(%r14), %rax
	vaddps	(%rax,%r9){1to16}, %zmm11, %zmm11
	vmovups	%zmm11, -640(%r8)
	movq	56(%r14), %rax
	vaddps	(%rax,%r9){1to16}, %zmm9, %zmm9
	vmovups	%zmm9, -576(%r8)
	movq	56(%r14), %rax
	vaddps	(%rax,%r9){1to16}, %zmm8, %zmm8
	vmovups	%zmm8, -512(%r8)
	movq	56(%r14), %rax
	vaddps	4(%rax,%r9){1to16}, %zmm13, %zmm13
	vmovups	%zmm13, -448(%r8)
	movq	56(%r14), %rax
	vaddps	4(%rax,%r9){1to16}, %zmm10, %zmm10
	vmovups	%zmm10, -384(%r8)
	movq	56(%r14), %rax
	vaddps	4(%rax,%r9){1to16}, %zmm6, %zmm6
	vmovups	%zmm6, -320(%r8)
	movq	56(%r14), %rax
	vaddps	4(%rax,%r9){1to16}, %zmm5, %zmm5
	vmovups	%zmm5, -256(%r8)
	movq	56(%r14), %rax
	vaddps	8(%rax,%r9){1to16}, %zmm2, %zmm2
	vmovups	%zmm2, -192(%r8)
	movq	56(%r14), %rax
	vaddps	8(%rax,%r9){1to16}, %zmm1, %zmm1
	vmovups	%zmm1, -128(%r8)
	movq	56(%r14), %rax
	vaddps	8(%rax,%r9){1to16}, %zmm0, %zmm0
	vmovups	%zmm0, -64(%r8)
	movq	56(%r14), %rax
	vaddps	8(%rax,%r9){1to16}, %zmm3, %zmm3
.L2493:
	vmovups	%zmm3, (%r8)
	jmp	.L2496
.L2644:
	vcmpps	$17, (%rsi), %zmm7, %k1
	vmaxps	(%rsi), %zmm7, %zmm4
	vaddps	-448(%r8), %zmm13, %zmm13
	vminps	(%rsi), %zmm7, %zmm7
	leal	(%r10,%r10,2), %eax
	vmovdqa32	128(%rsi), %zmm14
	vmovaps	64(%rsi), %zmm15
	leal	1(%rax), %ecx
	vaddps	-192(%r8), %zmm2, %zmm2
	vpbroadcastd	%eax, %zmm14{%k1}
	leal	2(%rax), %edx
	vaddps	-640(%r8), %zmm11, %zmm11
	vcmpps	$17, %zmm7, %zmm13, %k1
	vminps	%zmm4, %zmm15, %zmm4
	vmaxps	%zmm7, %zmm13, %zmm15
	vminps	%zmm7, %zmm13, %zmm13
	vaddps	(%r8), %zmm3, %zmm3
	vaddps	-576(%r8), %zmm9, %zmm9
	vaddps	-512(%r8), %zmm8, %zmm8
	vpbroadcastd	%ecx, %zmm14{%k1}
	vminps	%zmm15, %zmm4, %zmm4
	vaddps	-384(%r8), %zmm10, %zmm10
	vmovdqa32	%zmm14, %zmm7
	vmaxps	%zmm13, %zmm2, %zmm14
	vaddps	-320(%r8), %zmm6, %zmm6
	vcmpps	$17, %zmm13, %zmm2, %k1
	vminps	%zmm13, %zmm2, %zmm2
	vaddps	-256(%r8), %zmm5, %zmm5
	vaddps	-128(%r8), %zmm1, %zmm1
	vaddps	-64(%r8), %zmm0, %zmm0
	vminps	%zmm14, %zmm4, %zmm4
	vpbroadcastd	%edx, %zmm7{%k1}
	vmovaps	%zmm2, (%rsi)
	vcmpps	$17, 192(%rsi), %zmm11, %k1
	vmaxps	192(%rsi), %zmm11, %zmm2
	vminps	192(%rsi), %zmm11, %zmm11
	vmovdqa32	%zmm7, 128(%rsi)
	vmovaps	256(%rsi), %zmm7
	vmovaps	%zmm4, 64(%rsi)
	vmovdqa32	320(%rsi), %zmm4
	vminps	%zmm2, %zmm7, %zmm2
	vpbroadcastd	%eax, %zmm4{%k1}
	vmaxps	%zmm11, %zmm10, %zmm7
	vcmpps	$17, %zmm11, %zmm10, %k1
	vminps	%zmm11, %zmm10, %zmm10
	vminps	%zmm7, %zmm2, %zmm2
	vmaxps	%zmm10, %zmm1, %zmm7
	vpbroadcastd	%ecx, %zmm4{%k1}
	vcmpps	$17, %zmm10, %zmm1, %k1
	vminps	%zmm10, %zmm1, %zmm1
	vminps	%zmm7, %zmm2, %zmm2
	vmovaps	448(%rsi), %zmm7
	vmovaps	%zmm1, 192(%rsi)
	vpbroadcastd	%edx, %zmm4{%k1}
	vmaxps	384(%rsi), %zmm9, %zmm1
	vcmpps	$17, 384(%rsi), %zmm9, %k1
	vminps	384(%rsi), %zmm9, %zmm9
	vmovdqa32	%zmm4, 320(%rsi)
	vmovaps	%zmm2, 256(%rsi)
	vmovdqa32	512(%rsi), %zmm2
	vminps	%zmm1, %zmm7, %zmm1
	vmaxps	%zmm9, %zmm6, %zmm4
	vpbroadcastd	%eax, %zmm2{%k1}
	vcmpps	$17, %zmm9, %zmm6, %k1
	vminps	%zmm9, %zmm6, %zmm6
	vminps	%zmm4, %zmm1, %zmm1
	vmaxps	%zmm6, %zmm0, %zmm4
	vpbroadcastd	%ecx, %zmm2{%k1}
	vcmpps	$17, %zmm6, %zmm0, %k1
	vminps	%zmm6, %zmm0, %zmm0
	vminps	%zmm4, %zmm1, %zmm1
	vmovaps	%zmm0, 384(%rsi)
	vpbroadcastd	%edx, %zmm2{%k1}
	vmaxps	576(%rsi), %zmm8, %zmm0
	vmovaps	640(%rsi), %zmm6
	vcmpps	$17, 576(%rsi), %zmm8, %k1
	vminps	576(%rsi), %zmm8, %zmm8
	vmovdqa32	%zmm2, 512(%rsi)
	vmovaps	%zmm1, 448(%rsi)
	vmovdqa32	704(%rsi), %zmm1
	vminps	%zmm0, %zmm6, %zmm0
	vmaxps	%zmm8, %zmm5, %zmm2
	vpbroadcastd	%eax, %zmm1{%k1}
	vcmpps	$17, %zmm8, %zmm5, %k1
	vminps	%zmm8, %zmm5, %zmm5
	vminps	%zmm2, %zmm0, %zmm0
	vmaxps	%zmm5, %zmm3, %zmm2
	vpbroadcastd	%ecx, %zmm1{%k1}
	vcmpps	$17, %zmm5, %zmm3, %k1
	vminps	%zmm5, %zmm3, %zmm3
	vminps	%zmm2, %zmm0, %zmm0
	vmovaps	%zmm3, 576(%rsi)
	vpbroadcastd	%edx, %zmm1{%k1}
	vmovdqa32	%zmm1, 704(%rsi)
	vmovaps	%zmm0, 640(%rsi)
	jmp	.L2496
.L2494:
	vaddps	-640(%r8), %zmm11, %zmm11
	vaddps	(%r8), %zmm3, %zmm3
	vmovups	%zmm7, -704(%r8)
	vaddps	-576(%r8), %zmm9, %zmm9
	vaddps	-512(%r8), %zmm8, %zmm8
	vaddps	-448(%r8), %zmm13, %zmm13
	vaddps	-384(%r8), %zmm10, %zmm10
	vaddps	-128(%r8), %zmm1, %zmm1
	vaddps	-64(%r8), %zmm0, %zmm0
	vmovups	%zmm11, -640(%r8)
	vaddps	-320(%r8), %zmm6, %zmm6
	vaddps	-256(%r8), %zmm5, %zmm5
	vmovups	%zmm9, -576(%r8)
	vaddps	-192(%r8), %zmm2, %zmm2
	vmovups	%zmm8, -512(%r8)
	vmovups	%zmm13, -448(%r8)
	vmovups	%zmm10, -384(%r8)
	vmovups	%zmm6, -320(%r8)
	vmovups	%zmm5, -256(%r8)
	vmovups	%zmm2, -192(%r8)
	vmovups	%zmm1, -128(%r8)
	vmovups	%zmm0, -64(%r8)
	jmp	.L2493
	.cfi_endproc
.LFE6432:
	.size	screen_panel, .-screen_panel
	.p2align 4
	.type	screen, @function
screen:
.LFB6433:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vpxor	%xmm1, %xmm1, %xmm1
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r13
	.cfi_offset 13, -24
	movq	%rcx, %r13
	pushq	%r12
	.cfi_offset 12, -32
	movq	%r8, %r12
	pushq	%rbx
	.cfi_offset 3, -40
	movq	%r9, %rbx
	andq	$-64, %rsp
	subq	$768, %rsp
	vbroadcastss	.LC41(%rip), %zmm0
	vmovdqa64	%zmm1, 128(%rsp)
	movq	%rsp, %rcx
	vmovaps	%zmm0, 64(%rsp)
	vmovaps	%zmm0, (%rsp)
	vmovaps	%zmm0, 256(%rsp)
	vmovaps	%zmm0, 192(%rsp)
	vmovdqa64	%zmm1, 320(%rsp)
	vmovaps	%zmm0, 448(%rsp)
	vmovaps	%zmm0, 384(%rsp)
	vmovdqa64	%zmm1, 512(%rsp)
	vmovaps	%zmm0, 640(%rsp)
	vmovaps	%zmm0, 576(%rsp)
	vmovdqa64	%zmm1, 704(%rsp)
	vzeroupper
	call	screen_panel
	vmovaps	(%rsp), %zmm2
	vmovaps	64(%rsp), %zmm3
	vmovdqa64	128(%rsp), %zmm4
	vmovaps	192(%rsp), %zmm5
	vmovaps	256(%rsp), %zmm6
	vmovups	%zmm2, 0(%r13)
	vmovdqa64	320(%rsp), %zmm7
	vmovups	%zmm3, (%r12)
	vmovaps	384(%rsp), %zmm2
	vmovaps	448(%rsp), %zmm3
	vmovdqu64	%zmm4, (%rbx)
	vmovdqa64	512(%rsp), %zmm4
	vmovups	%zmm5, 64(%r13)
	vmovaps	576(%rsp), %zmm5
	vmovups	%zmm6, 64(%r12)
	vmovaps	640(%rsp), %zmm6
	vmovdqu64	%zmm7, 64(%rbx)
	vmovdqa64	704(%rsp), %zmm7
	vmovups	%zmm2, 128(%r13)
	vmovups	%zmm3, 128(%r12)
	vmovdqu64	%zmm4, 128(%rbx)
	vmovups	%zmm5, 192(%r13)
	vmovups	%zmm6, 192(%r12)
	vmovdqu64	%zmm7, 192(%rbx)
	vzeroupper
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6433:
	.size	screen, .-screen
	.p2align 4
	.type	nearest_f64, @function
nearest_f64:
.LFB6505:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
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
	andq	$-64, %rsp
	subq	$256, %rsp
	movl	16(%rdi), %eax
	movq	%rsi, 248(%rsp)
	movq	%rdx, 144(%rsp)
	movq	%rcx, 216(%rsp)
	movq	%r8, 152(%rsp)
	testl	%eax, %eax
	je	.L2780
	movq	8(%rdi), %r15
	movq	%r9, %r12
	movq	%r15, %rax
	salq	$8, %rax
	testq	%r9, %r9
	je	.L2712
	leaq	(%r9,%rax), %rdi
	movq	%rdx, %r13
	movq	%rdi, 136(%rsp)
	leaq	24576(%r9,%rax), %rdi
	leaq	25344(%r9,%rax), %rax
	movq	%rax, 184(%rsp)
	movq	%rdi, %rax
	addq	$512, %rax
	movq	%rdi, 208(%rsp)
	leaq	256(%rdi), %rdi
	movq	%rax, %rsi
.L2653:
	testq	%r13, %r13
	jle	.L2774
	leaq	-1(%r13), %rax
	leaq	-64(%r13), %rdx
	movq	%rdi, %r10
	movq	%rsi, %r11
	andq	$-64, %rax
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%rbx, %r14
	movq	$0, 200(%rsp)
	subq	%rax, %rdx
	movl	$1, %eax
	vpbroadcastd	%eax, %zmm7
	movq	%rdx, 128(%rsp)
	movq	%r13, %rdx
	vmovdqa32	%zmm7, 64(%rsp)
	.p2align 4,,10
	.p2align 3
.L2711:
	movq	144(%rsp), %rbx
	movl	$64, %eax
	subq	%rdx, %rbx
	cmpq	%rax, %rdx
	cmovle	%rdx, %rax
	movq	%rbx, %r8
	imulq	%r15, %r8
	movq	%rax, 240(%rsp)
	movq	248(%rsp), %rax
	leaq	(%rax,%r8,8), %r13
	cmpq	$63, %rdx
	jle	.L2660
	cmpq	$4, %r15
	jle	.L2655
	leaq	-64(%rdx), %rax
	movq	%rax, 192(%rsp)
	cmpq	$15, %r15
	jg	.L2656
	imulq	%r15, %rax
	cmpq	$15, %rax
	jg	.L2656
.L2657:
	leaq	-1(%r15), %rdi
	movq	48(%r14), %rax
	movq	%r15, %r9
	movq	%rdx, 48(%rsp)
	movq	%rdi, 232(%rsp)
	movq	%r15, %rdi
	shrq	$4, %r9
	movq	%r12, %rcx
	salq	$8, %rdi
	leaq	(%rax,%r15,4), %rsi
	movq	%rbx, 40(%rsp)
	vmovsd	32(%r14), %xmm12
	movq	%rdi, 56(%rsp)
	subq	$252, %rdi
	vmovq	%r11, %xmm10
	movq	232(%rsp), %r11
	vmovq	%rdi, %xmm7
	movq	%r15, %rdi
	movq	%rsi, 224(%rsp)
	movq	%r15, %rsi
	andl	$15, %edi
	andq	$-16, %rsi
	vbroadcastsd	%xmm12, %zmm5
	salq	$6, %r9
	movq	%rdi, 168(%rsp)
	subq	$1, %rdi
	vbroadcastsd	%xmm12, %ymm6
	vmovq	%r10, %xmm9
	movq	%rsi, 176(%rsp)
	vmovq	%r14, %xmm11
	xorl	%esi, %esi
	movq	%rdi, 160(%rsp)
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.L2686:
	cmpq	$6, %r11
	jbe	.L2688
	vmovq	%xmm7, %rbx
	leaq	(%rbx,%rcx), %rdx
	cmpq	%rdx, %rax
	jnb	.L2689
	cmpq	%rcx, 224(%rsp)
	jbe	.L2689
.L2688:
	leaq	0(%r13,%rsi,8), %r10
	movq	%rcx, %rbx
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L2684:
	vmulsd	(%r10,%rdx,8), %xmm12, %xmm0
	vcvtss2sd	(%rax,%rdx,4), %xmm3, %xmm1
	addq	$1, %rdx
	addq	$256, %rbx
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -256(%rbx)
	cmpq	%rdx, %r15
	jne	.L2684
.L2685:
	addq	$1, %rdi
	addq	$4, %rcx
	addq	%r15, %rsi
	addq	%r15, %r8
	cmpq	%rdi, 240(%rsp)
	jne	.L2686
	movq	48(%rsp), %rdx
	movq	40(%rsp), %rbx
	vmovq	%xmm9, %r10
	vmovq	%xmm10, %r11
	vmovq	%xmm11, %r14
	cmpq	$63, %rdx
	jg	.L2777
	testq	%r15, %r15
	jle	.L2777
	movq	240(%rsp), %rsi
	movl	$63, %eax
	movl	$64, %edi
	subq	%rsi, %rax
	subq	%rsi, %rdi
	cmpq	$14, %rax
	jbe	.L2717
	leaq	0(,%rsi,4), %r13
	movq	%rdi, %rsi
	movq	56(%rsp), %rdx
	vxorps	%xmm0, %xmm0, %xmm0
	shrq	$4, %rsi
	leaq	(%r12,%r13), %rcx
	salq	$6, %rsi
	addq	%rcx, %rdx
	addq	%rcx, %rsi
.L2691:
	movq	%rcx, %rax
	.p2align 4,,10
	.p2align 3
.L2692:
	vmovups	%zmm0, (%rax)
	addq	$256, %rax
	cmpq	%rdx, %rax
	jne	.L2692
	addq	$64, %rcx
	leaq	64(%rax), %rdx
	cmpq	%rsi, %rcx
	jne	.L2691
	movq	%rdi, %rcx
	movq	240(%rsp), %rax
	andq	$-16, %rcx
	addq	%rax, %rcx
	andl	$15, %edi
	je	.L2658
.L2690:
	movq	%r15, %rax
	movq	%r15, %rsi
	salq	$6, %rax
	negq	%rsi
	addq	%rcx, %rax
	salq	$8, %rsi
	leaq	(%r12,%rax,4), %rdx
	.p2align 4,,10
	.p2align 3
.L2695:
	leaq	(%rsi,%rdx), %rax
	.p2align 4,,10
	.p2align 3
.L2694:
	movl	$0x00000000, (%rax)
	addq	$256, %rax
	cmpq	%rdx, %rax
	jne	.L2694
	addq	$1, %rcx
	addq	$4, %rdx
	cmpq	$64, %rcx
	jne	.L2695
.L2658:
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L2659:
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%r15, %r15
	jle	.L2700
	salq	$6, %r15
	leaq	(%r12,%rcx,4), %rax
	vxorps	%xmm0, %xmm0, %xmm0
	addq	%rcx, %r15
	leaq	(%r12,%r15,4), %rdx
	.p2align 4,,10
	.p2align 3
.L2697:
	vmovups	(%rax), %zmm6
	addq	$256, %rax
	vfnmadd231ps	%zmm6, %zmm6, %zmm0
	cmpq	%rdx, %rax
	jne	.L2697
.L2700:
	vbroadcastss	.LC59(%rip), %zmm7
	vfnmadd132ps	40(%r14){1to16}, %zmm7, %zmm0
	vmovups	%zmm0, (%r11,%rcx,4)
	addq	$16, %rcx
	cmpq	$64, %rcx
	je	.L2698
	movq	8(%r14), %r15
	jmp	.L2659
	.p2align 4,,10
	.p2align 3
.L2689:
	cmpq	$14, %r11
	jbe	.L2715
	movq	248(%rsp), %rbx
	movq	%rcx, %rdx
	leaq	(%rbx,%r8,8), %r10
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L2680:
	vmulpd	(%r10,%rbx,2), %zmm5, %zmm1
	vcvtps2pd	(%rax,%rbx), %zmm0
	vmovups	(%rax,%rbx), %zmm4
	addq	$4096, %rdx
	vextractf32x8	$0x1, %zmm4, %ymm2
	vcvtps2pd	%ymm2, %zmm2
	vsubpd	%zmm0, %zmm1, %zmm1
	vmulpd	64(%r10,%rbx,2), %zmm5, %zmm0
	addq	$64, %rbx
	vcvtpd2ps	%zmm1, %ymm1
	vextractf32x4	$1, %ymm1, %xmm4
	vmovss	%xmm1, -4096(%rdx)
	vextractps	$1, %xmm1, -3840(%rdx)
	vextractps	$2, %xmm1, -3584(%rdx)
	vextractps	$3, %xmm1, -3328(%rdx)
	vsubpd	%zmm2, %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovss	%xmm0, -2048(%rdx)
	vextractps	$1, %xmm0, -1792(%rdx)
	vextractps	$2, %xmm0, -1536(%rdx)
	vmovss	%xmm4, -3072(%rdx)
	vextractps	$3, %xmm0, -1280(%rdx)
	valignd	$5, %ymm1, %ymm1, %ymm4
	vmovss	%xmm4, -2816(%rdx)
	valignd	$6, %ymm1, %ymm1, %ymm4
	valignd	$7, %ymm1, %ymm1, %ymm1
	vmovss	%xmm4, -2560(%rdx)
	vmovss	%xmm1, -2304(%rdx)
	vextractf32x4	$1, %ymm0, %xmm1
	vmovss	%xmm1, -1024(%rdx)
	valignd	$5, %ymm0, %ymm0, %ymm1
	vmovss	%xmm1, -768(%rdx)
	valignd	$6, %ymm0, %ymm0, %ymm1
	valignd	$7, %ymm0, %ymm0, %ymm0
	vmovss	%xmm1, -512(%rdx)
	vmovss	%xmm0, -256(%rdx)
	cmpq	%r9, %rbx
	jne	.L2680
	movq	176(%rsp), %rbx
	cmpq	%r15, %rbx
	je	.L2685
	cmpq	$6, 160(%rsp)
	movq	168(%rsp), %r10
	jbe	.L2716
	movq	%rbx, 232(%rsp)
.L2679:
	movq	248(%rsp), %r14
	leaq	(%r8,%rbx), %rdx
	vmovups	(%rax,%rbx,4), %ymm4
	leaq	(%r14,%rdx,8), %r14
	vcvtps2pd	%xmm4, %ymm8
	vextractf128	$0x1, %ymm4, %xmm4
	movq	%rbx, %rdx
	vmulpd	(%r14), %ymm6, %ymm1
	vcvtps2pd	%xmm4, %ymm4
	salq	$6, %rdx
	movq	232(%rsp), %rbx
	vmulpd	32(%r14), %ymm6, %ymm0
	addq	%rdi, %rdx
	vsubpd	%ymm8, %ymm1, %ymm1
	vsubpd	%ymm4, %ymm0, %ymm0
	vcvtpd2psy	%ymm1, %xmm1
	vmovss	%xmm1, (%r12,%rdx,4)
	vextractps	$1, %xmm1, 256(%r12,%rdx,4)
	vextractps	$2, %xmm1, 512(%r12,%rdx,4)
	vcvtpd2psy	%ymm0, %xmm0
	vextractps	$3, %xmm1, 768(%r12,%rdx,4)
	vmovss	%xmm0, 1024(%r12,%rdx,4)
	vextractps	$1, %xmm0, 1280(%r12,%rdx,4)
	vextractps	$2, %xmm0, 1536(%r12,%rdx,4)
	vextractps	$3, %xmm0, 1792(%r12,%rdx,4)
	movq	%r10, %rdx
	andq	$-8, %rdx
	addq	%rbx, %rdx
	andl	$7, %r10d
	je	.L2685
.L2682:
	leaq	(%rsi,%rdx), %r10
	vcvtss2sd	(%rax,%rdx,4), %xmm3, %xmm1
	movq	%rdx, %rbx
	leaq	0(,%rdx,4), %r14
	vmulsd	0(%r13,%r10,8), %xmm12, %xmm0
	salq	$6, %rbx
	leaq	1(%rdx), %r10
	addq	%rdi, %rbx
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%r12,%rbx,4)
	cmpq	%r15, %r10
	jge	.L2685
	addq	%rsi, %r10
	vcvtss2sd	4(%rax,%r14), %xmm3, %xmm1
	vmulsd	0(%r13,%r10,8), %xmm12, %xmm0
	leaq	2(%rdx), %r10
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 256(%r12,%rbx,4)
	cmpq	%r15, %r10
	jge	.L2685
	addq	%rsi, %r10
	vcvtss2sd	8(%rax,%r14), %xmm3, %xmm1
	vmulsd	0(%r13,%r10,8), %xmm12, %xmm0
	leaq	3(%rdx), %r10
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 512(%r12,%rbx,4)
	cmpq	%r15, %r10
	jge	.L2685
	addq	%rsi, %r10
	vcvtss2sd	12(%rax,%r14), %xmm3, %xmm1
	vmulsd	0(%r13,%r10,8), %xmm12, %xmm0
	leaq	4(%rdx), %r10
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 768(%r12,%rbx,4)
	cmpq	%r15, %r10
	jge	.L2685
	addq	%rsi, %r10
	vcvtss2sd	16(%rax,%r14), %xmm3, %xmm1
	vmulsd	0(%r13,%r10,8), %xmm12, %xmm0
	leaq	5(%rdx), %r10
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 1024(%r12,%rbx,4)
	cmpq	%r15, %r10
	jge	.L2685
	addq	%rsi, %r10
	vcvtss2sd	20(%rax,%r14), %xmm3, %xmm1
	addq	$6, %rdx
	vmulsd	0(%r13,%r10,8), %xmm12, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 1280(%r12,%rbx,4)
	cmpq	%r15, %rdx
	jge	.L2685
	addq	%rsi, %rdx
	vcvtss2sd	24(%rax,%r14), %xmm3, %xmm1
	vmulsd	0(%r13,%rdx,8), %xmm12, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 1536(%r12,%rbx,4)
	jmp	.L2685
	.p2align 4,,10
	.p2align 3
.L2698:
	movq	%r11, 224(%rsp)
	movq	%r10, %r8
	movq	%r14, %rdi
	movq	184(%rsp), %r9
	movq	%r10, 232(%rsp)
	movq	208(%rsp), %rcx
	movq	%r12, %rsi
	movq	136(%rsp), %rdx
	vzeroupper
	call	screen
	movq	216(%rsp), %rax
	movq	200(%rsp), %rdi
	movq	232(%rsp), %r10
	movq	224(%rsp), %r11
	vxorps	%xmm3, %xmm3, %xmm3
	subq	%rdi, %rax
	cmpl	$8, %r13d
	jnb	.L2701
	testb	$4, %r13b
	jne	.L2781
	testl	%r13d, %r13d
	je	.L2702
	movq	184(%rsp), %rdi
	movzbl	(%rdi), %edx
	movb	%dl, (%rax)
.L2702:
	movq	208(%rsp), %rax
	vbroadcastss	44(%r14), %zmm1
	vmovups	(%r10), %zmm7
	vaddps	64(%r11), %zmm1, %zmm5
	vsubps	(%rax), %zmm7, %zmm2
	vmovups	64(%r10), %zmm7
	vsubps	64(%rax), %zmm7, %zmm0
	vaddps	(%r11), %zmm1, %zmm4
	vmovups	128(%r10), %zmm7
	vcmpps	$5, %zmm0, %zmm5, %k1
	vmovdqa32	64(%rsp), %zmm5
	vmovdqa32	%zmm5, %zmm0{%k1}{z}
	vcmpps	$5, %zmm2, %zmm4, %k1
	vsubps	128(%rax), %zmm7, %zmm2
	vmovups	192(%r10), %zmm7
	vaddps	128(%r11), %zmm1, %zmm4
	vaddps	192(%r11), %zmm1, %zmm1
	vmovdqa32	%zmm5, %zmm0{%k1}
	vcmpps	$5, %zmm2, %zmm4, %k1
	vsubps	192(%rax), %zmm7, %zmm2
	vmovdqa32	%zmm5, %zmm0{%k1}
	vcmpps	$5, %zmm2, %zmm1, %k1
	vmovdqa32	%zmm5, %zmm0{%k1}
	vextracti32x8	$0x1, %zmm0, %ymm1
	vpor	%ymm0, %ymm1, %ymm1
	vextracti128	$0x1, %ymm1, %xmm0
	vpor	%xmm1, %xmm0, %xmm0
	vpsrldq	$8, %xmm0, %xmm1
	vpor	%xmm1, %xmm0, %xmm0
	vpsrldq	$4, %xmm0, %xmm1
	vpor	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	testl	%eax, %eax
	jne	.L2705
.L2710:
	movq	192(%rsp), %rdx
	movq	128(%rsp), %rax
	subq	$256, 200(%rsp)
	cmpq	%rax, %rdx
	je	.L2782
	movq	8(%r14), %r15
	jmp	.L2711
.L2701:
	movq	184(%rsp), %rsi
	leaq	8(%rax), %rdi
	andq	$-8, %rdi
	movq	(%rsi), %rdx
	movq	%rdx, (%rax)
	movl	%r13d, %edx
	movq	-8(%rsi,%rdx), %rcx
	movq	%rcx, -8(%rax,%rdx)
	subq	%rdi, %rax
	subq	%rax, %rsi
	addl	%r13d, %eax
	shrl	$3, %eax
	movl	%eax, %ecx
	rep movsq
	jmp	.L2702
.L2705:
	movq	64(%r14), %r9
	movq	240(%rsp), %rax
	movq	%r12, 224(%rsp)
	vmovq	%r10, %xmm30
	movq	208(%rsp), %rdi
	vmovq	%r11, %xmm31
	addq	%rbx, %rax
	movq	%rax, 240(%rsp)
	movq	200(%rsp), %rax
	leaq	(%rdi,%rax), %rcx
	movq	184(%rsp), %rdi
	leaq	(%r11,%rax), %r15
	leaq	(%r10,%rax), %r8
	movq	%r15, %r12
	movq	%r9, %r15
	leaq	(%rdi,%rax), %r13
	vmovq	%r13, %xmm29
	movq	%rbx, %r13
	movq	%r14, %rbx
	movq	%r8, %r14
	.p2align 4,,10
	.p2align 3
.L2709:
	vmovq	%xmm29, %rax
	vmovss	(%r14,%r13,4), %xmm0
	vsubss	(%rcx,%r13,4), %xmm0, %xmm1
	movslq	(%rax,%r13,4), %rax
	vmovss	(%r15,%rax,4), %xmm0
	vaddss	(%r12,%r13,4), %xmm0, %xmm0
	vucomiss	%xmm0, %xmm1
	ja	.L2707
	movq	8(%rbx), %rax
	movq	%rcx, 232(%rsp)
	movq	248(%rsp), %rdi
	imulq	%r13, %rax
	leaq	(%rdi,%rax,8), %rsi
	movq	%rbx, %rdi
	vzeroupper
	call	decide_f64
	movq	216(%rsp), %rdi
	movq	232(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movl	%eax, (%rdi,%r13,4)
	movq	152(%rsp), %rax
	addq	$1, (%rax)
.L2707:
	addq	$1, %r13
	cmpq	%r13, 240(%rsp)
	jne	.L2709
	vmovq	%xmm30, %r10
	movq	224(%rsp), %r12
	vmovq	%xmm31, %r11
	movq	%rbx, %r14
	jmp	.L2710
.L2660:
	leaq	-64(%rdx), %rax
	movq	%rax, 192(%rsp)
	testq	%r15, %r15
	jg	.L2657
.L2777:
	movq	240(%rsp), %rax
	leaq	0(,%rax,4), %r13
	jmp	.L2658
.L2655:
	cmpq	$63, %rdx
	jle	.L2660
	cmpq	$3, %r15
	je	.L2661
	jg	.L2662
	cmpq	$1, %r15
	je	.L2663
	cmpq	$2, %r15
	jne	.L2776
	movq	48(%r14), %rsi
	leaq	512(%r12), %rax
	leaq	256(%r12), %rdi
	vmovsd	32(%r14), %xmm0
	cmpq	%rax, %rsi
	leaq	8(%rsi), %r8
	setnb	%cl
	cmpq	%r8, %rdi
	setnb	%al
	orb	%cl, %al
	je	.L2714
	cmpq	%r8, %r12
	setnb	%cl
	cmpq	%rdi, %rsi
	setnb	%al
	orb	%cl, %al
	je	.L2714
	vbroadcastss	(%rsi), %zmm1
	vmovupd	0(%r13), %zmm4
	vbroadcastsd	%xmm0, %zmm0
	leaq	-64(%rdx), %rax
	vmovupd	64(%r13), %zmm12
	vmovupd	128(%r13), %zmm6
	movq	%rax, 192(%rsp)
	vmovupd	192(%r13), %zmm11
	vcvtps2pd	%ymm1, %zmm9
	vmovdqa64	.LC29(%rip), %zmm2
	vextractf32x8	$0x1, %zmm1, %ymm1
	vcvtps2pd	%ymm1, %zmm8
	vmovapd	%zmm6, %zmm5
	vmovapd	%zmm4, %zmm1
	vbroadcastss	4(%rsi), %zmm10
	vpermt2pd	%zmm12, %zmm2, %zmm1
	vpermt2pd	%zmm11, %zmm2, %zmm5
	vmovupd	320(%r13), %zmm13
	movq	240(%rsp), %rax
	vmulpd	%zmm0, %zmm1, %zmm1
	vcvtps2pd	%ymm10, %zmm7
	vmulpd	%zmm0, %zmm5, %zmm5
	vsubpd	%zmm9, %zmm1, %zmm1
	vsubpd	%zmm8, %zmm5, %zmm5
	vcvtpd2ps	%zmm1, %ymm1
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf64x4	$0x1, %ymm5, %zmm1, %zmm1
	vextractf32x8	$0x1, %zmm10, %ymm5
	vmovups	%zmm1, (%r12)
	vcvtps2pd	%ymm5, %zmm5
	vmovdqa64	.LC30(%rip), %zmm1
	vpermt2pd	%zmm12, %zmm1, %zmm4
	vpermt2pd	%zmm11, %zmm1, %zmm6
	vmovupd	448(%r13), %zmm12
	vmulpd	%zmm0, %zmm4, %zmm4
	vmulpd	%zmm0, %zmm6, %zmm6
	vsubpd	%zmm7, %zmm4, %zmm4
	vsubpd	%zmm5, %zmm6, %zmm6
	vcvtpd2ps	%zmm4, %ymm4
	vcvtpd2ps	%zmm6, %ymm6
	vinsertf64x4	$0x1, %ymm6, %zmm4, %zmm4
	vmovupd	384(%r13), %zmm6
	vmovups	%zmm4, 256(%r12)
	vmovupd	256(%r13), %zmm4
	vmovapd	%zmm6, %zmm11
	vpermt2pd	%zmm12, %zmm1, %zmm6
	vmovapd	%zmm4, %zmm10
	vpermt2pd	%zmm13, %zmm1, %zmm4
	vpermt2pd	%zmm12, %zmm2, %zmm11
	vmovupd	704(%r13), %zmm12
	vmulpd	%zmm0, %zmm4, %zmm4
	vpermt2pd	%zmm13, %zmm2, %zmm10
	vmovupd	576(%r13), %zmm13
	vmulpd	%zmm0, %zmm6, %zmm6
	vmulpd	%zmm0, %zmm10, %zmm10
	vmulpd	%zmm0, %zmm11, %zmm11
	vsubpd	%zmm7, %zmm4, %zmm4
	vsubpd	%zmm5, %zmm6, %zmm6
	vsubpd	%zmm9, %zmm10, %zmm10
	vsubpd	%zmm8, %zmm11, %zmm11
	vcvtpd2ps	%zmm4, %ymm4
	vcvtpd2ps	%zmm6, %ymm6
	vinsertf64x4	$0x1, %ymm6, %zmm4, %zmm4
	vmovupd	640(%r13), %zmm6
	vmovups	%zmm4, 320(%r12)
	vcvtpd2ps	%zmm10, %ymm10
	vmovupd	512(%r13), %zmm4
	vcvtpd2ps	%zmm11, %ymm11
	vinsertf64x4	$0x1, %ymm11, %zmm10, %zmm10
	vmovapd	%zmm6, %zmm11
	vpermt2pd	%zmm12, %zmm1, %zmm6
	vmovups	%zmm10, 64(%r12)
	vmovapd	%zmm4, %zmm10
	vpermt2pd	%zmm13, %zmm1, %zmm4
	vpermt2pd	%zmm12, %zmm2, %zmm11
	vmulpd	%zmm0, %zmm4, %zmm4
	vpermt2pd	%zmm13, %zmm2, %zmm10
	vmovupd	832(%r13), %zmm12
	vmulpd	%zmm0, %zmm6, %zmm6
	vmulpd	%zmm0, %zmm10, %zmm10
	vmulpd	%zmm0, %zmm11, %zmm11
	vsubpd	%zmm7, %zmm4, %zmm4
	vsubpd	%zmm5, %zmm6, %zmm6
	vsubpd	%zmm9, %zmm10, %zmm10
	vsubpd	%zmm8, %zmm11, %zmm11
	vcvtpd2ps	%zmm4, %ymm4
	vcvtpd2ps	%zmm6, %ymm6
	vinsertf64x4	$0x1, %ymm6, %zmm4, %zmm4
	vmovups	%zmm4, 384(%r12)
	vcvtpd2ps	%zmm10, %ymm10
	vmovupd	768(%r13), %zmm4
	vcvtpd2ps	%zmm11, %ymm11
	vinsertf64x4	$0x1, %ymm11, %zmm10, %zmm10
	vmovupd	960(%r13), %zmm11
	vmovups	%zmm10, 128(%r12)
	vmovapd	%zmm4, %zmm6
	vmovupd	896(%r13), %zmm10
	leaq	0(,%rax,4), %r13
	vpermt2pd	%zmm12, %zmm2, %zmm6
	vmulpd	%zmm0, %zmm6, %zmm6
	vpermi2pd	%zmm11, %zmm10, %zmm2
	vmulpd	%zmm0, %zmm2, %zmm2
	vsubpd	%zmm9, %zmm6, %zmm6
	vsubpd	%zmm8, %zmm2, %zmm2
	vcvtpd2ps	%zmm6, %ymm6
	vcvtpd2ps	%zmm2, %ymm2
	vinsertf64x4	$0x1, %ymm2, %zmm6, %zmm2
	vmovups	%zmm2, 192(%r12)
	vmovapd	%zmm4, %zmm2
	vpermt2pd	%zmm12, %zmm1, %zmm2
	vpermi2pd	%zmm11, %zmm10, %zmm1
	vmulpd	%zmm0, %zmm2, %zmm2
	vmulpd	%zmm0, %zmm1, %zmm0
	vsubpd	%zmm7, %zmm2, %zmm2
	vsubpd	%zmm5, %zmm0, %zmm0
	vcvtpd2ps	%zmm2, %ymm1
	vcvtpd2ps	%zmm0, %ymm0
	vinsertf64x4	$0x1, %ymm0, %zmm1, %zmm0
	vmovups	%zmm0, 448(%r12)
	jmp	.L2658
.L2662:
	cmpq	$4, %r15
	jne	.L2783
	movq	48(%r14), %rsi
	leaq	256(%r12), %rdi
	leaq	512(%r12), %rax
	vmovsd	32(%r14), %xmm2
	movq	%rax, 232(%rsp)
	leaq	768(%r12), %r9
	leaq	16(%rsi), %r8
	cmpq	%rdi, %rsi
	setnb	%cl
	cmpq	%r8, %r12
	setnb	%al
	orl	%eax, %ecx
	movq	232(%rsp), %rax
	cmpq	%rax, %rsi
	setnb	%al
	cmpq	%r8, %rdi
	setnb	%dil
	orl	%edi, %eax
	movl	%ecx, %edi
	andl	%eax, %edi
	cmpq	%r9, %rsi
	setnb	%al
	cmpq	%r8, 232(%rsp)
	setnb	%cl
	orl	%ecx, %eax
	testb	%al, %dil
	je	.L2676
	leaq	1024(%r12), %rax
	cmpq	%rax, %rsi
	setnb	%cl
	cmpq	%r8, %r9
	setnb	%al
	orb	%cl, %al
	je	.L2676
	vmovdqa64	.LC29(%rip), %zmm1
	vbroadcastss	(%rsi), %zmm8
	vbroadcastsd	%xmm2, %zmm2
	vmovupd	0(%r13), %zmm6
	vmovupd	256(%r13), %zmm7
	vmovupd	128(%r13), %zmm18
	vcvtps2pd	%ymm8, %zmm13
	vmovupd	384(%r13), %zmm17
	vextractf32x8	$0x1, %zmm8, %ymm8
	vpermt2pd	64(%r13), %zmm1, %zmm6
	vcvtps2pd	%ymm8, %zmm11
	vpermt2pd	320(%r13), %zmm1, %zmm7
	vmovdqa64	.LC30(%rip), %zmm0
	vpermt2pd	448(%r13), %zmm1, %zmm17
	vmovapd	%zmm6, %zmm8
	vpermt2pd	192(%r13), %zmm1, %zmm18
	vmovupd	0(%r13), %zmm4
	vmovapd	%zmm7, %zmm9
	vpermt2pd	%zmm18, %zmm1, %zmm8
	vmovupd	256(%r13), %zmm5
	vmovupd	128(%r13), %zmm15
	vpermt2pd	%zmm17, %zmm1, %zmm9
	vpermt2pd	64(%r13), %zmm0, %zmm4
	vmovupd	384(%r13), %zmm14
	vbroadcastss	8(%rsi), %zmm19
	vmulpd	%zmm2, %zmm8, %zmm8
	vpermt2pd	%zmm18, %zmm0, %zmm6
	vpermt2pd	320(%r13), %zmm0, %zmm5
	vbroadcastss	12(%rsi), %zmm16
	vmulpd	%zmm2, %zmm9, %zmm9
	vbroadcastss	4(%rsi), %zmm10
	vpermt2pd	192(%r13), %zmm0, %zmm15
	vpermt2pd	448(%r13), %zmm0, %zmm14
	vmulpd	%zmm2, %zmm6, %zmm6
	vpermt2pd	%zmm17, %zmm0, %zmm7
	vmovupd	640(%r13), %zmm21
	vcvtps2pd	%ymm10, %zmm12
	vextractf32x8	$0x1, %zmm10, %ymm10
	vcvtps2pd	%ymm10, %zmm10
	vmulpd	%zmm2, %zmm7, %zmm7
	vpermt2pd	704(%r13), %zmm1, %zmm21
	vsubpd	%zmm13, %zmm8, %zmm8
	vsubpd	%zmm11, %zmm9, %zmm9
	vcvtpd2ps	%zmm8, %ymm8
	vcvtpd2ps	%zmm9, %ymm9
	vinsertf64x4	$0x1, %ymm9, %zmm8, %zmm8
	vmovapd	%zmm5, %zmm9
	vpermt2pd	%zmm14, %zmm0, %zmm5
	vmovups	%zmm8, (%r12)
	vmovapd	%zmm4, %zmm8
	vpermt2pd	%zmm14, %zmm1, %zmm9
	vpermt2pd	%zmm15, %zmm0, %zmm4
	vmulpd	%zmm2, %zmm9, %zmm9
	vpermt2pd	%zmm15, %zmm1, %zmm8
	vmulpd	%zmm2, %zmm8, %zmm8
	vmulpd	%zmm2, %zmm4, %zmm4
	vmulpd	%zmm2, %zmm5, %zmm5
	vsubpd	%zmm10, %zmm9, %zmm9
	vsubpd	%zmm12, %zmm8, %zmm8
	vcvtpd2ps	%zmm9, %ymm9
	vcvtpd2ps	%zmm8, %ymm8
	vinsertf64x4	$0x1, %ymm9, %zmm8, %zmm8
	vcvtps2pd	%ymm19, %zmm9
	vsubpd	%zmm9, %zmm6, %zmm6
	vmovups	%zmm8, 256(%r12)
	vextractf32x8	$0x1, %zmm19, %ymm8
	vcvtps2pd	%ymm8, %zmm8
	vsubpd	%zmm8, %zmm7, %zmm7
	vcvtpd2ps	%zmm6, %ymm6
	vcvtpd2ps	%zmm7, %ymm7
	vinsertf64x4	$0x1, %ymm7, %zmm6, %zmm6
	vcvtps2pd	%ymm16, %zmm7
	vsubpd	%zmm7, %zmm4, %zmm4
	vmovups	%zmm6, 512(%r12)
	vextractf32x8	$0x1, %zmm16, %ymm6
	vcvtps2pd	%ymm6, %zmm6
	vsubpd	%zmm6, %zmm5, %zmm5
	vcvtpd2ps	%zmm4, %ymm4
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf64x4	$0x1, %ymm5, %zmm4, %zmm4
	vmovupd	512(%r13), %zmm5
	vmovups	%zmm4, 768(%r12)
	vmovupd	512(%r13), %zmm4
	vpermt2pd	576(%r13), %zmm1, %zmm5
	vpermt2pd	576(%r13), %zmm0, %zmm4
	vmovapd	%zmm5, %zmm16
	vmovupd	640(%r13), %zmm18
	vmovupd	768(%r13), %zmm15
	vmovupd	896(%r13), %zmm19
	vpermt2pd	%zmm21, %zmm0, %zmm5
	vpermt2pd	%zmm21, %zmm1, %zmm16
	vmovupd	768(%r13), %zmm14
	vmovupd	896(%r13), %zmm17
	vmulpd	%zmm2, %zmm5, %zmm5
	vpermt2pd	832(%r13), %zmm1, %zmm15
	vpermt2pd	704(%r13), %zmm0, %zmm18
	vpermt2pd	960(%r13), %zmm1, %zmm19
	vmovapd	%zmm15, %zmm20
	vpermt2pd	832(%r13), %zmm0, %zmm14
	vmovupd	1152(%r13), %zmm21
	vpermt2pd	%zmm19, %zmm0, %zmm15
	vpermt2pd	%zmm19, %zmm1, %zmm20
	vpermt2pd	960(%r13), %zmm0, %zmm17
	vmovupd	1408(%r13), %zmm19
	vmulpd	%zmm2, %zmm15, %zmm15
	vpermt2pd	1216(%r13), %zmm1, %zmm21
	vmulpd	%zmm2, %zmm16, %zmm16
	vpermt2pd	1472(%r13), %zmm1, %zmm19
	vmulpd	%zmm2, %zmm20, %zmm20
	vsubpd	%zmm9, %zmm5, %zmm5
	vsubpd	%zmm8, %zmm15, %zmm15
	vcvtpd2ps	%zmm5, %ymm5
	vsubpd	%zmm13, %zmm16, %zmm16
	vsubpd	%zmm11, %zmm20, %zmm20
	vcvtpd2ps	%zmm15, %ymm15
	vinsertf64x4	$0x1, %ymm15, %zmm5, %zmm5
	vmovupd	1280(%r13), %zmm15
	vmovups	%zmm5, 576(%r12)
	vcvtpd2ps	%zmm16, %ymm16
	vmovapd	%zmm14, %zmm5
	vcvtpd2ps	%zmm20, %ymm20
	vpermt2pd	%zmm17, %zmm0, %zmm5
	vinsertf32x8	$0x1, %ymm20, %zmm16, %zmm16
	vmovapd	%zmm14, %zmm20
	vmovups	%zmm16, 64(%r12)
	vmovapd	%zmm4, %zmm16
	vpermt2pd	%zmm18, %zmm0, %zmm4
	vpermt2pd	%zmm17, %zmm1, %zmm20
	vmulpd	%zmm2, %zmm4, %zmm4
	vpermt2pd	%zmm18, %zmm1, %zmm16
	vpermt2pd	1344(%r13), %zmm1, %zmm15
	vmovupd	1280(%r13), %zmm14
	vmovupd	1152(%r13), %zmm18
	vmulpd	%zmm2, %zmm5, %zmm5
	vmovupd	1408(%r13), %zmm17
	vmulpd	%zmm2, %zmm16, %zmm16
	vpermt2pd	1344(%r13), %zmm0, %zmm14
	vmulpd	%zmm2, %zmm20, %zmm20
	vpermt2pd	1216(%r13), %zmm0, %zmm18
	vpermt2pd	1472(%r13), %zmm0, %zmm17
	vsubpd	%zmm7, %zmm4, %zmm4
	vsubpd	%zmm6, %zmm5, %zmm5
	vsubpd	%zmm12, %zmm16, %zmm16
	vsubpd	%zmm10, %zmm20, %zmm20
	vcvtpd2ps	%zmm4, %ymm4
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf64x4	$0x1, %ymm5, %zmm4, %zmm4
	vmovupd	1024(%r13), %zmm5
	vcvtpd2ps	%zmm16, %ymm16
	vmovups	%zmm4, 832(%r12)
	vmovupd	1024(%r13), %zmm4
	vpermt2pd	1088(%r13), %zmm1, %zmm5
	vcvtpd2ps	%zmm20, %ymm20
	vinsertf32x8	$0x1, %ymm20, %zmm16, %zmm16
	vmovapd	%zmm15, %zmm20
	vpermt2pd	%zmm19, %zmm1, %zmm20
	vpermt2pd	%zmm19, %zmm0, %zmm15
	vmovups	%zmm16, 320(%r12)
	vmovapd	%zmm5, %zmm16
	vpermt2pd	%zmm21, %zmm1, %zmm16
	vpermt2pd	%zmm21, %zmm0, %zmm5
	vpermt2pd	1088(%r13), %zmm0, %zmm4
	vmulpd	%zmm2, %zmm16, %zmm16
	vmulpd	%zmm2, %zmm20, %zmm20
	vmulpd	%zmm2, %zmm5, %zmm5
	vmulpd	%zmm2, %zmm15, %zmm15
	vsubpd	%zmm13, %zmm16, %zmm16
	vsubpd	%zmm11, %zmm20, %zmm20
	vsubpd	%zmm9, %zmm5, %zmm5
	vcvtpd2ps	%zmm16, %ymm16
	vsubpd	%zmm8, %zmm15, %zmm15
	vcvtpd2ps	%zmm20, %ymm20
	vinsertf32x8	$0x1, %ymm20, %zmm16, %zmm16
	vmovapd	%zmm14, %zmm20
	vpermt2pd	%zmm17, %zmm1, %zmm20
	vcvtpd2ps	%zmm5, %ymm5
	vmovups	%zmm16, 128(%r12)
	vmovapd	%zmm4, %zmm16
	vpermt2pd	%zmm18, %zmm1, %zmm16
	vcvtpd2ps	%zmm15, %ymm15
	vinsertf64x4	$0x1, %ymm15, %zmm5, %zmm5
	vpermt2pd	%zmm18, %zmm0, %zmm4
	vmulpd	%zmm2, %zmm16, %zmm16
	vmulpd	%zmm2, %zmm20, %zmm20
	vmulpd	%zmm2, %zmm4, %zmm4
	vsubpd	%zmm12, %zmm16, %zmm16
	vsubpd	%zmm10, %zmm20, %zmm20
	vsubpd	%zmm7, %zmm4, %zmm4
	vcvtpd2ps	%zmm16, %ymm16
	vcvtpd2ps	%zmm20, %ymm20
	vinsertf32x8	$0x1, %ymm20, %zmm16, %zmm16
	vmovups	%zmm16, 384(%r12)
	vcvtpd2ps	%zmm4, %ymm4
	vmovups	%zmm5, 640(%r12)
	vmovapd	%zmm14, %zmm5
	vmovupd	1792(%r13), %zmm16
	vmovupd	1856(%r13), %zmm18
	vmovupd	1920(%r13), %zmm15
	vpermt2pd	%zmm17, %zmm0, %zmm5
	vmovupd	1536(%r13), %zmm14
	vmovupd	1984(%r13), %zmm20
	vmulpd	%zmm2, %zmm5, %zmm5
	vmovupd	1664(%r13), %zmm19
	vpermt2pd	1600(%r13), %zmm1, %zmm14
	vmovupd	1664(%r13), %zmm17
	vpermt2pd	1728(%r13), %zmm1, %zmm19
	vpermt2pd	1728(%r13), %zmm0, %zmm17
	vsubpd	%zmm6, %zmm5, %zmm5
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf64x4	$0x1, %ymm5, %zmm4, %zmm4
	vmovapd	%zmm16, %zmm5
	vpermt2pd	%zmm18, %zmm0, %zmm16
	vpermt2pd	%zmm18, %zmm1, %zmm5
	vmovapd	%zmm15, %zmm18
	vpermt2pd	%zmm20, %zmm0, %zmm15
	vmovups	%zmm4, 896(%r12)
	vmovupd	1536(%r13), %zmm4
	vpermt2pd	%zmm20, %zmm1, %zmm18
	vmovapd	%zmm14, %zmm20
	vpermt2pd	%zmm19, %zmm1, %zmm20
	vmulpd	%zmm2, %zmm20, %zmm20
	vpermt2pd	1600(%r13), %zmm0, %zmm4
	vsubpd	%zmm13, %zmm20, %zmm13
	vmovapd	%zmm5, %zmm20
	vpermt2pd	%zmm18, %zmm0, %zmm5
	vmulpd	%zmm2, %zmm5, %zmm5
	vpermt2pd	%zmm18, %zmm1, %zmm20
	vmulpd	%zmm2, %zmm20, %zmm20
	vsubpd	%zmm8, %zmm5, %zmm5
	vsubpd	%zmm11, %zmm20, %zmm20
	vcvtpd2ps	%zmm13, %ymm11
	vcvtpd2ps	%zmm5, %ymm5
	vcvtpd2ps	%zmm20, %ymm13
	vinsertf64x4	$0x1, %ymm13, %zmm11, %zmm11
	vmovups	%zmm11, 192(%r12)
	vmovapd	%zmm4, %zmm11
	vpermt2pd	%zmm17, %zmm0, %zmm4
	vpermt2pd	%zmm17, %zmm1, %zmm11
	vpermi2pd	%zmm15, %zmm16, %zmm1
	vmulpd	%zmm2, %zmm11, %zmm11
	vmulpd	%zmm2, %zmm1, %zmm1
	vsubpd	%zmm12, %zmm11, %zmm11
	vsubpd	%zmm10, %zmm1, %zmm1
	vcvtpd2ps	%zmm11, %ymm10
	vcvtpd2ps	%zmm1, %ymm1
	vinsertf64x4	$0x1, %ymm1, %zmm10, %zmm1
	vmovups	%zmm1, 448(%r12)
	vmovapd	%zmm14, %zmm1
	vpermt2pd	%zmm19, %zmm0, %zmm1
	vpermi2pd	%zmm15, %zmm16, %zmm0
	vmulpd	%zmm2, %zmm1, %zmm1
	vmulpd	%zmm2, %zmm0, %zmm0
	vsubpd	%zmm9, %zmm1, %zmm1
	vsubpd	%zmm6, %zmm0, %zmm0
	vcvtpd2ps	%zmm1, %ymm1
	vinsertf64x4	$0x1, %ymm5, %zmm1, %zmm1
	vmovups	%zmm1, 704(%r12)
	vmulpd	%zmm2, %zmm4, %zmm1
	vcvtpd2ps	%zmm0, %ymm0
	vsubpd	%zmm7, %zmm1, %zmm1
	vcvtpd2ps	%zmm1, %ymm1
	vinsertf64x4	$0x1, %ymm0, %zmm1, %zmm0
	vmovups	%zmm0, 960(%r12)
.L2776:
	leaq	-64(%rdx), %rax
	movq	%rax, 192(%rsp)
.L2784:
	movq	240(%rsp), %rax
	leaq	0(,%rax,4), %r13
	jmp	.L2658
.L2656:
	movq	%r11, 224(%rsp)
	movq	%r13, %rsi
	movq	%r12, %rdx
	movq	%r14, %rdi
	movq	%r10, 232(%rsp)
	vzeroupper
	call	pack_squares_f64
	movq	240(%rsp), %rax
	movq	8(%r14), %r15
	movq	224(%rsp), %r11
	movq	232(%rsp), %r10
	leaq	0(,%rax,4), %r13
	jmp	.L2658
.L2782:
	vzeroupper
.L2774:
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
.L2715:
	.cfi_restore_state
	movq	$0, 232(%rsp)
	movq	%r15, %r10
	xorl	%ebx, %ebx
	jmp	.L2679
.L2716:
	movq	%rbx, %rdx
	jmp	.L2682
.L2780:
	testq	%rdx, %rdx
	jle	.L2652
	movq	8(%rdi), %rax
	movq	216(%rsp), %rbx
	movq	%rsi, %r12
	movq	%rdi, %r15
	movq	%rax, 240(%rsp)
	leaq	0(,%rax,8), %r13
	movq	144(%rsp), %rax
	leaq	(%rbx,%rax,4), %r14
.L2651:
	movq	%r12, %rsi
	movq	%r15, %rdi
	addq	$4, %rbx
	addq	%r13, %r12
	call	decide_f64
	movl	%eax, -4(%rbx)
	cmpq	%r14, %rbx
	jne	.L2651
.L2652:
	movq	152(%rsp), %rax
	movq	144(%rsp), %rdi
	addq	%rdi, (%rax)
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
.L2781:
	.cfi_restore_state
	movq	184(%rsp), %rdi
	movl	%r13d, %r13d
	movl	(%rdi), %edx
	movl	%edx, (%rax)
	movl	-4(%rdi,%r13), %edx
	movl	%edx, -4(%rax,%r13)
	jmp	.L2702
.L2717:
	movq	%rsi, %rcx
	leaq	0(,%rsi,4), %r13
	jmp	.L2690
.L2661:
	movq	48(%r14), %rsi
	leaq	256(%r12), %rdi
	leaq	512(%r12), %r8
	vmovsd	32(%r14), %xmm0
	cmpq	%rdi, %rsi
	leaq	12(%rsi), %r9
	setnb	%cl
	cmpq	%r9, %r12
	setnb	%al
	orl	%eax, %ecx
	cmpq	%r8, %rsi
	setnb	%al
	cmpq	%r9, %rdi
	setnb	%dil
	orl	%edi, %eax
	testb	%al, %cl
	je	.L2673
	leaq	768(%r12), %rax
	cmpq	%rax, %rsi
	setnb	%cl
	cmpq	%r9, %r8
	setnb	%al
	orb	%cl, %al
	je	.L2673
	vbroadcastss	(%rsi), %zmm2
	vmovupd	0(%r13), %zmm1
	vbroadcastsd	%xmm0, %zmm0
	leaq	-64(%rdx), %rax
	vmovupd	64(%r13), %zmm19
	vmovupd	192(%r13), %zmm15
	vmovupd	256(%r13), %zmm17
	vcvtps2pd	%ymm2, %zmm14
	vmovdqa64	.LC52(%rip), %zmm13
	vextractf32x8	$0x1, %zmm2, %ymm2
	vmovupd	128(%r13), %zmm18
	vcvtps2pd	%ymm2, %zmm12
	vmovupd	320(%r13), %zmm16
	vmovapd	%zmm1, %zmm2
	vmovdqa64	.LC53(%rip), %zmm4
	vmovapd	%zmm15, %zmm5
	vpermt2pd	%zmm19, %zmm13, %zmm2
	vbroadcastss	4(%rsi), %zmm6
	vpermt2pd	%zmm17, %zmm13, %zmm5
	vmovdqa64	.LC54(%rip), %zmm10
	vbroadcastss	8(%rsi), %zmm7
	vpermt2pd	%zmm18, %zmm4, %zmm2
	vpermt2pd	%zmm16, %zmm4, %zmm5
	vcvtps2pd	%ymm6, %zmm11
	vextractf32x8	$0x1, %zmm6, %ymm6
	vmulpd	%zmm0, %zmm2, %zmm2
	vcvtps2pd	%ymm6, %zmm9
	vmovapd	%zmm15, %zmm6
	vcvtps2pd	%ymm7, %zmm8
	vmulpd	%zmm0, %zmm5, %zmm5
	vpermt2pd	%zmm17, %zmm10, %zmm6
	vmovupd	448(%r13), %zmm20
	vsubpd	%zmm14, %zmm2, %zmm2
	vsubpd	%zmm12, %zmm5, %zmm5
	vcvtpd2ps	%zmm2, %ymm2
	vcvtpd2ps	%zmm5, %ymm5
	vinsertf64x4	$0x1, %ymm5, %zmm2, %zmm2
	vmovapd	%zmm1, %zmm5
	vmovups	%zmm2, (%r12)
	vpermt2pd	%zmm19, %zmm10, %zmm5
	vmovdqa64	.LC55(%rip), %zmm2
	vpermt2pd	%zmm18, %zmm2, %zmm5
	vpermt2pd	%zmm16, %zmm2, %zmm6
	vmulpd	%zmm0, %zmm5, %zmm5
	vmulpd	%zmm0, %zmm6, %zmm6
	vsubpd	%zmm11, %zmm5, %zmm5
	vsubpd	%zmm9, %zmm6, %zmm6
	vcvtpd2ps	%zmm5, %ymm5
	vcvtpd2ps	%zmm6, %ymm6
	vinsertf64x4	$0x1, %ymm6, %zmm5, %zmm5
	vextractf32x8	$0x1, %zmm7, %ymm6
	vmovdqa64	.LC56(%rip), %zmm7
	vmovups	%zmm5, 256(%r12)
	vmovapd	%zmm1, %zmm5
	vmovdqa64	.LC57(%rip), %zmm1
	vcvtps2pd	%ymm6, %zmm6
	vpermt2pd	%zmm19, %zmm7, %zmm5
	vpermt2pd	%zmm17, %zmm7, %zmm15
	vmovupd	512(%r13), %zmm19
	vmovupd	704(%r13), %zmm17
	vpermt2pd	%zmm18, %zmm1, %zmm5
	vpermt2pd	%zmm16, %zmm1, %zmm15
	vmovupd	640(%r13), %zmm18
	vmulpd	%zmm0, %zmm5, %zmm5
	vmulpd	%zmm0, %zmm15, %zmm15
	vsubpd	%zmm8, %zmm5, %zmm5
	vsubpd	%zmm6, %zmm15, %zmm15
	vcvtpd2ps	%zmm5, %ymm5
	vcvtpd2ps	%zmm15, %ymm15
	vinsertf64x4	$0x1, %ymm15, %zmm5, %zmm5
	vmovupd	576(%r13), %zmm15
	vmovups	%zmm5, 512(%r12)
	vmovupd	384(%r13), %zmm5
	vmovapd	%zmm15, %zmm21
	vmovapd	%zmm5, %zmm16
	vpermt2pd	%zmm18, %zmm13, %zmm21
	vpermt2pd	%zmm20, %zmm13, %zmm16
	vpermt2pd	%zmm17, %zmm4, %zmm21
	vmulpd	%zmm0, %zmm21, %zmm21
	vpermt2pd	%zmm19, %zmm4, %zmm16
	vmulpd	%zmm0, %zmm16, %zmm16
	vsubpd	%zmm12, %zmm21, %zmm21
	vsubpd	%zmm14, %zmm16, %zmm16
	vcvtpd2ps	%zmm21, %ymm21
	vcvtpd2ps	%zmm16, %ymm16
	vinsertf32x8	$0x1, %ymm21, %zmm16, %zmm16
	vmovapd	%zmm15, %zmm21
	vpermt2pd	%zmm18, %zmm7, %zmm15
	vmovups	%zmm16, 64(%r12)
	vmovapd	%zmm5, %zmm16
	vpermt2pd	%zmm20, %zmm7, %zmm5
	vpermt2pd	%zmm17, %zmm1, %zmm15
	vpermt2pd	%zmm19, %zmm1, %zmm5
	vpermt2pd	%zmm20, %zmm10, %zmm16
	vpermt2pd	%zmm18, %zmm10, %zmm21
	vmovupd	832(%r13), %zmm20
	vmulpd	%zmm0, %zmm5, %zmm5
	vpermt2pd	%zmm19, %zmm2, %zmm16
	vpermt2pd	%zmm17, %zmm2, %zmm21
	vmovupd	1024(%r13), %zmm18
	vmovupd	896(%r13), %zmm19
	vmulpd	%zmm0, %zmm15, %zmm15
	vmulpd	%zmm0, %zmm16, %zmm16
	vmulpd	%zmm0, %zmm21, %zmm21
	vsubpd	%zmm8, %zmm5, %zmm5
	vsubpd	%zmm6, %zmm15, %zmm15
	vsubpd	%zmm11, %zmm16, %zmm16
	vsubpd	%zmm9, %zmm21, %zmm21
	vcvtpd2ps	%zmm5, %ymm5
	vcvtpd2ps	%zmm15, %ymm15
	vinsertf64x4	$0x1, %ymm15, %zmm5, %zmm5
	vmovupd	960(%r13), %zmm15
	vmovups	%zmm5, 576(%r12)
	vcvtpd2ps	%zmm16, %ymm16
	vmovupd	768(%r13), %zmm5
	vcvtpd2ps	%zmm21, %ymm21
	vinsertf32x8	$0x1, %ymm21, %zmm16, %zmm16
	vmovapd	%zmm15, %zmm21
	vmovups	%zmm16, 320(%r12)
	vmovapd	%zmm5, %zmm16
	vmovupd	1088(%r13), %zmm17
	vpermt2pd	%zmm18, %zmm13, %zmm21
	vpermt2pd	%zmm20, %zmm13, %zmm16
	movq	%rax, 192(%rsp)
	vpermt2pd	%zmm19, %zmm4, %zmm16
	vpermt2pd	%zmm17, %zmm4, %zmm21
	vmulpd	%zmm0, %zmm16, %zmm16
	vmulpd	%zmm0, %zmm21, %zmm21
	vsubpd	%zmm14, %zmm16, %zmm16
	vsubpd	%zmm12, %zmm21, %zmm21
	vcvtpd2ps	%zmm16, %ymm16
	vcvtpd2ps	%zmm21, %ymm21
	vinsertf32x8	$0x1, %ymm21, %zmm16, %zmm16
	vmovapd	%zmm15, %zmm21
	vpermt2pd	%zmm18, %zmm7, %zmm15
	vpermt2pd	%zmm18, %zmm10, %zmm21
	vpermt2pd	%zmm17, %zmm1, %zmm15
	vmovups	%zmm16, 128(%r12)
	vmovapd	%zmm5, %zmm16
	vpermt2pd	%zmm20, %zmm7, %zmm5
	vpermt2pd	%zmm20, %zmm10, %zmm16
	vpermt2pd	%zmm17, %zmm2, %zmm21
	vmovupd	1408(%r13), %zmm17
	vpermt2pd	%zmm19, %zmm1, %zmm5
	vpermt2pd	%zmm19, %zmm2, %zmm16
	vmovupd	1216(%r13), %zmm19
	vmovupd	1280(%r13), %zmm18
	vmulpd	%zmm0, %zmm5, %zmm5
	vmulpd	%zmm0, %zmm15, %zmm15
	vmulpd	%zmm0, %zmm16, %zmm16
	vmulpd	%zmm0, %zmm21, %zmm21
	vsubpd	%zmm8, %zmm5, %zmm5
	vsubpd	%zmm6, %zmm15, %zmm15
	vsubpd	%zmm11, %zmm16, %zmm16
	vsubpd	%zmm9, %zmm21, %zmm21
	vcvtpd2ps	%zmm5, %ymm5
	vcvtpd2ps	%zmm15, %ymm15
	vinsertf64x4	$0x1, %ymm15, %zmm5, %zmm5
	vmovupd	1472(%r13), %zmm15
	vmovups	%zmm5, 640(%r12)
	vcvtpd2ps	%zmm16, %ymm16
	vmovupd	1152(%r13), %zmm5
	vcvtpd2ps	%zmm21, %ymm21
	vinsertf32x8	$0x1, %ymm21, %zmm16, %zmm16
	vmovups	%zmm16, 384(%r12)
	vmovapd	%zmm5, %zmm20
	vmovupd	1344(%r13), %zmm16
	vpermt2pd	%zmm19, %zmm13, %zmm20
	vpermi2pd	%zmm17, %zmm16, %zmm13
	vpermt2pd	%zmm18, %zmm4, %zmm20
	vmulpd	%zmm0, %zmm20, %zmm20
	vpermi2pd	%zmm15, %zmm13, %zmm4
	vmulpd	%zmm0, %zmm4, %zmm4
	vsubpd	%zmm14, %zmm20, %zmm14
	vsubpd	%zmm12, %zmm4, %zmm4
	vcvtpd2ps	%zmm14, %ymm12
	vcvtpd2ps	%zmm4, %ymm4
	vinsertf64x4	$0x1, %ymm4, %zmm12, %zmm4
	vmovups	%zmm4, 192(%r12)
	vmovapd	%zmm5, %zmm4
	vpermt2pd	%zmm19, %zmm7, %zmm5
	vpermi2pd	%zmm17, %zmm16, %zmm7
	vpermt2pd	%zmm19, %zmm10, %zmm4
	vpermi2pd	%zmm17, %zmm16, %zmm10
	vpermt2pd	%zmm18, %zmm2, %zmm4
	vpermi2pd	%zmm15, %zmm10, %zmm2
	vmulpd	%zmm0, %zmm4, %zmm4
	vmulpd	%zmm0, %zmm2, %zmm2
	vsubpd	%zmm11, %zmm4, %zmm4
	vsubpd	%zmm9, %zmm2, %zmm2
	vcvtpd2ps	%zmm4, %ymm4
	vcvtpd2ps	%zmm2, %ymm2
	vinsertf64x4	$0x1, %ymm2, %zmm4, %zmm2
	vmovups	%zmm2, 448(%r12)
	vmovapd	%zmm5, %zmm2
	vpermt2pd	%zmm18, %zmm1, %zmm2
	vpermi2pd	%zmm15, %zmm7, %zmm1
	vmulpd	%zmm0, %zmm2, %zmm2
	vmulpd	%zmm0, %zmm1, %zmm0
	vsubpd	%zmm8, %zmm2, %zmm2
	vsubpd	%zmm6, %zmm0, %zmm0
	vcvtpd2ps	%zmm2, %ymm1
	vcvtpd2ps	%zmm0, %ymm0
	vinsertf64x4	$0x1, %ymm0, %zmm1, %zmm0
	vmovups	%zmm0, 704(%r12)
	jmp	.L2784
.L2663:
	movq	48(%r14), %rcx
	leaq	256(%r12), %rax
	vmovsd	32(%r14), %xmm0
	cmpq	%rax, %rcx
	jnb	.L2718
	leaq	4(%rcx), %rax
	cmpq	%rax, %r12
	jb	.L2713
.L2718:
	vbroadcastsd	%xmm0, %zmm0
	vbroadcastss	(%rcx), %zmm1
	leaq	-64(%rdx), %rax
	vmulpd	0(%r13), %zmm0, %zmm2
	movq	%rax, 192(%rsp)
	vmulpd	64(%r13), %zmm0, %zmm4
	vcvtps2pd	%ymm1, %zmm5
	vextractf32x8	$0x1, %zmm1, %ymm1
	vcvtps2pd	%ymm1, %zmm1
	vsubpd	%zmm5, %zmm2, %zmm2
	vsubpd	%zmm1, %zmm4, %zmm4
	vcvtpd2ps	%zmm2, %ymm2
	vcvtpd2ps	%zmm4, %ymm4
	vinsertf64x4	$0x1, %ymm4, %zmm2, %zmm2
	vmovups	%zmm2, (%r12)
	vmulpd	192(%r13), %zmm0, %zmm4
	vmulpd	128(%r13), %zmm0, %zmm2
	vsubpd	%zmm1, %zmm4, %zmm4
	vsubpd	%zmm5, %zmm2, %zmm2
	vcvtpd2ps	%zmm4, %ymm4
	vcvtpd2ps	%zmm2, %ymm2
	vinsertf64x4	$0x1, %ymm4, %zmm2, %zmm2
	vmovups	%zmm2, 64(%r12)
	vmulpd	320(%r13), %zmm0, %zmm4
	vmulpd	256(%r13), %zmm0, %zmm2
	vsubpd	%zmm1, %zmm4, %zmm4
	vsubpd	%zmm5, %zmm2, %zmm2
	vcvtpd2ps	%zmm4, %ymm4
	vcvtpd2ps	%zmm2, %ymm2
	vinsertf64x4	$0x1, %ymm4, %zmm2, %zmm2
	vmovups	%zmm2, 128(%r12)
	vmulpd	384(%r13), %zmm0, %zmm2
	vmulpd	448(%r13), %zmm0, %zmm0
	vsubpd	%zmm5, %zmm2, %zmm2
	vsubpd	%zmm1, %zmm0, %zmm0
	vcvtpd2ps	%zmm2, %ymm1
	vcvtpd2ps	%zmm0, %ymm0
	vinsertf64x4	$0x1, %ymm0, %zmm1, %zmm0
	vmovups	%zmm0, 192(%r12)
	jmp	.L2784
.L2783:
	leaq	-64(%rdx), %rax
	movq	%rax, 192(%rsp)
	jmp	.L2657
.L2712:
	movl	$512, %esi
	movl	$256, %edi
	movq	%rdx, %r13
	movq	$0, 136(%rsp)
	movq	$0, 208(%rsp)
	movq	$0, 184(%rsp)
	jmp	.L2653
.L2714:
	xorl	%eax, %eax
.L2671:
	vmulsd	0(%r13,%rax,4), %xmm0, %xmm1
	vcvtss2sd	(%rsi), %xmm3, %xmm2
	vsubsd	%xmm2, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, (%r12,%rax)
	vmulsd	8(%r13,%rax,4), %xmm0, %xmm1
	vcvtss2sd	4(%rsi), %xmm3, %xmm2
	vsubsd	%xmm2, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, 256(%r12,%rax)
	addq	$4, %rax
	cmpq	$256, %rax
	jne	.L2671
	jmp	.L2776
.L2676:
	movq	%r13, %rax
	movq	%r12, %rcx
	leaq	2048(%r13), %rdi
.L2677:
	vmulsd	(%rax), %xmm2, %xmm0
	vcvtss2sd	(%rsi), %xmm3, %xmm1
	addq	$32, %rax
	addq	$4, %rcx
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -4(%rcx)
	vmulsd	-24(%rax), %xmm2, %xmm0
	vcvtss2sd	4(%rsi), %xmm3, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 252(%rcx)
	vmulsd	-16(%rax), %xmm2, %xmm0
	vcvtss2sd	8(%rsi), %xmm3, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 508(%rcx)
	vmulsd	-8(%rax), %xmm2, %xmm0
	vcvtss2sd	12(%rsi), %xmm3, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 764(%rcx)
	cmpq	%rax, %rdi
	jne	.L2677
	jmp	.L2776
.L2673:
	movq	%r13, %rax
	movq	%r12, %rcx
	leaq	1536(%r13), %rdi
.L2674:
	vmulsd	(%rax), %xmm0, %xmm1
	vcvtss2sd	(%rsi), %xmm3, %xmm2
	addq	$24, %rax
	addq	$4, %rcx
	vsubsd	%xmm2, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, -4(%rcx)
	vmulsd	-16(%rax), %xmm0, %xmm1
	vcvtss2sd	4(%rsi), %xmm3, %xmm2
	vsubsd	%xmm2, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, 252(%rcx)
	vmulsd	-8(%rax), %xmm0, %xmm1
	vcvtss2sd	8(%rsi), %xmm3, %xmm2
	vsubsd	%xmm2, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, 508(%rcx)
	cmpq	%rdi, %rax
	jne	.L2674
	jmp	.L2776
.L2713:
	xorl	%eax, %eax
.L2667:
	vmulsd	0(%r13,%rax,8), %xmm0, %xmm1
	vcvtss2sd	(%rcx), %xmm3, %xmm2
	vsubsd	%xmm2, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, (%r12,%rax,4)
	addq	$1, %rax
	cmpq	$64, %rax
	jne	.L2667
	jmp	.L2776
	.cfi_endproc
.LFE6505:
	.size	nearest_f64, .-nearest_f64
	.p2align 4
	.type	prepare, @function
prepare:
.LFB6423:
	.cfi_startproc
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	movq	%rcx, %r10
	vmovsd	%xmm0, %xmm0, %xmm2
	leaq	16(%rsp), %r13
	.cfi_def_cfa 13, 0
	andq	$-64, %rsp
	pushq	-8(%r13)
	pushq	%rbp
	movq	%rsp, %rbp
	.cfi_escape 0x10,0x6,0x2,0x76,0
	pushq	%r15
	pushq	%r14
	pushq	%r13
	.cfi_escape 0xf,0x3,0x76,0x68,0x6
	.cfi_escape 0x10,0xf,0x2,0x76,0x78
	.cfi_escape 0x10,0xe,0x2,0x76,0x70
	pushq	%r12
	pushq	%rbx
	.cfi_escape 0x10,0xc,0x2,0x76,0x60
	.cfi_escape 0x10,0x3,0x2,0x76,0x58
	movq	%rdx, %rbx
	movq	%r10, %rdx
	subq	$1480, %rsp
	movq	0(%r13), %rax
	addq	$7, %rdx
	movl	16(%r13), %ecx
	movq	%rdi, -1152(%rbp)
	movl	8(%r13), %r12d
	movq	%rax, -1408(%rbp)
	leaq	14(%r10), %rax
	cmovns	%rdx, %rax
	movq	%rsi, -1160(%rbp)
	movq	%r8, -1192(%rbp)
	sarq	$3, %rax
	movq	%r9, -1464(%rbp)
	movl	%ecx, -1444(%rbp)
	movq	%rax, -1264(%rbp)
	testl	%ecx, %ecx
	je	.L2947
	cmpq	$8, %r8
	jle	.L2948
	movabsq	$-7905747460161236401, %rdx
	movl	$1, %ecx
	movabsq	$9223372036854775807, %rax
	addq	%r10, %rdx
	cmpq	$5, %rdx
	jbe	.L2788
	leaq	5(%r10), %rcx
	leaq	4(%r10), %rsi
	movabsq	$3074457345618258603, %rax
	imulq	%rcx
	sarq	$63, %rcx
	movabsq	$7378697629483820647, %rax
	subq	%rcx, %rdx
	leaq	0(,%rdx,8), %rcx
	subq	%rdx, %rcx
	imulq	%rsi
	sarq	$63, %rsi
	sarq	%rdx
	subq	%rsi, %rdx
	leaq	(%rdx,%rdx,2), %rax
	addq	%rax, %rax
	cmpq	%rax, %rcx
	jle	.L2950
	movl	$5, %ecx
.L2789:
	movq	%r10, %rdx
	leaq	6(%r10), %rsi
	addq	$3, %rdx
	cmovs	%rsi, %rdx
	movq	%rdx, %rdi
	andq	$-4, %rdx
	sarq	$2, %rdi
	leaq	(%rdx,%rdi), %rsi
	cmpq	%rsi, %rax
	jle	.L2951
	movl	$4, %ecx
.L2790:
	movabsq	$6148914691236517206, %rax
	leaq	2(%r10), %rdi
	imulq	%rdi
	sarq	$63, %rdi
	movq	%rdx, %rax
	subq	%rdi, %rax
	salq	$2, %rax
	cmpq	%rsi, %rax
	jge	.L2952
	movl	$3, %ecx
.L2788:
	leaq	1(%r10), %rdx
	movq	%rdx, %rsi
	shrq	$63, %rsi
	addq	%rsi, %rdx
	movq	%rdx, %rsi
	andq	$-2, %rdx
	sarq	%rsi
	addq	%rsi, %rdx
	cmpq	%rdx, %rax
	movl	$2, %eax
	cmovg	%eax, %ecx
	movslq	%ecx, %r14
.L2787:
	leaq	-1(%r14,%r10), %r13
	movq	%r13, %rax
	movq	%r13, %r15
	cqto
	idivq	%r14
	subq	%rdx, %r15
	movq	%r15, %rdi
	leaq	0(,%r15,4), %rdx
	jmp	.L2786
.L2947:
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%edi, %edi
	xorl	%r15d, %r15d
	xorl	%r14d, %r14d
.L2786:
	movq	-1192(%rbp), %r9
	movq	-1152(%rbp), %rax
	movq	-1160(%rbp), %r11
	leaq	64(,%r9,4), %rsi
	movq	%r10, (%rax)
	movq	%r9, 8(%rax)
	movl	%ecx, 16(%rax)
	leaq	63(%rsi), %rax
	andq	$-64, %rax
	testq	%r11, %r11
	je	.L2953
	addq	$63, %rdx
	subq	$64, %rsi
	leaq	(%r11,%rax), %rcx
	andq	$-64, %rdx
	movq	%rsi, -200(%rbp)
	imulq	%rdi, %rsi
	addq	%rdx, %rax
	leaq	(%r11,%rax), %r8
	addq	%rdx, %rax
	leaq	(%r11,%rax), %rdx
	movq	%r8, -1392(%rbp)
	movq	%rdx, -1424(%rbp)
	movq	%rsi, %rdx
	addq	$63, %rdx
	andq	$-64, %rdx
	addq	%rdx, %rax
	movq	%r9, %rdx
	leaq	(%r11,%rax), %rsi
	movq	%rsi, -192(%rbp)
	movq	-1264(%rbp), %rsi
	imulq	%rsi, %rdx
	movq	%r11, %rsi
	salq	$6, %rdx
	addq	%rdx, %rax
	movq	%r9, %rdx
	addq	%r11, %rax
	movq	%rax, -184(%rbp)
.L2792:
	movq	-1152(%rbp), %rax
	movq	%rbx, %rdi
	movq	%rcx, -304(%rbp)
	movq	%r10, -208(%rbp)
	movq	%rcx, 56(%rax)
	movq	-1392(%rbp), %rcx
	movq	%rsi, 48(%rax)
	movq	%r10, %rsi
	movq	%rcx, 64(%rax)
	movq	-1424(%rbp), %rcx
	vmovsd	%xmm2, -1048(%rbp)
	movq	%rcx, 72(%rax)
	movq	-192(%rbp), %rcx
	vmovapd	%ymm30, -1040(%rbp)
	movq	%rcx, 80(%rax)
	movq	-184(%rbp), %rcx
	vmovapd	%ymm29, -1008(%rbp)
	movq	%rcx, 88(%rax)
	vmovapd	%ymm14, -976(%rbp)
	vmovapd	%ymm13, -944(%rbp)
	vmovapd	%ymm12, -912(%rbp)
	vmovapd	%ymm11, -880(%rbp)
	vmovapd	%ymm10, -848(%rbp)
	vmovapd	%ymm9, -240(%rbp)
	vmovapd	%zmm27, -816(%rbp)
	vmovapd	%zmm26, -752(%rbp)
	vmovapd	%zmm25, -688(%rbp)
	vmovapd	%zmm24, -624(%rbp)
	vmovapd	%zmm23, -560(%rbp)
	vmovapd	%zmm22, -496(%rbp)
	vmovapd	%zmm21, -432(%rbp)
	vmovapd	%zmm20, -368(%rbp)
	vzeroupper
	call	widest_exponent
	movq	-208(%rbp), %r10
	movq	-304(%rbp), %rcx
	vmovapd	-368(%rbp), %zmm20
	cmpl	$500, %eax
	vmovapd	-432(%rbp), %zmm21
	vmovapd	-496(%rbp), %zmm22
	vmovapd	-560(%rbp), %zmm23
	vmovapd	-624(%rbp), %zmm24
	vmovapd	-688(%rbp), %zmm25
	vmovapd	-752(%rbp), %zmm26
	vmovapd	-816(%rbp), %zmm27
	vmovapd	-240(%rbp), %ymm9
	vmovapd	-848(%rbp), %ymm10
	vmovapd	-880(%rbp), %ymm11
	vmovapd	-912(%rbp), %ymm12
	vmovapd	-944(%rbp), %ymm13
	vmovapd	-976(%rbp), %ymm14
	vmovapd	-1008(%rbp), %ymm29
	vmovapd	-1040(%rbp), %ymm30
	vmovsd	-1048(%rbp), %xmm2
	jle	.L2793
	movl	$500, %edx
	subl	%eax, %edx
.L2794:
	movl	$1000, %esi
	cmpl	%esi, %edx
	cmovle	%edx, %esi
	movl	%esi, %edi
.L2795:
	vxorpd	%xmm0, %xmm0, %xmm0
	vucomisd	%xmm0, %xmm2
	jbe	.L3010
	vmovsd	.LC3(%rip), %xmm1
	vmovsd	%xmm1, -1440(%rbp)
.L2796:
	movq	-1152(%rbp), %rsi
	movl	%r12d, %edi
	negl	%edi
	vmovsd	%xmm2, 24(%rsi)
	cmpl	%eax, %r12d
	jl	.L2798
	movl	%eax, %edx
	negl	%edx
	cmpl	%edi, %eax
	movl	%r12d, %edi
	cmovge	%edx, %edi
.L2798:
	movq	%r10, -1040(%rbp)
	vmovsd	-1440(%rbp), %xmm0
	movq	%rcx, -208(%rbp)
	vmovsd	%xmm2, -1048(%rbp)
	vmovapd	%ymm30, -1008(%rbp)
	vmovapd	%ymm29, -976(%rbp)
	vmovapd	%ymm14, -944(%rbp)
	vmovapd	%ymm13, -912(%rbp)
	vmovapd	%ymm12, -880(%rbp)
	vmovapd	%ymm11, -848(%rbp)
	vmovapd	%ymm10, -240(%rbp)
	vmovapd	%ymm9, -816(%rbp)
	vmovapd	%zmm27, -752(%rbp)
	vmovapd	%zmm26, -688(%rbp)
	vmovapd	%zmm25, -624(%rbp)
	vmovapd	%zmm24, -560(%rbp)
	vmovapd	%zmm23, -496(%rbp)
	vmovapd	%zmm22, -432(%rbp)
	vmovapd	%zmm21, -368(%rbp)
	vmovapd	%zmm20, -304(%rbp)
	vzeroupper
	call	ldexp@PLT
	movq	-1152(%rbp), %rax
	cmpq	$0, -1192(%rbp)
	movq	-208(%rbp), %rcx
	vmovsd	%xmm0, %xmm0, %xmm1
	vmovapd	-304(%rbp), %zmm20
	vmovapd	-368(%rbp), %zmm21
	vmovapd	-432(%rbp), %zmm22
	vmovsd	%xmm0, 32(%rax)
	vmovapd	-496(%rbp), %zmm23
	vmovapd	-560(%rbp), %zmm24
	vmovapd	-624(%rbp), %zmm25
	vmovapd	-688(%rbp), %zmm26
	vmovapd	-752(%rbp), %zmm27
	vmovapd	-816(%rbp), %ymm9
	vmovapd	-240(%rbp), %ymm10
	vmovapd	-848(%rbp), %ymm11
	vmovapd	-880(%rbp), %ymm12
	vmovapd	-912(%rbp), %ymm13
	vmovapd	-944(%rbp), %ymm14
	movq	-1040(%rbp), %r10
	vmovapd	-976(%rbp), %ymm29
	vmovapd	-1008(%rbp), %ymm30
	vmovsd	-1048(%rbp), %xmm2
	jle	.L2804
	movl	$15, %r9d
	movq	%r14, -304(%rbp)
	vmovq	%rcx, %xmm3
	cmpq	%r9, %r10
	movq	%r15, -368(%rbp)
	movq	-1192(%rbp), %r15
	cmovle	%r10, %r9
	xorl	%r12d, %r12d
	movq	%r9, %rax
	shrq	$63, %rax
	addq	%r9, %rax
	sarq	%rax
	movq	%rax, %rcx
	.p2align 4,,10
	.p2align 3
.L2803:
	testq	%r10, %r10
	jle	.L2823
	leaq	-176(%rbp), %rdi
	movq	$-2, %r14
	xorl	%r8d, %r8d
	xorl	%esi, %esi
	movq	$-1, %r11
	movq	$-13, %r13
	.p2align 4,,10
	.p2align 3
.L2822:
	movq	%r8, %rax
	cqto
	idivq	%r9
	imulq	%r15, %rax
	addq	%r12, %rax
	vmovsd	(%rbx,%rax,8), %xmm0
	testq	%rsi, %rsi
	je	.L2805
	vmovsd	-8(%rdi), %xmm4
	movq	%r11, %rdx
	vcomisd	%xmm0, %xmm4
	jbe	.L3127
	vmovsd	%xmm4, (%rdi)
	testq	%r11, %r11
	je	.L2805
	vmovsd	-16(%rdi), %xmm4
	vcomisd	%xmm0, %xmm4
	jbe	.L2806
	vmovsd	%xmm4, -8(%rdi)
	testq	%r14, %r14
	je	.L2805
	vmovsd	-24(%rdi), %xmm4
	leaq	-3(%rsi), %rdx
	vcomisd	%xmm0, %xmm4
	jbe	.L3128
	vmovsd	%xmm4, -16(%rdi)
	testq	%rdx, %rdx
	je	.L2805
	vmovsd	-32(%rdi), %xmm4
	leaq	-4(%rsi), %rax
	movq	%rax, -208(%rbp)
	vcomisd	%xmm0, %xmm4
	jbe	.L2806
	vmovsd	%xmm4, -24(%rdi)
	testq	%rax, %rax
	je	.L2805
	vmovsd	-40(%rdi), %xmm4
	leaq	-5(%rsi), %rax
	movq	%rax, %rdx
	vcomisd	%xmm0, %xmm4
	jbe	.L3149
	vmovsd	%xmm4, -32(%rdi)
	testq	%rax, %rax
	je	.L2805
	vmovsd	-48(%rdi), %xmm4
	leaq	-6(%rsi), %rax
	vcomisd	%xmm0, %xmm4
	jbe	.L2806
	vmovsd	%xmm4, -40(%rdi)
	testq	%rax, %rax
	je	.L2805
	vmovsd	-56(%rdi), %xmm4
	leaq	-7(%rsi), %rdx
	vcomisd	%xmm0, %xmm4
	jbe	.L3132
	vmovsd	%xmm4, -48(%rdi)
	testq	%rdx, %rdx
	je	.L2805
	vmovsd	-64(%rdi), %xmm4
	leaq	-8(%rsi), %rax
	vcomisd	%xmm0, %xmm4
	jbe	.L2806
	vmovsd	%xmm4, -56(%rdi)
	testq	%rax, %rax
	je	.L2805
	vmovsd	-72(%rdi), %xmm4
	leaq	-9(%rsi), %rdx
	vcomisd	%xmm0, %xmm4
	jbe	.L3132
	vmovsd	%xmm4, -64(%rdi)
	testq	%rdx, %rdx
	je	.L2805
	vmovsd	-80(%rdi), %xmm4
	leaq	-10(%rsi), %rax
	vcomisd	%xmm0, %xmm4
	jbe	.L2806
	vmovsd	%xmm4, -72(%rdi)
	testq	%rax, %rax
	je	.L2805
	vmovsd	-88(%rdi), %xmm4
	leaq	-11(%rsi), %rdx
	vcomisd	%xmm0, %xmm4
	jbe	.L3132
	vmovsd	%xmm4, -80(%rdi)
	testq	%rdx, %rdx
	je	.L2805
	vmovsd	-96(%rdi), %xmm4
	leaq	-12(%rsi), %rax
	vcomisd	%xmm0, %xmm4
	jbe	.L2806
	vmovsd	%xmm4, -88(%rdi)
	testq	%rax, %rax
	je	.L2805
	vmovsd	-104(%rdi), %xmm4
	movq	%r13, %rdx
	vcomisd	%xmm0, %xmm4
	jbe	.L3132
	vmovsd	%xmm4, -96(%rdi)
	testq	%r13, %r13
	je	.L2805
	vmovsd	-112(%rdi), %xmm4
	vcomisd	%xmm0, %xmm4
	jbe	.L2806
	vmovsd	%xmm4, -104(%rdi)
	.p2align 4,,10
	.p2align 3
.L2805:
	xorl	%edx, %edx
.L2806:
	addq	$1, %rsi
	addq	%r10, %r8
	addq	$1, %r13
	addq	$1, %r11
	vmovsd	%xmm0, -176(%rbp,%rdx,8)
	addq	$1, %r14
	addq	$8, %rdi
	cmpq	%rsi, %r9
	jg	.L2822
.L2823:
	vmulsd	-176(%rbp,%rcx,8), %xmm1, %xmm0
	movq	-1160(%rbp), %rax
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rax,%r12,4)
	addq	$1, %r12
	cmpq	%r12, %r15
	jne	.L2803
	movq	-304(%rbp), %r14
	movq	-368(%rbp), %r15
	vmovq	%xmm3, %rcx
.L2804:
	movq	-1192(%rbp), %rdi
	movq	-200(%rbp), %rax
	vpxor	%xmm0, %xmm0, %xmm0
	movq	-1160(%rbp), %rsi
	imulq	%r10, %rdi
	movq	%rax, -1224(%rbp)
	vmovdqu8	%zmm0, (%rsi,%rax)
	testq	%rdi, %rdi
	jle	.L2801
	vmulsd	(%rbx), %xmm2, %xmm2
	movq	-184(%rbp), %rax
	vmovsd	%xmm2, (%rax)
	cmpq	$1, %rdi
	je	.L2801
	leaq	-2(%rdi), %r8
	cmpq	$2, %r8
	jbe	.L2962
	movq	-1152(%rbp), %r9
	leaq	8(%rax), %rsi
	leaq	(%rax,%rdi,8), %rax
	leaq	24(%r9), %rdx
	cmpq	%rax, %rdx
	leaq	32(%r9), %rax
	setnb	%dl
	cmpq	%rax, %rsi
	setnb	%al
	orb	%dl, %al
	je	.L3023
	leaq	16(%rbx), %rax
	subq	%rax, %rsi
	cmpq	$48, %rsi
	jbe	.L3023
	leaq	-1(%rdi), %r9
	cmpq	$6, %r8
	jbe	.L2832
	movq	%r9, %rdx
	movq	-1152(%rbp), %rax
	movq	-184(%rbp), %rsi
	shrq	$3, %rdx
	salq	$6, %rdx
	vbroadcastsd	24(%rax), %zmm1
	movl	$8, %eax
	addq	$8, %rdx
.L2833:
	vmulpd	(%rbx,%rax), %zmm1, %zmm0
	vmovupd	%zmm0, (%rsi,%rax)
	addq	$64, %rax
	cmpq	%rdx, %rax
	jne	.L2833
	movq	%r9, %rsi
	andq	$-8, %rsi
	andl	$7, %r9d
	leaq	1(%rsi), %rax
	movq	%rax, %r8
	je	.L2801
	movq	%rdi, %rdx
	subq	%rsi, %rdx
	leaq	-1(%rdx), %rsi
	subq	$2, %rdx
	cmpq	$2, %rdx
	jbe	.L2828
.L2946:
	movq	-1152(%rbp), %rdx
	vbroadcastsd	24(%rdx), %ymm0
	vmulpd	(%rbx,%rax,8), %ymm0, %ymm0
	movq	-184(%rbp), %rdx
	vmovupd	%ymm0, (%rdx,%rax,8)
	testb	$3, %sil
	je	.L2801
	movq	%rsi, %rax
	andq	$-4, %rax
	addq	%rax, %r8
.L2828:
	movq	-1152(%rbp), %rsi
	vmovsd	(%rbx,%r8,8), %xmm0
	leaq	1(%r8), %rax
	leaq	0(,%r8,8), %rdx
	movq	-184(%rbp), %r9
	vmulsd	24(%rsi), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9,%r8,8)
	cmpq	%rax, %rdi
	jle	.L2801
	vmovsd	8(%rbx,%rdx), %xmm0
	vmulsd	24(%rsi), %xmm0, %xmm0
	leaq	2(%r8), %rax
	vmovsd	%xmm0, 8(%r9,%rdx)
	cmpq	%rax, %rdi
	jle	.L2801
	vmovsd	16(%rbx,%rdx), %xmm0
	vmulsd	24(%rsi), %xmm0, %xmm0
	vmovsd	%xmm0, 16(%r9,%rdx)
.L2801:
	testq	%r10, %r10
	jle	.L2835
.L3154:
	cmpq	$0, -1192(%rbp)
	jle	.L3150
	movq	-1192(%rbp), %rax
	movq	-184(%rbp), %r11
	vmovq	%rcx, %xmm19
	movq	%rax, %rdx
	leaq	0(,%rax,8), %r8
	leaq	(%rax,%rax), %r12
	movq	%rax, %rsi
	salq	$5, %rdx
	movq	%r8, %r13
	salq	$6, %rsi
	movq	%r8, -1416(%rbp)
	leaq	(%rdx,%r11), %rdi
	subq	%rax, %r13
	movq	%rdx, -1360(%rbp)
	movq	%rdi, -1256(%rbp)
	movq	%rax, %rdi
	leaq	(%r12,%rax), %rax
	leaq	(%rax,%rax), %r9
	movq	%r13, -1208(%rbp)
	salq	$3, %r13
	movq	%r9, -1216(%rbp)
	leaq	(%rdi,%rdi,4), %r9
	movq	%r9, -1200(%rbp)
	movq	-192(%rbp), %r9
	movq	%r13, -1368(%rbp)
	addq	%r11, %r13
	movq	%r13, -1280(%rbp)
	movq	%r13, -1144(%rbp)
	subq	%rdx, %r13
	movq	%rdi, %rdx
	movq	%r9, -184(%rbp)
	negq	%rdx
	movq	%rax, %r9
	movq	%rdx, -1456(%rbp)
	movq	%r9, %rdx
	negq	%rdx
	movq	%rax, -1232(%rbp)
	salq	$3, %rax
	movq	%rdx, -1072(%rbp)
	movq	-192(%rbp), %rdx
	movq	%rax, -1336(%rbp)
	movq	%rdi, %rax
	movq	%r9, %rdi
	movq	-1200(%rbp), %r9
	addq	%rsi, %rdx
	movq	%r13, -1136(%rbp)
	movq	%r8, %r13
	salq	$4, %rdi
	movq	%rdx, -208(%rbp)
	leaq	-1(%rax), %rdx
	movq	%rdx, -1128(%rbp)
	leaq	(%r11,%r8), %rdx
	movq	%rdx, -1304(%rbp)
	movq	%rax, %rdx
	salq	$4, %rax
	movq	%rax, -1344(%rbp)
	leaq	(%rax,%r11), %r8
	movq	-1336(%rbp), %rax
	movq	%rsi, -1288(%rbp)
	addq	%r11, %rax
	movq	%r12, -1432(%rbp)
	movq	%rax, -1296(%rbp)
	leaq	0(,%r9,8), %rax
	movq	%rax, -1376(%rbp)
	addq	%r11, %rax
	movq	%rax, -1312(%rbp)
	leaq	(%r11,%rdi), %rax
	movq	%rdi, -1384(%rbp)
	movq	%r8, -1272(%rbp)
	movq	%rax, -1320(%rbp)
	leaq	(%rsi,%r11), %rax
	movq	-1256(%rbp), %rdi
	movq	%r11, %rsi
	movq	%rax, -1400(%rbp)
	movq	%rdx, %rax
	vmovsd	.LC0(%rip), %xmm28
	shrq	$3, %rax
	movq	$0, -240(%rbp)
	vmovdqa64	.LC27(%rip), %ymm17
	salq	$6, %rax
	movq	%rbx, -1488(%rbp)
	vmovdqa64	.LC28(%rip), %ymm16
	movq	%rax, -1352(%rbp)
	movq	%rdx, %rax
	andq	$-8, %rdx
	vmovdqa64	.LC25(%rip), %zmm1
	movq	%rax, -1248(%rbp)
	vmovdqa64	.LC26(%rip), %zmm0
	movq	$0, -848(%rbp)
	movq	$0, -1064(%rbp)
	movq	%rdx, -1328(%rbp)
	xorl	%edx, %edx
	movq	%rdi, -200(%rbp)
	movl	$1, %edi
	movq	%rdx, %rcx
	movq	%r12, -1240(%rbp)
	xorl	%r12d, %r12d
	movq	%r14, -1472(%rbp)
	movq	%rax, %r14
	movq	%r15, -1480(%rbp)
	movq	%rdi, %r15
	.p2align 4,,10
	.p2align 3
.L2884:
	movq	-240(%rbp), %rdx
	cmpq	%rcx, %r10
	leaq	2(%rcx), %rax
	leaq	3(%rcx), %rdi
	setg	-1048(%rbp)
	leaq	4(%rcx), %r11
	leaq	5(%rcx), %r9
	addq	%r14, %rdx
	leaq	7(%rcx), %rbx
	leaq	6(%rcx), %r8
	cmpq	%r15, %r10
	setg	-1049(%rbp)
	movq	%rdx, -1080(%rbp)
	addq	%r14, %rdx
	cmpq	%rax, %r10
	movq	%rax, -880(%rbp)
	leaq	(%r14,%rdx), %rax
	setg	-1050(%rbp)
	cmpq	%rdi, %r10
	setg	-1051(%rbp)
	movq	%rax, -1096(%rbp)
	addq	%r14, %rax
	cmpq	%r11, %r10
	setg	-1052(%rbp)
	movq	%rbx, -304(%rbp)
	movq	-304(%rbp), %rbx
	movq	%rax, -1104(%rbp)
	addq	%r14, %rax
	cmpq	%r9, %r10
	setg	-1053(%rbp)
	movq	%rax, -1112(%rbp)
	addq	%r14, %rax
	cmpq	%r8, %r10
	setg	-1054(%rbp)
	movq	%rax, -1120(%rbp)
	addq	%r14, %rax
	cmpq	%rbx, %r10
	setg	-1055(%rbp)
	cmpq	$2, -1128(%rbp)
	movq	%rdx, -1088(%rbp)
	movq	%rdi, -1008(%rbp)
	movq	%r11, -976(%rbp)
	movq	%r9, -944(%rbp)
	movq	%r8, -912(%rbp)
	movq	%rax, -1040(%rbp)
	jbe	.L2966
	movq	-1304(%rbp), %r11
	movq	-1296(%rbp), %r9
	leaq	(%rsi,%r12), %rax
	movq	-1280(%rbp), %rdx
	movq	-184(%rbp), %r8
	leaq	(%r11,%r12), %rdi
	movq	-1272(%rbp), %r11
	addq	%r12, %r9
	movq	-1256(%rbp), %rbx
	movq	%r9, -368(%rbp)
	addq	%r12, %rdx
	movq	-1320(%rbp), %r9
	addq	%r12, %r11
	movq	%rdx, -496(%rbp)
	movq	-208(%rbp), %rdx
	addq	%r12, %rbx
	movq	%r11, -432(%rbp)
	movq	-1312(%rbp), %r11
	addq	%r12, %r9
	movq	%r8, -752(%rbp)
	addq	%r12, %r11
	cmpq	%rdi, %r8
	setnb	%r8b
	cmpq	%rdx, %rax
	setnb	-560(%rbp)
	movzbl	-560(%rbp), %edx
	orl	%edx, %r8d
	movq	-208(%rbp), %rdx
	cmpq	%rdx, %rdi
	movq	-432(%rbp), %rdx
	setnb	%dil
	cmpq	%rdx, -184(%rbp)
	setnb	-432(%rbp)
	orb	-432(%rbp), %dil
	andl	%r8d, %edi
	movq	%rdx, %r8
	movq	-208(%rbp), %rdx
	cmpq	%rdx, %r8
	movq	-368(%rbp), %rdx
	setnb	%r8b
	cmpq	%rdx, -184(%rbp)
	setnb	-368(%rbp)
	orb	-368(%rbp), %r8b
	andl	%edi, %r8d
	movq	%rdx, %rdi
	movq	-208(%rbp), %rdx
	cmpq	%rdx, %rdi
	setnb	%dil
	cmpq	%rbx, -184(%rbp)
	setnb	-368(%rbp)
	movzbl	-368(%rbp), %edx
	orl	%edx, %edi
	movq	-208(%rbp), %rdx
	andl	%r8d, %edi
	cmpq	%rdx, %rbx
	setnb	%r8b
	cmpq	%r11, -184(%rbp)
	setnb	%bl
	orl	%ebx, %r8d
	movq	-184(%rbp), %rbx
	andl	%edi, %r8d
	cmpq	%rdx, %r11
	setnb	%dil
	cmpq	%r9, %rbx
	setnb	%r11b
	orl	%r11d, %edi
	movq	%rdx, %r11
	andl	%r8d, %edi
	cmpq	%rdx, %r9
	movq	-496(%rbp), %rdx
	setnb	%r8b
	cmpq	%rdx, %rbx
	setnb	%r9b
	orl	%r9d, %r8d
	testb	%r8b, %dil
	je	.L2966
	movq	-1400(%rbp), %r9
	leaq	(%r12,%r9), %rdi
	cmpq	%rdi, %rbx
	setnb	%dil
	cmpq	%r11, %rdx
	setnb	%r8b
	orb	%dil, %r8b
	je	.L2966
	cmpq	$6, -1128(%rbp)
	jbe	.L2967
	movzbl	-1048(%rbp), %ebx
	vpbroadcastq	%r10, %zmm2
	movzbl	-1049(%rbp), %edx
	vpbroadcastq	%rcx, %zmm31
	vpbroadcastq	-976(%rbp), %zmm7
	vpbroadcastq	%r15, %zmm18
	vpbroadcastq	-912(%rbp), %zmm5
	vpcmpq	$6, %zmm31, %zmm2, %k3
	movl	%ebx, %r8d
	vmovdqa64	%xmm19, %xmm31
	vpbroadcastq	-880(%rbp), %zmm15
	vpbroadcastq	-1008(%rbp), %zmm8
	leal	(%r8,%r8), %edi
	leal	0(,%r8,4), %r9d
	vpcmpq	$6, %zmm7, %zmm2, %k7
	vpbroadcastq	-944(%rbp), %zmm6
	orl	%r8d, %edi
	leal	0(,%r8,8), %r11d
	sall	$6, %r8d
	vpbroadcastq	-304(%rbp), %zmm3
	orl	%r9d, %edi
	movl	%ebx, %r9d
	movq	%r12, -1168(%rbp)
	vbroadcastsd	.LC0(%rip), %zmm4
	sall	$4, %r9d
	orl	%r11d, %edi
	movl	%ebx, %r11d
	sall	$7, %ebx
	sall	$5, %r11d
	orl	%r9d, %edi
	movl	%ebx, %r9d
	movq	%r10, -1176(%rbp)
	orl	%r11d, %edi
	vpcmpq	$6, %zmm5, %zmm2, %k2
	movq	%rcx, %r12
	movq	%rsi, %r10
	orl	%r8d, %edi
	movl	%edx, %r8d
	movq	%r14, -1184(%rbp)
	kmovb	%k7, -1056(%rbp)
	movl	%edi, %ebx
	leal	(%r8,%r8), %edi
	leal	0(,%r8,8), %r11d
	movq	-1336(%rbp), %rcx
	orl	%r9d, %ebx
	orl	%r8d, %edi
	movq	-1376(%rbp), %rsi
	movq	%r15, %r14
	leal	0(,%r8,4), %r9d
	sall	$6, %r8d
	movq	-1360(%rbp), %r15
	kmovb	%k3, %k7
	orl	%r9d, %edi
	movl	%edx, %r9d
	sall	$4, %r9d
	orl	%r11d, %edi
	movl	%edx, %r11d
	sall	$7, %edx
	sall	$5, %r11d
	orl	%r9d, %edi
	movl	%edx, %r9d
	movzbl	-1050(%rbp), %edx
	orl	%r11d, %edi
	vpcmpq	$6, %zmm18, %zmm2, %k4
	orl	%r8d, %edi
	movl	%edx, %r8d
	orl	%r9d, %edi
	leal	0(,%r8,4), %r9d
	leal	0(,%r8,8), %r11d
	movb	%dil, -368(%rbp)
	leal	(%r8,%r8), %edi
	vpcmpq	$6, %zmm15, %zmm2, %k5
	orl	%r8d, %edi
	sall	$6, %r8d
	vpcmpq	$6, %zmm8, %zmm2, %k6
	orl	%r9d, %edi
	movl	%edx, %r9d
	sall	$4, %r9d
	orl	%r11d, %edi
	movl	%edx, %r11d
	sall	$7, %edx
	sall	$5, %r11d
	orl	%r9d, %edi
	movl	%edx, %r9d
	movzbl	-1051(%rbp), %edx
	orl	%r11d, %edi
	vpcmpq	$6, %zmm6, %zmm2, %k0
	kmovb	%k5, %k3
	orl	%r8d, %edi
	vpcmpq	$6, %zmm3, %zmm2, %k1
	movl	%edx, %r8d
	orl	%r9d, %edi
	leal	0(,%r8,4), %r9d
	leal	0(,%r8,8), %r11d
	movb	%dil, -432(%rbp)
	leal	(%r8,%r8), %edi
	kmovb	%k0, %k5
	kmovb	%k4, %k0
	orl	%r8d, %edi
	sall	$6, %r8d
	kmovb	%k6, %k4
	kmovb	%k5, %k6
	orl	%r9d, %edi
	movl	%edx, %r9d
	sall	$4, %r9d
	orl	%r11d, %edi
	movl	%edx, %r11d
	sall	$7, %edx
	sall	$5, %r11d
	orl	%r9d, %edi
	movl	%edx, %r9d
	movzbl	-1052(%rbp), %edx
	orl	%r11d, %edi
	orl	%r8d, %edi
	movl	%edx, %r8d
	orl	%r9d, %edi
	leal	0(,%r8,4), %r9d
	leal	0(,%r8,8), %r11d
	movb	%dil, -496(%rbp)
	leal	(%r8,%r8), %edi
	orl	%r8d, %edi
	sall	$6, %r8d
	orl	%r9d, %edi
	movl	%edx, %r9d
	sall	$4, %r9d
	orl	%r11d, %edi
	movl	%edx, %r11d
	sall	$7, %edx
	sall	$5, %r11d
	orl	%r9d, %edi
	movl	%edx, %r9d
	movzbl	-1053(%rbp), %edx
	orl	%r11d, %edi
	orl	%r8d, %edi
	movl	%edx, %r8d
	orl	%r9d, %edi
	leal	0(,%r8,4), %r9d
	leal	0(,%r8,8), %r11d
	movb	%dil, -560(%rbp)
	leal	(%r8,%r8), %edi
	orl	%r8d, %edi
	sall	$6, %r8d
	orl	%r9d, %edi
	movl	%edx, %r9d
	sall	$4, %r9d
	orl	%r11d, %edi
	movl	%edx, %r11d
	sall	$7, %edx
	sall	$5, %r11d
	orl	%r9d, %edi
	movl	%edx, %r9d
	movzbl	-1054(%rbp), %edx
	orl	%r11d, %edi
	orl	%r8d, %edi
	movl	%edx, %r8d
	orl	%r9d, %edi
	leal	0(,%r8,4), %r9d
	leal	0(,%r8,8), %r11d
	movb	%dil, -624(%rbp)
	leal	(%r8,%r8), %edi
	orl	%r8d, %edi
	sall	$6, %r8d
	orl	%r9d, %edi
	movl	%edx, %r9d
	sall	$4, %r9d
	orl	%r11d, %edi
	movl	%edx, %r11d
	sall	$7, %edx
	sall	$5, %r11d
	orl	%r9d, %edi
	movl	%edx, %r9d
	movzbl	-1055(%rbp), %edx
	orl	%r11d, %edi
	orl	%r8d, %edi
	movl	%edx, %r8d
	orl	%r9d, %edi
	leal	0(,%r8,4), %r9d
	leal	0(,%r8,8), %r11d
	movb	%dil, -688(%rbp)
	leal	(%r8,%r8), %edi
	orl	%r8d, %edi
	sall	$6, %r8d
	orl	%r9d, %edi
	movl	%edx, %r9d
	sall	$4, %r9d
	orl	%r11d, %edi
	movl	%edx, %r11d
	sall	$7, %edx
	sall	$5, %r11d
	orl	%r9d, %edi
	movl	%edx, %r9d
	movq	-1352(%rbp), %rdx
	orl	%r11d, %edi
	movq	-1344(%rbp), %r11
	orl	%r8d, %edi
	movq	-1384(%rbp), %r8
	orl	%edi, %r9d
	leaq	(%rax,%rdx), %rdi
	movq	-752(%rbp), %rdx
	kmovb	%k2, -752(%rbp)
	kmovb	%r9d, %k2
	movl	%ebx, %r9d
	movq	%rdi, %rbx
	movq	-1368(%rbp), %rdi
	kmovb	%k1, -816(%rbp)
	kmovb	-1056(%rbp), %k5
.L2844:
	kmovb	%r9d, %k1
	vmovupd	(%rax), %zmm20{%k1}
	kmovb	-368(%rbp), %k1
	vmovupd	(%rax,%r13), %zmm21{%k1}
	vblendmpd	%zmm20, %zmm4, %zmm2{%k7}
	kmovb	%k0, %k1
	vblendmpd	%zmm21, %zmm4, %zmm3{%k1}
	kmovb	-432(%rbp), %k1
	vmovupd	(%r11,%rax), %zmm22{%k1}
	kmovb	-496(%rbp), %k1
	vmovupd	(%rcx,%rax), %zmm23{%k1}
	kmovb	-560(%rbp), %k1
	vmovapd	%zmm2, %zmm5
	vmovupd	(%rax,%r15), %zmm24{%k1}
	kmovb	-624(%rbp), %k1
	vmovupd	(%rax,%rsi), %zmm25{%k1}
	vblendmpd	%zmm24, %zmm4, %zmm6{%k5}
	vblendmpd	%zmm25, %zmm4, %zmm15{%k6}
	vblendmpd	%zmm22, %zmm4, %zmm8{%k3}
	kmovb	-688(%rbp), %k1
	vpermt2pd	%zmm6, %zmm1, %zmm5
	vmovupd	(%rax,%r8), %zmm26{%k1}
	vpermt2pd	%zmm6, %zmm0, %zmm2
	kmovb	-752(%rbp), %k1
	vmovapd	%zmm3, %zmm6
	vblendmpd	%zmm26, %zmm4, %zmm19{%k1}
	addq	$64, %rax
	kmovb	-816(%rbp), %k1
	vmovupd	-64(%rax,%rdi), %zmm27{%k2}
	vpermt2pd	%zmm15, %zmm1, %zmm6
	vpermt2pd	%zmm15, %zmm0, %zmm3
	addq	$512, %rdx
	vblendmpd	%zmm23, %zmm4, %zmm7{%k4}
	vmovapd	%zmm8, %zmm15
	vblendmpd	%zmm27, %zmm4, %zmm18{%k1}
	vpermt2pd	%zmm19, %zmm1, %zmm15
	vpermt2pd	%zmm19, %zmm0, %zmm8
	vmovapd	%zmm7, %zmm19
	vpermt2pd	%zmm18, %zmm1, %zmm19
	vpermt2pd	%zmm18, %zmm0, %zmm7
	vmovapd	%zmm5, %zmm18
	vpermt2pd	%zmm15, %zmm1, %zmm18
	vpermt2pd	%zmm15, %zmm0, %zmm5
	vmovapd	%zmm2, %zmm15
	vpermt2pd	%zmm8, %zmm1, %zmm15
	vpermt2pd	%zmm8, %zmm0, %zmm2
	vmovapd	%zmm6, %zmm8
	vpermt2pd	%zmm19, %zmm1, %zmm8
	vpermt2pd	%zmm19, %zmm0, %zmm6
	vmovapd	%zmm3, %zmm19
	vpermt2pd	%zmm7, %zmm1, %zmm19
	vpermt2pd	%zmm7, %zmm0, %zmm3
	vmovapd	%zmm18, %zmm7
	vpermt2pd	%zmm8, %zmm1, %zmm7
	vpermt2pd	%zmm8, %zmm0, %zmm18
	vmovupd	%zmm7, -512(%rdx)
	vmovapd	%zmm5, %zmm7
	vpermt2pd	%zmm6, %zmm0, %zmm5
	vmovupd	%zmm5, -320(%rdx)
	vmovapd	%zmm15, %zmm5
	vpermt2pd	%zmm6, %zmm1, %zmm7
	vpermt2pd	%zmm19, %zmm0, %zmm15
	vmovupd	%zmm18, -448(%rdx)
	vpermt2pd	%zmm19, %zmm1, %zmm5
	vmovupd	%zmm5, -256(%rdx)
	vmovapd	%zmm2, %zmm5
	vpermt2pd	%zmm3, %zmm0, %zmm2
	vpermt2pd	%zmm3, %zmm1, %zmm5
	vmovupd	%zmm2, -64(%rdx)
	vmovupd	%zmm7, -384(%rdx)
	vmovupd	%zmm15, -192(%rdx)
	vmovupd	%zmm5, -128(%rdx)
	cmpq	%rbx, %rax
	jne	.L2844
	movq	%r14, %r15
	movq	-1328(%rbp), %rdx
	movq	%r10, %rsi
	movq	%r12, %rcx
	movq	-1184(%rbp), %r14
	movq	-1168(%rbp), %r12
	vmovdqa64	%xmm31, %xmm19
	movq	-1176(%rbp), %r10
	cmpq	%rdx, %r14
	je	.L2882
	movq	%r14, %rbx
	subq	%rdx, %rbx
	leaq	-1(%rbx), %rax
	cmpq	$2, %rax
	movq	%rdx, %rax
	jbe	.L2846
	movq	%rdx, -368(%rbp)
.L2843:
	movzbl	-1049(%rbp), %eax
	vpbroadcastq	%r10, %ymm4
	vpbroadcastq	%rcx, %ymm3
	vbroadcastsd	.LC0(%rip), %ymm2
	vpbroadcastq	-880(%rbp), %ymm7
	vpbroadcastq	%r15, %ymm5
	vpbroadcastq	-1008(%rbp), %ymm6
	leal	(%rax,%rax), %edi
	leal	0(,%rax,4), %r8d
	vpbroadcastq	-976(%rbp), %ymm31
	vpbroadcastq	-944(%rbp), %ymm18
	vpbroadcastq	-912(%rbp), %ymm15
	orl	%eax, %edi
	sall	$3, %eax
	vpbroadcastq	-304(%rbp), %ymm8
	orl	%r8d, %edi
	orl	%eax, %edi
	movzbl	-1050(%rbp), %eax
	kmovb	%edi, %k0
	leal	(%rax,%rax), %edi
	leal	0(,%rax,4), %r8d
	orl	%eax, %edi
	sall	$3, %eax
	orl	%r8d, %edi
	orl	%eax, %edi
	movzbl	-1051(%rbp), %eax
	kmovb	%edi, %k7
	leal	(%rax,%rax), %edi
	leal	0(,%rax,4), %r8d
	orl	%eax, %edi
	sall	$3, %eax
	orl	%r8d, %edi
	orl	%eax, %edi
	movzbl	-1052(%rbp), %eax
	kmovb	%edi, %k6
	leal	(%rax,%rax), %edi
	leal	0(,%rax,4), %r8d
	orl	%eax, %edi
	sall	$3, %eax
	orl	%r8d, %edi
	orl	%eax, %edi
	movzbl	-1053(%rbp), %eax
	kmovb	%edi, %k2
	leal	(%rax,%rax), %edi
	leal	0(,%rax,4), %r8d
	orl	%eax, %edi
	sall	$3, %eax
	orl	%r8d, %edi
	orl	%eax, %edi
	movzbl	-1054(%rbp), %eax
	kmovb	%edi, %k3
	leal	(%rax,%rax), %edi
	leal	0(,%rax,4), %r8d
	orl	%eax, %edi
	sall	$3, %eax
	orl	%r8d, %edi
	orl	%eax, %edi
	movzbl	-1055(%rbp), %eax
	kmovb	%edi, %k4
	leal	(%rax,%rax), %edi
	leal	0(,%rax,4), %r8d
	orl	%eax, %edi
	sall	$3, %eax
	orl	%r8d, %edi
	movzbl	-1048(%rbp), %r8d
	orl	%eax, %edi
	movq	-848(%rbp), %rax
	kmovb	%edi, %k5
	movq	-192(%rbp), %rdi
	leal	0(,%r8,4), %r9d
	addq	%rdx, %rax
	salq	$6, %rax
	addq	%rdi, %rax
	movq	-240(%rbp), %rdi
	leaq	(%rdi,%rdx), %r11
	leal	(%r8,%r8), %edi
	orl	%r8d, %edi
	sall	$3, %r8d
	orl	%r9d, %edi
	orl	%r8d, %edi
	kmovb	%edi, %k1
	movq	-1080(%rbp), %rdi
	vmovupd	(%rsi,%r11,8), %ymm9{%k1}
	vpcmpq	$6, %ymm3, %ymm4, %k1
	addq	%rdx, %rdi
	vblendmpd	%ymm9, %ymm2, %ymm3{%k1}
	kmovb	%k0, %k1
	vmovupd	(%rsi,%rdi,8), %ymm10{%k1}
	movq	-1088(%rbp), %rdi
	vpcmpq	$6, %ymm5, %ymm4, %k1
	addq	%rdx, %rdi
	vmovupd	(%rsi,%rdi,8), %ymm11{%k7}
	movq	-1096(%rbp), %rdi
	vblendmpd	%ymm10, %ymm2, %ymm5{%k1}
	vpcmpq	$6, %ymm7, %ymm4, %k1
	addq	%rdx, %rdi
	vmovupd	(%rsi,%rdi,8), %ymm12{%k6}
	movq	-1104(%rbp), %rdi
	vblendmpd	%ymm11, %ymm2, %ymm7{%k1}
	vpcmpq	$6, %ymm6, %ymm4, %k1
	addq	%rdx, %rdi
	vmovupd	(%rsi,%rdi,8), %ymm13{%k2}
	movq	-1112(%rbp), %rdi
	vblendmpd	%ymm12, %ymm2, %ymm6{%k1}
	vpcmpq	$6, %ymm31, %ymm4, %k1
	addq	%rdx, %rdi
	vmovupd	(%rsi,%rdi,8), %ymm14{%k3}
	movq	-1120(%rbp), %rdi
	vblendmpd	%ymm13, %ymm2, %ymm31{%k1}
	vpcmpq	$6, %ymm18, %ymm4, %k1
	addq	%rdx, %rdi
	vmovupd	(%rsi,%rdi,8), %ymm29{%k4}
	movq	-1040(%rbp), %rdi
	vblendmpd	%ymm14, %ymm2, %ymm18{%k1}
	vpcmpq	$6, %ymm15, %ymm4, %k1
	addq	%rdi, %rdx
	vmovupd	(%rsi,%rdx,8), %ymm30{%k5}
	movq	-368(%rbp), %rdx
	vblendmpd	%ymm29, %ymm2, %ymm15{%k1}
	vpcmpq	$6, %ymm8, %ymm4, %k1
	vmovapd	%ymm5, %ymm8
	vpermt2pd	%ymm18, %ymm17, %ymm8
	vpermt2pd	%ymm18, %ymm16, %ymm5
	vmovapd	%ymm3, %ymm4
	vmovapd	%ymm7, %ymm18
	vpermt2pd	%ymm31, %ymm17, %ymm4
	vpermt2pd	%ymm15, %ymm16, %ymm7
	vpermt2pd	%ymm15, %ymm17, %ymm18
	vmovapd	%ymm30, %ymm2{%k1}
	vmovapd	%ymm6, %ymm15
	vpermt2pd	%ymm2, %ymm17, %ymm15
	vpermt2pd	%ymm2, %ymm16, %ymm6
	vpermt2pd	%ymm31, %ymm16, %ymm3
	vmovapd	%ymm4, %ymm2
	vpermt2pd	%ymm18, %ymm16, %ymm4
	vpermt2pd	%ymm18, %ymm17, %ymm2
	vmovapd	%ymm3, %ymm18
	vpermt2pd	%ymm7, %ymm16, %ymm3
	vpermt2pd	%ymm7, %ymm17, %ymm18
	vmovapd	%ymm8, %ymm7
	vpermt2pd	%ymm15, %ymm16, %ymm8
	vpermt2pd	%ymm15, %ymm17, %ymm7
	vmovapd	%ymm5, %ymm15
	vpermt2pd	%ymm6, %ymm16, %ymm5
	vpermt2pd	%ymm6, %ymm17, %ymm15
	vmovapd	%ymm2, %ymm6
	vpermt2pd	%ymm7, %ymm16, %ymm2
	vmovupd	%ymm2, 32(%rax)
	vmovapd	%ymm4, %ymm2
	vpermt2pd	%ymm7, %ymm17, %ymm6
	vpermt2pd	%ymm8, %ymm16, %ymm4
	vpermt2pd	%ymm8, %ymm17, %ymm2
	vmovupd	%ymm6, (%rax)
	vmovupd	%ymm2, 64(%rax)
	vmovapd	%ymm18, %ymm2
	vpermt2pd	%ymm15, %ymm16, %ymm18
	vpermt2pd	%ymm15, %ymm17, %ymm2
	vmovupd	%ymm4, 96(%rax)
	vmovupd	%ymm2, 128(%rax)
	vmovapd	%ymm3, %ymm2
	vpermt2pd	%ymm5, %ymm16, %ymm3
	vmovupd	%ymm18, 160(%rax)
	vpermt2pd	%ymm5, %ymm17, %ymm2
	vmovupd	%ymm2, 192(%rax)
	vmovupd	%ymm3, 224(%rax)
	movq	%rbx, %rax
	andq	$-4, %rax
	addq	%rdx, %rax
	andl	$3, %ebx
	je	.L2882
.L2846:
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rcx, %r10
	jle	.L2848
	movq	-240(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2848:
	movq	-848(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	movq	-192(%rbp), %rbx
	salq	$3, %rdx
	vmovsd	%xmm2, (%rbx,%rdx,8)
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%r15, %r10
	jle	.L2849
	movq	-1248(%rbp), %rbx
	leaq	(%rbx,%rax), %rdi
	vmovsd	(%rsi,%rdi,8), %xmm2
.L2849:
	movq	-192(%rbp), %rbx
	addq	$1, %rdx
	leaq	0(,%rdx,8), %rdi
	vmovsd	%xmm2, (%rbx,%rdx,8)
	movq	-880(%rbp), %rbx
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rbx, %r10
	jle	.L2850
	movq	-1240(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2850:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 8(%rbx,%rdi)
	movq	-1008(%rbp), %rbx
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rbx, %r10
	jg	.L3151
.L2851:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 16(%rbx,%rdi)
	movq	-976(%rbp), %rbx
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rbx, %r10
	jle	.L2852
	movq	-1224(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2852:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 24(%rbx,%rdi)
	movq	-944(%rbp), %rbx
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rbx, %r10
	jle	.L2853
	movq	-1200(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2853:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 32(%rbx,%rdi)
	movq	-912(%rbp), %rbx
	cmpq	%rbx, %r10
	jle	.L2975
	movq	-1216(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2854:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 40(%rbx,%rdi)
	movq	-304(%rbp), %rbx
	cmpq	%rbx, %r10
	jle	.L2976
	movq	-1208(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2855:
	movq	-192(%rbp), %rbx
	leaq	1(%rax), %rdx
	vmovsd	%xmm2, 48(%rbx,%rdi)
	cmpq	%rdx, %r14
	jle	.L2882
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rcx, %r10
	jle	.L2856
	movq	-240(%rbp), %rbx
	leaq	(%rbx,%rdx), %rdi
	vmovsd	(%rsi,%rdi,8), %xmm2
.L2856:
	movq	-848(%rbp), %rbx
	leaq	(%rbx,%rdx), %rdi
	movq	-192(%rbp), %rbx
	salq	$3, %rdi
	vmovsd	%xmm2, (%rbx,%rdi,8)
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%r15, %r10
	jle	.L2857
	movq	-1248(%rbp), %rbx
	leaq	(%rbx,%rdx), %r8
	vmovsd	(%rsi,%r8,8), %xmm2
.L2857:
	movq	-192(%rbp), %rbx
	addq	$1, %rdi
	leaq	0(,%rdi,8), %r8
	vmovsd	%xmm2, (%rbx,%rdi,8)
	movq	-880(%rbp), %rbx
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rbx, %r10
	jle	.L2858
	movq	-1240(%rbp), %rbx
	leaq	(%rbx,%rdx), %rdi
	vmovsd	(%rsi,%rdi,8), %xmm2
.L2858:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 8(%rbx,%r8)
	movq	-1008(%rbp), %rbx
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rbx, %r10
	jle	.L2859
	movq	-1232(%rbp), %rbx
	leaq	(%rbx,%rdx), %rdi
	vmovsd	(%rsi,%rdi,8), %xmm2
.L2859:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 16(%rbx,%r8)
	movq	-976(%rbp), %rbx
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rbx, %r10
	jle	.L2860
	movq	-1224(%rbp), %rbx
	leaq	(%rbx,%rdx), %rdi
	vmovsd	(%rsi,%rdi,8), %xmm2
.L2860:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 24(%rbx,%r8)
	movq	-944(%rbp), %rbx
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rbx, %r10
	jle	.L2861
	movq	-1200(%rbp), %rbx
	leaq	(%rbx,%rdx), %rdi
	vmovsd	(%rsi,%rdi,8), %xmm2
.L2861:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 32(%rbx,%r8)
	movq	-912(%rbp), %rbx
	cmpq	%rbx, %r10
	jle	.L2983
	movq	-1216(%rbp), %rbx
	leaq	(%rbx,%rdx), %rdi
	vmovsd	(%rsi,%rdi,8), %xmm2
.L2862:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 40(%rbx,%r8)
	movq	-304(%rbp), %rbx
	cmpq	%rbx, %r10
	jle	.L2984
	movq	-1208(%rbp), %rbx
	addq	%rbx, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2863:
	movq	-192(%rbp), %rbx
	addq	$2, %rax
	vmovsd	%xmm2, 48(%rbx,%r8)
	cmpq	%rax, %r14
	jle	.L2882
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rcx, %r10
	jle	.L2865
	movq	-240(%rbp), %rdx
	addq	%rax, %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2865:
	movq	-848(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	movq	-192(%rbp), %rbx
	salq	$3, %rdx
	vmovsd	%xmm2, (%rbx,%rdx,8)
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%r15, %r10
	jle	.L2872
	movq	-1248(%rbp), %rbx
	leaq	(%rbx,%rax), %rdi
	vmovsd	(%rsi,%rdi,8), %xmm2
.L2872:
	movq	-192(%rbp), %rbx
	addq	$1, %rdx
	leaq	0(,%rdx,8), %rdi
	vmovsd	%xmm2, (%rbx,%rdx,8)
	movq	-880(%rbp), %rbx
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rbx, %r10
	jle	.L2871
	movq	-1240(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2871:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 8(%rbx,%rdi)
	movq	-1008(%rbp), %rbx
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rbx, %r10
	jle	.L2870
	movq	-1232(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2870:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 16(%rbx,%rdi)
	movq	-976(%rbp), %rbx
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rbx, %r10
	jle	.L2869
	movq	-1224(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2869:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 24(%rbx,%rdi)
	movq	-944(%rbp), %rbx
	vmovsd	.LC0(%rip), %xmm2
	cmpq	%rbx, %r10
	jle	.L2868
	movq	-1200(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2868:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 32(%rbx,%rdi)
	movq	-912(%rbp), %rbx
	cmpq	%rbx, %r10
	jle	.L2986
	movq	-1216(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
.L2867:
	movq	-192(%rbp), %rbx
	vmovsd	%xmm2, 40(%rbx,%rdi)
	movq	-304(%rbp), %rbx
	cmpq	%rbx, %r10
	jle	.L2985
	movq	-1208(%rbp), %rbx
	addq	%rbx, %rax
	vmovsd	(%rsi,%rax,8), %xmm2
.L2866:
	movq	-192(%rbp), %rax
	vmovsd	%xmm2, 48(%rax,%rdi)
.L2882:
	addq	$1, -1064(%rbp)
	addq	$8, %rcx
	addq	$8, %r15
	movq	-1040(%rbp), %rdx
	movq	-1288(%rbp), %rax
	addq	%r13, -1208(%rbp)
	addq	%r14, %rdx
	addq	%rax, -200(%rbp)
	movq	-1064(%rbp), %rbx
	addq	%r13, -1216(%rbp)
	addq	%rax, %r12
	addq	%r13, -1200(%rbp)
	addq	%r13, -1224(%rbp)
	addq	%r13, -1232(%rbp)
	addq	%r13, -1240(%rbp)
	addq	%r14, -848(%rbp)
	addq	%r13, -1248(%rbp)
	addq	%rax, -184(%rbp)
	addq	%rax, -1144(%rbp)
	addq	%rax, -1136(%rbp)
	addq	%rax, -208(%rbp)
	movq	%rdx, -240(%rbp)
	cmpq	%rbx, -1264(%rbp)
	jg	.L2884
	movl	-1444(%rbp), %eax
	movq	-1472(%rbp), %r14
	vmovq	%xmm19, %rcx
	movq	-1480(%rbp), %r15
	movq	-1488(%rbp), %rbx
	testl	%eax, %eax
	jne	.L3152
.L3145:
	vzeroupper
	addq	$1480, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	.cfi_remember_state
	.cfi_def_cfa 13, 0
	popq	%r14
	popq	%r15
	popq	%rbp
	leaq	-16(%r13), %rsp
	.cfi_def_cfa 7, 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
.L3127:
	.cfi_restore_state
	movq	%rsi, %rdx
	jmp	.L2806
	.p2align 4,,10
	.p2align 3
.L2966:
	movq	-1136(%rbp), %rdx
	movq	-1144(%rbp), %rdi
	movq	-184(%rbp), %rax
	vmovsd	.LC0(%rip), %xmm3
	.p2align 4,,10
	.p2align 3
.L2883:
	vmovsd	%xmm28, %xmm28, %xmm2
	cmpq	%rcx, %r10
	jle	.L2873
	movq	-1072(%rbp), %rbx
	vmovsd	(%rdx,%rbx,8), %xmm2
.L2873:
	vmovsd	%xmm2, (%rax)
	vmovsd	%xmm28, %xmm28, %xmm2
	cmpq	%r15, %r10
	jle	.L2874
	movq	-1432(%rbp), %r8
	negq	%r8
	vmovsd	(%rdx,%r8,8), %xmm2
	.p2align 4,,10
	.p2align 3
.L2874:
	movq	-880(%rbp), %rbx
	vmovsd	%xmm2, 8(%rax)
	vmovsd	%xmm28, %xmm28, %xmm2
	cmpq	%rbx, %r10
	jle	.L2875
	movq	-1456(%rbp), %rbx
	vmovsd	(%rdx,%rbx,8), %xmm2
.L2875:
	movq	-1008(%rbp), %rbx
	vmovsd	%xmm2, 16(%rax)
	vmovsd	%xmm3, %xmm3, %xmm2
	cmpq	%rbx, %r10
	jle	.L2876
	vmovsd	(%rdx), %xmm2
.L2876:
	movq	-976(%rbp), %rbx
	vmovsd	%xmm2, 24(%rax)
	vmovsd	%xmm3, %xmm3, %xmm2
	cmpq	%rbx, %r10
	jg	.L3153
.L2877:
	movq	-944(%rbp), %rbx
	vmovsd	%xmm2, 32(%rax)
	vmovsd	%xmm3, %xmm3, %xmm2
	cmpq	%rbx, %r10
	jle	.L2878
	movq	-1432(%rbp), %r8
	negq	%r8
	vmovsd	(%rdi,%r8,8), %xmm2
.L2878:
	movq	-912(%rbp), %rbx
	vmovsd	%xmm2, 40(%rax)
	vmovsd	%xmm3, %xmm3, %xmm2
	cmpq	%rbx, %r10
	jle	.L2879
	movq	-1456(%rbp), %rbx
	vmovsd	(%rdi,%rbx,8), %xmm2
.L2879:
	movq	-304(%rbp), %rbx
	vmovsd	%xmm2, 48(%rax)
	cmpq	%rbx, %r10
	jle	.L2880
	vmovsd	(%rdi), %xmm2
	vmovsd	%xmm2, 56(%rax)
	.p2align 4,,10
	.p2align 3
.L3147:
	movq	-200(%rbp), %rbx
	addq	$8, %rdx
	addq	$64, %rax
	addq	$8, %rdi
	cmpq	%rbx, %rdx
	jne	.L2883
	jmp	.L2882
.L2967:
	movq	$0, -368(%rbp)
	movq	%r14, %rbx
	xorl	%edx, %edx
	jmp	.L2843
.L3023:
	movq	-184(%rbp), %rdx
	movq	-1152(%rbp), %rsi
	movl	$1, %eax
.L2830:
	vmovsd	24(%rsi), %xmm0
	vmulsd	(%rbx,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rdx,%rax,8)
	addq	$1, %rax
	cmpq	%rax, %rdi
	jne	.L2830
	testq	%r10, %r10
	jg	.L3154
.L2835:
	movl	-1444(%rbp), %edx
	testl	%edx, %edx
	je	.L3145
	testq	%r15, %r15
	jle	.L3155
	movq	-1192(%rbp), %rax
	vxorpd	%xmm1, %xmm1, %xmm1
	xorl	%esi, %esi
	leaq	0(,%rax,8), %rdx
	subq	$1, %rax
	movq	%rdx, -1416(%rbp)
	movq	%rax, -1128(%rbp)
	jmp	.L2886
	.p2align 4,,10
	.p2align 3
.L2793:
	xorl	%edi, %edi
	cmpl	$-300, %eax
	jge	.L2795
	movl	%eax, %edx
	negl	%edx
	jmp	.L2794
.L3010:
	vmovsd	.LC3(%rip), %xmm1
	movq	%r10, -1048(%rbp)
	movl	%eax, -304(%rbp)
	movq	%rcx, -208(%rbp)
	vmovsd	%xmm1, %xmm1, %xmm0
	vmovapd	%ymm30, -1040(%rbp)
	vmovapd	%ymm29, -1008(%rbp)
	vmovapd	%ymm14, -976(%rbp)
	vmovapd	%ymm13, -944(%rbp)
	vmovapd	%ymm12, -912(%rbp)
	vmovapd	%ymm11, -880(%rbp)
	vmovapd	%ymm10, -848(%rbp)
	vmovapd	%ymm9, -240(%rbp)
	vmovapd	%zmm27, -816(%rbp)
	vmovapd	%zmm26, -752(%rbp)
	vmovapd	%zmm25, -688(%rbp)
	vmovapd	%zmm24, -624(%rbp)
	vmovapd	%zmm23, -560(%rbp)
	vmovapd	%zmm22, -496(%rbp)
	vmovapd	%zmm21, -432(%rbp)
	vmovapd	%zmm20, -368(%rbp)
	vmovsd	%xmm1, -1440(%rbp)
	vzeroupper
	call	ldexp@PLT
	movq	-1048(%rbp), %r10
	vmovapd	-1040(%rbp), %ymm30
	vmovapd	-1008(%rbp), %ymm29
	movl	-304(%rbp), %eax
	vmovsd	%xmm0, %xmm0, %xmm2
	vmovapd	-976(%rbp), %ymm14
	vmovapd	-944(%rbp), %ymm13
	vmovapd	-912(%rbp), %ymm12
	vmovapd	-880(%rbp), %ymm11
	vmovapd	-848(%rbp), %ymm10
	vmovapd	-240(%rbp), %ymm9
	vmovapd	-816(%rbp), %zmm27
	vmovapd	-752(%rbp), %zmm26
	vmovapd	-688(%rbp), %zmm25
	vmovapd	-624(%rbp), %zmm24
	vmovapd	-560(%rbp), %zmm23
	vmovapd	-496(%rbp), %zmm22
	vmovapd	-432(%rbp), %zmm21
	movq	-208(%rbp), %rcx
	vmovapd	-368(%rbp), %zmm20
	jmp	.L2796
.L2962:
	movq	%rax, %rdx
	movq	-1152(%rbp), %rsi
	movl	$1, %eax
	jmp	.L2830
.L3152:
	testq	%r15, %r15
	jle	.L2887
.L2838:
	cmpq	%r15, %r10
	movq	%r15, %rax
	movq	%r15, -368(%rbp)
	movq	-1192(%rbp), %r8
	cmovle	%r10, %rax
	movq	%rbx, -432(%rbp)
	xorl	%esi, %esi
	movq	%rbx, %r15
	movq	%rcx, -304(%rbp)
	movq	-1160(%rbp), %rbx
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	%rsi, %r13
	movq	%rax, -192(%rbp)
	leaq	0(,%r14,4), %r12
	movq	%r10, -200(%rbp)
	vzeroupper
.L2895:
	movq	%r13, %rax
	cqto
	idivq	%r14
	imulq	%r8, %rax
	imulq	%r14, %rax
	addq	%rdx, %rax
	testq	%r8, %r8
	jle	.L3000
	movq	-1424(%rbp), %rcx
	leaq	(%rcx,%rax,4), %rdx
	cmpq	%r13, -200(%rbp)
	jg	.L2891
	xorl	%eax, %eax
.L2892:
	addq	$1, %rax
	movl	$0x00000000, (%rdx)
	addq	%r12, %rdx
	cmpq	%rax, %r8
	jne	.L2892
	vxorpd	%xmm3, %xmm3, %xmm3
.L2893:
	vcvtsd2ss	%xmm3, %xmm3, %xmm0
.L2890:
	movq	-1392(%rbp), %rax
	movq	%r8, -208(%rbp)
	vmovsd	%xmm1, -184(%rbp)
	vmovss	%xmm0, (%rax,%r13,4)
	vaddsd	.LC45(%rip), %xmm3, %xmm0
	addq	$1, %r13
	call	log@PLT
	movq	-1416(%rbp), %rax
	vmovsd	-184(%rbp), %xmm1
	addq	%rax, %r15
	movq	-192(%rbp), %rax
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rax, %r13
	jl	.L3156
	movq	-368(%rbp), %r15
	movq	-304(%rbp), %rcx
	movq	%r13, %rsi
	movq	-432(%rbp), %rbx
	movq	-200(%rbp), %r10
	cmpq	%r15, %r13
	jge	.L2889
.L2886:
	cmpq	$1, %r14
	jne	.L3157
	movq	-1192(%rbp), %rax
	movq	-1392(%rbp), %r12
	movq	-1416(%rbp), %r13
	movq	%rax, %r11
	leaq	0(,%rax,4), %r9
	imulq	%rsi, %r11
	leaq	(%rbx,%r11,8), %rdi
	movq	-1424(%rbp), %rbx
	movq	%r11, %rdx
	movq	%rax, %r11
	leaq	(%rbx,%rdx,4), %rax
	addq	%r11, %rdx
	leaq	(%rbx,%rdx,4), %r8
	movq	-1160(%rbp), %rbx
.L2911:
	testq	%r11, %r11
	jle	.L3002
	movq	%rax, %rdx
	cmpq	%rsi, %r10
	jle	.L2908
	movq	-1152(%rbp), %rdx
	vxorpd	%xmm3, %xmm3, %xmm3
	vmovsd	32(%rdx), %xmm4
	xorl	%edx, %edx
.L2909:
	vmulsd	(%rdi,%rdx,8), %xmm4, %xmm0
	vxorpd	%xmm6, %xmm6, %xmm6
	vcvtss2sd	(%rbx,%rdx,4), %xmm6, %xmm2
	vsubsd	%xmm2, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm2
	vmulsd	%xmm0, %xmm0, %xmm0
	vmovss	%xmm2, (%rax,%rdx,4)
	addq	$1, %rdx
	vaddsd	%xmm0, %xmm3, %xmm3
	cmpq	%rdx, %r11
	jne	.L2909
.L2910:
	vcvtsd2ss	%xmm3, %xmm3, %xmm3
.L2906:
	vmovss	%xmm3, (%r12,%rsi,4)
	addq	%r13, %rdi
	addq	%r9, %rax
	addq	%r9, %r8
	addq	$1, %rsi
	cmpq	%r15, %rsi
	jl	.L2911
.L2889:
	cmpq	$0, -1408(%rbp)
	jle	.L2913
.L2839:
	movq	-1192(%rbp), %rax
	movq	%r15, -208(%rbp)
	xorl	%ebx, %ebx
	vxorpd	%xmm4, %xmm4, %xmm4
	movq	%rcx, -192(%rbp)
	movq	-1464(%rbp), %r12
	movq	%r10, -304(%rbp)
	leaq	0(,%rax,8), %r13
	movq	%rax, %r15
	vmovsd	%xmm1, -200(%rbp)
	movq	%r13, %r14
	movq	%r12, %r13
	movq	-1160(%rbp), %r12
	vzeroupper
.L2914:
	movq	.LC61(%rip), %rax
	vmovq	%rax, %xmm0
	testq	%r15, %r15
	jle	.L2917
	movq	-1152(%rbp), %rax
	vmovsd	.LC45(%rip), %xmm2
	vmovsd	32(%rax), %xmm3
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2915:
	vmulsd	0(%r13,%rax,8), %xmm3, %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vcvtss2sd	(%r12,%rax,4), %xmm1, %xmm1
	addq	$1, %rax
	vsubsd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm2, %xmm2
	cmpq	%rax, %r15
	jne	.L2915
	vmovsd	%xmm4, -184(%rbp)
	vmovsd	%xmm2, %xmm2, %xmm0
	call	log@PLT
	vmovsd	-184(%rbp), %xmm4
.L2917:
	vaddsd	%xmm0, %xmm4, %xmm4
	addq	$1, %rbx
	addq	%r14, %r13
	cmpq	%rbx, -1408(%rbp)
	jne	.L2914
	movq	-192(%rbp), %rcx
	movq	-208(%rbp), %r15
	vmovsd	-200(%rbp), %xmm1
	movq	-304(%rbp), %r10
.L2840:
	vmovsd	%xmm1, -192(%rbp)
	vxorpd	%xmm1, %xmm1, %xmm1
	vcvtsi2sdq	-1408(%rbp), %xmm1, %xmm0
	movq	%r10, -200(%rbp)
	movq	%rcx, -184(%rbp)
	vdivsd	%xmm0, %xmm4, %xmm0
	call	exp@PLT
	movq	-200(%rbp), %r10
	vmovsd	-192(%rbp), %xmm1
	movq	-184(%rbp), %rcx
	vmovsd	%xmm0, %xmm0, %xmm6
.L2918:
	movq	-1192(%rbp), %rax
	vxorpd	%xmm3, %xmm3, %xmm3
	vcvtsi2sdq	%rax, %xmm3, %xmm3
	vmovsd	%xmm3, %xmm3, %xmm0
	cmpq	$127, %rax
	jle	.L2841
	vmovsd	.LC62(%rip), %xmm0
.L2841:
	movq	-1128(%rbp), %rsi
	vxorpd	%xmm7, %xmm7, %xmm7
	movq	-1192(%rbp), %rax
	vmovsd	.LC44(%rip), %xmm5
	addq	$126, %rax
	testq	%rsi, %rsi
	cmovns	%rsi, %rax
	sarq	$7, %rax
	vcvtsi2sdq	%rax, %xmm7, %xmm4
	vxorpd	%xmm7, %xmm7, %xmm7
	vaddsd	%xmm0, %xmm4, %xmm2
	vcomisd	%xmm7, %xmm4
	vaddsd	.LC65(%rip), %xmm2, %xmm2
	vmulsd	%xmm5, %xmm2, %xmm2
	jbe	.L3137
	vaddsd	.LC66(%rip), %xmm4, %xmm4
	vmulsd	%xmm5, %xmm4, %xmm5
.L2921:
	vmovsd	%xmm6, -368(%rbp)
	vxorpd	%xmm0, %xmm0, %xmm0
	vcomisd	%xmm0, %xmm6
	jbe	.L3138
	vxorpd	%xmm6, %xmm6, %xmm6
	movq	%rcx, -192(%rbp)
	vcvtsi2sdq	%r10, %xmm6, %xmm0
	movq	%r10, -184(%rbp)
	vmovsd	%xmm3, -304(%rbp)
	vmovsd	%xmm5, -208(%rbp)
	vmovsd	%xmm2, -200(%rbp)
	vdivsd	%xmm0, %xmm1, %xmm0
	vzeroupper
	call	exp@PLT
	movq	-184(%rbp), %r10
	vmovsd	-368(%rbp), %xmm6
	vmovsd	.LC63(%rip), %xmm1
	movq	-192(%rbp), %rcx
	vmovsd	-200(%rbp), %xmm2
	vdivsd	%xmm6, %xmm0, %xmm0
	vmovsd	-208(%rbp), %xmm5
	vmovsd	-304(%rbp), %xmm3
	vsqrtsd	%xmm0, %xmm0, %xmm0
	vcomisd	%xmm1, %xmm0
	ja	.L3158
	vmovsd	%xmm1, %xmm1, %xmm0
.L2922:
	vmulsd	.LC67(%rip), %xmm2, %xmm4
	movq	-1152(%rbp), %rsi
	vmulsd	.LC68(%rip), %xmm3, %xmm1
	vaddsd	-1440(%rbp), %xmm1, %xmm1
	movl	$0x00000000, 44(%rsi)
	vmulsd	%xmm0, %xmm4, %xmm4
	vmulsd	%xmm1, %xmm4, %xmm4
	vcvtsd2ss	%xmm4, %xmm4, %xmm4
	vmovss	%xmm4, 40(%rsi)
	testq	%r15, %r15
	jle	.L3145
	testq	%r10, %r10
	jle	.L3008
	vdivsd	%xmm0, %xmm2, %xmm2
	cmpq	%r15, %r10
	vmovsd	.LC69(%rip), %xmm4
	vmovss	.LC41(%rip), %xmm3
	movq	-1392(%rbp), %rdx
	cmovg	%r15, %r10
	xorl	%eax, %eax
	vaddsd	%xmm5, %xmm2, %xmm2
	vmovsd	.LC48(%rip), %xmm5
.L2927:
	vxorpd	%xmm1, %xmm1, %xmm1
	vcvtss2sd	(%rdx,%rax,4), %xmm1, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm2, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rcx,%rax,4)
	vmulsd	%xmm4, %xmm1, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdx,%rax,4)
	vcomiss	44(%rsi), %xmm0
	jbe	.L2928
	vmovss	%xmm0, 44(%rsi)
.L2928:
	vucomiss	(%rcx,%rax,4), %xmm3
	jbe	.L2930
	vucomiss	(%rdx,%rax,4), %xmm3
	ja	.L2931
.L2930:
	vmovss	%xmm3, 40(%rsi)
.L2931:
	addq	$1, %rax
	cmpq	%r10, %rax
	jl	.L2927
	cmpq	%r15, %rax
	jge	.L3145
.L2926:
	movq	%r15, %r8
	movl	$4, %esi
	movq	-1392(%rbp), %rbx
	leaq	0(,%rax,4), %rdx
	subq	%rax, %r8
	cmpq	%rax, %r15
	movq	-1152(%rbp), %r14
	leaq	0(,%r8,4), %r9
	leaq	(%rbx,%rdx), %rdi
	cmovle	%rsi, %r9
	leaq	(%rdx,%r9), %rsi
	addq	%rcx, %rdx
	leaq	(%rcx,%rsi), %r12
	addq	%rbx, %rsi
	leaq	44(%r14), %rbx
	addq	$48, %r14
	cmpq	%r14, %rdx
	setnb	%r11b
	cmpq	%r12, %rbx
	setnb	%r10b
	orl	%r10d, %r11d
	cmpq	%rsi, %rdx
	setnb	%r10b
	cmpq	%r12, %rdi
	setnb	%r12b
	orl	%r12d, %r10d
	testb	%r10b, %r11b
	je	.L3148
	cmpq	%r14, %rdi
	setnb	%r10b
	cmpq	%rsi, %rbx
	setnb	%sil
	orb	%sil, %r10b
	je	.L3148
	cmpq	%rax, %r15
	movl	$1, %esi
	cmovg	%r8, %rsi
	subq	$1, %r8
	cmpq	$14, %r8
	jbe	.L3009
	cmpq	%rax, %r15
	jle	.L3009
	vbroadcastss	.LC41(%rip), %zmm0
	movq	%rsi, %r8
	shrq	$4, %r8
	salq	$6, %r8
	addq	%rdx, %r8
.L2936:
	vmovups	%zmm0, (%rdx)
	addq	$64, %rdx
	cmpq	%r8, %rdx
	jne	.L2936
	movq	%rsi, %r8
	andq	$-16, %r8
	leaq	(%r8,%rax), %rdx
	testb	$15, %sil
	je	.L2937
.L2935:
	subq	%r8, %rsi
	leaq	-1(%rsi), %r10
	cmpq	$6, %r10
	jbe	.L2938
	vbroadcastss	.LC41(%rip), %ymm0
	addq	%rax, %r8
	vmovups	%ymm0, (%rcx,%r8,4)
	movq	%rsi, %r8
	andq	$-8, %r8
	addq	%r8, %rdx
	andl	$7, %esi
	je	.L2937
.L2938:
	vmovss	.LC41(%rip), %xmm0
	leaq	1(%rdx), %r8
	leaq	0(,%rdx,4), %rsi
	vmovss	%xmm0, (%rcx,%rdx,4)
	cmpq	%r8, %r15
	jle	.L2937
	leaq	2(%rdx), %r8
	vmovss	%xmm0, 4(%rcx,%rsi)
	cmpq	%r15, %r8
	jge	.L2937
	leaq	3(%rdx), %r8
	vmovss	%xmm0, 8(%rcx,%rsi)
	cmpq	%r8, %r15
	jle	.L2937
	leaq	4(%rdx), %r8
	vmovss	%xmm0, 12(%rcx,%rsi)
	cmpq	%r8, %r15
	jle	.L2937
	leaq	5(%rdx), %r8
	vmovss	%xmm0, 16(%rcx,%rsi)
	cmpq	%r15, %r8
	jge	.L2937
	addq	$6, %rdx
	vmovss	%xmm0, 20(%rcx,%rsi)
	cmpq	%r15, %rdx
	jge	.L2937
	vmovss	%xmm0, 24(%rcx,%rsi)
.L2937:
	movq	-1152(%rbp), %rdx
	vxorps	%xmm0, %xmm0, %xmm0
.L2942:
	vcomiss	44(%rdx), %xmm0
	jbe	.L2940
	movl	$0x00000000, 44(%rdx)
.L2940:
	addq	$1, %rax
	cmpq	%r15, %rax
	jl	.L2942
	xorl	%esi, %esi
	movq	%r9, %rdx
	vzeroupper
	addq	$1480, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	.cfi_remember_state
	.cfi_def_cfa 13, 0
	popq	%r14
	popq	%r15
	popq	%rbp
	leaq	-16(%r13), %rsp
	.cfi_def_cfa 7, 16
	popq	%r13
	.cfi_def_cfa_offset 8
	jmp	memset@PLT
.L2891:
	.cfi_restore_state
	movq	-1152(%rbp), %rax
	vxorpd	%xmm3, %xmm3, %xmm3
	vmovsd	32(%rax), %xmm4
	xorl	%eax, %eax
.L2894:
	vmulsd	(%r15,%rax,8), %xmm4, %xmm0
	vxorpd	%xmm6, %xmm6, %xmm6
	vcvtss2sd	(%rbx,%rax,4), %xmm6, %xmm2
	addq	$1, %rax
	vsubsd	%xmm2, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm2
	vmulsd	%xmm0, %xmm0, %xmm0
	vmovss	%xmm2, (%rdx)
	addq	%r12, %rdx
	vaddsd	%xmm0, %xmm3, %xmm3
	cmpq	%rax, %r8
	jne	.L2894
	jmp	.L2893
.L3156:
	movq	-208(%rbp), %r8
	jmp	.L2895
.L2908:
	movl	$0x00000000, (%rdx)
	addq	$4, %rdx
	cmpq	%rdx, %r8
	jne	.L2908
	vxorpd	%xmm3, %xmm3, %xmm3
	jmp	.L2910
.L3137:
	vaddsd	.LC66(%rip), %xmm0, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm5
	jmp	.L2921
.L2948:
	movl	$1, %r14d
	movl	$1, %ecx
	jmp	.L2787
.L3008:
	xorl	%eax, %eax
	jmp	.L2926
.L3000:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorpd	%xmm3, %xmm3, %xmm3
	jmp	.L2890
.L3138:
	vmovsd	-1440(%rbp), %xmm0
	jmp	.L2922
.L3002:
	vxorps	%xmm3, %xmm3, %xmm3
	jmp	.L2906
.L2953:
	leaq	-64(%rsi), %rax
	xorl	%ecx, %ecx
	movq	$0, -192(%rbp)
	movq	%r11, %rsi
	movq	$0, -1424(%rbp)
	movq	%r9, %rdx
	movq	$0, -1392(%rbp)
	movq	$0, -184(%rbp)
	movq	%rax, -200(%rbp)
	jmp	.L2792
.L3150:
	movl	-1444(%rbp), %esi
	testl	%esi, %esi
	je	.L3145
	movq	-1192(%rbp), %rax
	leaq	0(,%rax,8), %rsi
	subq	$1, %rax
	movq	%rsi, -1416(%rbp)
	movq	%rax, -1128(%rbp)
	testq	%r15, %r15
	jg	.L2838
	cmpq	$0, -1408(%rbp)
	vxorpd	%xmm1, %xmm1, %xmm1
	jg	.L2839
	jne	.L2964
	vxorpd	%xmm6, %xmm6, %xmm6
	vcvtsi2sdq	-1192(%rbp), %xmm6, %xmm0
	vmovsd	%xmm1, %xmm1, %xmm6
	vmovsd	%xmm0, %xmm0, %xmm3
	jmp	.L2841
	.p2align 4,,10
	.p2align 3
.L3158:
	vucomisd	.LC64(%rip), %xmm0
	movq	.LC64(%rip), %rsi
	vmovq	%xmm0, %rax
	cmova	%rsi, %rax
	vmovq	%rax, %xmm0
	jmp	.L2922
.L2950:
	movq	%rcx, %rax
	movl	$6, %ecx
	jmp	.L2789
.L3153:
	vmovsd	(%rdx,%r14,8), %xmm2
	jmp	.L2877
.L3151:
	movq	-1232(%rbp), %rbx
	leaq	(%rbx,%rax), %rdx
	vmovsd	(%rsi,%rdx,8), %xmm2
	jmp	.L2851
	.p2align 4,,10
	.p2align 3
.L2880:
	vmovsd	%xmm3, 56(%rax)
	jmp	.L3147
.L2952:
	movq	%rsi, %rax
	jmp	.L2788
.L2832:
	movq	%r9, %rsi
	movl	$1, %r8d
	movl	$1, %eax
	jmp	.L2946
.L2913:
	vxorpd	%xmm6, %xmm6, %xmm6
	je	.L2918
	vmovsd	%xmm6, %xmm6, %xmm4
	vzeroupper
	jmp	.L2840
.L3148:
	vmovss	.LC41(%rip), %xmm3
	movq	-1152(%rbp), %rdx
	vxorps	%xmm0, %xmm0, %xmm0
.L3081:
	movq	-1392(%rbp), %rsi
	vmovss	%xmm3, (%rcx,%rax,4)
	movl	$0x00000000, (%rsi,%rax,4)
	vcomiss	44(%rdx), %xmm0
	jbe	.L2943
	movl	$0x00000000, 44(%rdx)
.L2943:
	addq	$1, %rax
	cmpq	%r15, %rax
	jl	.L3081
	jmp	.L3145
.L2975:
	vmovsd	.LC0(%rip), %xmm2
	jmp	.L2854
.L2964:
	vxorpd	%xmm4, %xmm4, %xmm4
	vzeroupper
	jmp	.L2840
	.p2align 4,,10
	.p2align 3
.L3157:
	movq	-1416(%rbp), %rax
	movq	-1424(%rbp), %r9
	leaq	0(,%r14,4), %r8
	movq	-1192(%rbp), %rdi
	imulq	%rsi, %rax
	addq	%rax, %rbx
.L2904:
	movq	%rsi, %rax
	cqto
	idivq	%r14
	imulq	%rdi, %rax
	imulq	%r14, %rax
	addq	%rdx, %rax
	testq	%rdi, %rdi
	jle	.L3001
	cmpq	%rsi, %r10
	jg	.L2899
	leaq	(%r9,%rax,4), %rdx
	xorl	%eax, %eax
.L2903:
	addq	$1, %rax
	movl	$0x00000000, (%rdx)
	addq	%r8, %rdx
	cmpq	%rax, %rdi
	jne	.L2903
	vxorpd	%xmm0, %xmm0, %xmm0
.L2902:
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
.L2898:
	movq	-1392(%rbp), %rax
	vmovss	%xmm0, (%rax,%rsi,4)
	movq	-1416(%rbp), %rax
	addq	$1, %rsi
	addq	%rax, %rbx
	cmpq	%r15, %rsi
	jl	.L2904
	jmp	.L2889
.L2899:
	leaq	(%r9,%rax,4), %rdx
	movq	-1152(%rbp), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovsd	32(%rax), %xmm4
	xorl	%eax, %eax
.L2901:
	vmulsd	(%rbx,%rax,8), %xmm4, %xmm2
	movq	-1160(%rbp), %r11
	vxorpd	%xmm6, %xmm6, %xmm6
	vcvtss2sd	(%r11,%rax,4), %xmm6, %xmm3
	addq	$1, %rax
	vsubsd	%xmm3, %xmm2, %xmm2
	vcvtsd2ss	%xmm2, %xmm2, %xmm3
	vmulsd	%xmm2, %xmm2, %xmm2
	vmovss	%xmm3, (%rdx)
	addq	%r8, %rdx
	vaddsd	%xmm2, %xmm0, %xmm0
	cmpq	%rax, %rdi
	jne	.L2901
	jmp	.L2902
.L3001:
	vxorps	%xmm0, %xmm0, %xmm0
	jmp	.L2898
.L3128:
	movq	%r14, %rdx
	jmp	.L2806
	.p2align 4,,10
	.p2align 3
.L3155:
	movq	-1192(%rbp), %rax
	subq	$1, %rax
	movq	%rax, -1128(%rbp)
.L2887:
	vxorpd	%xmm1, %xmm1, %xmm1
	jmp	.L2889
.L3132:
	movq	%rax, %rdx
	jmp	.L2806
.L3149:
	movq	-208(%rbp), %rdx
	jmp	.L2806
.L2985:
	vmovsd	.LC0(%rip), %xmm2
	jmp	.L2866
.L2986:
	vmovsd	.LC0(%rip), %xmm2
	jmp	.L2867
.L2951:
	movq	%rax, %rsi
	jmp	.L2790
	.p2align 4,,10
	.p2align 3
.L3009:
	movq	%rax, %rdx
	xorl	%r8d, %r8d
	jmp	.L2935
.L2983:
	vmovsd	.LC0(%rip), %xmm2
	jmp	.L2862
.L2976:
	vmovsd	.LC0(%rip), %xmm2
	jmp	.L2855
.L2984:
	vmovsd	.LC0(%rip), %xmm2
	jmp	.L2863
	.cfi_endproc
.LFE6423:
	.size	prepare, .-prepare
	.p2align 4
	.type	seed_gain_between_f64, @function
seed_gain_between_f64:
.LFB6536:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vmovq	%rdi, %xmm9
	xorl	%r10d, %r10d
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
	movq	%rcx, %rbx
	andq	$-64, %rsp
	subq	$264, %rsp
	leaq	8(%rsp), %r12
	movq	%rsi, -72(%rsp)
	movq	%r8, %rsi
	movq	%rdx, -112(%rsp)
	xorl	%edx, %edx
.L3162:
	movl	4(%rbx,%r10), %eax
	movl	(%rbx,%r10), %ecx
	salq	$32, %rax
	orq	%rcx, %rax
	movq	%rax, %r11
	je	.L3160
	movslq	%edx, %rdi
	leal	0(,%r10,8), %r8d
	addq	%r12, %rdi
	.p2align 4,,10
	.p2align 3
.L3161:
	xorl	%ecx, %ecx
	addq	$1, %rdi
	rep bsfq	%rax, %rcx
	addl	%r8d, %ecx
	movb	%cl, -1(%rdi)
	leaq	-1(%rax), %rcx
	andq	%rcx, %rax
	jne	.L3161
	xorl	%eax, %eax
	popcntq	%r11, %rax
	addl	%eax, %edx
.L3160:
	addq	$8, %r10
	cmpq	$32, %r10
	jne	.L3162
	vmovq	%xmm9, %rax
	vmovq	%rbx, %xmm4
	vxorps	%xmm7, %xmm7, %xmm7
	movq	(%rax), %rbx
	movq	16(%rax), %rax
	vpxor	%xmm0, %xmm0, %xmm0
	addq	$8, %rax
	vcvtsi2sdq	%rax, %xmm7, %xmm7
	vmovq	%xmm4, %rax
	vmulsd	.LC70(%rip), %xmm7, %xmm7
	vmovdqu8	%ymm0, (%rax)
	testl	%edx, %edx
	je	.L3202
	vmovq	%xmm9, %rax
	leaq	8(%rsp), %r13
	movslq	%edx, %rdx
	vmovsd	.LC3(%rip), %xmm10
	movq	16(%rax), %r10
	movq	-112(%rsp), %rax
	vxorpd	%xmm8, %xmm8, %xmm8
	vmovq	%rsi, %xmm22
	vsubsd	%xmm7, %xmm10, %xmm14
	vaddsd	%xmm10, %xmm7, %xmm7
	vmovsd	.LC72(%rip), %xmm12
	vmovsd	%xmm8, %xmm8, %xmm13
	imulq	%r10, %rax
	vmovq	%r9, %xmm23
	vmovq	%rax, %xmm5
	salq	$3, %rax
	leaq	(%rbx,%rax), %r12
	vmovq	%rax, %xmm15
	leaq	(%rdx,%r13), %rax
	movq	%rax, -88(%rsp)
	leaq	-32(%r10), %rax
	shrq	$5, %rax
	addq	$1, %rax
	movq	%rax, %r8
	salq	$5, %rax
	movq	%rax, -104(%rsp)
	addq	$15, %rax
	salq	$8, %r8
	movq	%rax, -96(%rsp)
	vmovq	%xmm9, %rax
	addq	%r12, %r8
	vmovq	40(%rax), %xmm11
	vmovq	32(%rax), %xmm6
	.p2align 4,,10
	.p2align 3
.L3201:
	movzbl	0(%r13), %eax
	movq	-72(%rsp), %rsi
	movb	%al, -57(%rsp)
	movq	%rax, -80(%rsp)
	addq	%rsi, %rax
	movq	%rax, %rdi
	vmovq	%rax, %xmm2
	imulq	%r10, %rdi
	leaq	(%rbx,%rdi,8), %r15
	cmpq	$31, %r10
	jle	.L3203
	vxorps	%xmm16, %xmm16, %xmm16
	movq	%r15, %rdx
	movq	%r12, %rax
	vmovaps	%zmm16, %zmm17
	.p2align 4,,10
	.p2align 3
.L3165:
	vmovupd	64(%rdx), %zmm3
	vsubpd	64(%rax), %zmm3, %zmm1
	addq	$256, %rax
	addq	$256, %rdx
	vmovupd	-256(%rdx), %zmm3
	vsubpd	-256(%rax), %zmm3, %zmm0
	vmovupd	-64(%rdx), %zmm3
	vcvtpd2ps	%zmm1, %ymm1
	vcvtpd2ps	%zmm0, %ymm0
	vinsertf64x4	$0x1, %ymm1, %zmm0, %zmm0
	vsubpd	-64(%rax), %zmm3, %zmm1
	vmovupd	-128(%rdx), %zmm3
	vfnmadd231ps	%zmm0, %zmm0, %zmm17
	vsubpd	-128(%rax), %zmm3, %zmm0
	vcvtpd2ps	%zmm1, %ymm1
	vcvtpd2ps	%zmm0, %ymm0
	vinsertf64x4	$0x1, %ymm1, %zmm0, %zmm0
	vfnmadd231ps	%zmm0, %zmm0, %zmm16
	cmpq	%rax, %r8
	jne	.L3165
	movq	-96(%rsp), %rax
	movq	-104(%rsp), %rdx
.L3164:
	cmpq	%rax, %r10
	jle	.L3166
	leaq	0(,%rdx,8), %rax
	addq	$16, %rdx
	leaq	(%r12,%rax), %r9
	addq	%r15, %rax
	vmovupd	64(%rax), %zmm3
	vmovupd	(%rax), %zmm0
	vsubpd	64(%r9), %zmm3, %zmm1
	vsubpd	(%r9), %zmm0, %zmm0
	vcvtpd2ps	%zmm1, %ymm1
	vcvtpd2ps	%zmm0, %ymm0
	vinsertf64x4	$0x1, %ymm1, %zmm0, %zmm0
	vfnmadd231ps	%zmm0, %zmm0, %zmm17
.L3166:
	vaddps	%zmm17, %zmm16, %zmm16
	vmovaps	%zmm16, -56(%rsp)
	cmpq	%rdx, %r10
	jle	.L3204
	movq	%r10, %r14
	movq	%rdx, %r11
	subq	%rdx, %r14
	leaq	-1(%r14), %rax
	cmpq	$14, %rax
	jbe	.L3205
	leaq	(%rdi,%rdx), %rax
	vxorps	%xmm0, %xmm0, %xmm0
	leaq	(%rbx,%rax,8), %rsi
	vmovq	%xmm5, %rax
	addq	%rdx, %rax
	leaq	(%rbx,%rax,8), %rcx
	movq	%r14, %rax
	shrq	$4, %rax
	salq	$7, %rax
	movq	%rax, %r9
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L3169:
	vmovupd	(%rsi,%rax), %zmm3
	vsubpd	(%rcx,%rax), %zmm3, %zmm1
	vmovupd	64(%rsi,%rax), %zmm3
	vsubpd	64(%rcx,%rax), %zmm3, %zmm18
	subq	$-128, %rax
	vcvtpd2ps	%zmm1, %ymm1
	vcvtpd2ps	%zmm18, %ymm18
	vinsertf32x8	$0x1, %ymm18, %zmm1, %zmm1
	vmulps	%zmm1, %zmm1, %zmm18
	vshufps	$255, %xmm18, %xmm18, %xmm20
	valignd	$7, %ymm18, %ymm18, %ymm19
	vaddss	%xmm0, %xmm18, %xmm1
	vshufps	$85, %xmm18, %xmm18, %xmm0
	vaddss	%xmm0, %xmm1, %xmm1
	vunpckhps	%xmm18, %xmm18, %xmm0
	vaddss	%xmm0, %xmm1, %xmm1
	vextractf32x4	$1, %ymm18, %xmm0
	vaddss	%xmm20, %xmm1, %xmm1
	vaddss	%xmm0, %xmm1, %xmm1
	valignd	$5, %ymm18, %ymm18, %ymm0
	vaddss	%xmm1, %xmm0, %xmm0
	valignd	$6, %ymm18, %ymm18, %ymm1
	vaddss	%xmm1, %xmm0, %xmm0
	vextractf32x8	$0x1, %zmm18, %ymm1
	vshufps	$255, %xmm1, %xmm1, %xmm18
	vaddss	%xmm19, %xmm0, %xmm0
	vshufps	$85, %xmm1, %xmm1, %xmm19
	vaddss	%xmm1, %xmm0, %xmm0
	vaddss	%xmm19, %xmm0, %xmm0
	vunpckhps	%xmm1, %xmm1, %xmm19
	vaddss	%xmm19, %xmm0, %xmm0
	vaddss	%xmm18, %xmm0, %xmm0
	vextractf32x4	$1, %ymm1, %xmm18
	vaddss	%xmm0, %xmm18, %xmm18
	valignd	$5, %ymm1, %ymm1, %ymm0
	vaddss	%xmm0, %xmm18, %xmm18
	valignd	$6, %ymm1, %ymm1, %ymm0
	valignd	$7, %ymm1, %ymm1, %ymm1
	vaddss	%xmm18, %xmm0, %xmm0
	vaddss	%xmm1, %xmm0, %xmm0
	cmpq	%rax, %r9
	jne	.L3169
	movq	%r14, %rax
	andq	$-16, %rax
	addq	%rax, %rdx
	testb	$15, %r14b
	je	.L3167
.L3168:
	subq	%rax, %r14
	leaq	-1(%r14), %r9
	cmpq	$6, %r9
	jbe	.L3172
	vmovq	%xmm5, %rsi
	addq	%r11, %rdi
	addq	%rsi, %r11
	addq	%rax, %rdi
	addq	%rax, %r11
	leaq	(%rbx,%rdi,8), %rdi
	leaq	(%rbx,%r11,8), %rax
	vmovupd	(%rdi), %ymm3
	vmovupd	32(%rdi), %ymm16
	vsubpd	(%rax), %ymm3, %ymm1
	vsubpd	32(%rax), %ymm16, %ymm16
	movq	%r14, %rax
	andq	$-8, %rax
	addq	%rax, %rdx
	andl	$7, %r14d
	vcvtpd2psy	%ymm16, %xmm16
	vcvtpd2psy	%ymm1, %xmm1
	vinsertf32x4	$0x1, %xmm16, %ymm1, %ymm1
	vmulps	%ymm1, %ymm1, %ymm1
	vaddss	%xmm0, %xmm1, %xmm16
	vshufps	$85, %xmm1, %xmm1, %xmm0
	vshufps	$255, %xmm1, %xmm1, %xmm17
	vaddss	%xmm0, %xmm16, %xmm16
	vunpckhps	%xmm1, %xmm1, %xmm0
	vaddss	%xmm0, %xmm16, %xmm16
	vextractf32x4	$1, %ymm1, %xmm0
	vaddss	%xmm17, %xmm16, %xmm16
	vaddss	%xmm0, %xmm16, %xmm16
	valignd	$5, %ymm1, %ymm1, %ymm0
	vaddss	%xmm0, %xmm16, %xmm16
	valignd	$6, %ymm1, %ymm1, %ymm0
	valignd	$7, %ymm1, %ymm1, %ymm1
	vaddss	%xmm16, %xmm0, %xmm0
	vaddss	%xmm1, %xmm0, %xmm0
	je	.L3167
.L3172:
	vmovsd	(%r15,%rdx,8), %xmm1
	vsubsd	(%r12,%rdx,8), %xmm1, %xmm1
	leaq	1(%rdx), %rdi
	leaq	0(,%rdx,8), %rax
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmulss	%xmm1, %xmm1, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	cmpq	%rdi, %r10
	jle	.L3167
	vmovsd	8(%r15,%rax), %xmm1
	vsubsd	8(%r12,%rax), %xmm1, %xmm1
	leaq	2(%rdx), %rdi
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmulss	%xmm1, %xmm1, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	cmpq	%rdi, %r10
	jle	.L3167
	vmovsd	16(%r15,%rax), %xmm1
	vsubsd	16(%r12,%rax), %xmm1, %xmm1
	leaq	3(%rdx), %rdi
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmulss	%xmm1, %xmm1, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	cmpq	%rdi, %r10
	jle	.L3167
	vmovsd	24(%r15,%rax), %xmm1
	vsubsd	24(%r12,%rax), %xmm1, %xmm1
	leaq	4(%rdx), %rdi
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmulss	%xmm1, %xmm1, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	cmpq	%rdi, %r10
	jle	.L3167
	vmovsd	32(%r15,%rax), %xmm1
	vsubsd	32(%r12,%rax), %xmm1, %xmm1
	leaq	5(%rdx), %rdi
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmulss	%xmm1, %xmm1, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	cmpq	%rdi, %r10
	jle	.L3167
	vmovsd	40(%r15,%rax), %xmm1
	vsubsd	40(%r12,%rax), %xmm1, %xmm1
	addq	$6, %rdx
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmulss	%xmm1, %xmm1, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	cmpq	%rdx, %r10
	jle	.L3167
	vmovsd	48(%r15,%rax), %xmm1
	vsubsd	48(%r12,%rax), %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vmulss	%xmm1, %xmm1, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
.L3167:
	movl	$4, %edx
	movl	$8, %eax
.L3174:
	testl	%eax, %eax
	jle	.L3180
	leal	-1(%rax), %ecx
	cmpl	$2, %ecx
	jbe	.L3175
.L3241:
	cmpl	$7, %ecx
	jne	.L3176
	vmovaps	-56(%rsp), %ymm3
	vaddps	-24(%rsp), %ymm3, %ymm1
	movl	$8, %eax
	vmovaps	%ymm1, -56(%rsp)
.L3180:
	movl	%eax, %ecx
	shrl	$31, %ecx
	addl	%ecx, %eax
	sarl	%eax
	subl	$1, %edx
	jne	.L3174
.L3179:
	vsubss	-56(%rsp), %xmm0, %xmm0
	vmovq	%xmm11, %rax
	vmovq	%xmm2, %rsi
	vmovsd	(%rax,%rsi,8), %xmm16
	vmovq	%xmm6, %rax
	vmovsd	%xmm10, %xmm10, %xmm17
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	testq	%rax, %rax
	je	.L3181
	vmovsd	(%rax,%rsi,8), %xmm17
.L3181:
	vucomisd	.LC71(%rip), %xmm0
	jbe	.L3182
	vucomisd	%xmm0, %xmm12
	jbe	.L3182
	vmulsd	%xmm14, %xmm0, %xmm1
	vmulsd	%xmm7, %xmm0, %xmm0
.L3183:
	vucomisd	%xmm1, %xmm16
	jbe	.L3198
	movzbl	-57(%rsp), %ecx
	vsubsd	%xmm1, %xmm16, %xmm1
	movl	$1, %edx
	vmovq	%xmm4, %rsi
	movl	%ecx, %eax
	sall	%cl, %edx
	vmulsd	%xmm17, %xmm1, %xmm1
	shrb	$5, %al
	movzbl	%al, %eax
	orl	%edx, (%rsi,%rax,4)
	vcomisd	%xmm0, %xmm16
	vaddsd	%xmm1, %xmm8, %xmm8
	jbe	.L3198
	vsubsd	%xmm0, %xmm16, %xmm0
	vmulsd	%xmm17, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm13, %xmm13
.L3198:
	addq	$1, %r13
	cmpq	%r13, -88(%rsp)
	jne	.L3201
	vmovq	%xmm22, %rsi
	vmovq	%xmm23, %r9
.L3163:
	vmovsd	%xmm13, (%rsi)
	vmovsd	%xmm8, (%r9)
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
.L3176:
	.cfi_restore_state
	vmovaps	-56(%rsp), %xmm3
	vaddps	-40(%rsp), %xmm3, %xmm1
	movl	$2, %eax
	vmovaps	%xmm1, -56(%rsp)
	subl	$1, %edx
	je	.L3179
	leal	-1(%rax), %ecx
	cmpl	$2, %ecx
	ja	.L3241
.L3175:
	movslq	%eax, %rcx
	vmovss	-56(%rsp), %xmm1
	vaddss	-56(%rsp,%rcx,4), %xmm1, %xmm1
	vmovss	%xmm1, -56(%rsp)
	cmpl	$1, %eax
	je	.L3180
	leal	1(%rax), %ecx
	vmovss	-52(%rsp), %xmm1
	movslq	%ecx, %rcx
	vaddss	-56(%rsp,%rcx,4), %xmm1, %xmm1
	vmovss	%xmm1, -52(%rsp)
	jmp	.L3180
.L3182:
	vmovq	%xmm9, %rax
	vmovq	%xmm9, %rsi
	movq	(%rax), %rax
	vmovsd	24(%rsi), %xmm21
	cmpq	$3, %r10
	je	.L3184
	jg	.L3185
	cmpq	$1, %r10
	je	.L3186
	cmpq	$2, %r10
	jne	.L3242
	movq	-72(%rsp), %rdi
	movq	-112(%rsp), %rdx
	salq	$4, %rdi
	salq	$4, %rdx
	addq	%rax, %rdi
	addq	%rax, %rdx
	movq	-80(%rsp), %rax
	vmulsd	(%rdx), %xmm21, %xmm1
	vmulsd	8(%rdx), %xmm21, %xmm3
	addq	%rax, %rax
	vmulsd	(%rdi,%rax,8), %xmm21, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	8(%rdi,%rax,8), %xmm21, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
.L3191:
	vmovsd	%xmm0, %xmm0, %xmm1
	jmp	.L3183
.L3185:
	cmpq	$4, %r10
	jne	.L3243
	movq	-72(%rsp), %rdi
	movq	-112(%rsp), %rdx
	salq	$5, %rdi
	salq	$5, %rdx
	addq	%rax, %rdi
	addq	%rax, %rdx
	movq	-80(%rsp), %rax
	vmulsd	(%rdx), %xmm21, %xmm1
	vmulsd	8(%rdx), %xmm21, %xmm18
	salq	$2, %rax
	vmulsd	(%rdi,%rax,8), %xmm21, %xmm0
	vmulsd	24(%rdx), %xmm21, %xmm3
	vsubsd	%xmm1, %xmm0, %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	8(%rdi,%rax,8), %xmm21, %xmm0
	vsubsd	%xmm18, %xmm0, %xmm0
	vmulsd	16(%rdx), %xmm21, %xmm18
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	16(%rdi,%rax,8), %xmm21, %xmm0
	vsubsd	%xmm18, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	24(%rdi,%rax,8), %xmm21, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	jmp	.L3191
.L3204:
	vxorps	%xmm0, %xmm0, %xmm0
	jmp	.L3167
.L3203:
	vxorps	%xmm16, %xmm16, %xmm16
	movl	$15, %eax
	xorl	%edx, %edx
	vmovaps	%zmm16, %zmm17
	jmp	.L3164
.L3205:
	xorl	%eax, %eax
	vxorps	%xmm0, %xmm0, %xmm0
	jmp	.L3168
.L3184:
	movq	-72(%rsp), %rsi
	leaq	(%rsi,%rsi,2), %rdx
	movq	-112(%rsp), %rsi
	leaq	(%rax,%rdx,8), %rdx
	leaq	(%rsi,%rsi,2), %rdi
	movq	-80(%rsp), %rsi
	leaq	(%rax,%rdi,8), %rax
	leaq	(%rsi,%rsi,2), %rsi
	vmulsd	(%rax), %xmm21, %xmm1
	vmulsd	(%rdx,%rsi,8), %xmm21, %xmm0
	vmulsd	8(%rax), %xmm21, %xmm18
	vmulsd	16(%rax), %xmm21, %xmm3
	vsubsd	%xmm1, %xmm0, %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	8(%rdx,%rsi,8), %xmm21, %xmm0
	vsubsd	%xmm18, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vmulsd	16(%rdx,%rsi,8), %xmm21, %xmm0
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	jmp	.L3191
.L3186:
	movq	-72(%rsp), %rsi
	movq	-80(%rsp), %rdx
	vxorpd	%xmm1, %xmm1, %xmm1
	addq	%rsi, %rdx
	movq	-112(%rsp), %rsi
	vmulsd	(%rax,%rdx,8), %xmm21, %xmm0
	vmulsd	(%rax,%rsi,8), %xmm21, %xmm3
	vsubsd	%xmm3, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	jmp	.L3191
.L3243:
	movq	-72(%rsp), %r15
	movq	-80(%rsp), %r11
	leaq	-1(%r10), %rdx
	imulq	%r10, %r15
	imulq	%r10, %r11
	cmpq	$6, %rdx
	jbe	.L3207
	leaq	(%r11,%r15), %rsi
	movq	%r10, %rdi
	vbroadcastsd	%xmm21, %zmm19
	xorl	%edx, %edx
	movq	%rsi, -80(%rsp)
	leaq	(%rax,%rsi,8), %r9
	shrq	$3, %rdi
	vmovq	%xmm15, %rsi
	addq	%rax, %rsi
	salq	$6, %rdi
	vxorpd	%xmm0, %xmm0, %xmm0
.L3193:
	vmulpd	(%rsi,%rdx), %zmm19, %zmm18
	vmulpd	(%r9,%rdx), %zmm19, %zmm1
	addq	$64, %rdx
	vsubpd	%zmm18, %zmm1, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vunpckhpd	%xmm1, %xmm1, %xmm18
	vaddsd	%xmm0, %xmm18, %xmm0
	vextractf64x2	$1, %ymm1, %xmm18
	vaddsd	%xmm0, %xmm18, %xmm18
	valignq	$3, %ymm1, %ymm1, %ymm0
	vextractf64x4	$0x1, %zmm1, %ymm1
	vaddsd	%xmm18, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm18
	vunpckhpd	%xmm1, %xmm1, %xmm0
	vaddsd	%xmm18, %xmm0, %xmm0
	vextractf64x2	$1, %ymm1, %xmm18
	valignq	$3, %ymm1, %ymm1, %ymm1
	vaddsd	%xmm0, %xmm18, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	cmpq	%rdx, %rdi
	jne	.L3193
	movq	%r10, %rdx
	andq	$-8, %rdx
	movq	%rdx, %rdi
	cmpq	%r10, %rdx
	je	.L3191
	movq	%r10, %r14
	subq	%rdx, %r14
	leaq	-1(%r14), %rcx
	cmpq	$2, %rcx
	jbe	.L3196
.L3192:
	movq	-80(%rsp), %rcx
	vmovq	%xmm5, %rsi
	vbroadcastsd	%xmm21, %ymm18
	addq	%rdi, %rcx
	addq	%rsi, %rdi
	vmulpd	(%rax,%rcx,8), %ymm18, %ymm1
	vmulpd	(%rax,%rdi,8), %ymm18, %ymm18
	movq	%r14, %rdi
	andq	$-4, %rdi
	addq	%rdi, %rdx
	andl	$3, %r14d
	vsubpd	%ymm18, %ymm1, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm1
	vextractf64x2	$1, %ymm1, %xmm18
	vaddsd	%xmm0, %xmm1, %xmm19
	vunpckhpd	%xmm1, %xmm1, %xmm0
	valignq	$3, %ymm1, %ymm1, %ymm1
	vaddsd	%xmm19, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm18, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	je	.L3191
	vmovq	%xmm15, %rsi
	addq	%rax, %rsi
.L3196:
	leaq	(%rdx,%r15), %rdi
	leaq	(%rsi,%rdx,8), %rsi
	vmulsd	(%rsi), %xmm21, %xmm18
	addq	%r11, %rdi
	vmulsd	(%rax,%rdi,8), %xmm21, %xmm1
	leaq	1(%rdx), %rdi
	vsubsd	%xmm18, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	cmpq	%rdi, %r10
	jle	.L3191
	vmulsd	8(%rsi), %xmm21, %xmm18
	addq	%r15, %rdi
	addq	$2, %rdx
	addq	%r11, %rdi
	vmulsd	(%rax,%rdi,8), %xmm21, %xmm1
	vsubsd	%xmm18, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	cmpq	%rdx, %r10
	jle	.L3191
	vmulsd	16(%rsi), %xmm21, %xmm3
	addq	%r15, %rdx
	addq	%r11, %rdx
	vmulsd	(%rax,%rdx,8), %xmm21, %xmm1
	vsubsd	%xmm3, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	jmp	.L3191
.L3202:
	vxorpd	%xmm8, %xmm8, %xmm8
	vmovsd	%xmm8, %xmm8, %xmm13
	jmp	.L3163
.L3207:
	leaq	(%r11,%r15), %rsi
	movq	%r10, %r14
	xorl	%edx, %edx
	xorl	%edi, %edi
	movq	%rsi, -80(%rsp)
	vxorpd	%xmm0, %xmm0, %xmm0
	jmp	.L3192
.L3242:
	vxorpd	%xmm0, %xmm0, %xmm0
	jmp	.L3191
	.cfi_endproc
.LFE6536:
	.size	seed_gain_between_f64, .-seed_gain_between_f64
	.p2align 4
	.type	seed_place.isra.0, @function
seed_place.isra.0:
.LFB6551:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movq	%rcx, %rax
	movq	%rdx, %r12
	movq	%rcx, %r9
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	%rdi, %r10
	movq	%rcx, %rdi
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movslq	4(%rdx), %r11
	cqto
	movslq	(%r12), %rcx
	idivq	%r11
	subq	%rdx, %rdi
	leaq	31(%r8), %rdx
	subq	%rdi, %rcx
	cmpq	%r11, %rcx
	cmovg	%r11, %rcx
	testq	%r8, %r8
	movq	%r8, %r11
	cmovns	%r8, %rdx
	sarq	$63, %r11
	shrq	$59, %r11
	sarq	$5, %rdx
	leaq	(%r8,%r11), %rax
	imulq	%rsi, %rdx
	andl	$31, %eax
	subq	%r11, %rax
	salq	$5, %rdx
	addq	%rax, %rdx
	movq	%rdi, %rax
	imulq	%rsi, %rax
	salq	$2, %rdx
	addq	%r9, %rax
	subq	%rdi, %rax
	movq	8(%r12), %rdi
	leaq	(%rdi,%rax,8), %rdi
	testq	%rsi, %rsi
	jle	.L3250
	salq	$7, %rsi
	leaq	(%r10,%rdx), %rax
	leaq	0(,%rcx,8), %r8
	xorl	%r11d, %r11d
	addq	%rsi, %r10
	addq	%rdx, %r10
	.p2align 4,,10
	.p2align 3
.L3246:
	movl	(%rax), %edx
	subq	$-128, %rax
	movsbl	%dl, %esi
	movsbl	%dh, %ecx
	movl	%esi, %ebx
	imull	%esi, %ebx
	movzwl	%si, %esi
	addl	%r11d, %ebx
	movl	%ecx, %r11d
	imull	%ecx, %r11d
	movzwl	%cx, %ecx
	addl	%ebx, %r11d
	movl	%edx, %ebx
	shrl	$24, %edx
	shrl	$16, %ebx
	xorb	$-128, %dl
	movsbl	%bl, %ebx
	addl	$-128, %edx
	movl	%ebx, %ebp
	imull	%ebx, %ebp
	sall	$16, %ebx
	orl	%ebx, %esi
	movl	%esi, (%rdi)
	addl	%r11d, %ebp
	movl	%edx, %r11d
	imull	%edx, %r11d
	sall	$16, %edx
	orl	%ecx, %edx
	movl	%edx, 4(%rdi)
	addq	%r8, %rdi
	addl	%ebp, %r11d
	cmpq	%r10, %rax
	jne	.L3246
	movl	%r11d, %eax
	shrl	$31, %eax
	addl	%r11d, %eax
	sarl	%eax
	negl	%eax
.L3245:
	vmulsd	.LC74(%rip), %xmm0, %xmm0
	vsubsd	.LC3(%rip), %xmm0, %xmm0
	vucomisd	.LC75(%rip), %xmm0
	jbe	.L3247
	subl	$536870912, %eax
.L3248:
	movq	16(%r12), %rdx
	movl	%eax, (%rdx,%r9,4)
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L3247:
	.cfi_restore_state
	vxorpd	%xmm1, %xmm1, %xmm1
	vcomisd	%xmm1, %xmm0
	jbe	.L3248
	vcvttsd2sil	%xmm0, %ecx
	movl	%ecx, %edx
	shrl	$31, %edx
	addl	%ecx, %edx
	sarl	%edx
	subl	%edx, %eax
	movq	16(%r12), %rdx
	movl	%eax, (%rdx,%r9,4)
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
.L3250:
	.cfi_restore_state
	xorl	%eax, %eax
	jmp	.L3245
	.cfi_endproc
.LFE6551:
	.size	seed_place.isra.0, .-seed_place.isra.0
	.p2align 4
	.type	seed_panel_candidate_f64, @function
seed_panel_candidate_f64:
.LFB6540:
	.cfi_startproc
	movq	96(%rdi), %rax
	movq	(%rdi), %r11
	movq	%rcx, %r8
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	16(%rdi), %r9
	movl	(%rax,%rcx,4), %eax
	testl	%eax, %eax
	js	.L3263
.L3255:
	movq	56(%rdi), %rax
	movq	48(%rdi), %rdi
	movq	%rdx, %rcx
	vmovsd	%xmm1, %xmm1, %xmm0
	movq	%rsi, %rdx
	movq	%rax, %rsi
	jmp	seed_place.isra.0
	.p2align 4,,10
	.p2align 3
.L3263:
	testq	%r9, %r9
	jle	.L3255
	testq	%rcx, %rcx
	leaq	31(%rcx), %rax
	vxorps	%xmm2, %xmm2, %xmm2
	movq	%rcx, %r10
	cmovns	%rcx, %rax
	sarq	$63, %r10
	vcvtsi2sdl	64(%rdi), %xmm2, %xmm2
	vmovsd	24(%rdi), %xmm6
	shrq	$59, %r10
	vmovsd	72(%rdi), %xmm5
	vmovq	.LC76(%rip), %xmm4
	vmovsd	%xmm1, %xmm1, %xmm3
	sarq	$5, %rax
	leaq	(%rcx,%r10), %rcx
	imulq	%r9, %rax
	andl	$31, %ecx
	subq	%r10, %rcx
	salq	$5, %rax
	addq	%rcx, %rax
	leaq	(%r11,%rax,8), %rcx
	movq	88(%rdi), %rax
	leaq	(%rax,%r9,8), %r9
	.p2align 4,,10
	.p2align 3
.L3258:
	vmulsd	(%rcx), %xmm6, %xmm0
	vsubsd	(%rax), %xmm0, %xmm0
	vandpd	%xmm4, %xmm0, %xmm0
	vmulsd	%xmm5, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vcomisd	%xmm3, %xmm0
	jbe	.L3256
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
.L3256:
	addq	$8, %rax
	addq	$256, %rcx
	cmpq	%rax, %r9
	jne	.L3258
	jmp	.L3255
	.cfi_endproc
.LFE6540:
	.size	seed_panel_candidate_f64, .-seed_panel_candidate_f64
	.p2align 4
	.type	seed_candidate_f64, @function
seed_candidate_f64:
.LFB6531:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rcx, %r8
	vxorpd	%xmm7, %xmm7, %xmm7
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	.cfi_offset 13, -24
	.cfi_offset 12, -32
	.cfi_offset 3, -40
	movq	96(%rdi), %rax
	movq	(%rdi), %r10
	movq	16(%rdi), %rcx
	movl	(%rax,%r8,4), %eax
	testl	%eax, %eax
	js	.L3288
.L3265:
	movq	56(%rdi), %rax
	popq	%rbx
	movq	%rdx, %rcx
	vmovsd	%xmm7, %xmm7, %xmm0
	movq	48(%rdi), %rdi
	popq	%r12
	movq	%rsi, %rdx
	popq	%r13
	movq	%rax, %rsi
	popq	%rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	jmp	seed_place.isra.0
	.p2align 4,,10
	.p2align 3
.L3288:
	.cfi_restore_state
	testq	%rcx, %rcx
	jle	.L3265
	movq	%rcx, %r11
	leaq	-1(%rcx), %rax
	movq	88(%rdi), %r9
	vxorps	%xmm5, %xmm5, %xmm5
	vcvtsi2sdl	64(%rdi), %xmm5, %xmm5
	vmovsd	24(%rdi), %xmm4
	vmovsd	72(%rdi), %xmm6
	imulq	%r8, %r11
	cmpq	$6, %rax
	jbe	.L3280
	movq	%rcx, %rbx
	leaq	(%r10,%r11,8), %r12
	vbroadcastsd	%xmm4, %zmm12
	xorl	%eax, %eax
	shrq	$3, %rbx
	vbroadcastsd	%xmm6, %zmm11
	vbroadcastsd	.LC78(%rip), %zmm9
	vbroadcastsd	%xmm5, %zmm10
	salq	$6, %rbx
	vxorpd	%xmm8, %xmm8, %xmm8
	.p2align 4,,10
	.p2align 3
.L3267:
	vmulpd	(%r12,%rax), %zmm12, %zmm0
	vsubpd	(%r9,%rax), %zmm0, %zmm0
	addq	$64, %rax
	vandpd	%zmm9, %zmm0, %zmm0
	vmulpd	%zmm11, %zmm0, %zmm0
	vsubpd	%zmm10, %zmm0, %zmm0
	vcmppd	$14, %zmm8, %zmm0, %k1
	vmulpd	%zmm0, %zmm0, %zmm1{%k1}{z}
	valignq	$3, %ymm1, %ymm1, %ymm2
	vaddsd	%xmm1, %xmm7, %xmm0
	vunpckhpd	%xmm1, %xmm1, %xmm3
	vaddsd	%xmm3, %xmm0, %xmm0
	vextractf64x2	$1, %ymm1, %xmm3
	vextractf64x4	$0x1, %zmm1, %ymm1
	vaddsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm0
	vunpckhpd	%xmm1, %xmm1, %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm0
	vextractf64x2	$1, %ymm1, %xmm2
	valignq	$3, %ymm1, %ymm1, %ymm1
	vaddsd	%xmm2, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm7
	cmpq	%rax, %rbx
	jne	.L3267
	movq	%rcx, %rax
	andq	$-8, %rax
	movq	%rax, %rbx
	cmpq	%rax, %rcx
	je	.L3265
.L3266:
	movq	%rcx, %r12
	subq	%rbx, %r12
	leaq	-1(%r12), %r13
	cmpq	$2, %r13
	jbe	.L3270
	leaq	(%r11,%rbx), %r13
	vbroadcastsd	%xmm4, %ymm0
	vbroadcastsd	.LC78(%rip), %ymm1
	vmulpd	(%r10,%r13,8), %ymm0, %ymm0
	vsubpd	(%r9,%rbx,8), %ymm0, %ymm0
	movq	%r12, %rbx
	andq	$-4, %rbx
	addq	%rbx, %rax
	andl	$3, %r12d
	vandpd	%ymm1, %ymm0, %ymm0
	vbroadcastsd	%xmm6, %ymm1
	vmulpd	%ymm1, %ymm0, %ymm0
	vbroadcastsd	%xmm5, %ymm1
	vsubpd	%ymm1, %ymm0, %ymm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vcmppd	$14, %ymm1, %ymm0, %k1
	vmulpd	%ymm0, %ymm0, %ymm1{%k1}{z}
	vaddsd	%xmm1, %xmm7, %xmm0
	vunpckhpd	%xmm1, %xmm1, %xmm2
	vaddsd	%xmm2, %xmm0, %xmm0
	vextractf64x2	$1, %ymm1, %xmm2
	valignq	$3, %ymm1, %ymm1, %ymm1
	vaddsd	%xmm2, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm7
	je	.L3265
.L3270:
	leaq	(%r11,%rax), %rbx
	vxorpd	%xmm2, %xmm2, %xmm2
	vmovq	.LC76(%rip), %xmm1
	leaq	0(,%rax,8), %r12
	vmulsd	(%r10,%rbx,8), %xmm4, %xmm0
	vsubsd	(%r9,%rax,8), %xmm0, %xmm0
	vandpd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm5, %xmm0, %xmm0
	vcomisd	%xmm2, %xmm0
	jbe	.L3272
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm7, %xmm7
.L3272:
	leaq	1(%rax), %rbx
	cmpq	%rbx, %rcx
	jle	.L3265
	addq	%r11, %rbx
	vxorpd	%xmm2, %xmm2, %xmm2
	vmulsd	(%r10,%rbx,8), %xmm4, %xmm0
	vsubsd	8(%r9,%r12), %xmm0, %xmm0
	vandpd	%xmm1, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm5, %xmm0, %xmm0
	vcomisd	%xmm2, %xmm0
	jbe	.L3274
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm7, %xmm7
.L3274:
	addq	$2, %rax
	cmpq	%rax, %rcx
	jle	.L3265
	addq	%r11, %rax
	vmulsd	(%r10,%rax,8), %xmm4, %xmm0
	vsubsd	16(%r9,%r12), %xmm0, %xmm0
	vandpd	%xmm1, %xmm0, %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm5, %xmm0, %xmm0
	vcomisd	%xmm1, %xmm0
	jbe	.L3265
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm7, %xmm7
	jmp	.L3265
.L3280:
	xorl	%ebx, %ebx
	xorl	%eax, %eax
	jmp	.L3266
	.cfi_endproc
.LFE6531:
	.size	seed_candidate_f64, .-seed_candidate_f64
	.p2align 4
	.type	seed_panel_candidate_f32, @function
seed_panel_candidate_f32:
.LFB6493:
	.cfi_startproc
	movq	96(%rdi), %rax
	movq	(%rdi), %r11
	movq	%rcx, %r8
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	16(%rdi), %r9
	movl	(%rax,%rcx,4), %eax
	testl	%eax, %eax
	js	.L3298
.L3290:
	movq	56(%rdi), %rax
	movq	48(%rdi), %rdi
	movq	%rdx, %rcx
	vmovsd	%xmm1, %xmm1, %xmm0
	movq	%rsi, %rdx
	movq	%rax, %rsi
	jmp	seed_place.isra.0
	.p2align 4,,10
	.p2align 3
.L3298:
	testq	%r9, %r9
	jle	.L3290
	testq	%rcx, %rcx
	leaq	31(%rcx), %rax
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%rcx, %r10
	cmovns	%rcx, %rax
	sarq	$63, %r10
	vcvtsi2sdl	64(%rdi), %xmm3, %xmm2
	vmovsd	24(%rdi), %xmm7
	shrq	$59, %r10
	vmovsd	72(%rdi), %xmm6
	vmovq	.LC76(%rip), %xmm5
	vmovsd	%xmm1, %xmm1, %xmm4
	sarq	$5, %rax
	leaq	(%rcx,%r10), %rcx
	imulq	%r9, %rax
	andl	$31, %ecx
	subq	%r10, %rcx
	salq	$5, %rax
	addq	%rcx, %rax
	leaq	(%r11,%rax,4), %rcx
	movq	88(%rdi), %rax
	leaq	(%rax,%r9,8), %r9
	.p2align 4,,10
	.p2align 3
.L3293:
	vcvtss2sd	(%rcx), %xmm3, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	(%rax), %xmm0, %xmm0
	vandpd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vcomisd	%xmm4, %xmm0
	jbe	.L3291
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
.L3291:
	addq	$8, %rax
	subq	$-128, %rcx
	cmpq	%rax, %r9
	jne	.L3293
	jmp	.L3290
	.cfi_endproc
.LFE6493:
	.size	seed_panel_candidate_f32, .-seed_panel_candidate_f32
	.p2align 4
	.type	seed_candidate_f32, @function
seed_candidate_f32:
.LFB6484:
	.cfi_startproc
	movq	96(%rdi), %rax
	movq	%rcx, %r8
	movq	(%rdi), %r9
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	16(%rdi), %rcx
	movl	(%rax,%r8,4), %eax
	testl	%eax, %eax
	js	.L3308
.L3300:
	movq	56(%rdi), %rax
	movq	48(%rdi), %rdi
	movq	%rdx, %rcx
	vmovsd	%xmm1, %xmm1, %xmm0
	movq	%rsi, %rdx
	movq	%rax, %rsi
	jmp	seed_place.isra.0
	.p2align 4,,10
	.p2align 3
.L3308:
	testq	%rcx, %rcx
	jle	.L3300
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%rcx, %rax
	movq	88(%rdi), %r10
	vmovsd	24(%rdi), %xmm7
	imulq	%r8, %rax
	vmovsd	%xmm1, %xmm1, %xmm4
	vmovsd	72(%rdi), %xmm6
	vmovq	.LC76(%rip), %xmm5
	vcvtsi2sdl	64(%rdi), %xmm3, %xmm2
	leaq	(%r9,%rax,4), %r9
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L3303:
	vcvtss2sd	(%r9,%rax,4), %xmm3, %xmm0
	vmulsd	%xmm7, %xmm0, %xmm0
	vsubsd	(%r10,%rax,8), %xmm0, %xmm0
	vandpd	%xmm5, %xmm0, %xmm0
	vmulsd	%xmm6, %xmm0, %xmm0
	vsubsd	%xmm2, %xmm0, %xmm0
	vcomisd	%xmm4, %xmm0
	jbe	.L3301
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
.L3301:
	addq	$1, %rax
	cmpq	%rax, %rcx
	jne	.L3303
	jmp	.L3300
	.cfi_endproc
.LFE6484:
	.size	seed_candidate_f32, .-seed_candidate_f32
	.p2align 4
	.type	csr_squares.isra.0, @function
csr_squares.isra.0:
.LFB6552:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdx, %r9
	movq	%rcx, %r10
	vpxor	%xmm0, %xmm0, %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	andq	$-64, %rsp
	vmovdqa64	%zmm0, -64(%rsp)
	movq	80(%rdi), %rax
	movq	96(%rdi), %rcx
	movq	(%rax,%rsi,8), %rdx
	movq	88(%rdi), %rax
	movl	(%r9), %esi
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rcx,%rdx,8), %rdx
	cmpl	$2147483647, %esi
	je	.L3311
	.p2align 4,,10
	.p2align 3
.L3310:
	movl	(%rax), %ecx
	cmpl	%ecx, %esi
	jle	.L3316
	.p2align 4,,10
	.p2align 3
.L3312:
	vmovsd	(%rdx), %xmm0
	movl	4(%rax), %ecx
	addq	$4, %rax
	addq	$8, %rdx
	vmulsd	%xmm0, %xmm0, %xmm0
	vbroadcastsd	%xmm0, %zmm0
	vaddpd	%zmm0, %zmm1, %zmm1
	cmpl	%esi, %ecx
	jl	.L3312
.L3316:
	vxorpd	%xmm0, %xmm0, %xmm0
	cmpl	%ecx, %esi
	jne	.L3313
	vmovsd	(%rdx), %xmm0
.L3313:
	vmovupd	(%r10), %zmm2
	vbroadcastsd	%xmm0, %zmm0
	vsubpd	%zmm0, %zmm2, %zmm0
	vmulpd	%zmm0, %zmm0, %zmm0
	vaddpd	%zmm0, %zmm1, %zmm1
	cmpl	%ecx, %esi
	jne	.L3314
	addq	$4, %rax
	addq	$8, %rdx
.L3314:
	movl	4(%r9), %esi
	addq	$4, %r9
	addq	$64, %r10
	cmpl	$2147483647, %esi
	jne	.L3310
	vmovapd	%zmm1, -64(%rsp)
.L3311:
	xorl	%ecx, %ecx
	cmpl	$2147483647, (%rax)
	je	.L3318
	.p2align 4,,10
	.p2align 3
.L3317:
	vmovsd	(%rdx,%rcx,2), %xmm0
	addq	$4, %rcx
	cmpl	$2147483647, (%rax,%rcx)
	vmulsd	%xmm0, %xmm0, %xmm0
	vbroadcastsd	%xmm0, %zmm0
	vaddpd	%zmm0, %zmm1, %zmm1
	jne	.L3317
	vmovapd	%zmm1, -64(%rsp)
.L3318:
	vmovdqa64	-64(%rsp), %zmm3
	vmovdqu64	%zmm3, (%r8)
	vzeroupper
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6552:
	.size	csr_squares.isra.0, .-csr_squares.isra.0
	.p2align 4
	.type	csr_lower_chunk_f64, @function
csr_lower_chunk_f64:
.LFB6524:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	leaq	-1(%r8), %r10
	vmovq	%rsi, %xmm18
	vmovq	%rdx, %xmm19
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rcx, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	vmovsd	40(%rdi), %xmm27
	movq	16(%rdi), %r14
	vdivsd	48(%rdi), %xmm27, %xmm27
	movq	248(%rsp), %r15
	movq	%r8, 16(%rsp)
	movq	240(%rsp), %rbp
	vmovq	(%r15), %xmm20
	testq	%r10, %r10
	jg	.L3449
	vmovsd	.LC80(%rip), %xmm28
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	leaq	0(,%r14,4), %rax
.L3331:
	imulq	%rbx, %r14
	vmovq	%xmm18, %rsi
	movq	%r10, 8(%rsp)
	vmovsd	.LC4(%rip), %xmm22
	movq	16(%rsp), %r10
	vmovq	%rdi, %xmm17
	addq	%rsi, %r14
	vmovq	%xmm20, %rsi
	vmovss	.LC46(%rip), %xmm20
	leaq	(%rsi,%r14,4), %r13
	leaq	48(%rsp), %rsi
	vmovq	%rsi, %xmm26
	leaq	112(%rsp), %rsi
	vmovq	%rsi, %xmm23
	.p2align 4,,10
	.p2align 3
.L3376:
	vmovss	0(%r13), %xmm1
	vaddsd	0(%rbp,%rbx,8), %xmm28, %xmm2
	vcvtss2sd	%xmm1, %xmm1, %xmm0
	vaddsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%r9,%rbx,8), %xmm0, %xmm0
	vmulsd	%xmm27, %xmm0, %xmm0
	vmulsd	%xmm27, %xmm0, %xmm0
	vucomisd	%xmm2, %xmm0
	jbe	.L3355
	vucomiss	%xmm1, %xmm20
	jb	.L3355
	vucomisd	%xmm0, %xmm22
	jb	.L3355
	testl	%ecx, %ecx
	jne	.L3386
.L3360:
	xorl	%ecx, %ecx
.L3357:
	addq	$1, %rbx
	addq	%rax, %r13
	cmpq	%rbx, %r10
	jg	.L3376
.L3447:
	addq	$184, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L3355:
	.cfi_restore_state
	movslq	%ecx, %rdx
	leaq	(%r12,%rbx), %rsi
	leal	1(%rcx), %r14d
	movq	%rsi, 48(%rsp,%rdx,8)
	cmpl	$7, %ecx
	je	.L3375
	cmpq	%rbx, 8(%rsp)
	jg	.L3450
.L3356:
	movq	%r15, %r8
	movl	%r14d, %ecx
	vmovq	%xmm26, %rdx
	movq	%rax, 32(%rsp)
	vmovq	%xmm19, %rsi
	vmovq	%xmm17, %rdi
	movq	%r9, 24(%rsp)
	movq	%r10, 16(%rsp)
	call	csr_pack_f64
	movq	8(%r15), %rdx
	movq	16(%r15), %rcx
	vmovq	%xmm23, %r8
	vmovq	%xmm18, %rsi
	vmovq	%xmm17, %rdi
	call	csr_squares.isra.0
	movq	48(%rsp), %rdx
	movq	16(%rsp), %r10
	vmovsd	112(%rsp), %xmm0
	movq	24(%rsp), %r9
	subq	%r12, %rdx
	movq	32(%rsp), %rax
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3358
	vmovsd	%xmm0, (%rdx)
.L3358:
	cmpl	$1, %r14d
	je	.L3360
.L3378:
	movq	56(%rsp), %rdx
	vmovsd	120(%rsp), %xmm0
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3361
	vmovsd	%xmm0, (%rdx)
.L3361:
	cmpl	$2, %r14d
	je	.L3360
	vmovsd	128(%rsp), %xmm0
	movq	64(%rsp), %rdx
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3363
	vmovsd	%xmm0, (%rdx)
.L3363:
	cmpl	$3, %r14d
	je	.L3360
	vmovsd	136(%rsp), %xmm0
	movq	72(%rsp), %rdx
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3365
	vmovsd	%xmm0, (%rdx)
.L3365:
	cmpl	$4, %r14d
	je	.L3360
	vmovsd	144(%rsp), %xmm0
	movq	80(%rsp), %rdx
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3367
	vmovsd	%xmm0, (%rdx)
.L3367:
	cmpl	$5, %r14d
	je	.L3360
	vmovsd	152(%rsp), %xmm0
	movq	88(%rsp), %rdx
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3369
	vmovsd	%xmm0, (%rdx)
.L3369:
	cmpl	$6, %r14d
	je	.L3360
	vmovsd	160(%rsp), %xmm0
	movq	96(%rsp), %rdx
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	ja	.L3451
.L3371:
	cmpl	$8, %r14d
	jne	.L3360
	vmovsd	168(%rsp), %xmm0
	movq	104(%rsp), %rdx
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3360
	vmovsd	%xmm0, (%rdx)
	jmp	.L3360
	.p2align 4,,10
	.p2align 3
.L3450:
	movl	%r14d, %ecx
	jmp	.L3357
	.p2align 4,,10
	.p2align 3
.L3375:
	leaq	48(%rsp), %rdx
	movq	%r15, %r8
	movl	$8, %ecx
	movq	%rax, 32(%rsp)
	vmovq	%xmm19, %rsi
	vmovq	%xmm17, %rdi
	movq	%r9, 24(%rsp)
	movq	%r10, 16(%rsp)
	call	csr_pack_f64
	movq	8(%r15), %rdx
	movq	16(%r15), %rcx
	leaq	112(%rsp), %r8
	vmovq	%xmm18, %rsi
	vmovq	%xmm17, %rdi
	call	csr_squares.isra.0
	movq	48(%rsp), %rdx
	movq	16(%rsp), %r10
	vmovsd	112(%rsp), %xmm0
	movq	24(%rsp), %r9
	subq	%r12, %rdx
	movq	32(%rsp), %rax
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3378
	vmovsd	%xmm0, (%rdx)
	jmp	.L3378
	.p2align 4,,10
	.p2align 3
.L3451:
	vmovsd	%xmm0, (%rdx)
	jmp	.L3371
.L3386:
	movl	%ecx, %r14d
	jmp	.L3356
	.p2align 4,,10
	.p2align 3
.L3449:
	vmovq	%xmm20, %rsi
	vmovq	%xmm18, %rcx
	cmpq	%r10, %r8
	movq	%r8, %r11
	leaq	(%rsi,%rcx,4), %r13
	leaq	48(%rsp), %rsi
	vmovsd	.LC80(%rip), %xmm28
	vmovsd	.LC4(%rip), %xmm22
	cmovg	%r10, %r11
	vmovq	%r14, %xmm30
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	vmovss	.LC46(%rip), %xmm23
	leaq	0(,%r14,4), %rax
	movq	%r15, %r14
	movq	%rbp, %r15
	vmovq	%rsi, %xmm26
	vmovq	%rdi, %xmm29
	movq	%r13, %rbp
.L3353:
	vmovss	0(%rbp), %xmm1
	vaddsd	(%r15,%rbx,8), %xmm28, %xmm2
	vcvtss2sd	%xmm1, %xmm1, %xmm0
	vaddsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%r9,%rbx,8), %xmm0, %xmm0
	vmulsd	%xmm27, %xmm0, %xmm0
	vmulsd	%xmm27, %xmm0, %xmm0
	vucomisd	%xmm2, %xmm0
	jbe	.L3332
	vucomisd	%xmm0, %xmm22
	jb	.L3332
	vucomiss	%xmm1, %xmm23
	jb	.L3332
.L3333:
	addq	$1, %rbx
	addq	%rax, %rbp
	cmpq	%rbx, %r11
	jg	.L3353
	movq	%r15, %rbp
	vmovq	%xmm29, %rdi
	movq	%r14, %r15
	vmovq	%xmm30, %r14
	cmpq	%rbx, 16(%rsp)
	jg	.L3331
	jmp	.L3447
	.p2align 4,,10
	.p2align 3
.L3332:
	movslq	%ecx, %rdx
	leaq	(%r12,%rbx), %rsi
	leal	1(%rcx), %r13d
	movq	%rsi, 48(%rsp,%rdx,8)
	cmpl	$7, %ecx
	je	.L3335
	movl	%r13d, %ecx
	cmpq	%r10, %rbx
	jl	.L3333
	movq	%r14, %r8
	vmovq	%xmm26, %rdx
	movq	%r10, 40(%rsp)
	vmovq	%xmm19, %rsi
	vmovq	%xmm29, %rdi
	movq	%rax, 32(%rsp)
	movq	%r9, 24(%rsp)
	movq	%r11, 8(%rsp)
	call	csr_pack_f64
	movq	8(%r14), %rdx
	movq	16(%r14), %rcx
	leaq	112(%rsp), %r8
	vmovq	%xmm18, %rsi
	vmovq	%xmm29, %rdi
	call	csr_squares.isra.0
	movq	48(%rsp), %rdx
	movq	8(%rsp), %r11
	vmovsd	112(%rsp), %xmm0
	movq	24(%rsp), %r9
	subq	%r12, %rdx
	movq	32(%rsp), %rax
	movq	40(%rsp), %r10
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3336
	vmovsd	%xmm0, (%rdx)
.L3336:
	cmpl	$1, %r13d
	je	.L3338
.L3381:
	movq	56(%rsp), %rdx
	vmovsd	120(%rsp), %xmm0
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3339
	vmovsd	%xmm0, (%rdx)
.L3339:
	cmpl	$2, %r13d
	je	.L3338
	vmovsd	128(%rsp), %xmm0
	movq	64(%rsp), %rdx
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3341
	vmovsd	%xmm0, (%rdx)
.L3341:
	cmpl	$3, %r13d
	je	.L3338
	vmovsd	136(%rsp), %xmm0
	movq	72(%rsp), %rdx
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3343
	vmovsd	%xmm0, (%rdx)
.L3343:
	cmpl	$4, %r13d
	je	.L3338
	vmovsd	144(%rsp), %xmm0
	movq	80(%rsp), %rdx
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3345
	vmovsd	%xmm0, (%rdx)
.L3345:
	cmpl	$5, %r13d
	je	.L3338
	vmovsd	152(%rsp), %xmm0
	movq	88(%rsp), %rdx
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3347
	vmovsd	%xmm0, (%rdx)
.L3347:
	cmpl	$6, %r13d
	je	.L3338
	vmovsd	160(%rsp), %xmm0
	movq	96(%rsp), %rdx
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3349
	vmovsd	%xmm0, (%rdx)
.L3349:
	cmpl	$8, %r13d
	jne	.L3338
	vmovsd	168(%rsp), %xmm0
	movq	104(%rsp), %rdx
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3338
	vmovsd	%xmm0, (%rdx)
.L3338:
	xorl	%ecx, %ecx
	jmp	.L3333
	.p2align 4,,10
	.p2align 3
.L3335:
	leaq	48(%rsp), %rdx
	movq	%r14, %r8
	movl	$8, %ecx
	movq	%r10, 40(%rsp)
	vmovq	%xmm19, %rsi
	vmovq	%xmm29, %rdi
	movq	%rax, 32(%rsp)
	movq	%r9, 24(%rsp)
	movq	%r11, 8(%rsp)
	call	csr_pack_f64
	movq	8(%r14), %rdx
	movq	16(%r14), %rcx
	leaq	112(%rsp), %r8
	vmovq	%xmm18, %rsi
	vmovq	%xmm29, %rdi
	call	csr_squares.isra.0
	movq	48(%rsp), %rdx
	movq	8(%rsp), %r11
	vmovsd	112(%rsp), %xmm0
	movq	24(%rsp), %r9
	subq	%r12, %rdx
	movq	32(%rsp), %rax
	movq	40(%rsp), %r10
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3381
	vmovsd	%xmm0, (%rdx)
	jmp	.L3381
	.cfi_endproc
.LFE6524:
	.size	csr_lower_chunk_f64, .-csr_lower_chunk_f64
	.p2align 4
	.type	csr_own_chunk_f64, @function
csr_own_chunk_f64:
.LFB6520:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdx, %rax
	vpxor	%xmm0, %xmm0, %xmm0
	vmovq	%rdi, %xmm17
	negq	%rax
	vmovq	%rsi, %xmm18
	movq	%rdx, %r10
	leaq	(%r9,%rax,8), %r11
	xorl	%eax, %eax
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	movq	%r8, %r14
	pushq	%r13
	.cfi_offset 13, -40
	movq	%rcx, %r13
	pushq	%r12
	.cfi_offset 12, -48
	xorl	%r12d, %r12d
	pushq	%rbx
	andq	$-64, %rsp
	subq	$448, %rsp
	.cfi_offset 3, -56
	movq	16(%rbp), %r15
	vmovdqa64	%zmm0, 192(%rsp)
	vmovdqa64	%zmm0, 256(%rsp)
	vmovdqa64	%zmm0, 320(%rsp)
	vmovdqa64	%zmm0, 384(%rsp)
	vzeroupper
	jmp	.L3466
	.p2align 4,,10
	.p2align 3
.L3453:
	addq	$1, %r12
	cmpq	%r12, %r13
	je	.L3483
.L3456:
	movzbl	192(%rsp,%r12), %eax
.L3466:
	testb	%al, %al
	jne	.L3453
	movq	%r12, %rax
	xorl	%ebx, %ebx
	leaq	192(%rsp), %rdx
	cmpq	%r12, %r13
	jle	.L3484
	.p2align 4,,10
	.p2align 3
.L3454:
	cmpb	$0, (%rdx,%rax)
	jne	.L3458
	movl	(%r14,%rax,4), %edi
	cmpl	%edi, (%r14,%r12,4)
	jne	.L3458
	movslq	%ebx, %rcx
	leaq	(%r10,%rax), %rsi
	movb	$1, (%rdx,%rax)
	addl	$1, %ebx
	movq	%rsi, 64(%rsp,%rcx,8)
	.p2align 4,,10
	.p2align 3
.L3458:
	addq	$1, %rax
	cmpl	$7, %ebx
	jg	.L3469
	cmpq	%rax, %r13
	jg	.L3454
.L3469:
	leaq	64(%rsp), %rdx
	movq	%r15, %r8
	movl	%ebx, %ecx
	movq	%r9, 40(%rsp)
	vmovq	%xmm18, %rsi
	vmovq	%xmm17, %rdi
	movq	%r10, 48(%rsp)
	movq	%r11, 56(%rsp)
	call	csr_pack_f64
	movq	16(%r15), %rcx
	movq	8(%r15), %rdx
	leaq	128(%rsp), %r8
	movslq	(%r14,%r12,4), %rsi
	vmovq	%xmm17, %rdi
	call	csr_squares.isra.0
	testl	%ebx, %ebx
	movq	56(%rsp), %r11
	movq	48(%rsp), %r10
	movq	40(%rsp), %r9
	je	.L3453
	leal	-1(%rbx), %eax
	cmpl	$8, %ebx
	jne	.L3461
	vmovdqa64	64(%rsp), %zmm3
	kxnorb	%k2, %k2, %k2
	vmovapd	128(%rsp), %zmm4
	vscatterqpd	%zmm4, (%r11,%zmm3,8){%k2}
	vzeroupper
	addq	$1, %r12
	cmpq	%r12, %r13
	jne	.L3456
.L3483:
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
.L3461:
	.cfi_restore_state
	cmpl	$2, %eax
	jbe	.L3468
	vmovdqa	64(%rsp), %ymm1
	kxnorb	%k1, %k1, %k1
	vmovapd	128(%rsp), %ymm2
	vscatterqpd	%ymm2, (%r11,%ymm1,8){%k1}
	cmpl	$4, %ebx
	je	.L3480
	movl	$4, %eax
	vzeroupper
.L3464:
	movslq	%eax, %rcx
	vmovsd	128(%rsp,%rcx,8), %xmm0
	movq	64(%rsp,%rcx,8), %rdx
	subq	%r10, %rdx
	vmovsd	%xmm0, (%r9,%rdx,8)
	leal	1(%rax), %edx
	cmpl	%ebx, %edx
	jge	.L3453
	movslq	%edx, %rdx
	addl	$2, %eax
	vmovsd	128(%rsp,%rdx,8), %xmm0
	movq	64(%rsp,%rdx,8), %rcx
	subq	%r10, %rcx
	vmovsd	%xmm0, (%r9,%rcx,8)
	cmpl	%eax, %ebx
	jle	.L3453
	cltq
	vmovsd	128(%rsp,%rax,8), %xmm0
	movq	64(%rsp,%rax,8), %rdx
	subq	%r10, %rdx
	vmovsd	%xmm0, (%r9,%rdx,8)
	jmp	.L3453
	.p2align 4,,10
	.p2align 3
.L3480:
	vzeroupper
	jmp	.L3453
	.p2align 4,,10
	.p2align 3
.L3484:
	leaq	64(%rsp), %rdx
	movq	%r15, %r8
	xorl	%ecx, %ecx
	movq	%r9, 40(%rsp)
	vmovq	%xmm18, %rsi
	vmovq	%xmm17, %rdi
	movq	%r10, 48(%rsp)
	movq	%r11, 56(%rsp)
	call	csr_pack_f64
	movq	16(%r15), %rcx
	movq	8(%r15), %rdx
	leaq	128(%rsp), %r8
	movslq	(%r14,%r12,4), %rsi
	vmovq	%xmm17, %rdi
	call	csr_squares.isra.0
	movq	56(%rsp), %r11
	movq	48(%rsp), %r10
	movq	40(%rsp), %r9
	jmp	.L3453
.L3468:
	xorl	%eax, %eax
	jmp	.L3464
	.cfi_endproc
.LFE6520:
	.size	csr_own_chunk_f64, .-csr_own_chunk_f64
	.p2align 4
	.type	csr_lower_chunk_f32, @function
csr_lower_chunk_f32:
.LFB6477:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	leaq	-1(%r8), %r10
	vmovq	%rsi, %xmm17
	vmovq	%rdx, %xmm19
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rcx, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	vmovsd	40(%rdi), %xmm29
	movq	16(%rdi), %r14
	vdivsd	48(%rdi), %xmm29, %xmm29
	movq	248(%rsp), %r15
	movq	%r8, 16(%rsp)
	movq	240(%rsp), %rbp
	vmovq	(%r15), %xmm20
	testq	%r10, %r10
	jg	.L3604
	vmovsd	.LC80(%rip), %xmm30
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	leaq	0(,%r14,4), %rax
.L3486:
	imulq	%rbx, %r14
	vmovq	%xmm17, %rsi
	movq	%r10, 8(%rsp)
	vmovsd	.LC4(%rip), %xmm21
	movq	16(%rsp), %r10
	addq	%rsi, %r14
	vmovq	%xmm20, %rsi
	vmovss	.LC46(%rip), %xmm20
	leaq	(%rsi,%r14,4), %r13
	leaq	48(%rsp), %rsi
	vmovq	%rsi, %xmm28
	leaq	112(%rsp), %rsi
	vmovq	%rsi, %xmm25
	.p2align 4,,10
	.p2align 3
.L3531:
	vmovss	0(%r13), %xmm1
	vaddsd	0(%rbp,%rbx,8), %xmm30, %xmm2
	vcvtss2sd	%xmm1, %xmm1, %xmm0
	vaddsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%r9,%rbx,8), %xmm0, %xmm0
	vmulsd	%xmm29, %xmm0, %xmm0
	vmulsd	%xmm29, %xmm0, %xmm0
	vucomisd	%xmm2, %xmm0
	jbe	.L3510
	vucomiss	%xmm1, %xmm20
	jb	.L3510
	vucomisd	%xmm0, %xmm21
	jb	.L3510
	testl	%ecx, %ecx
	jne	.L3541
.L3515:
	xorl	%ecx, %ecx
.L3512:
	addq	$1, %rbx
	addq	%rax, %r13
	cmpq	%rbx, %r10
	jg	.L3531
.L3602:
	addq	$184, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L3510:
	.cfi_restore_state
	movslq	%ecx, %rdx
	leaq	(%r12,%rbx), %rsi
	leal	1(%rcx), %r14d
	movq	%rsi, 48(%rsp,%rdx,8)
	cmpl	$7, %ecx
	je	.L3530
	cmpq	%rbx, 8(%rsp)
	jg	.L3605
.L3511:
	movq	%r15, %r8
	movl	%r14d, %ecx
	movq	%rax, 32(%rsp)
	vmovq	%xmm28, %rdx
	vmovq	%xmm19, %rsi
	movq	%r9, 24(%rsp)
	movq	%r10, 16(%rsp)
	call	csr_pack_f32
	movq	8(%r15), %rdx
	movq	16(%r15), %rcx
	vmovq	%xmm25, %r8
	vmovq	%xmm17, %rsi
	call	csr_squares.isra.0
	movq	48(%rsp), %rdx
	movq	16(%rsp), %r10
	vmovsd	112(%rsp), %xmm0
	movq	24(%rsp), %r9
	subq	%r12, %rdx
	movq	32(%rsp), %rax
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3513
	vmovsd	%xmm0, (%rdx)
.L3513:
	cmpl	$1, %r14d
	je	.L3515
.L3533:
	movq	56(%rsp), %rdx
	vmovsd	120(%rsp), %xmm0
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3516
	vmovsd	%xmm0, (%rdx)
.L3516:
	cmpl	$2, %r14d
	je	.L3515
	vmovsd	128(%rsp), %xmm0
	movq	64(%rsp), %rdx
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3518
	vmovsd	%xmm0, (%rdx)
.L3518:
	cmpl	$3, %r14d
	je	.L3515
	vmovsd	136(%rsp), %xmm0
	movq	72(%rsp), %rdx
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3520
	vmovsd	%xmm0, (%rdx)
.L3520:
	cmpl	$4, %r14d
	je	.L3515
	vmovsd	144(%rsp), %xmm0
	movq	80(%rsp), %rdx
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3522
	vmovsd	%xmm0, (%rdx)
.L3522:
	cmpl	$5, %r14d
	je	.L3515
	vmovsd	152(%rsp), %xmm0
	movq	88(%rsp), %rdx
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3524
	vmovsd	%xmm0, (%rdx)
.L3524:
	cmpl	$6, %r14d
	je	.L3515
	vmovsd	160(%rsp), %xmm0
	movq	96(%rsp), %rdx
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	ja	.L3606
.L3526:
	cmpl	$8, %r14d
	jne	.L3515
	vmovsd	168(%rsp), %xmm0
	movq	104(%rsp), %rdx
	subq	%r12, %rdx
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3515
	vmovsd	%xmm0, (%rdx)
	jmp	.L3515
	.p2align 4,,10
	.p2align 3
.L3605:
	movl	%r14d, %ecx
	jmp	.L3512
	.p2align 4,,10
	.p2align 3
.L3530:
	leaq	48(%rsp), %rdx
	movq	%r15, %r8
	movl	$8, %ecx
	movq	%rax, 32(%rsp)
	vmovq	%xmm19, %rsi
	movq	%r9, 24(%rsp)
	movq	%r10, 16(%rsp)
	call	csr_pack_f32
	movq	8(%r15), %rdx
	movq	16(%r15), %rcx
	leaq	112(%rsp), %r8
	vmovq	%xmm17, %rsi
	call	csr_squares.isra.0
	movq	48(%rsp), %rdx
	movq	16(%rsp), %r10
	vmovsd	112(%rsp), %xmm0
	movq	24(%rsp), %r9
	subq	%r12, %rdx
	movq	32(%rsp), %rax
	leaq	0(%rbp,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3533
	vmovsd	%xmm0, (%rdx)
	jmp	.L3533
	.p2align 4,,10
	.p2align 3
.L3606:
	vmovsd	%xmm0, (%rdx)
	jmp	.L3526
.L3541:
	movl	%ecx, %r14d
	jmp	.L3511
	.p2align 4,,10
	.p2align 3
.L3604:
	vmovq	%xmm20, %rsi
	vmovq	%xmm17, %rcx
	cmpq	%r10, %r8
	movq	%r8, %r11
	leaq	(%rsi,%rcx,4), %r13
	leaq	48(%rsp), %rsi
	vmovsd	.LC80(%rip), %xmm30
	vmovsd	.LC4(%rip), %xmm21
	cmovg	%r10, %r11
	vmovq	%r14, %xmm16
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	vmovss	.LC46(%rip), %xmm25
	leaq	0(,%r14,4), %rax
	movq	%r15, %r14
	movq	%rbp, %r15
	vmovq	%rsi, %xmm28
	movq	%r13, %rbp
.L3508:
	vmovss	0(%rbp), %xmm1
	vaddsd	(%r15,%rbx,8), %xmm30, %xmm2
	vcvtss2sd	%xmm1, %xmm1, %xmm0
	vaddsd	%xmm0, %xmm0, %xmm0
	vaddsd	(%r9,%rbx,8), %xmm0, %xmm0
	vmulsd	%xmm29, %xmm0, %xmm0
	vmulsd	%xmm29, %xmm0, %xmm0
	vucomisd	%xmm2, %xmm0
	jbe	.L3487
	vucomisd	%xmm0, %xmm21
	jb	.L3487
	vucomiss	%xmm1, %xmm25
	jb	.L3487
.L3488:
	addq	$1, %rbx
	addq	%rax, %rbp
	cmpq	%rbx, %r11
	jg	.L3508
	movq	%r15, %rbp
	movq	%r14, %r15
	vmovq	%xmm16, %r14
	cmpq	%rbx, 16(%rsp)
	jg	.L3486
	jmp	.L3602
	.p2align 4,,10
	.p2align 3
.L3487:
	movslq	%ecx, %rdx
	leaq	(%r12,%rbx), %rsi
	leal	1(%rcx), %r13d
	movq	%rsi, 48(%rsp,%rdx,8)
	cmpl	$7, %ecx
	je	.L3490
	movl	%r13d, %ecx
	cmpq	%r10, %rbx
	jl	.L3488
	movq	%r14, %r8
	vmovq	%xmm28, %rdx
	vmovq	%xmm19, %rsi
	movq	%r10, 40(%rsp)
	movq	%rax, 32(%rsp)
	movq	%r9, 24(%rsp)
	movq	%r11, 8(%rsp)
	call	csr_pack_f32
	movq	8(%r14), %rdx
	movq	16(%r14), %rcx
	leaq	112(%rsp), %r8
	vmovq	%xmm17, %rsi
	call	csr_squares.isra.0
	movq	48(%rsp), %rdx
	movq	8(%rsp), %r11
	vmovsd	112(%rsp), %xmm0
	movq	24(%rsp), %r9
	subq	%r12, %rdx
	movq	32(%rsp), %rax
	movq	40(%rsp), %r10
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3491
	vmovsd	%xmm0, (%rdx)
.L3491:
	cmpl	$1, %r13d
	je	.L3493
.L3536:
	movq	56(%rsp), %rdx
	vmovsd	120(%rsp), %xmm0
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3494
	vmovsd	%xmm0, (%rdx)
.L3494:
	cmpl	$2, %r13d
	je	.L3493
	vmovsd	128(%rsp), %xmm0
	movq	64(%rsp), %rdx
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3496
	vmovsd	%xmm0, (%rdx)
.L3496:
	cmpl	$3, %r13d
	je	.L3493
	vmovsd	136(%rsp), %xmm0
	movq	72(%rsp), %rdx
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3498
	vmovsd	%xmm0, (%rdx)
.L3498:
	cmpl	$4, %r13d
	je	.L3493
	vmovsd	144(%rsp), %xmm0
	movq	80(%rsp), %rdx
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3500
	vmovsd	%xmm0, (%rdx)
.L3500:
	cmpl	$5, %r13d
	je	.L3493
	vmovsd	152(%rsp), %xmm0
	movq	88(%rsp), %rdx
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3502
	vmovsd	%xmm0, (%rdx)
.L3502:
	cmpl	$6, %r13d
	je	.L3493
	vmovsd	160(%rsp), %xmm0
	movq	96(%rsp), %rdx
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3504
	vmovsd	%xmm0, (%rdx)
.L3504:
	cmpl	$8, %r13d
	jne	.L3493
	vmovsd	168(%rsp), %xmm0
	movq	104(%rsp), %rdx
	subq	%r12, %rdx
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3493
	vmovsd	%xmm0, (%rdx)
.L3493:
	xorl	%ecx, %ecx
	jmp	.L3488
	.p2align 4,,10
	.p2align 3
.L3490:
	leaq	48(%rsp), %rdx
	movq	%r14, %r8
	movl	$8, %ecx
	movq	%r10, 40(%rsp)
	vmovq	%xmm19, %rsi
	movq	%rax, 32(%rsp)
	movq	%r9, 24(%rsp)
	movq	%r11, 8(%rsp)
	call	csr_pack_f32
	movq	8(%r14), %rdx
	movq	16(%r14), %rcx
	leaq	112(%rsp), %r8
	vmovq	%xmm17, %rsi
	call	csr_squares.isra.0
	movq	48(%rsp), %rdx
	movq	8(%rsp), %r11
	vmovsd	112(%rsp), %xmm0
	movq	24(%rsp), %r9
	subq	%r12, %rdx
	movq	32(%rsp), %rax
	movq	40(%rsp), %r10
	leaq	(%r15,%rdx,8), %rdx
	vmovsd	(%rdx), %xmm1
	vcomisd	%xmm0, %xmm1
	jbe	.L3536
	vmovsd	%xmm0, (%rdx)
	jmp	.L3536
	.cfi_endproc
.LFE6477:
	.size	csr_lower_chunk_f32, .-csr_lower_chunk_f32
	.p2align 4
	.type	csr_own_chunk_f32, @function
csr_own_chunk_f32:
.LFB6473:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdx, %rax
	vpxor	%xmm0, %xmm0, %xmm0
	vmovq	%rsi, %xmm16
	negq	%rax
	movq	%rdx, %r10
	leaq	(%r9,%rax,8), %r11
	xorl	%eax, %eax
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	movq	%r8, %r14
	pushq	%r13
	.cfi_offset 13, -40
	movq	%rcx, %r13
	pushq	%r12
	.cfi_offset 12, -48
	xorl	%r12d, %r12d
	pushq	%rbx
	andq	$-64, %rsp
	subq	$448, %rsp
	.cfi_offset 3, -56
	movq	16(%rbp), %r15
	vmovdqa64	%zmm0, 192(%rsp)
	vmovdqa64	%zmm0, 256(%rsp)
	vmovdqa64	%zmm0, 320(%rsp)
	vmovdqa64	%zmm0, 384(%rsp)
	vzeroupper
	jmp	.L3621
	.p2align 4,,10
	.p2align 3
.L3608:
	addq	$1, %r12
	cmpq	%r12, %r13
	je	.L3638
.L3611:
	movzbl	192(%rsp,%r12), %eax
.L3621:
	testb	%al, %al
	jne	.L3608
	movq	%r12, %rax
	xorl	%ebx, %ebx
	leaq	192(%rsp), %rdx
	cmpq	%r12, %r13
	jle	.L3639
	.p2align 4,,10
	.p2align 3
.L3609:
	cmpb	$0, (%rdx,%rax)
	jne	.L3613
	movl	(%r14,%rax,4), %esi
	cmpl	%esi, (%r14,%r12,4)
	jne	.L3613
	movslq	%ebx, %rcx
	leaq	(%r10,%rax), %rsi
	movb	$1, (%rdx,%rax)
	addl	$1, %ebx
	movq	%rsi, 64(%rsp,%rcx,8)
	.p2align 4,,10
	.p2align 3
.L3613:
	addq	$1, %rax
	cmpl	$7, %ebx
	jg	.L3624
	cmpq	%rax, %r13
	jg	.L3609
.L3624:
	leaq	64(%rsp), %rdx
	movq	%r15, %r8
	movl	%ebx, %ecx
	movq	%r9, 40(%rsp)
	vmovq	%xmm16, %rsi
	movq	%r10, 48(%rsp)
	movq	%r11, 56(%rsp)
	call	csr_pack_f32
	movq	16(%r15), %rcx
	movq	8(%r15), %rdx
	leaq	128(%rsp), %r8
	movslq	(%r14,%r12,4), %rsi
	call	csr_squares.isra.0
	testl	%ebx, %ebx
	movq	56(%rsp), %r11
	movq	48(%rsp), %r10
	movq	40(%rsp), %r9
	je	.L3608
	leal	-1(%rbx), %eax
	cmpl	$8, %ebx
	jne	.L3616
	vmovdqa64	64(%rsp), %zmm3
	kxnorb	%k2, %k2, %k2
	vmovapd	128(%rsp), %zmm4
	vscatterqpd	%zmm4, (%r11,%zmm3,8){%k2}
	vzeroupper
	addq	$1, %r12
	cmpq	%r12, %r13
	jne	.L3611
.L3638:
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
.L3616:
	.cfi_restore_state
	cmpl	$2, %eax
	jbe	.L3623
	vmovdqa	64(%rsp), %ymm1
	kxnorb	%k1, %k1, %k1
	vmovapd	128(%rsp), %ymm2
	vscatterqpd	%ymm2, (%r11,%ymm1,8){%k1}
	cmpl	$4, %ebx
	je	.L3635
	movl	$4, %eax
	vzeroupper
.L3619:
	movslq	%eax, %rcx
	vmovsd	128(%rsp,%rcx,8), %xmm0
	movq	64(%rsp,%rcx,8), %rdx
	subq	%r10, %rdx
	vmovsd	%xmm0, (%r9,%rdx,8)
	leal	1(%rax), %edx
	cmpl	%ebx, %edx
	jge	.L3608
	movslq	%edx, %rdx
	addl	$2, %eax
	vmovsd	128(%rsp,%rdx,8), %xmm0
	movq	64(%rsp,%rdx,8), %rcx
	subq	%r10, %rcx
	vmovsd	%xmm0, (%r9,%rcx,8)
	cmpl	%eax, %ebx
	jle	.L3608
	cltq
	vmovsd	128(%rsp,%rax,8), %xmm0
	movq	64(%rsp,%rax,8), %rdx
	subq	%r10, %rdx
	vmovsd	%xmm0, (%r9,%rdx,8)
	jmp	.L3608
	.p2align 4,,10
	.p2align 3
.L3635:
	vzeroupper
	jmp	.L3608
	.p2align 4,,10
	.p2align 3
.L3639:
	leaq	64(%rsp), %rdx
	movq	%r15, %r8
	xorl	%ecx, %ecx
	movq	%r9, 40(%rsp)
	vmovq	%xmm16, %rsi
	movq	%r10, 48(%rsp)
	movq	%r11, 56(%rsp)
	call	csr_pack_f32
	movq	16(%r15), %rcx
	movq	8(%r15), %rdx
	leaq	128(%rsp), %r8
	movslq	(%r14,%r12,4), %rsi
	call	csr_squares.isra.0
	movq	56(%rsp), %r11
	movq	48(%rsp), %r10
	movq	40(%rsp), %r9
	jmp	.L3608
.L3623:
	xorl	%eax, %eax
	jmp	.L3619
	.cfi_endproc
.LFE6473:
	.size	csr_own_chunk_f32, .-csr_own_chunk_f32
	.p2align 4
	.type	csr_nearest_f64, @function
csr_nearest_f64:
.LFB6519:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vmovq	%rsi, %xmm23
	vmovq	%r9, %xmm27
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	.cfi_offset 15, -24
	movq	%rdx, %r15
	movq	%rcx, %rdx
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$192, %rsp
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	(%rsi), %rax
	movq	8(%rsi), %rsi
	movq	16(%rbp), %rbx
	movq	(%rdi), %r11
	testq	%rax, %rax
	leaq	7(%rax), %rcx
	leaq	0(,%rsi,8), %r9
	cmovns	%rax, %rcx
	movq	%rbx, 64(%rsp)
	movl	%r11d, %r12d
	sarq	$3, %rcx
	cmpq	%rcx, %rsi
	movq	16(%rdi), %rcx
	cmovl	%r9, %rax
	salq	$10, %rcx
	testq	%rbx, %rbx
	je	.L3664
	leaq	4(,%rax,4), %rax
	leaq	(%rbx,%rcx), %r9
	addq	$63, %rax
	andq	$-64, %rax
	addq	%rcx, %rax
	addq	%rbx, %rax
	movq	%rax, 40(%rsp)
.L3642:
	movq	%r9, 72(%rsp)
	movq	%rax, 80(%rsp)
	testq	%rdx, %rdx
	jle	.L3687
	leaq	(%rdx,%r15), %rax
	movl	%r11d, %r10d
	movl	%r11d, 36(%rsp)
	leal	-1(%r11), %r14d
	movq	%rax, 24(%rsp)
	movl	%r11d, %eax
	shrl	$4, %r10d
	vmovss	.LC46(%rip), %xmm18
	andl	$-16, %eax
	salq	$6, %r10
	vpternlogd	$0xFF, %ymm26, %ymm26, %ymm26
	vpternlogd	$0xFF, %zmm20, %zmm20, %zmm20
	movl	%eax, 8(%rsp)
	movq	%r15, %rax
	leaq	(%r10,%rbx), %r13
	vmovq	%r9, %xmm19
	negq	%rax
	movq	%r13, 16(%rsp)
	movq	%r15, %r13
	movl	%r14d, %r15d
	leaq	(%r8,%rax,4), %rax
	movl	%r12d, %r14d
	movq	%rdi, %r12
	vmovq	%rax, %xmm29
	leaq	96(%rsp), %rax
	vmovq	%rax, %xmm28
	.p2align 4,,10
	.p2align 3
.L3662:
	movq	%r13, %rdx
	movq	%rbx, %r8
	vmovq	%xmm28, %rcx
	movq	%r12, %rdi
	vmovq	%xmm23, %rsi
	call	csr_screen_f64
	xorl	%edx, %edx
	xorl	%r11d, %r11d
	cmpl	$1, %r14d
	jg	.L3646
	jmp	.L3645
	.p2align 4,,10
	.p2align 3
.L3647:
	addl	$1, %r11d
	addq	$4, %rdx
	cmpl	%r15d, %r11d
	je	.L3689
.L3646:
	vucomiss	(%rbx,%rdx), %xmm0
	jp	.L3647
	jne	.L3647
.L3645:
	movq	72(%r12), %rcx
	vmovss	(%rcx,%rdx), %xmm17
	movq	64(%r12), %rcx
	vmulss	100(%rsp), %xmm17, %xmm17
	vmovss	(%rcx,%rdx), %xmm1
	vmulss	96(%rsp), %xmm1, %xmm1
	vaddss	%xmm1, %xmm17, %xmm17
	vaddss	104(%rsp), %xmm17, %xmm17
	vaddss	%xmm17, %xmm17, %xmm17
	vaddss	%xmm0, %xmm17, %xmm17
	testl	%r14d, %r14d
	jle	.L3649
	cmpl	$14, %r15d
	jbe	.L3665
	movq	16(%rsp), %rax
	vbroadcastss	%xmm17, %zmm3
	movq	%rbx, %rdx
	vbroadcastss	.LC46(%rip), %zmm2
	vpxor	%xmm0, %xmm0, %xmm0
	.p2align 4,,10
	.p2align 3
.L3651:
	vmovups	(%rdx), %zmm4
	addq	$64, %rdx
	vcmpps	$6, %zmm2, %zmm4, %k1
	vcmpps	$5, %zmm4, %zmm3, %k0
	korw	%k0, %k1, %k1
	vmovdqa32	%zmm20, %zmm1{%k1}{z}
	vpsubd	%zmm1, %zmm0, %zmm0
	cmpq	%rdx, %rax
	jne	.L3651
	vextracti32x8	$0x1, %zmm0, %ymm1
	vpaddd	%ymm0, %ymm1, %ymm1
	vextracti128	$0x1, %ymm1, %xmm0
	vpaddd	%xmm1, %xmm0, %xmm0
	vpsrldq	$8, %xmm0, %xmm2
	vpaddd	%xmm2, %xmm0, %xmm0
	vpsrldq	$4, %xmm0, %xmm2
	vpaddd	%xmm2, %xmm0, %xmm0
	vmovd	%xmm0, %edx
	testb	$15, 36(%rsp)
	je	.L3652
	movl	8(%rsp), %ecx
	movl	%ecx, %esi
.L3650:
	movl	36(%rsp), %r8d
	subl	%esi, %r8d
	leal	-1(%r8), %edi
	cmpl	$6, %edi
	jbe	.L3653
	vmovups	(%rbx,%rsi,4), %ymm0
	vbroadcastss	%xmm17, %ymm2
	movl	%r8d, %esi
	andl	$-8, %esi
	vcmpps	$10, %ymm2, %ymm0, %k1
	addl	%esi, %ecx
	andl	$7, %r8d
	vbroadcastss	.LC46(%rip), %ymm2
	vcmpps	$6, %ymm2, %ymm0, %k0
	korb	%k0, %k1, %k1
	vmovdqa32	%ymm26, %ymm0{%k1}{z}
	vpsubd	%ymm0, %ymm1, %ymm1
	vmovdqa	%xmm1, %xmm0
	vextracti128	$0x1, %ymm1, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpsrldq	$8, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpsrldq	$4, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %edx
	je	.L3652
.L3653:
	movslq	%ecx, %rsi
	vmovss	(%rbx,%rsi,4), %xmm0
	leaq	0(,%rsi,4), %rdi
	vucomiss	%xmm17, %xmm0
	setbe	%r8b
	vucomiss	%xmm0, %xmm18
	setb	%sil
	orl	%r8d, %esi
	movzbl	%sil, %esi
	addl	%esi, %edx
	leal	1(%rcx), %esi
	cmpl	%esi, %r14d
	jle	.L3652
	vmovss	4(%rbx,%rdi), %xmm0
	vucomiss	%xmm0, %xmm18
	setb	%r8b
	vucomiss	%xmm17, %xmm0
	setbe	%sil
	orl	%r8d, %esi
	movzbl	%sil, %esi
	addl	%esi, %edx
	leal	2(%rcx), %esi
	cmpl	%esi, %r14d
	jle	.L3652
	vmovss	8(%rbx,%rdi), %xmm0
	vucomiss	%xmm0, %xmm18
	setb	%r8b
	vucomiss	%xmm17, %xmm0
	setbe	%sil
	orl	%r8d, %esi
	movzbl	%sil, %esi
	addl	%esi, %edx
	leal	3(%rcx), %esi
	cmpl	%esi, %r14d
	jle	.L3652
	vmovss	12(%rbx,%rdi), %xmm0
	vucomiss	%xmm17, %xmm0
	setbe	%r8b
	vucomiss	%xmm0, %xmm18
	setb	%sil
	orl	%r8d, %esi
	movzbl	%sil, %esi
	addl	%esi, %edx
	leal	4(%rcx), %esi
	cmpl	%esi, %r14d
	jle	.L3652
	vmovss	16(%rbx,%rdi), %xmm0
	vucomiss	%xmm17, %xmm0
	setbe	%r8b
	vucomiss	%xmm0, %xmm18
	setb	%sil
	orl	%r8d, %esi
	movzbl	%sil, %esi
	addl	%esi, %edx
	leal	5(%rcx), %esi
	cmpl	%esi, %r14d
	jle	.L3652
	vmovss	20(%rbx,%rdi), %xmm0
	vucomiss	%xmm17, %xmm0
	setbe	%r8b
	vucomiss	%xmm0, %xmm18
	setb	%sil
	addl	$6, %ecx
	orl	%r8d, %esi
	movzbl	%sil, %esi
	addl	%esi, %edx
	cmpl	%ecx, %r14d
	jle	.L3652
	vmovss	24(%rbx,%rdi), %xmm0
	vucomiss	%xmm0, %xmm18
	setb	%sil
	vucomiss	%xmm17, %xmm0
	setbe	%cl
	orl	%esi, %ecx
	movzbl	%cl, %ecx
	addl	%ecx, %edx
.L3652:
	cmpl	$1, %edx
	jne	.L3690
	vzeroupper
.L3655:
	vmovq	%xmm29, %rax
	movl	%r11d, (%rax,%r13,4)
	addq	$1, %r13
	cmpq	%r13, 24(%rsp)
	jne	.L3662
.L3687:
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
	.p2align 4,,10
	.p2align 3
.L3690:
	.cfi_restore_state
	vzeroupper
.L3649:
	leaq	56(%rsp), %rdx
	leaq	64(%rsp), %r8
	movl	$1, %ecx
	movq	%r12, %rdi
	vmovq	%xmm23, %rsi
	movq	%r13, 56(%rsp)
	call	csr_pack_f64
	movq	(%r12), %rdx
	xorl	%r11d, %r11d
	testq	%rdx, %rdx
	jle	.L3656
	xorl	%esi, %esi
	movl	%r14d, 12(%rsp)
	movq	%r12, %rdi
	movq	%rbx, %r14
	movq	%r13, (%rsp)
	movl	%r11d, %ebx
	vmovq	%xmm19, %r13
	movq	%rsi, %r12
	vmovsd	.LC0(%rip), %xmm16
	movq	%rdx, %r11
	jmp	.L3661
	.p2align 4,,10
	.p2align 3
.L3660:
	addq	$1, %r12
	cmpq	%r12, %r11
	je	.L3691
.L3661:
	vmovss	(%r14,%r12,4), %xmm0
	vucomiss	%xmm17, %xmm0
	jbe	.L3667
	vucomiss	%xmm0, %xmm18
	jnb	.L3660
.L3667:
	movq	40(%rsp), %rcx
	movq	%r12, %rsi
	leaq	128(%rsp), %r8
	movq	%r13, %rdx
	call	csr_squares.isra.0
	vmovsd	128(%rsp), %xmm0
	vcomisd	%xmm0, %xmm16
	vminsd	%xmm16, %xmm0, %xmm16
	cmova	%r12d, %ebx
	addq	$1, %r12
	cmpq	%r12, %r11
	jne	.L3661
.L3691:
	movl	%ebx, %r11d
	vmovq	%r13, %xmm19
	movq	%r14, %rbx
	movq	(%rsp), %r13
	movl	12(%rsp), %r14d
	movq	%rdi, %r12
.L3656:
	vmovq	%xmm27, %rax
	addq	$1, (%rax)
	jmp	.L3655
	.p2align 4,,10
	.p2align 3
.L3689:
	movslq	%r11d, %rdx
	salq	$2, %rdx
	jmp	.L3645
.L3665:
	vpxor	%xmm1, %xmm1, %xmm1
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	jmp	.L3650
.L3664:
	movq	$0, 40(%rsp)
	xorl	%r9d, %r9d
	movq	40(%rsp), %rax
	jmp	.L3642
	.cfi_endproc
.LFE6519:
	.size	csr_nearest_f64, .-csr_nearest_f64
	.p2align 4
	.type	csr_centers_bytes, @function
csr_centers_bytes:
.LFB6437:
	.cfi_startproc
	movq	%rsi, %rcx
	movq	(%rdi), %rsi
	movq	8(%rdi), %r11
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	leaq	15(%rsi), %r8
	movq	%rsi, %r9
	movq	%r8, %rdx
	imulq	%r11, %r9
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r12
	sarq	$63, %rdx
	pushq	%rbx
	.cfi_offset 12, -24
	.cfi_offset 3, -32
	shrq	$60, %rdx
	leaq	(%r8,%rdx), %rax
	andl	$15, %eax
	subq	%rdx, %rax
	subq	%rax, %r8
	movq	%r8, 16(%rdi)
	testq	%r9, %r9
	jle	.L3701
	leaq	-1(%r9), %rax
	cmpq	$6, %rax
	jbe	.L3702
	movq	%r9, %rdx
	movq	%rcx, %rax
	vpxor	%xmm0, %xmm0, %xmm0
	shrq	$3, %rdx
	vxorpd	%xmm3, %xmm3, %xmm3
	vpternlogd	$0xFF, %zmm2, %zmm2, %zmm2
	salq	$6, %rdx
	addq	%rcx, %rdx
	.p2align 4,,10
	.p2align 3
.L3695:
	vmovupd	(%rax), %zmm4
	addq	$64, %rax
	vcmppd	$4, %zmm3, %zmm4, %k1
	vmovdqa64	%zmm2, %zmm1{%k1}{z}
	vpsubq	%zmm1, %zmm0, %zmm0
	cmpq	%rax, %rdx
	jne	.L3695
	vextracti64x4	$0x1, %zmm0, %ymm1
	movq	%r9, %rax
	vpaddq	%ymm0, %ymm1, %ymm1
	andq	$-8, %rax
	vextracti64x2	$0x1, %ymm1, %xmm0
	movq	%rax, %rbx
	vpaddq	%xmm1, %xmm0, %xmm0
	vpsrldq	$8, %xmm0, %xmm2
	vpaddq	%xmm2, %xmm0, %xmm0
	vmovq	%xmm0, %rdx
	addq	%rsi, %rdx
	cmpq	%r9, %rax
	je	.L3693
.L3694:
	movq	%r9, %r10
	subq	%rbx, %r10
	leaq	-1(%r10), %r12
	cmpq	$2, %r12
	jbe	.L3698
	vmovupd	(%rcx,%rbx,8), %ymm0
	vxorpd	%xmm2, %xmm2, %xmm2
	movq	%r10, %rbx
	andq	$-4, %rbx
	vcmpneqpd	%ymm2, %ymm0, %ymm0
	addq	%rbx, %rax
	vpsubq	%ymm0, %ymm1, %ymm1
	vmovdqa	%xmm1, %xmm0
	vextracti64x2	$0x1, %ymm1, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vpsrldq	$8, %xmm0, %xmm1
	vpaddq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %rdx
	addq	%rsi, %rdx
	andl	$3, %r10d
	je	.L3693
.L3698:
	xorl	%r10d, %r10d
	vxorpd	%xmm0, %xmm0, %xmm0
	movl	$1, %ebx
	vucomisd	(%rcx,%rax,8), %xmm0
	leaq	0(,%rax,8), %r12
	setp	%r10b
	cmovne	%rbx, %r10
	addq	%r10, %rdx
	leaq	1(%rax), %r10
	cmpq	%r9, %r10
	jge	.L3693
	xorl	%r10d, %r10d
	vucomisd	8(%rcx,%r12), %xmm0
	setp	%r10b
	cmovne	%rbx, %r10
	addq	$2, %rax
	addq	%r10, %rdx
	cmpq	%rax, %r9
	jle	.L3693
	xorl	%eax, %eax
	vucomisd	16(%rcx,%r12), %xmm0
	setp	%al
	cmovne	%rbx, %rax
	addq	%rax, %rdx
.L3693:
	movl	32(%rdi), %eax
	movq	%rdx, 24(%rdi)
	xorl	%r9d, %r9d
	testl	%eax, %eax
	je	.L3700
	imulq	%r8, %r11
	leaq	63(,%r11,4), %r9
	andq	$-64, %r9
.L3700:
	leaq	126(,%r8,8), %rax
	leaq	71(,%rsi,8), %rcx
	vpxor	%xmm0, %xmm0, %xmm0
	andq	$-64, %rcx
	andq	$-128, %rax
	vmovdqu	%ymm0, 56(%rdi)
	vpxor	%xmm0, %xmm0, %xmm0
	addq	%rcx, %rax
	leaq	63(,%rdx,4), %rcx
	leaq	63(,%rdx,8), %rdx
	vmovdqu	%xmm0, 88(%rdi)
	andq	$-64, %rcx
	andq	$-64, %rdx
	addq	%rcx, %rax
	addq	%rdx, %rax
	addq	%r9, %rax
	vzeroupper
	popq	%rbx
	popq	%r12
	popq	%rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
	.p2align 4,,10
	.p2align 3
.L3701:
	.cfi_restore_state
	movq	%rsi, %rdx
	jmp	.L3693
.L3702:
	movq	%rsi, %rdx
	vpxor	%xmm1, %xmm1, %xmm1
	xorl	%ebx, %ebx
	xorl	%eax, %eax
	jmp	.L3694
	.cfi_endproc
.LFE6437:
	.size	csr_centers_bytes, .-csr_centers_bytes
	.p2align 4
	.type	csr_prepare, @function
csr_prepare:
.LFB6440:
	.cfi_startproc
	leaq	8(%rsp), %r10
	.cfi_def_cfa 10, 0
	andq	$-32, %rsp
	movq	%rdx, %r9
	pushq	-8(%r10)
	pushq	%rbp
	movq	%rsp, %rbp
	.cfi_escape 0x10,0x6,0x2,0x76,0
	pushq	%r15
	.cfi_escape 0x10,0xf,0x2,0x76,0x78
	movq	%rsi, %r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%r10
	.cfi_escape 0xf,0x3,0x76,0x58,0x6
	.cfi_escape 0x10,0xe,0x2,0x76,0x70
	.cfi_escape 0x10,0xd,0x2,0x76,0x68
	.cfi_escape 0x10,0xc,0x2,0x76,0x60
	movq	%rdi, %r10
	pushq	%rbx
	addq	$-128, %rsp
	.cfi_escape 0x10,0x3,0x2,0x76,0x50
	movl	32(%r10), %r14d
	movq	8(%rdi), %rdi
	movq	16(%r10), %rax
	testl	%r14d, %r14d
	je	.L3755
	movq	%rdi, %rdx
	movq	%rsi, -88(%rbp)
	imulq	%rax, %rdx
	leaq	63(,%rdx,4), %rdx
	andq	$-64, %rdx
.L3710:
	movq	-88(%rbp), %rbx
	salq	$2, %rax
	movq	%rbx, 56(%r10)
	movq	(%r10), %rbx
	testq	%r15, %r15
	je	.L3792
	addq	$63, %rax
	leaq	(%r15,%rdx), %r13
	andq	$-64, %rax
	movq	%r13, 64(%r10)
	addq	%rax, %rdx
	leaq	(%r15,%rdx), %rsi
	addq	%rdx, %rax
	leaq	71(,%rbx,8), %rdx
	andq	$-64, %rdx
	movq	%rsi, -64(%rbp)
	movq	%rsi, 72(%r10)
	leaq	(%r15,%rax), %rsi
	addq	%rdx, %rax
	movq	24(%r10), %rdx
	movq	%rsi, -72(%rbp)
	leaq	(%r15,%rax), %r12
	leaq	63(,%rdx,4), %rdx
	movq	%rsi, 80(%r10)
	andq	$-64, %rdx
	addq	%rdx, %rax
	addq	%rax, %r15
.L3712:
	movq	%r12, 88(%r10)
	movq	%rdi, %rdx
	movq	%rbx, %rsi
	movq	%r9, %rdi
	movq	%r15, 96(%r10)
	movl	%ecx, -104(%rbp)
	movq	%r10, -80(%rbp)
	movq	%r9, -56(%rbp)
	vmovsd	%xmm0, -96(%rbp)
	call	widest_exponent
	movq	-56(%rbp), %r9
	movq	-80(%rbp), %r10
	cmpl	$500, %eax
	vmovsd	-96(%rbp), %xmm0
	movl	-104(%rbp), %ecx
	jle	.L3713
	movl	$500, %edx
	subl	%eax, %edx
.L3714:
	movl	$1000, %edi
	cmpl	%edi, %edx
	cmovle	%edx, %edi
.L3715:
	vxorpd	%xmm1, %xmm1, %xmm1
	vucomisd	%xmm1, %xmm0
	vmovsd	.LC3(%rip), %xmm1
	ja	.L3716
	vmovsd	.LC3(%rip), %xmm1
	movl	%ecx, -112(%rbp)
	movq	%r9, -104(%rbp)
	vmovsd	%xmm1, %xmm1, %xmm0
	movq	%r10, -96(%rbp)
	movl	%eax, -80(%rbp)
	vmovsd	%xmm1, -56(%rbp)
	call	ldexp@PLT
	movl	-112(%rbp), %ecx
	movq	-104(%rbp), %r9
	movq	-96(%rbp), %r10
	movl	-80(%rbp), %eax
	vmovsd	-56(%rbp), %xmm1
.L3716:
	movl	%ecx, %edi
	vmovsd	%xmm0, 40(%r10)
	negl	%edi
	cmpl	%eax, %ecx
	jl	.L3718
	movl	%eax, %edx
	negl	%edx
	cmpl	%edi, %eax
	movl	%ecx, %edi
	cmovge	%edx, %edi
.L3718:
	vmovsd	%xmm1, %xmm1, %xmm0
	movq	%r9, -80(%rbp)
	movq	%r10, -56(%rbp)
	call	ldexp@PLT
	movq	-56(%rbp), %r10
	xorl	%r8d, %r8d
	testq	%rbx, %rbx
	movq	-80(%rbp), %r9
	vmovsd	%xmm0, 48(%r10)
	jle	.L3719
	movq	-72(%rbp), %r14
	movq	%r9, %rbx
	xorl	%ecx, %ecx
	movq	%r12, %r9
	vmovsd	.LC48(%rip), %xmm4
	vxorpd	%xmm3, %xmm3, %xmm3
	movq	%r13, %r11
	movq	%r8, %r12
	movl	$1, %edi
	.p2align 4,,10
	.p2align 3
.L3723:
	movq	%r12, (%r14,%rcx,8)
	movq	8(%r10), %r8
	testq	%r8, %r8
	jle	.L3759
	movq	%rcx, %r13
	movq	%rcx, -56(%rbp)
	movq	%r12, %rdx
	xorl	%eax, %eax
	imulq	%r8, %r13
	leaq	(%rbx,%r13,8), %rsi
	.p2align 4,,10
	.p2align 3
.L3721:
	vmovsd	(%rsi,%rax,8), %xmm0
	vmulsd	40(%r10), %xmm0, %xmm0
	movl	%eax, (%r9,%rdx,4)
	xorl	%ecx, %ecx
	vmovsd	%xmm0, (%r15,%rdx,8)
	vucomisd	(%rsi,%rax,8), %xmm3
	setp	%cl
	cmovne	%rdi, %rcx
	addq	$1, %rax
	addq	%rcx, %rdx
	cmpq	%r8, %rax
	jne	.L3721
	movq	-56(%rbp), %rcx
	cmpq	%rdx, %r12
	jge	.L3760
	vmovsd	48(%r10), %xmm2
	leaq	(%r9,%r12,4), %rax
	leaq	(%r9,%rdx,4), %r8
	vxorpd	%xmm1, %xmm1, %xmm1
	.p2align 4,,10
	.p2align 3
.L3722:
	movslq	(%rax), %rsi
	addq	$4, %rax
	addq	%r13, %rsi
	vmulsd	(%rbx,%rsi,8), %xmm2, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%r8, %rax
	jne	.L3722
	vmulsd	%xmm4, %xmm1, %xmm0
	vsqrtsd	%xmm1, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
.L3720:
	movq	-64(%rbp), %rax
	vmovss	%xmm0, (%r11,%rcx,4)
	leaq	1(%rdx), %r12
	vmovss	%xmm1, (%rax,%rcx,4)
	movq	(%r10), %rax
	addq	$1, %rcx
	movl	$2147483647, (%r9,%rdx,4)
	movq	$0x000000000, (%r15,%rdx,8)
	cmpq	%rax, %rcx
	jl	.L3723
	movl	32(%r10), %r14d
	movq	%rbx, %r9
	movq	%r12, %r8
	movq	%r11, %r13
	movq	%rax, %rbx
.L3719:
	movq	-72(%rbp), %rax
	movq	%r8, (%rax,%rbx,8)
	movq	(%r10), %rax
	movq	16(%r10), %r12
	movq	%rax, -152(%rbp)
	cmpq	%rax, %r12
	jle	.L3731
	movq	%r12, %rcx
	movq	%rax, %rbx
	subq	%rax, %rcx
	leaq	-1(%rcx), %rdi
	cmpq	$6, %rdi
	jbe	.L3727
	leaq	0(,%rax,4), %rdx
	movq	-64(%rbp), %rax
	leaq	(%rax,%rdx), %rsi
	leaq	4(%r13,%rdx), %rax
	movq	%rsi, %r8
	subq	%rax, %r8
	movq	%rbx, %rax
	cmpq	$56, %r8
	ja	.L3793
.L3727:
	vmovss	.LC41(%rip), %xmm0
	movq	-64(%rbp), %rdx
	.p2align 4,,10
	.p2align 3
.L3735:
	vmovss	%xmm0, 0(%r13,%rax,4)
	movl	$0x00000000, (%rdx,%rax,4)
	addq	$1, %rax
	cmpq	%rax, %r12
	jne	.L3735
.L3731:
	testl	%r14d, %r14d
	jne	.L3794
.L3790:
	vzeroupper
	subq	$-128, %rsp
	popq	%rbx
	popq	%r10
	.cfi_remember_state
	.cfi_def_cfa 10, 0
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	leaq	-8(%r10), %rsp
	.cfi_def_cfa 7, 8
	ret
.L3759:
	.cfi_restore_state
	vxorps	%xmm1, %xmm1, %xmm1
	movq	%r12, %rdx
	vmovaps	%xmm1, %xmm0
	jmp	.L3720
.L3713:
	xorl	%edi, %edi
	cmpl	$-300, %eax
	jge	.L3715
	movl	%eax, %edx
	negl	%edx
	jmp	.L3714
.L3755:
	movq	$0, -88(%rbp)
	xorl	%edx, %edx
	jmp	.L3710
.L3793:
	cmpq	$14, %rdi
	jbe	.L3763
	movq	%rcx, %rdi
	addq	%r13, %rdx
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%eax, %eax
	vbroadcastss	.LC41(%rip), %zmm1
	shrq	$4, %rdi
	salq	$6, %rdi
	.p2align 4,,10
	.p2align 3
.L3729:
	vmovups	%zmm1, (%rdx,%rax)
	vmovups	%zmm0, (%rsi,%rax)
	addq	$64, %rax
	cmpq	%rdi, %rax
	jne	.L3729
	movq	-152(%rbp), %rax
	movq	%rcx, %rsi
	andq	$-16, %rsi
	leaq	(%rsi,%rax), %rdx
	movq	%rdx, %rax
	testb	$15, %cl
	je	.L3731
	subq	%rsi, %rcx
	leaq	-1(%rcx), %rsi
	cmpq	$6, %rsi
	jbe	.L3733
.L3728:
	vbroadcastss	.LC41(%rip), %ymm0
	movq	-64(%rbp), %rbx
	vmovups	%ymm0, 0(%r13,%rdx,4)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, (%rbx,%rdx,4)
	movq	%rcx, %rdx
	andq	$-8, %rdx
	addq	%rdx, %rax
	andl	$7, %ecx
	je	.L3731
.L3733:
	movq	-64(%rbp), %rbx
	leaq	1(%rax), %rcx
	vmovss	.LC41(%rip), %xmm0
	leaq	0(,%rax,4), %rdx
	vmovss	%xmm0, 0(%r13,%rax,4)
	movl	$0x00000000, (%rbx,%rax,4)
	cmpq	%rcx, %r12
	jle	.L3731
	leaq	2(%rax), %rcx
	vmovss	%xmm0, 4(%r13,%rdx)
	movl	$0x00000000, 4(%rbx,%rdx)
	cmpq	%rcx, %r12
	jle	.L3731
	leaq	3(%rax), %rcx
	vmovss	%xmm0, 8(%r13,%rdx)
	movl	$0x00000000, 8(%rbx,%rdx)
	cmpq	%rcx, %r12
	jle	.L3731
	leaq	4(%rax), %rcx
	vmovss	%xmm0, 12(%r13,%rdx)
	movl	$0x00000000, 12(%rbx,%rdx)
	cmpq	%rcx, %r12
	jle	.L3731
	leaq	5(%rax), %rcx
	vmovss	%xmm0, 16(%r13,%rdx)
	movl	$0x00000000, 16(%rbx,%rdx)
	cmpq	%rcx, %r12
	jle	.L3731
	addq	$6, %rax
	vmovss	%xmm0, 20(%r13,%rdx)
	movl	$0x00000000, 20(%rbx,%rdx)
	cmpq	%rax, %r12
	jle	.L3731
	vmovss	%xmm0, 24(%r13,%rdx)
	movl	$0x00000000, 24(%rbx,%rdx)
	testl	%r14d, %r14d
	je	.L3790
.L3794:
	movq	8(%r10), %rax
	movq	%rax, -80(%rbp)
	testq	%rax, %rax
	jle	.L3790
	salq	$3, %rax
	movq	%r12, %rbx
	movq	%r12, %r14
	xorl	%r15d, %r15d
	vmovq	%rax, %xmm7
	leaq	(%r12,%r12,2), %rax
	salq	$4, %rbx
	movq	-88(%rbp), %r11
	leaq	0(,%rax,4), %r13
	movq	%rbx, -96(%rbp)
	movq	-152(%rbp), %rax
	movq	%r12, %rbx
	salq	$6, %rbx
	salq	$5, %r14
	movq	$0, -72(%rbp)
	vmovq	%r9, %xmm10
	cmpq	%rax, %r12
	movq	%rbx, -176(%rbp)
	vmovq	%r10, %xmm9
	movq	%r15, %r9
	cmovle	%r12, %rax
	leaq	0(,%r12,4), %rbx
	vmovq	%rbx, %xmm5
	movq	%r11, %rbx
	vmovq	%rax, %xmm2
	.p2align 4,,10
	.p2align 3
.L3754:
	movq	-80(%rbp), %rdi
	movq	%r9, %r15
	vmovq	%r9, %xmm8
	addq	$16, %r9
	movq	%rdi, %rax
	subq	%r15, %rax
	cmpq	$15, %rax
	cmovg	%r9, %rdi
	movq	%rdi, %rsi
	testq	%r12, %r12
	jle	.L3738
	xorl	%edi, %edi
	cmpq	$0, -152(%rbp)
	jle	.L3740
	movq	%rsi, %rdi
	vmovq	%xmm10, %rdx
	movq	%rbx, -64(%rbp)
	xorl	%r8d, %r8d
	subq	%r15, %rdi
	movq	%r9, -160(%rbp)
	leaq	(%rdx,%r15,8), %rcx
	leaq	-1(%rdi), %rax
	movq	%rdi, -128(%rbp)
	movq	%rax, -104(%rbp)
	movq	%rdi, %rax
	shrq	$3, %rax
	movq	%rsi, -56(%rbp)
	movq	%rdx, %rsi
	salq	$6, %rax
	movq	%r15, -88(%rbp)
	movq	%rax, -112(%rbp)
	movq	%rdi, %rax
	andq	$-8, %rdi
	andl	$7, %eax
	movq	%rdi, -144(%rbp)
	addq	%r15, %rdi
	vmovq	%xmm5, %r15
	movq	%rax, -120(%rbp)
	movq	%rdi, -136(%rbp)
	xorl	%edi, %edi
	movq	%rbx, -168(%rbp)
	movq	%rcx, %rbx
	.p2align 4,,10
	.p2align 3
.L3746:
	movq	-88(%rbp), %rdx
	cmpq	%rdx, -56(%rbp)
	jle	.L3753
	cmpq	$6, -104(%rbp)
	jbe	.L3765
	vmovq	%xmm9, %rax
	movq	-96(%rbp), %rdx
	movq	%rbx, %r9
	vmovsd	48(%rax), %xmm4
	movq	-64(%rbp), %rax
	leaq	(%rax,%rdx), %rcx
	movq	-112(%rbp), %rdx
	vbroadcastsd	%xmm4, %ymm3
	addq	%rbx, %rdx
	.p2align 4,,10
	.p2align 3
.L3742:
	vmulpd	(%r9), %ymm3, %ymm1
	addq	$64, %r9
	vmulpd	-32(%r9), %ymm3, %ymm0
	vcvtpd2psy	%ymm1, %xmm1
	vmovss	%xmm1, (%rax)
	vextractps	$1, %xmm1, (%rax,%r15)
	vextractps	$2, %xmm1, (%rax,%r15,2)
	vcvtpd2psy	%ymm0, %xmm0
	vextractps	$3, %xmm1, (%rax,%r13)
	vmovss	%xmm0, (%rcx)
	addq	%r14, %rax
	vextractps	$1, %xmm0, (%rcx,%r15)
	vextractps	$2, %xmm0, (%rcx,%r15,2)
	vextractps	$3, %xmm0, (%rcx,%r13)
	addq	%r14, %rcx
	cmpq	%r9, %rdx
	jne	.L3742
	cmpq	$0, -120(%rbp)
	je	.L3753
	movq	-144(%rbp), %rcx
	movq	-136(%rbp), %rax
.L3741:
	movq	-128(%rbp), %rdx
	subq	%rcx, %rdx
	leaq	-1(%rdx), %r9
	cmpq	$2, %r9
	jbe	.L3744
	vmovq	%xmm8, %r10
	vmovddup	%xmm4, %xmm1
	leaq	(%r8,%r10), %r9
	addq	%rcx, %r9
	imulq	%r12, %rcx
	leaq	(%rsi,%r9,8), %r10
	movq	-72(%rbp), %r9
	vmulpd	(%r10), %xmm1, %xmm0
	vmulpd	16(%r10), %xmm1, %xmm1
	addq	%rdi, %r9
	addq	%rcx, %r9
	leaq	(%r11,%r9,4), %rcx
	vinsertf128	$0x1, %xmm1, %ymm0, %ymm0
	vcvtpd2psy	%ymm0, %xmm0
	vmovss	%xmm0, (%r11,%r9,4)
	leaq	(%rcx,%r15,2), %r9
	vextractps	$1, %xmm0, (%rcx,%r15)
	vextractps	$2, %xmm0, (%rcx,%r15,2)
	vextractps	$3, %xmm0, (%r9,%r15)
	testb	$3, %dl
	je	.L3753
	andq	$-4, %rdx
	addq	%rdx, %rax
.L3744:
	leaq	(%r8,%rax), %r9
	movq	%r12, %rcx
	movq	-56(%rbp), %r10
	vmulsd	(%rsi,%r9,8), %xmm4, %xmm0
	imulq	%rax, %rcx
	leaq	1(%rax), %r9
	leaq	(%rdi,%rcx), %rdx
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%r11,%rdx,4)
	cmpq	%r10, %r9
	jge	.L3753
	addq	%r8, %r9
	addq	%r12, %rcx
	addq	$2, %rax
	vmulsd	(%rsi,%r9,8), %xmm4, %xmm0
	leaq	(%rcx,%rdi), %rdx
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%r11,%rdx,4)
	cmpq	%rax, %r10
	jle	.L3753
	addq	%r8, %rax
	addq	%r12, %rcx
	vmulsd	(%rsi,%rax,8), %xmm4, %xmm4
	addq	%rdi, %rcx
	vcvtsd2ss	%xmm4, %xmm4, %xmm4
	vmovss	%xmm4, (%r11,%rcx,4)
.L3753:
	vmovq	%xmm7, %rax
	addq	$1, %rdi
	addq	$4, -64(%rbp)
	addq	%rax, %rbx
	movq	-80(%rbp), %rax
	addq	%rax, %r8
	vmovq	%xmm2, %rax
	cmpq	%rax, %rdi
	jl	.L3746
	movq	-56(%rbp), %rsi
	movq	-88(%rbp), %r15
	movq	-160(%rbp), %r9
	movq	-168(%rbp), %rbx
	cmpq	%rdi, %r12
	jle	.L3738
.L3740:
	movq	-72(%rbp), %rax
	vmovq	%xmm5, %rdx
	addq	%rdi, %rax
	leaq	(%r11,%rax,4), %r8
	.p2align 4,,10
	.p2align 3
.L3750:
	cmpq	%r15, %rsi
	jle	.L3748
	movq	%r8, %r10
	movq	%r15, %rax
	.p2align 4,,10
	.p2align 3
.L3749:
	addq	$1, %rax
	movl	$0x00000000, (%r10)
	addq	%rdx, %r10
	cmpq	%rax, %rsi
	jne	.L3749
.L3748:
	addq	$1, %rdi
	addq	$4, %r8
	cmpq	%rdi, %r12
	jg	.L3750
.L3738:
	movq	-176(%rbp), %rax
	movq	-96(%rbp), %rdi
	addq	%rdi, -72(%rbp)
	addq	%rax, %rbx
	cmpq	%r9, -80(%rbp)
	jg	.L3754
	jmp	.L3790
.L3765:
	movq	%rdx, %rax
	vmovq	%xmm9, %rdx
	xorl	%ecx, %ecx
	vmovsd	48(%rdx), %xmm4
	jmp	.L3741
.L3792:
	vpxor	%xmm1, %xmm1, %xmm1
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	movq	$0, 80(%r10)
	movq	$0, -72(%rbp)
	movq	$0, -64(%rbp)
	vmovdqu	%xmm1, 64(%r10)
	jmp	.L3712
.L3763:
	movq	%rbx, %rdx
	movq	%rbx, %rax
	jmp	.L3728
.L3760:
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%xmm1, %xmm0
	jmp	.L3720
	.cfi_endproc
.LFE6440:
	.size	csr_prepare, .-csr_prepare
	.p2align 4
	.type	pack_squares_f32, @function
pack_squares_f32:
.LFB6453:
	.cfi_startproc
	movq	%rsi, %r11
	movq	8(%rdi), %rsi
	movl	$16, %eax
	cmpq	%rax, %rsi
	cmovge	%rsi, %rax
	testq	%rsi, %rsi
	jle	.L3822
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %r10
	leaq	0(,%rsi,8), %rdi
	xorl	%r8d, %r8d
	leaq	-16(%rax), %r9
	vxorps	%xmm30, %xmm30, %xmm30
	leaq	(%rdi,%rsi), %rax
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
	movq	%rdx, %rbx
	andq	$-64, %rsp
	subq	$8, %rsp
	movq	$0, (%rsp)
.L3797:
	movq	(%rsp), %rdx
	addq	%rsi, %rdx
	leaq	(%rsi,%rdx), %r15
	vmovq	%rdx, %xmm29
	leaq	(%r15,%rsi), %r14
	leaq	(%r14,%rsi), %r13
	leaq	0(%r13,%rsi), %r12
	leaq	(%r12,%rsi), %rdx
	movq	%r12, -72(%rsp)
	vmovq	%rdx, %xmm31
	addq	%rsi, %rdx
	movq	%rdx, -16(%rsp)
	leaq	(%rsi,%rdi), %rdx
	movq	%rdx, -64(%rsp)
	addq	%rsi, %rdx
	movq	%rdx, -56(%rsp)
	addq	%rsi, %rdx
	movq	%rdx, -48(%rsp)
	addq	%rsi, %rdx
	movq	%rdx, -40(%rsp)
	addq	%rsi, %rdx
	movq	%rdx, -32(%rsp)
	addq	%rsi, %rdx
	movq	%rdx, -24(%rsp)
	addq	%rsi, %rdx
	movq	%rdx, -8(%rsp)
	xorl	%edx, %edx
.L3814:
	cmpq	%rdx, %r9
	movq	%rdx, %rcx
	movq	48(%r10), %r12
	vcvtsd2ss	32(%r10), %xmm30, %xmm15
	cmovle	%r9, %rcx
	vbroadcastss	%xmm15, %zmm15
	vmovaps	%zmm15, %zmm4
	vmovaps	%zmm15, %zmm11
	vmovups	(%r12,%rcx,4), %zmm10
	movq	(%rsp), %r12
	vmovaps	%zmm15, %zmm3
	vmovaps	%zmm15, %zmm6
	vmovaps	%zmm15, %zmm2
	vmovaps	%zmm15, %zmm14
	vmovaps	%zmm15, %zmm1
	addq	%rcx, %r12
	vmovaps	%zmm15, %zmm9
	vmovaps	%zmm15, %zmm8
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm4
	vmovq	%xmm29, %r12
	vmovaps	%zmm15, %zmm13
	addq	%rcx, %r12
	vmovaps	%zmm15, %zmm0
	vmovaps	%zmm15, %zmm7
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm11
	leaq	(%rcx,%r15), %r12
	vmovaps	%zmm15, %zmm28
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm3
	leaq	(%rcx,%r14), %r12
	vmovaps	%zmm15, %zmm12
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm6
	leaq	(%rcx,%r13), %r12
	vmovaps	%zmm15, %zmm5
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm2
	movq	-72(%rsp), %r12
	addq	%rcx, %r12
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm14
	vmovq	%xmm31, %r12
	addq	%rcx, %r12
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm1
	movq	-16(%rsp), %r12
	addq	%rcx, %r12
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm9
	leaq	(%rcx,%rdi), %r12
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm8
	movq	-64(%rsp), %r12
	addq	%rcx, %r12
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm13
	movq	-56(%rsp), %r12
	addq	%rcx, %r12
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm0
	movq	-48(%rsp), %r12
	addq	%rcx, %r12
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm7
	movq	-40(%rsp), %r12
	addq	%rcx, %r12
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm28
	movq	-32(%rsp), %r12
	addq	%rcx, %r12
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm12
	movq	-24(%rsp), %r12
	addq	%rcx, %r12
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm5
	movq	-8(%rsp), %r12
	addq	%rcx, %r12
	salq	$6, %rcx
	vfmsub132ps	(%r11,%r12,4), %zmm10, %zmm15
	vunpcklps	%zmm11, %zmm4, %zmm10
	addq	%r8, %rcx
	vunpckhps	%zmm11, %zmm4, %zmm4
	vunpcklps	%zmm6, %zmm3, %zmm11
	vunpckhps	%zmm6, %zmm3, %zmm3
	vunpcklps	%zmm14, %zmm2, %zmm6
	vunpckhps	%zmm14, %zmm2, %zmm2
	vunpcklps	%zmm9, %zmm1, %zmm14
	vunpckhps	%zmm9, %zmm1, %zmm1
	vunpcklps	%zmm13, %zmm8, %zmm9
	vunpckhps	%zmm13, %zmm8, %zmm8
	vunpcklps	%zmm7, %zmm0, %zmm13
	vunpckhps	%zmm7, %zmm0, %zmm0
	vunpcklps	%zmm12, %zmm28, %zmm7
	vunpckhps	%zmm12, %zmm28, %zmm28
	vunpcklps	%zmm15, %zmm5, %zmm12
	vunpcklpd	%zmm11, %zmm10, %zmm22
	vunpcklpd	%zmm13, %zmm9, %zmm21
	vunpckhps	%zmm15, %zmm5, %zmm5
	vunpckhpd	%zmm11, %zmm10, %zmm10
	vunpcklpd	%zmm12, %zmm7, %zmm16
	vunpcklpd	%zmm14, %zmm6, %zmm11
	vunpckhpd	%zmm13, %zmm9, %zmm9
	vunpckhpd	%zmm14, %zmm6, %zmm6
	vunpckhpd	%zmm12, %zmm7, %zmm7
	vunpcklpd	%zmm3, %zmm4, %zmm24
	vunpcklpd	%zmm1, %zmm2, %zmm14
	vunpcklpd	%zmm0, %zmm8, %zmm23
	vunpcklpd	%zmm5, %zmm28, %zmm17
	vshuff32x4	$68, %zmm11, %zmm22, %zmm18
	vshuff32x4	$68, %zmm16, %zmm21, %zmm12
	vshuff32x4	$68, %zmm6, %zmm10, %zmm13
	vshuff32x4	$136, %zmm12, %zmm18, %zmm25
	vshuff32x4	$68, %zmm7, %zmm9, %zmm19
	vshuff32x4	$68, %zmm14, %zmm24, %zmm15
	vshuff32x4	$68, %zmm17, %zmm23, %zmm20
	vshuff32x4	$136, %zmm19, %zmm13, %zmm26
	vmovups	%zmm25, (%rbx,%rcx,4)
	vshuff32x4	$136, %zmm20, %zmm15, %zmm27
	cmpq	$1, %rsi
	jle	.L3799
	vmovups	%zmm26, 256(%rbx,%rcx,4)
	cmpq	$2, %rsi
	jle	.L3799
	vmovups	%zmm27, 512(%rbx,%rcx,4)
	cmpq	$3, %rsi
	jle	.L3799
	vunpckhpd	%zmm1, %zmm2, %zmm2
	vunpckhpd	%zmm3, %zmm4, %zmm4
	vunpckhpd	%zmm0, %zmm8, %zmm0
	vunpckhpd	%zmm5, %zmm28, %zmm5
	vshuff32x4	$68, %zmm2, %zmm4, %zmm3
	vshuff32x4	$68, %zmm5, %zmm0, %zmm8
	vshuff32x4	$136, %zmm8, %zmm3, %zmm1
	vmovups	%zmm1, 768(%rbx,%rcx,4)
	cmpq	$4, %rsi
	jle	.L3799
	vshuff32x4	$221, %zmm12, %zmm18, %zmm12
	vmovups	%zmm12, 1024(%rbx,%rcx,4)
	cmpq	$5, %rsi
	jle	.L3799
	vshuff32x4	$221, %zmm19, %zmm13, %zmm1
	vmovups	%zmm1, 1280(%rbx,%rcx,4)
	cmpq	$6, %rsi
	jle	.L3799
	vshuff32x4	$221, %zmm20, %zmm15, %zmm15
	vmovups	%zmm15, 1536(%rbx,%rcx,4)
	cmpq	$7, %rsi
	jle	.L3799
	vshuff32x4	$221, %zmm8, %zmm3, %zmm3
	vmovups	%zmm3, 1792(%rbx,%rcx,4)
	cmpq	$8, %rsi
	jle	.L3799
	vshuff32x4	$238, %zmm11, %zmm22, %zmm11
	vshuff32x4	$238, %zmm16, %zmm21, %zmm16
	vshuff32x4	$136, %zmm16, %zmm11, %zmm1
	vmovups	%zmm1, 2048(%rbx,%rcx,4)
	cmpq	$9, %rsi
	jle	.L3799
	vshuff32x4	$238, %zmm6, %zmm10, %zmm6
	vshuff32x4	$238, %zmm7, %zmm9, %zmm7
	vshuff32x4	$136, %zmm7, %zmm6, %zmm1
	vmovups	%zmm1, 2304(%rbx,%rcx,4)
	cmpq	$10, %rsi
	jle	.L3799
	vshuff32x4	$238, %zmm14, %zmm24, %zmm14
	vshuff32x4	$238, %zmm17, %zmm23, %zmm17
	vshuff32x4	$136, %zmm17, %zmm14, %zmm1
	vmovups	%zmm1, 2560(%rbx,%rcx,4)
	cmpq	$11, %rsi
	jle	.L3799
	vshuff32x4	$238, %zmm2, %zmm4, %zmm4
	vshuff32x4	$238, %zmm5, %zmm0, %zmm0
	vshuff32x4	$136, %zmm0, %zmm4, %zmm1
	vmovups	%zmm1, 2816(%rbx,%rcx,4)
	cmpq	$12, %rsi
	jle	.L3799
	vshuff32x4	$221, %zmm16, %zmm11, %zmm11
	vmovups	%zmm11, 3072(%rbx,%rcx,4)
	cmpq	$13, %rsi
	jle	.L3799
	vshuff32x4	$221, %zmm7, %zmm6, %zmm6
	vmovups	%zmm6, 3328(%rbx,%rcx,4)
	cmpq	$14, %rsi
	jle	.L3799
	vshuff32x4	$221, %zmm17, %zmm14, %zmm14
	vmovups	%zmm14, 3584(%rbx,%rcx,4)
	cmpq	$15, %rsi
	jle	.L3799
	vshuff32x4	$221, %zmm0, %zmm4, %zmm4
	addq	$16, %rdx
	vmovups	%zmm4, 3840(%rbx,%rcx,4)
	cmpq	%rdx, %rsi
	jg	.L3814
	.p2align 4,,10
	.p2align 3
.L3799:
	movq	-16(%rsp), %rdi
	addq	$16, %r8
	addq	%rax, %rdi
	movq	%rdi, (%rsp)
	movq	-8(%rsp), %rdi
	addq	%rax, %rdi
	cmpq	$64, %r8
	jne	.L3797
	vzeroupper
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
.L3822:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	ret
	.cfi_endproc
.LFE6453:
	.size	pack_squares_f32, .-pack_squares_f32
	.p2align 4
	.type	nearest_f32, @function
nearest_f32:
.LFB6458:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %r11
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$256, %rsp
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movl	16(%rdi), %eax
	movq	%rsi, 216(%rsp)
	movq	%rdx, 88(%rsp)
	movq	%rcx, 192(%rsp)
	movq	%r8, 104(%rsp)
	testl	%eax, %eax
	je	.L3968
	movq	8(%rdi), %r14
	movq	%r9, %r12
	movq	%r14, %rax
	salq	$8, %rax
	testq	%r9, %r9
	je	.L3890
	leaq	(%r9,%rax), %rdi
	movq	%rdi, 80(%rsp)
	leaq	24576(%r9,%rax), %rdi
	leaq	25344(%r9,%rax), %rax
	movq	%rax, 152(%rsp)
	movq	%rdi, %rax
	addq	$512, %rax
	movq	%rdi, 184(%rsp)
	leaq	256(%rdi), %rdi
	movq	%rax, 160(%rsp)
	movq	%rdi, %rsi
	movq	%rdx, %rdi
.L3831:
	testq	%rdi, %rdi
	jle	.L3962
	leaq	-1(%rdi), %rax
	leaq	-64(%rdi), %rdx
	movq	%r12, %r15
	movq	%rsi, %r10
	andq	$-64, %rax
	movq	%r11, 232(%rsp)
	movq	%rdi, %r12
	movq	$0, 176(%rsp)
	subq	%rax, %rdx
	movl	$1, %eax
	movq	%rdx, 72(%rsp)
	vpbroadcastd	%eax, %zmm6
	vmovdqa32	%zmm6, (%rsp)
	.p2align 4,,10
	.p2align 3
.L3889:
	movq	88(%rsp), %rdi
	movl	$64, %eax
	subq	%r12, %rdi
	cmpq	%rax, %r12
	cmovle	%r12, %rax
	movq	%rdi, 96(%rsp)
	imulq	%r14, %rdi
	movq	%rax, 240(%rsp)
	movq	216(%rsp), %rax
	leaq	0(,%rdi,4), %rbx
	vmovq	%rdi, %xmm6
	leaq	(%rax,%rbx), %rcx
	cmpq	$63, %r12
	jle	.L3838
	cmpq	$4, %r14
	jle	.L3833
	leaq	-64(%r12), %rax
	movq	%rax, 168(%rsp)
	cmpq	$15, %r14
	jg	.L3834
	imulq	%r14, %rax
	cmpq	$15, %rax
	jg	.L3834
.L3835:
	leaq	-1(%r14), %rax
	vxorps	%xmm4, %xmm4, %xmm4
	movq	%r14, %r11
	movq	%r14, %rsi
	andl	$15, %r11d
	shrq	$4, %rsi
	movq	%rcx, 112(%rsp)
	movq	%rcx, %rdx
	movq	%rax, 224(%rsp)
	salq	$8, %rax
	salq	$6, %rsi
	xorl	%r8d, %r8d
	leaq	4(%r15,%rax), %r9
	movq	%r12, 64(%rsp)
	vmovq	%r10, %xmm9
	movq	232(%rsp), %rax
	leaq	0(,%r14,4), %rbx
	movq	%r11, 128(%rsp)
	subq	$1, %r11
	vcvtsd2ss	32(%rax), %xmm4, %xmm1
	movq	48(%rax), %rax
	movq	%r11, 120(%rsp)
	movq	%rbx, %r10
	movq	%rsi, 136(%rsp)
	vbroadcastss	%xmm1, %zmm5
	vbroadcastss	%xmm1, %ymm7
	movq	%r15, %rsi
	leaq	(%rax,%rbx), %rdi
	movq	%rcx, %rbx
	vmovq	%rdi, %xmm8
	movq	%r14, %rdi
	andq	$-16, %rdi
	movq	%rdi, 144(%rsp)
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.L3863:
	cmpq	$6, 224(%rsp)
	jbe	.L3895
	leaq	(%rbx,%r10), %r11
	vmovq	%xmm6, %rcx
	cmpq	%r11, %rsi
	leaq	(%rcx,%rdi), %r12
	setnb	%r13b
	cmpq	%r9, %rbx
	setnb	%cl
	orb	%r13b, %cl
	je	.L3897
	cmpq	%r9, %rax
	vmovq	%xmm8, %rcx
	setnb	%r13b
	cmpq	%rcx, %rsi
	setnb	%cl
	orb	%r13b, %cl
	je	.L3897
	cmpq	$14, 224(%rsp)
	jbe	.L3893
	movq	%r11, 248(%rsp)
	movq	%rdx, %r11
	movq	%rbx, %rdx
	movq	136(%rsp), %rbx
	movq	%rsi, %rcx
	xorl	%r13d, %r13d
	.p2align 4,,10
	.p2align 3
.L3857:
	vmulps	(%rdx,%r13), %zmm5, %zmm0
	addq	$4096, %rcx
	vsubps	(%rax,%r13), %zmm0, %zmm0
	addq	$64, %r13
	vextractps	$1, %xmm0, -3840(%rcx)
	vextractf32x4	$1, %ymm0, %xmm2
	vmovss	%xmm0, -4096(%rcx)
	vextractps	$2, %xmm0, -3584(%rcx)
	vextractps	$3, %xmm0, -3328(%rcx)
	vmovss	%xmm2, -3072(%rcx)
	valignd	$5, %ymm0, %ymm0, %ymm2
	vmovss	%xmm2, -2816(%rcx)
	valignd	$6, %ymm0, %ymm0, %ymm2
	vmovss	%xmm2, -2560(%rcx)
	valignd	$7, %ymm0, %ymm0, %ymm2
	vextractf32x8	$0x1, %zmm0, %ymm0
	vmovss	%xmm0, -2048(%rcx)
	vextractps	$1, %xmm0, -1792(%rcx)
	vextractps	$2, %xmm0, -1536(%rcx)
	vextractps	$3, %xmm0, -1280(%rcx)
	vmovss	%xmm2, -2304(%rcx)
	vextractf32x4	$1, %ymm0, %xmm2
	vmovss	%xmm2, -1024(%rcx)
	valignd	$5, %ymm0, %ymm0, %ymm2
	vmovss	%xmm2, -768(%rcx)
	valignd	$6, %ymm0, %ymm0, %ymm2
	valignd	$7, %ymm0, %ymm0, %ymm0
	vmovss	%xmm2, -512(%rcx)
	vmovss	%xmm0, -256(%rcx)
	cmpq	%r13, %rbx
	jne	.L3857
	movq	144(%rsp), %rbx
	movq	%r11, %rdx
	movq	248(%rsp), %r11
	cmpq	%r14, %rbx
	je	.L3862
	movq	128(%rsp), %rcx
	cmpq	$6, 120(%rsp)
	movq	%rcx, 208(%rsp)
	jbe	.L3894
	movq	%rbx, 200(%rsp)
	movq	%rbx, %r13
	movq	%rbx, 248(%rsp)
.L3856:
	addq	%r13, %r12
	movq	%r13, %rcx
	movq	216(%rsp), %r13
	salq	$6, %rcx
	vmulps	0(%r13,%r12,4), %ymm7, %ymm0
	movq	248(%rsp), %r13
	addq	%r8, %rcx
	leaq	(%r15,%rcx,4), %rbx
	movq	200(%rsp), %r12
	vsubps	(%rax,%r13,4), %ymm0, %ymm0
	vextractf32x4	$1, %ymm0, %xmm3
	vmovss	%xmm0, (%r15,%rcx,4)
	vextractps	$1, %xmm0, 256(%r15,%rcx,4)
	vextractps	$2, %xmm0, 512(%r15,%rcx,4)
	vextractps	$3, %xmm0, 768(%r15,%rcx,4)
	vmovss	%xmm3, 1024(%rbx)
	valignd	$5, %ymm0, %ymm0, %ymm3
	vmovss	%xmm3, 1280(%rbx)
	valignd	$6, %ymm0, %ymm0, %ymm3
	valignd	$7, %ymm0, %ymm0, %ymm0
	vmovss	%xmm3, 1536(%rbx)
	vmovss	%xmm0, 1792(%rbx)
	movq	208(%rsp), %rbx
	movq	%rbx, %rcx
	andq	$-8, %rcx
	addq	%r12, %rcx
	andl	$7, %ebx
	je	.L3862
.L3859:
	leaq	0(,%rcx,4), %rbx
	leaq	(%rcx,%rdi), %r13
	movq	%rcx, %r12
	vmovq	%rbx, %xmm4
	movq	112(%rsp), %rbx
	salq	$6, %r12
	addq	%r8, %r12
	vmulss	(%rbx,%r13,4), %xmm1, %xmm0
	leaq	1(%rcx), %r13
	vsubss	(%rax,%rcx,4), %xmm0, %xmm0
	vmovss	%xmm0, (%r15,%r12,4)
	cmpq	%r14, %r13
	jge	.L3862
	addq	%rdi, %r13
	vmulss	(%rbx,%r13,4), %xmm1, %xmm0
	vmovq	%xmm4, %r13
	vsubss	4(%rax,%r13), %xmm0, %xmm0
	leaq	2(%rcx), %r13
	vmovss	%xmm0, 256(%r15,%r12,4)
	cmpq	%r13, %r14
	jle	.L3862
	addq	%rdi, %r13
	vmulss	(%rbx,%r13,4), %xmm1, %xmm0
	vmovq	%xmm4, %r13
	vsubss	8(%rax,%r13), %xmm0, %xmm0
	leaq	3(%rcx), %r13
	vmovss	%xmm0, 512(%r15,%r12,4)
	cmpq	%r14, %r13
	jge	.L3862
	addq	%rdi, %r13
	vmulss	(%rbx,%r13,4), %xmm1, %xmm0
	vmovq	%xmm4, %r13
	vsubss	12(%rax,%r13), %xmm0, %xmm0
	leaq	4(%rcx), %r13
	vmovss	%xmm0, 768(%r15,%r12,4)
	cmpq	%r14, %r13
	jge	.L3862
	addq	%rdi, %r13
	vmulss	(%rbx,%r13,4), %xmm1, %xmm0
	vmovq	%xmm4, %r13
	vsubss	16(%rax,%r13), %xmm0, %xmm0
	leaq	5(%rcx), %r13
	vmovss	%xmm0, 1024(%r15,%r12,4)
	cmpq	%r13, %r14
	jle	.L3862
	addq	%rdi, %r13
	addq	$6, %rcx
	vmulss	(%rbx,%r13,4), %xmm1, %xmm0
	vmovq	%xmm4, %r13
	vsubss	20(%rax,%r13), %xmm0, %xmm0
	vmovss	%xmm0, 1280(%r15,%r12,4)
	cmpq	%r14, %rcx
	jge	.L3862
	addq	%rdi, %rcx
	vmulss	(%rbx,%rcx,4), %xmm1, %xmm0
	vsubss	24(%rax,%r13), %xmm0, %xmm0
	vmovss	%xmm0, 1536(%r15,%r12,4)
	.p2align 4,,10
	.p2align 3
.L3862:
	addq	$1, %r8
	addq	$4, %rsi
	addq	%r14, %rdi
	addq	%r10, %rdx
	movq	%r11, %rbx
	addq	$4, %r9
	cmpq	%r8, 240(%rsp)
	jne	.L3863
	movq	64(%rsp), %r12
	vmovq	%xmm9, %r10
	cmpq	$63, %r12
	jg	.L3965
	testq	%r14, %r14
	jle	.L3965
	movq	240(%rsp), %rsi
	movl	$63, %eax
	movl	$64, %edi
	subq	%rsi, %rax
	subq	%rsi, %rdi
	cmpq	$14, %rax
	jbe	.L3896
	leaq	0(,%rsi,4), %rbx
	movq	%rdi, %rsi
	movq	%r14, %rdx
	shrq	$4, %rsi
	leaq	(%r15,%rbx), %rcx
	salq	$8, %rdx
	vxorps	%xmm0, %xmm0, %xmm0
	salq	$6, %rsi
	addq	%rcx, %rdx
	addq	%rcx, %rsi
.L3869:
	movq	%rcx, %rax
	.p2align 4,,10
	.p2align 3
.L3870:
	vmovups	%zmm0, (%rax)
	addq	$256, %rax
	cmpq	%rdx, %rax
	jne	.L3870
	addq	$64, %rcx
	leaq	64(%rax), %rdx
	cmpq	%rsi, %rcx
	jne	.L3869
	movq	%rdi, %rcx
	movq	240(%rsp), %rax
	andq	$-16, %rcx
	addq	%rax, %rcx
	andl	$15, %edi
	je	.L3836
.L3868:
	movq	%r14, %rax
	movq	%r14, %rsi
	salq	$6, %rax
	negq	%rsi
	addq	%rcx, %rax
	salq	$8, %rsi
	leaq	(%r15,%rax,4), %rdx
	.p2align 4,,10
	.p2align 3
.L3873:
	leaq	(%rsi,%rdx), %rax
	.p2align 4,,10
	.p2align 3
.L3872:
	movl	$0x00000000, (%rax)
	addq	$256, %rax
	cmpq	%rax, %rdx
	jne	.L3872
	addq	$1, %rcx
	addq	$4, %rdx
	cmpq	$64, %rcx
	jne	.L3873
.L3836:
	movq	160(%rsp), %rdi
	movq	232(%rsp), %rsi
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L3837:
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%r14, %r14
	jle	.L3878
	salq	$6, %r14
	leaq	(%r15,%rcx,4), %rax
	vxorps	%xmm0, %xmm0, %xmm0
	addq	%rcx, %r14
	leaq	(%r15,%r14,4), %rdx
	.p2align 4,,10
	.p2align 3
.L3875:
	vmovups	(%rax), %zmm7
	addq	$256, %rax
	vfnmadd231ps	%zmm7, %zmm7, %zmm0
	cmpq	%rdx, %rax
	jne	.L3875
.L3878:
	vbroadcastss	.LC59(%rip), %zmm4
	vfnmadd132ps	40(%rsi){1to16}, %zmm4, %zmm0
	vmovups	%zmm0, (%rdi,%rcx,4)
	addq	$16, %rcx
	cmpq	$64, %rcx
	je	.L3876
	movq	8(%rsi), %r14
	jmp	.L3837
	.p2align 4,,10
	.p2align 3
.L3897:
	movq	%rsi, %r12
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L3861:
	vmulss	(%rdx,%rcx,4), %xmm1, %xmm0
	addq	$256, %r12
	vsubss	(%rax,%rcx,4), %xmm0, %xmm0
	addq	$1, %rcx
	vmovss	%xmm0, -256(%r12)
	cmpq	%r14, %rcx
	jne	.L3861
	jmp	.L3862
	.p2align 4,,10
	.p2align 3
.L3895:
	movq	%rsi, %r12
	xorl	%ecx, %ecx
	leaq	(%rbx,%r10), %r11
	jmp	.L3861
	.p2align 4,,10
	.p2align 3
.L3876:
	movq	%r10, 248(%rsp)
	movq	80(%rsp), %rdx
	movq	%r10, %r8
	movq	%r15, %rsi
	movq	232(%rsp), %rdi
	movq	152(%rsp), %r9
	movq	184(%rsp), %rcx
	vzeroupper
	call	screen
	movq	192(%rsp), %rax
	movq	176(%rsp), %rdi
	movq	248(%rsp), %r10
	subq	%rdi, %rax
	cmpl	$8, %ebx
	jnb	.L3879
	testb	$4, %bl
	jne	.L3969
	testl	%ebx, %ebx
	je	.L3880
	movq	152(%rsp), %rdi
	movzbl	(%rdi), %edx
	movb	%dl, (%rax)
.L3880:
	movq	232(%rsp), %rax
	movq	160(%rsp), %rdi
	vmovups	(%r10), %zmm4
	vmovdqa32	(%rsp), %zmm5
	vbroadcastss	44(%rax), %zmm1
	vaddps	(%rdi), %zmm1, %zmm3
	movq	184(%rsp), %rax
	vmovups	192(%r10), %zmm6
	vsubps	(%rax), %zmm4, %zmm2
	vmovups	64(%r10), %zmm4
	vsubps	64(%rax), %zmm4, %zmm0
	vaddps	64(%rdi), %zmm1, %zmm4
	vcmpps	$5, %zmm0, %zmm4, %k1
	vmovups	128(%r10), %zmm4
	vmovdqa32	%zmm5, %zmm0{%k1}{z}
	vcmpps	$5, %zmm2, %zmm3, %k1
	vsubps	128(%rax), %zmm4, %zmm2
	vaddps	128(%rdi), %zmm1, %zmm3
	vaddps	192(%rdi), %zmm1, %zmm1
	vmovdqa32	%zmm5, %zmm0{%k1}
	vcmpps	$5, %zmm2, %zmm3, %k1
	vsubps	192(%rax), %zmm6, %zmm2
	vmovdqa32	%zmm5, %zmm0{%k1}
	vcmpps	$5, %zmm2, %zmm1, %k1
	vmovdqa32	%zmm5, %zmm0{%k1}
	vextracti32x8	$0x1, %zmm0, %ymm1
	vpor	%ymm0, %ymm1, %ymm1
	vextracti128	$0x1, %ymm1, %xmm0
	vpor	%xmm1, %xmm0, %xmm0
	vpsrldq	$8, %xmm0, %xmm1
	vpor	%xmm1, %xmm0, %xmm0
	vpsrldq	$4, %xmm0, %xmm1
	vpor	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	testl	%eax, %eax
	jne	.L3883
.L3888:
	movq	168(%rsp), %r12
	movq	72(%rsp), %rax
	subq	$256, 176(%rsp)
	cmpq	%rax, %r12
	je	.L3970
	movq	232(%rsp), %rax
	movq	8(%rax), %r14
	jmp	.L3889
.L3879:
	movq	152(%rsp), %rsi
	leaq	8(%rax), %rdi
	andq	$-8, %rdi
	movq	(%rsi), %rdx
	movq	%rdx, (%rax)
	movl	%ebx, %edx
	movq	-8(%rsi,%rdx), %rcx
	movq	%rcx, -8(%rax,%rdx)
	subq	%rdi, %rax
	subq	%rax, %rsi
	addl	%ebx, %eax
	shrl	$3, %eax
	movl	%eax, %ecx
	rep movsq
	jmp	.L3880
.L3883:
	movq	232(%rsp), %rax
	movq	96(%rsp), %rdi
	vmovq	%r10, %xmm17
	movq	184(%rsp), %rsi
	movq	240(%rsp), %r12
	movq	%r15, 240(%rsp)
	movq	64(%rax), %r8
	movq	176(%rsp), %rax
	addq	%rdi, %r12
	leaq	(%rsi,%rax), %rbx
	movq	152(%rsp), %rsi
	leaq	(%r10,%rax), %rcx
	movq	%r12, 248(%rsp)
	movq	%rcx, %r12
	leaq	(%rsi,%rax), %r14
	movq	160(%rsp), %rsi
	movq	%r14, %r15
	movq	%r8, %r14
	leaq	(%rsi,%rax), %r13
	vmovq	%r13, %xmm16
	movq	%rdi, %r13
	.p2align 4,,10
	.p2align 3
.L3887:
	movslq	(%r15,%r13,4), %rax
	vmovss	(%r12,%r13,4), %xmm0
	vsubss	(%rbx,%r13,4), %xmm0, %xmm1
	vmovss	(%r14,%rax,4), %xmm0
	vmovq	%xmm16, %rax
	vaddss	(%rax,%r13,4), %xmm0, %xmm0
	vucomiss	%xmm0, %xmm1
	ja	.L3885
	movq	232(%rsp), %rdi
	movq	216(%rsp), %rsi
	movq	8(%rdi), %rax
	imulq	%r13, %rax
	leaq	(%rsi,%rax,4), %rsi
	vzeroupper
	call	decide_f32
	movq	192(%rsp), %rdi
	movl	%eax, (%rdi,%r13,4)
	movq	104(%rsp), %rax
	addq	$1, (%rax)
.L3885:
	addq	$1, %r13
	cmpq	%r13, 248(%rsp)
	jne	.L3887
	movq	240(%rsp), %r15
	vmovq	%xmm17, %r10
	jmp	.L3888
.L3838:
	leaq	-64(%r12), %rax
	movq	%rax, 168(%rsp)
	testq	%r14, %r14
	jg	.L3835
.L3965:
	movq	240(%rsp), %rax
	leaq	0(,%rax,4), %rbx
	jmp	.L3836
.L3833:
	cmpq	$63, %r12
	jle	.L3838
	cmpq	$3, %r14
	je	.L3839
	jg	.L3840
	cmpq	$1, %r14
	je	.L3841
	cmpq	$2, %r14
	jne	.L3964
	movq	232(%rsp), %rax
	vxorps	%xmm6, %xmm6, %xmm6
	leaq	512(%r15), %rdi
	movq	48(%rax), %rsi
	vcvtsd2ss	32(%rax), %xmm6, %xmm0
	leaq	256(%r15), %rax
	cmpq	%rax, %rsi
	leaq	8(%rsi), %r8
	setnb	%r9b
	cmpq	%r8, %r15
	setnb	%dl
	orl	%edx, %r9d
	cmpq	%r8, %rax
	setnb	%al
	cmpq	%rdi, %rsi
	setnb	%dl
	orl	%edx, %eax
	testb	%al, %r9b
	je	.L3892
	movq	216(%rsp), %rax
	leaq	512(%rax,%rbx), %rax
	cmpq	%rax, %r15
	setnb	%dl
	cmpq	%rdi, %rcx
	setnb	%al
	orb	%dl, %al
	je	.L3892
	vmovups	(%rcx), %zmm3
	vmovups	64(%rcx), %zmm4
	vbroadcastss	%xmm0, %zmm0
	leaq	-64(%r12), %rax
	vmovdqa32	.LC86(%rip), %zmm2
	vbroadcastss	(%rsi), %zmm6
	movq	%rax, 168(%rsp)
	vmovaps	%zmm3, %zmm1
	vbroadcastss	4(%rsi), %zmm5
	movq	240(%rsp), %rax
	vpermt2ps	%zmm4, %zmm2, %zmm1
	vmulps	%zmm0, %zmm1, %zmm1
	leaq	0(,%rax,4), %rbx
	vsubps	%zmm6, %zmm1, %zmm1
	vmovups	%zmm1, (%r15)
	vmovdqa32	.LC87(%rip), %zmm1
	vpermt2ps	%zmm4, %zmm1, %zmm3
	vmulps	%zmm0, %zmm3, %zmm3
	vsubps	%zmm5, %zmm3, %zmm3
	vmovups	%zmm3, 256(%r15)
	vmovups	128(%rcx), %zmm3
	vmovups	192(%rcx), %zmm7
	vmovaps	%zmm3, %zmm4
	vpermt2ps	%zmm7, %zmm1, %zmm3
	vmulps	%zmm0, %zmm3, %zmm3
	vpermt2ps	%zmm7, %zmm2, %zmm4
	vmulps	%zmm0, %zmm4, %zmm4
	vsubps	%zmm5, %zmm3, %zmm3
	vsubps	%zmm6, %zmm4, %zmm4
	vmovups	%zmm3, 320(%r15)
	vmovups	%zmm4, 64(%r15)
	vmovups	256(%rcx), %zmm3
	vmovups	320(%rcx), %zmm7
	vmovaps	%zmm3, %zmm4
	vpermt2ps	%zmm7, %zmm1, %zmm3
	vmulps	%zmm0, %zmm3, %zmm3
	vpermt2ps	%zmm7, %zmm2, %zmm4
	vmulps	%zmm0, %zmm4, %zmm4
	vsubps	%zmm5, %zmm3, %zmm3
	vsubps	%zmm6, %zmm4, %zmm4
	vmovups	%zmm3, 384(%r15)
	vmovups	%zmm4, 128(%r15)
	vmovups	384(%rcx), %zmm3
	vmovups	448(%rcx), %zmm4
	vpermi2ps	%zmm4, %zmm3, %zmm2
	vpermi2ps	%zmm4, %zmm3, %zmm1
	vmulps	%zmm0, %zmm2, %zmm2
	vmulps	%zmm0, %zmm1, %zmm0
	vsubps	%zmm6, %zmm2, %zmm2
	vsubps	%zmm5, %zmm0, %zmm0
	vmovups	%zmm2, 192(%r15)
	vmovups	%zmm0, 448(%r15)
	jmp	.L3836
.L3840:
	cmpq	$4, %r14
	jne	.L3971
	movq	232(%rsp), %rax
	leaq	256(%r15), %rsi
	vxorps	%xmm6, %xmm6, %xmm6
	leaq	512(%r15), %r11
	leaq	768(%r15), %r8
	leaq	1024(%r15), %rdi
	movq	48(%rax), %r9
	vcvtsd2ss	32(%rax), %xmm6, %xmm0
	leaq	16(%r9), %r13
	cmpq	%rsi, %r9
	setnb	%dl
	cmpq	%r13, %r15
	setnb	%al
	orl	%eax, %edx
	cmpq	%r11, %r9
	setnb	%al
	cmpq	%r13, %rsi
	setnb	%sil
	orl	%esi, %eax
	movl	%edx, %esi
	andl	%eax, %esi
	cmpq	%r8, %r9
	setnb	%al
	cmpq	%r13, %r11
	setnb	%dl
	orl	%edx, %eax
	andl	%eax, %esi
	cmpq	%r13, %r8
	setnb	%al
	cmpq	%rdi, %r9
	setnb	%dl
	orl	%edx, %eax
	testb	%al, %sil
	je	.L3853
	movq	216(%rsp), %rax
	leaq	1024(%rax,%rbx), %rax
	cmpq	%rax, %r15
	setnb	%dl
	cmpq	%rdi, %rcx
	setnb	%al
	orb	%dl, %al
	je	.L3853
	vmovdqa32	.LC86(%rip), %zmm2
	vmovups	(%rcx), %zmm4
	vbroadcastss	%xmm0, %zmm0
	vmovups	128(%rcx), %zmm11
	vbroadcastss	(%r9), %zmm8
	vpermt2ps	64(%rcx), %zmm2, %zmm4
	vmovups	(%rcx), %zmm3
	vmovdqa32	.LC87(%rip), %zmm1
	vpermt2ps	192(%rcx), %zmm2, %zmm11
	vmovaps	%zmm4, %zmm10
	vmovups	128(%rcx), %zmm9
	vbroadcastss	4(%r9), %zmm7
	vpermt2ps	%zmm11, %zmm2, %zmm10
	vpermt2ps	64(%rcx), %zmm1, %zmm3
	vbroadcastss	8(%r9), %zmm6
	vbroadcastss	12(%r9), %zmm5
	vmulps	%zmm0, %zmm10, %zmm10
	vpermt2ps	%zmm11, %zmm1, %zmm4
	vpermt2ps	192(%rcx), %zmm1, %zmm9
	vmulps	%zmm0, %zmm4, %zmm4
	vsubps	%zmm8, %zmm10, %zmm10
	vsubps	%zmm6, %zmm4, %zmm4
	vmovups	%zmm10, (%r15)
	vmovaps	%zmm3, %zmm10
	vpermt2ps	%zmm9, %zmm1, %zmm3
	vmulps	%zmm0, %zmm3, %zmm3
	vpermt2ps	%zmm9, %zmm2, %zmm10
	vmovups	%zmm4, 512(%r15)
	vmulps	%zmm0, %zmm10, %zmm10
	vsubps	%zmm5, %zmm3, %zmm3
	vsubps	%zmm7, %zmm10, %zmm10
	vmovups	%zmm3, 768(%r15)
	vmovups	%zmm10, 256(%r15)
	vmovups	256(%rcx), %zmm4
	vmovups	384(%rcx), %zmm11
	vmovups	256(%rcx), %zmm3
	vmovups	384(%rcx), %zmm9
	vpermt2ps	320(%rcx), %zmm2, %zmm4
	vpermt2ps	448(%rcx), %zmm2, %zmm11
	vpermt2ps	320(%rcx), %zmm1, %zmm3
	vmovaps	%zmm4, %zmm10
	vpermt2ps	448(%rcx), %zmm1, %zmm9
	vpermt2ps	%zmm11, %zmm2, %zmm10
	vpermt2ps	%zmm11, %zmm1, %zmm4
	vmulps	%zmm0, %zmm10, %zmm10
	vmulps	%zmm0, %zmm4, %zmm4
	vsubps	%zmm8, %zmm10, %zmm10
	vsubps	%zmm6, %zmm4, %zmm4
	vmovups	%zmm10, 64(%r15)
	vmovaps	%zmm3, %zmm10
	vpermt2ps	%zmm9, %zmm1, %zmm3
	vmulps	%zmm0, %zmm3, %zmm3
	vpermt2ps	%zmm9, %zmm2, %zmm10
	vmovups	%zmm4, 576(%r15)
	vmulps	%zmm0, %zmm10, %zmm10
	vsubps	%zmm5, %zmm3, %zmm3
	vsubps	%zmm7, %zmm10, %zmm10
	vmovups	%zmm3, 832(%r15)
	vmovups	%zmm10, 320(%r15)
	vmovups	512(%rcx), %zmm4
	vpermt2ps	576(%rcx), %zmm2, %zmm4
	vmovups	512(%rcx), %zmm3
	vmovups	640(%rcx), %zmm11
	vmovups	640(%rcx), %zmm9
	vmovaps	%zmm4, %zmm10
	vpermt2ps	704(%rcx), %zmm2, %zmm11
	vpermt2ps	576(%rcx), %zmm1, %zmm3
	vpermt2ps	%zmm11, %zmm2, %zmm10
	vpermt2ps	%zmm11, %zmm1, %zmm4
	vpermt2ps	704(%rcx), %zmm1, %zmm9
	vmulps	%zmm0, %zmm10, %zmm10
	vmulps	%zmm0, %zmm4, %zmm4
	vsubps	%zmm8, %zmm10, %zmm10
	vsubps	%zmm6, %zmm4, %zmm4
	vmovups	%zmm10, 128(%r15)
	vmovaps	%zmm3, %zmm10
	vpermt2ps	%zmm9, %zmm1, %zmm3
	vmulps	%zmm0, %zmm3, %zmm3
	vpermt2ps	%zmm9, %zmm2, %zmm10
	vmovups	%zmm4, 640(%r15)
	vmulps	%zmm0, %zmm10, %zmm10
	vsubps	%zmm5, %zmm3, %zmm3
	vsubps	%zmm7, %zmm10, %zmm10
	vmovups	%zmm3, 896(%r15)
	vmovups	%zmm10, 384(%r15)
	vmovups	768(%rcx), %zmm4
	vmovups	832(%rcx), %zmm11
	vmovups	896(%rcx), %zmm9
	vmovups	960(%rcx), %zmm10
	vmovaps	%zmm4, %zmm3
	vpermt2ps	%zmm11, %zmm1, %zmm4
	vpermt2ps	%zmm11, %zmm2, %zmm3
	vmovaps	%zmm9, %zmm11
	vpermt2ps	%zmm10, %zmm1, %zmm9
	vpermt2ps	%zmm10, %zmm2, %zmm11
	vmovaps	%zmm3, %zmm10
	vpermt2ps	%zmm11, %zmm2, %zmm10
	vpermi2ps	%zmm9, %zmm4, %zmm2
	vpermt2ps	%zmm11, %zmm1, %zmm3
	vmulps	%zmm0, %zmm2, %zmm2
	vpermi2ps	%zmm9, %zmm4, %zmm1
	vmulps	%zmm0, %zmm10, %zmm10
	vsubps	%zmm7, %zmm2, %zmm2
	vsubps	%zmm8, %zmm10, %zmm8
	vmovups	%zmm2, 448(%r15)
	vmulps	%zmm0, %zmm3, %zmm2
	vmovups	%zmm8, 192(%r15)
	vmulps	%zmm0, %zmm1, %zmm0
	vsubps	%zmm6, %zmm2, %zmm2
	vsubps	%zmm5, %zmm0, %zmm0
	vmovups	%zmm2, 704(%r15)
	vmovups	%zmm0, 960(%r15)
.L3964:
	leaq	-64(%r12), %rax
	movq	%rax, 168(%rsp)
.L3972:
	movq	240(%rsp), %rax
	leaq	0(,%rax,4), %rbx
	jmp	.L3836
.L3834:
	movq	%r10, 248(%rsp)
	movq	232(%rsp), %rdi
	movq	%r15, %rdx
	movq	%rcx, %rsi
	vzeroupper
	call	pack_squares_f32
	movq	232(%rsp), %rax
	movq	248(%rsp), %r10
	movq	8(%rax), %r14
	movq	240(%rsp), %rax
	leaq	0(,%rax,4), %rbx
	jmp	.L3836
.L3970:
	vzeroupper
.L3962:
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
.L3893:
	.cfi_restore_state
	movq	$0, 248(%rsp)
	movq	248(%rsp), %r13
	movq	%r14, 208(%rsp)
	movq	$0, 200(%rsp)
	jmp	.L3856
.L3894:
	movq	%rbx, %rcx
	jmp	.L3859
.L3968:
	testq	%rdx, %rdx
	jle	.L3830
	movq	8(%rdi), %rax
	movq	%rsi, %r12
	movq	%rcx, %rbx
	movq	%rdi, %r15
	leaq	0(,%rax,4), %r13
	movq	88(%rsp), %rax
	leaq	(%rcx,%rax,4), %r14
.L3829:
	movq	%r12, %rsi
	movq	%r15, %rdi
	addq	$4, %rbx
	addq	%r13, %r12
	call	decide_f32
	movl	%eax, -4(%rbx)
	cmpq	%r14, %rbx
	jne	.L3829
.L3830:
	movq	104(%rsp), %rax
	movq	88(%rsp), %rdi
	addq	%rdi, (%rax)
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
.L3969:
	.cfi_restore_state
	movq	152(%rsp), %rdi
	movl	%ebx, %ebx
	movl	(%rdi), %edx
	movl	%edx, (%rax)
	movl	-4(%rdi,%rbx), %edx
	movl	%edx, -4(%rax,%rbx)
	jmp	.L3880
.L3896:
	movq	%rsi, %rcx
	leaq	0(,%rsi,4), %rbx
	jmp	.L3868
.L3839:
	movq	232(%rsp), %rax
	leaq	256(%r15), %rsi
	vxorps	%xmm6, %xmm6, %xmm6
	leaq	512(%r15), %rdi
	leaq	768(%r15), %r13
	movq	48(%rax), %r8
	vcvtsd2ss	32(%rax), %xmm6, %xmm0
	leaq	12(%r8), %r9
	cmpq	%rsi, %r8
	setnb	%dl
	cmpq	%r9, %r15
	setnb	%al
	orl	%eax, %edx
	cmpq	%rdi, %r8
	setnb	%al
	cmpq	%r9, %rsi
	setnb	%sil
	orl	%esi, %eax
	movl	%edx, %esi
	andl	%eax, %esi
	cmpq	%r9, %rdi
	setnb	%al
	cmpq	%r13, %r8
	setnb	%dl
	orl	%edx, %eax
	testb	%al, %sil
	je	.L3850
	movq	216(%rsp), %rax
	leaq	768(%rax,%rbx), %rax
	cmpq	%rax, %r15
	setnb	%dl
	cmpq	%r13, %rcx
	setnb	%al
	orb	%dl, %al
	je	.L3850
	vmovups	(%rcx), %zmm1
	vbroadcastss	%xmm0, %zmm0
	vmovups	64(%rcx), %zmm12
	leaq	-64(%r12), %rax
	vmovdqa32	.LC88(%rip), %zmm11
	vbroadcastss	(%r8), %zmm10
	vmovups	128(%rcx), %zmm5
	vmovaps	%zmm1, %zmm2
	vmovdqa32	.LC89(%rip), %zmm4
	vpermt2ps	%zmm12, %zmm11, %zmm2
	vbroadcastss	4(%r8), %zmm8
	vmovdqa32	.LC90(%rip), %zmm9
	vpermt2ps	%zmm5, %zmm4, %zmm2
	vbroadcastss	8(%r8), %zmm6
	vmovdqa32	.LC91(%rip), %zmm3
	vmovdqa32	.LC92(%rip), %zmm7
	vmulps	%zmm0, %zmm2, %zmm2
	vsubps	%zmm10, %zmm2, %zmm2
	vmovups	%zmm2, (%r15)
	vmovaps	%zmm1, %zmm2
	vpermt2ps	%zmm12, %zmm7, %zmm1
	vpermt2ps	%zmm12, %zmm9, %zmm2
	vpermt2ps	%zmm5, %zmm3, %zmm2
	vmulps	%zmm0, %zmm2, %zmm2
	vsubps	%zmm8, %zmm2, %zmm2
	vmovups	%zmm2, 256(%r15)
	vmovdqa32	.LC93(%rip), %zmm2
	vpermt2ps	%zmm5, %zmm2, %zmm1
	vmulps	%zmm0, %zmm1, %zmm1
	vsubps	%zmm6, %zmm1, %zmm1
	vmovups	%zmm1, 512(%r15)
	vmovups	192(%rcx), %zmm1
	vmovups	256(%rcx), %zmm13
	vmovups	320(%rcx), %zmm12
	vmovaps	%zmm1, %zmm5
	vpermt2ps	%zmm13, %zmm11, %zmm5
	vpermt2ps	%zmm12, %zmm4, %zmm5
	vmulps	%zmm0, %zmm5, %zmm5
	vsubps	%zmm10, %zmm5, %zmm5
	vmovups	%zmm5, 64(%r15)
	vmovaps	%zmm1, %zmm5
	vpermt2ps	%zmm13, %zmm7, %zmm1
	vpermt2ps	%zmm13, %zmm9, %zmm5
	vpermt2ps	%zmm12, %zmm2, %zmm1
	vmulps	%zmm0, %zmm1, %zmm1
	vpermt2ps	%zmm12, %zmm3, %zmm5
	vmulps	%zmm0, %zmm5, %zmm5
	vsubps	%zmm6, %zmm1, %zmm1
	vsubps	%zmm8, %zmm5, %zmm5
	vmovups	%zmm1, 576(%r15)
	vmovups	%zmm5, 320(%r15)
	vmovups	384(%rcx), %zmm1
	vmovups	448(%rcx), %zmm13
	vmovups	512(%rcx), %zmm12
	vmovaps	%zmm1, %zmm5
	vpermt2ps	%zmm13, %zmm11, %zmm5
	vpermt2ps	%zmm12, %zmm4, %zmm5
	vmulps	%zmm0, %zmm5, %zmm5
	vsubps	%zmm10, %zmm5, %zmm5
	vmovups	%zmm5, 128(%r15)
	vmovaps	%zmm1, %zmm5
	vpermt2ps	%zmm13, %zmm7, %zmm1
	vpermt2ps	%zmm13, %zmm9, %zmm5
	vpermt2ps	%zmm12, %zmm2, %zmm1
	vmulps	%zmm0, %zmm1, %zmm1
	vpermt2ps	%zmm12, %zmm3, %zmm5
	vmulps	%zmm0, %zmm5, %zmm5
	vsubps	%zmm6, %zmm1, %zmm1
	vsubps	%zmm8, %zmm5, %zmm5
	vmovups	%zmm1, 640(%r15)
	vmovups	%zmm5, 384(%r15)
	vmovups	576(%rcx), %zmm12
	vmovups	640(%rcx), %zmm13
	vmovups	704(%rcx), %zmm5
	vpermi2ps	%zmm13, %zmm12, %zmm11
	vpermi2ps	%zmm13, %zmm12, %zmm9
	vpermi2ps	%zmm13, %zmm12, %zmm7
	vmovaps	%zmm11, %zmm1
	vpermi2ps	%zmm5, %zmm7, %zmm2
	vpermt2ps	%zmm5, %zmm4, %zmm1
	vmulps	%zmm0, %zmm1, %zmm1
	vsubps	%zmm10, %zmm1, %zmm1
	vmovups	%zmm1, 192(%r15)
	vmovaps	%zmm9, %zmm1
	vpermt2ps	%zmm5, %zmm3, %zmm1
	vmulps	%zmm0, %zmm1, %zmm1
	vmulps	%zmm0, %zmm2, %zmm0
	vsubps	%zmm8, %zmm1, %zmm1
	vsubps	%zmm6, %zmm0, %zmm0
	vmovups	%zmm1, 448(%r15)
	vmovups	%zmm0, 704(%r15)
	movq	%rax, 168(%rsp)
	jmp	.L3972
.L3841:
	movq	232(%rsp), %rax
	vxorps	%xmm6, %xmm6, %xmm6
	movq	48(%rax), %rsi
	vcvtsd2ss	32(%rax), %xmm6, %xmm0
	leaq	4(%rsi), %rax
	cmpq	%rax, %r15
	leaq	256(%r15), %rax
	setnb	%dl
	cmpq	%rax, %rsi
	setnb	%al
	orb	%dl, %al
	je	.L3891
	movq	216(%rsp), %rax
	leaq	4(%rax,%rbx), %rdx
	movq	%r15, %rax
	subq	%rdx, %rax
	cmpq	$56, %rax
	jbe	.L3891
	vbroadcastss	%xmm0, %zmm0
	vbroadcastss	(%rsi), %zmm1
	leaq	-64(%r12), %rax
	vmulps	(%rcx), %zmm0, %zmm2
	movq	%rax, 168(%rsp)
	vsubps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, (%r15)
	vmulps	64(%rcx), %zmm0, %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, 64(%r15)
	vmulps	128(%rcx), %zmm0, %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, 128(%r15)
	vmulps	192(%rcx), %zmm0, %zmm0
	vsubps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, 192(%r15)
	jmp	.L3972
.L3971:
	leaq	-64(%r12), %rax
	movq	%rax, 168(%rsp)
	jmp	.L3835
.L3890:
	movq	$0, 80(%rsp)
	movq	%rdx, %rdi
	movl	$256, %esi
	movq	$0, 184(%rsp)
	movq	$0, 152(%rsp)
	movq	$512, 160(%rsp)
	jmp	.L3831
.L3891:
	xorl	%eax, %eax
.L3845:
	vmulss	(%rcx,%rax,4), %xmm0, %xmm1
	vsubss	(%rsi), %xmm1, %xmm1
	vmovss	%xmm1, (%r15,%rax,4)
	addq	$1, %rax
	cmpq	$64, %rax
	jne	.L3845
	jmp	.L3964
.L3892:
	xorl	%eax, %eax
.L3848:
	vmulss	(%rcx,%rax,8), %xmm0, %xmm1
	vsubss	(%rsi), %xmm1, %xmm1
	vmovss	%xmm1, (%r15,%rax,4)
	vmulss	4(%rcx,%rax,8), %xmm0, %xmm1
	vsubss	4(%rsi), %xmm1, %xmm1
	vmovss	%xmm1, 256(%r15,%rax,4)
	addq	$1, %rax
	cmpq	$64, %rax
	jne	.L3848
	jmp	.L3964
.L3853:
	movq	%rcx, %rax
	movq	%r15, %rdx
	leaq	1024(%rcx), %rsi
.L3854:
	vmulss	(%rax), %xmm0, %xmm1
	addq	$16, %rax
	addq	$4, %rdx
	vsubss	(%r9), %xmm1, %xmm1
	vmovss	%xmm1, -4(%rdx)
	vmulss	-12(%rax), %xmm0, %xmm1
	vsubss	4(%r9), %xmm1, %xmm1
	vmovss	%xmm1, 252(%rdx)
	vmulss	-8(%rax), %xmm0, %xmm1
	vsubss	8(%r9), %xmm1, %xmm1
	vmovss	%xmm1, 508(%rdx)
	vmulss	-4(%rax), %xmm0, %xmm1
	vsubss	12(%r9), %xmm1, %xmm1
	vmovss	%xmm1, 764(%rdx)
	cmpq	%rax, %rsi
	jne	.L3854
	jmp	.L3964
.L3850:
	movq	%rcx, %rax
	movq	%r15, %rdx
	leaq	768(%rcx), %rsi
.L3851:
	vmulss	(%rax), %xmm0, %xmm1
	addq	$12, %rax
	addq	$4, %rdx
	vsubss	(%r8), %xmm1, %xmm1
	vmovss	%xmm1, -4(%rdx)
	vmulss	-8(%rax), %xmm0, %xmm1
	vsubss	4(%r8), %xmm1, %xmm1
	vmovss	%xmm1, 252(%rdx)
	vmulss	-4(%rax), %xmm0, %xmm1
	vsubss	8(%r8), %xmm1, %xmm1
	vmovss	%xmm1, 508(%rdx)
	cmpq	%rax, %rsi
	jne	.L3851
	jmp	.L3964
	.cfi_endproc
.LFE6458:
	.size	nearest_f32, .-nearest_f32
	.p2align 4
	.type	centers_bytes, @function
centers_bytes:
.LFB6414:
	.cfi_startproc
	movq	%rdi, %rcx
	leaq	14(%rdi), %rdi
	movq	%rcx, %rax
	addq	$7, %rax
	cmovns	%rax, %rdi
	sarq	$3, %rdi
	testl	%edx, %edx
	je	.L3980
	cmpq	$8, %rsi
	jle	.L3981
	movabsq	$-7905747460161236401, %rax
	movl	$1, %r8d
	movabsq	$9223372036854775807, %rdx
	addq	%rcx, %rax
	cmpq	$5, %rax
	jbe	.L3976
	leaq	5(%rcx), %r8
	leaq	4(%rcx), %r9
	movabsq	$3074457345618258603, %rax
	imulq	%r8
	sarq	$63, %r8
	movabsq	$7378697629483820647, %rax
	subq	%r8, %rdx
	leaq	0(,%rdx,8), %r8
	subq	%rdx, %r8
	imulq	%r9
	sarq	$63, %r9
	sarq	%rdx
	subq	%r9, %rdx
	leaq	(%rdx,%rdx,2), %rdx
	addq	%rdx, %rdx
	cmpq	%rdx, %r8
	cmovle	%r8, %rdx
	setle	%r8b
	movzbl	%r8b, %r8d
	addl	$5, %r8d
.L3976:
	movq	%rcx, %r9
	leaq	6(%rcx), %rax
	leaq	2(%rcx), %r10
	addq	$3, %r9
	cmovns	%r9, %rax
	movq	%rax, %r9
	andq	$-4, %rax
	sarq	$2, %r9
	addq	%r9, %rax
	cmpq	%rdx, %rax
	cmovl	%rax, %rdx
	movl	$4, %eax
	cmovl	%eax, %r8d
	movabsq	$6148914691236517206, %rax
	movq	%rdx, %r9
	imulq	%r10
	sarq	$63, %r10
	subq	%r10, %rdx
	salq	$2, %rdx
	cmpq	%r9, %rdx
	jl	.L3985
	movq	%r9, %rdx
.L3978:
	leaq	1(%rcx), %r9
	movq	%r9, %rax
	shrq	$63, %rax
	addq	%r9, %rax
	movq	%rax, %r9
	andq	$-2, %rax
	sarq	%r9
	addq	%r9, %rax
	cmpq	%rax, %rdx
	movl	$2, %eax
	cmovg	%eax, %r8d
	movslq	%r8d, %r8
.L3975:
	leaq	-1(%r8,%rcx), %r9
	movq	%r9, %rax
	cqto
	idivq	%r8
	subq	%rdx, %r9
	leaq	126(,%r9,8), %r8
	imulq	%rsi, %r9
	andq	$-128, %r8
	leaq	63(,%r9,4), %r9
	andq	$-64, %r9
	jmp	.L3974
	.p2align 4,,10
	.p2align 3
.L3980:
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
.L3974:
	imulq	%rsi, %rcx
	leaq	127(,%rsi,4), %rax
	imulq	%rdi, %rsi
	andq	$-64, %rax
	leaq	63(,%rcx,8), %rdx
	andq	$-64, %rdx
	salq	$6, %rsi
	addq	%rdx, %rax
	addq	%rsi, %rax
	addq	%r8, %rax
	addq	%r9, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L3985:
	movl	$3, %r8d
	jmp	.L3978
	.p2align 4,,10
	.p2align 3
.L3981:
	movl	$1, %r8d
	jmp	.L3975
	.cfi_endproc
.LFE6414:
	.size	centers_bytes, .-centers_bytes
	.p2align 4
	.type	seed_lower_f32, @function
seed_lower_f32:
.LFB6490:
	.cfi_startproc
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	movq	%rdx, %r8
	xorl	%r10d, %r10d
	xorl	%r13d, %r13d
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	movq	%rdi, %rbx
	subq	$2328, %rsp
	.cfi_def_cfa_offset 2368
	leaq	16(%rsp), %rbp
.L3990:
	movl	4(%rcx,%r10), %eax
	movl	(%rcx,%r10), %esi
	salq	$32, %rax
	orq	%rsi, %rax
	movq	%rax, %r9
	je	.L3988
	movslq	%r13d, %rdi
	leal	0(,%r10,8), %r11d
	addq	%rbp, %rdi
	.p2align 4,,10
	.p2align 3
.L3989:
	xorl	%esi, %esi
	addq	$1, %rdi
	rep bsfq	%rax, %rsi
	addl	%r11d, %esi
	movb	%sil, -1(%rdi)
	leaq	-1(%rax), %rsi
	andq	%rsi, %rax
	jne	.L3989
	xorl	%eax, %eax
	popcntq	%r9, %rax
	addl	%eax, %r13d
.L3988:
	addq	$8, %r10
	cmpq	$32, %r10
	jne	.L3990
	movl	%r13d, %ecx
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%rbx, %rdi
	leaq	272(%rsp), %r9
	movq	%r9, 8(%rsp)
	call	seed_squares_f32
	testl	%r13d, %r13d
	je	.L4011
	movq	40(%rbx), %rsi
	movq	8(%rsp), %r9
	movslq	%r13d, %r13
	xorl	%eax, %eax
	vmovsd	.LC49(%rip), %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vmovsd	.LC48(%rip), %xmm2
	.p2align 4,,10
	.p2align 3
.L3997:
	movzbl	0(%rbp,%rax), %edx
	vmovsd	(%r9,%rax,8), %xmm0
	addq	%r12, %rdx
	leaq	(%rsi,%rdx,8), %rcx
	vmovsd	(%rcx), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.L3994
	cmpq	$0, 48(%rbx)
	vmovsd	%xmm0, (%rcx)
	je	.L3994
	vsqrtsd	%xmm0, %xmm0, %xmm0
	vmovsd	80(%rbx), %xmm1
	movq	96(%rbx), %rcx
	vmulsd	72(%rbx), %xmm0, %xmm0
	movq	104(%rbx), %rdi
	vaddsd	%xmm1, %xmm1, %xmm1
	movl	(%rcx,%rdx,4), %ecx
	leaq	(%rdi,%rdx,4), %rdx
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vcvtsi2sdl	%ecx, %xmm4, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm1, %xmm0
	vmulsd	%xmm2, %xmm0, %xmm0
	vrndscalesd	$9, %xmm0, %xmm0, %xmm0
	vcomisd	.LC50(%rip), %xmm0
	jbe	.L3998
	testl	%ecx, %ecx
	js	.L3998
	vcvttsd2sil	%xmm0, %ecx
.L3996:
	movl	%ecx, (%rdx)
.L3994:
	addq	$1, %rax
	cmpq	%r13, %rax
	jne	.L3997
.L4011:
	addq	$2328, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
.L3998:
	.cfi_restore_state
	movl	$-2147483648, %ecx
	jmp	.L3996
	.cfi_endproc
.LFE6490:
	.size	seed_lower_f32, .-seed_lower_f32
	.p2align 4
	.type	seed_gain_f32, @function
seed_gain_f32:
.LFB6487:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vpxor	%xmm0, %xmm0, %xmm0
	movq	%rdx, %r8
	xorl	%r11d, %r11d
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r14
	.cfi_offset 14, -24
	movq	%rdi, %r14
	pushq	%r13
	.cfi_offset 13, -32
	movq	%rsi, %r13
	pushq	%r12
	pushq	%rbx
	.cfi_offset 12, -40
	.cfi_offset 3, -48
	xorl	%ebx, %ebx
	andq	$-64, %rsp
	subq	$2624, %rsp
	vmovdqa64	%zmm0, 64(%rsp)
	leaq	320(%rsp), %r12
	vmovdqa64	%zmm0, 128(%rsp)
	vmovdqa64	%zmm0, 192(%rsp)
	vmovdqa64	%zmm0, 256(%rsp)
.L4016:
	movl	4(%rcx,%r11), %eax
	movl	(%rcx,%r11), %esi
	salq	$32, %rax
	orq	%rsi, %rax
	movq	%rax, %r10
	je	.L4014
	movslq	%ebx, %rdi
	leal	0(,%r11,8), %r9d
	addq	%r12, %rdi
	.p2align 4,,10
	.p2align 3
.L4015:
	xorl	%esi, %esi
	addq	$1, %rdi
	rep bsfq	%rax, %rsi
	addl	%r9d, %esi
	movb	%sil, -1(%rdi)
	leaq	-1(%rax), %rsi
	andq	%rsi, %rax
	jne	.L4015
	xorl	%eax, %eax
	popcntq	%r10, %rax
	addl	%eax, %ebx
.L4014:
	addq	$8, %r11
	cmpq	$32, %r11
	jne	.L4016
	leaq	576(%rsp), %r9
	movl	%ebx, %ecx
	movq	%r12, %rdx
	movq	%r13, %rsi
	movq	%r9, 56(%rsp)
	movq	%r14, %rdi
	vzeroupper
	call	seed_squares_f32
	testl	%ebx, %ebx
	je	.L4034
	movq	40(%r14), %rdi
	movq	56(%rsp), %r9
	movslq	%ebx, %rbx
	xorl	%eax, %eax
	vxorpd	%xmm2, %xmm2, %xmm2
	.p2align 4,,10
	.p2align 3
.L4021:
	movzbl	(%r12,%rax), %edx
	movq	%rdx, %rcx
	addq	%r13, %rdx
	vmovsd	(%rdi,%rdx,8), %xmm0
	vsubsd	(%r9,%rax,8), %xmm0, %xmm0
	vcomisd	%xmm2, %xmm0
	jbe	.L4018
	movq	32(%r14), %rsi
	andl	$31, %ecx
	vmovsd	64(%rsp,%rcx,8), %xmm1
	testq	%rsi, %rsi
	je	.L4020
	vmulsd	(%rsi,%rdx,8), %xmm0, %xmm0
.L4020:
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 64(%rsp,%rcx,8)
.L4018:
	addq	$1, %rax
	cmpq	%rax, %rbx
	jne	.L4021
	vmovsd	64(%rsp), %xmm0
.L4017:
	movl	$5, %edi
	movl	$16, %edx
	leaq	64(%rsp), %r8
	.p2align 4,,10
	.p2align 3
.L4022:
	testl	%edx, %edx
	jle	.L4033
	leal	-1(%rdx), %eax
	movl	%edx, %esi
	cmpl	$2, %eax
	jbe	.L4023
	movslq	%edx, %r9
	cmpl	$6, %eax
	jbe	.L4035
	shrl	$3, %esi
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %r11
	movq	%r8, %rcx
	salq	$6, %rsi
	addq	%rax, %rsi
	.p2align 4,,10
	.p2align 3
.L4025:
	vmovupd	(%rax), %zmm3
	vaddpd	(%rcx), %zmm3, %zmm0
	addq	$64, %rax
	addq	$64, %rcx
	vmovapd	%zmm0, -64(%rcx)
	cmpq	%rax, %rsi
	jne	.L4025
	movl	%edx, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	cmpl	%eax, %edx
	je	.L4030
	movl	%edx, %esi
	subl	%eax, %esi
	leal	-1(%rsi), %r10d
	cmpl	$2, %r10d
	jbe	.L4027
.L4024:
	leaq	(%r11,%rcx,8), %r10
	addq	%rcx, %r9
	movl	%esi, %ecx
	vmovupd	64(%rsp,%r9,8), %ymm0
	vaddpd	(%r10), %ymm0, %ymm0
	andl	$-4, %ecx
	addl	%ecx, %eax
	andl	$3, %esi
	vmovapd	%ymm0, (%r10)
	je	.L4030
.L4027:
	movslq	%eax, %rsi
	leal	(%rdx,%rax), %ecx
	salq	$3, %rsi
	movslq	%ecx, %rcx
	leaq	(%r11,%rsi), %r9
	vmovsd	(%r9), %xmm0
	vaddsd	64(%rsp,%rcx,8), %xmm0, %xmm0
	leal	1(%rax), %ecx
	vmovsd	%xmm0, (%r9)
	cmpl	%edx, %ecx
	jge	.L4030
	addl	%edx, %ecx
	leaq	8(%r11,%rsi), %r9
	addl	$2, %eax
	movslq	%ecx, %rcx
	vmovsd	(%r9), %xmm0
	vaddsd	64(%rsp,%rcx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%eax, %edx
	jle	.L4030
	addl	%edx, %eax
	leaq	16(%r11,%rsi), %rcx
	cltq
	vmovsd	(%rcx), %xmm0
	vaddsd	64(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rcx)
.L4030:
	vmovsd	64(%rsp), %xmm0
.L4033:
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, %edx
	subl	$1, %edi
	jne	.L4022
	vzeroupper
	leaq	-32(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
	.p2align 4,,10
	.p2align 3
.L4023:
	.cfi_restore_state
	movslq	%edx, %rcx
	movq	%r8, %rax
	leaq	(%r8,%rcx,8), %rsi
	.p2align 4,,10
	.p2align 3
.L4029:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rcx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rax, %rsi
	jne	.L4029
	jmp	.L4030
.L4035:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	leaq	64(%rsp), %r11
	jmp	.L4024
.L4034:
	vxorpd	%xmm0, %xmm0, %xmm0
	jmp	.L4017
	.cfi_endproc
.LFE6487:
	.size	seed_gain_f32, .-seed_gain_f32
	.p2align 4
	.type	seed_gain_f64, @function
seed_gain_f64:
.LFB6534:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vpxor	%xmm0, %xmm0, %xmm0
	movq	%rdx, %r8
	xorl	%r11d, %r11d
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r14
	.cfi_offset 14, -24
	movq	%rdi, %r14
	pushq	%r13
	.cfi_offset 13, -32
	movq	%rsi, %r13
	pushq	%r12
	pushq	%rbx
	.cfi_offset 12, -40
	.cfi_offset 3, -48
	xorl	%ebx, %ebx
	andq	$-64, %rsp
	subq	$2624, %rsp
	vmovdqa64	%zmm0, 64(%rsp)
	leaq	320(%rsp), %r12
	vmovdqa64	%zmm0, 128(%rsp)
	vmovdqa64	%zmm0, 192(%rsp)
	vmovdqa64	%zmm0, 256(%rsp)
.L4055:
	movl	4(%rcx,%r11), %eax
	movl	(%rcx,%r11), %esi
	salq	$32, %rax
	orq	%rsi, %rax
	movq	%rax, %r10
	je	.L4053
	movslq	%ebx, %rdi
	leal	0(,%r11,8), %r9d
	addq	%r12, %rdi
	.p2align 4,,10
	.p2align 3
.L4054:
	xorl	%esi, %esi
	addq	$1, %rdi
	rep bsfq	%rax, %rsi
	addl	%r9d, %esi
	movb	%sil, -1(%rdi)
	leaq	-1(%rax), %rsi
	andq	%rsi, %rax
	jne	.L4054
	xorl	%eax, %eax
	popcntq	%r10, %rax
	addl	%eax, %ebx
.L4053:
	addq	$8, %r11
	cmpq	$32, %r11
	jne	.L4055
	leaq	576(%rsp), %r9
	movl	%ebx, %ecx
	movq	%r12, %rdx
	movq	%r13, %rsi
	movq	%r9, 56(%rsp)
	movq	%r14, %rdi
	vzeroupper
	call	seed_squares_f64
	testl	%ebx, %ebx
	je	.L4073
	movq	40(%r14), %r8
	movq	56(%rsp), %r9
	movslq	%ebx, %rsi
	xorl	%eax, %eax
	vxorpd	%xmm2, %xmm2, %xmm2
	.p2align 4,,10
	.p2align 3
.L4060:
	movzbl	(%r12,%rax), %edx
	movq	%rdx, %rcx
	addq	%r13, %rdx
	vmovsd	(%r8,%rdx,8), %xmm0
	vsubsd	(%r9,%rax,8), %xmm0, %xmm0
	vcomisd	%xmm2, %xmm0
	jbe	.L4057
	movq	32(%r14), %rdi
	andl	$31, %ecx
	vmovsd	64(%rsp,%rcx,8), %xmm1
	testq	%rdi, %rdi
	je	.L4059
	vmulsd	(%rdi,%rdx,8), %xmm0, %xmm0
.L4059:
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	%xmm0, 64(%rsp,%rcx,8)
.L4057:
	addq	$1, %rax
	cmpq	%rax, %rsi
	jne	.L4060
	vmovsd	64(%rsp), %xmm0
.L4056:
	movl	$5, %edi
	movl	$16, %edx
	leaq	64(%rsp), %r8
	.p2align 4,,10
	.p2align 3
.L4061:
	testl	%edx, %edx
	jle	.L4072
	leal	-1(%rdx), %eax
	movl	%edx, %esi
	cmpl	$2, %eax
	jbe	.L4062
	movslq	%edx, %r9
	cmpl	$6, %eax
	jbe	.L4074
	shrl	$3, %esi
	leaq	(%r8,%r9,8), %rax
	movq	%r8, %r11
	movq	%r8, %rcx
	salq	$6, %rsi
	addq	%rax, %rsi
	.p2align 4,,10
	.p2align 3
.L4064:
	vmovupd	(%rax), %zmm3
	vaddpd	(%rcx), %zmm3, %zmm0
	addq	$64, %rax
	addq	$64, %rcx
	vmovapd	%zmm0, -64(%rcx)
	cmpq	%rax, %rsi
	jne	.L4064
	movl	%edx, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	cmpl	%eax, %edx
	je	.L4069
	movl	%edx, %esi
	subl	%eax, %esi
	leal	-1(%rsi), %r10d
	cmpl	$2, %r10d
	jbe	.L4066
.L4063:
	leaq	(%r11,%rcx,8), %r10
	addq	%rcx, %r9
	movl	%esi, %ecx
	vmovupd	64(%rsp,%r9,8), %ymm0
	vaddpd	(%r10), %ymm0, %ymm0
	andl	$-4, %ecx
	addl	%ecx, %eax
	andl	$3, %esi
	vmovapd	%ymm0, (%r10)
	je	.L4069
.L4066:
	movslq	%eax, %rsi
	leal	(%rdx,%rax), %ecx
	salq	$3, %rsi
	movslq	%ecx, %rcx
	leaq	(%r11,%rsi), %r9
	vmovsd	(%r9), %xmm0
	vaddsd	64(%rsp,%rcx,8), %xmm0, %xmm0
	leal	1(%rax), %ecx
	vmovsd	%xmm0, (%r9)
	cmpl	%edx, %ecx
	jge	.L4069
	addl	%edx, %ecx
	leaq	8(%r11,%rsi), %r9
	addl	$2, %eax
	movslq	%ecx, %rcx
	vmovsd	(%r9), %xmm0
	vaddsd	64(%rsp,%rcx,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%r9)
	cmpl	%eax, %edx
	jle	.L4069
	addl	%edx, %eax
	leaq	16(%r11,%rsi), %rcx
	cltq
	vmovsd	(%rcx), %xmm0
	vaddsd	64(%rsp,%rax,8), %xmm0, %xmm0
	vmovsd	%xmm0, (%rcx)
.L4069:
	vmovsd	64(%rsp), %xmm0
.L4072:
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	sarl	%eax
	movl	%eax, %edx
	subl	$1, %edi
	jne	.L4061
	vzeroupper
	leaq	-32(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
	.p2align 4,,10
	.p2align 3
.L4062:
	.cfi_restore_state
	movslq	%edx, %rcx
	movq	%r8, %rax
	leaq	(%r8,%rcx,8), %rsi
	.p2align 4,,10
	.p2align 3
.L4068:
	vmovsd	(%rax), %xmm0
	vaddsd	(%rax,%rcx,8), %xmm0, %xmm0
	addq	$8, %rax
	vmovsd	%xmm0, -8(%rax)
	cmpq	%rax, %rsi
	jne	.L4068
	jmp	.L4069
.L4074:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	leaq	64(%rsp), %r11
	jmp	.L4063
.L4073:
	vxorpd	%xmm0, %xmm0, %xmm0
	jmp	.L4056
	.cfi_endproc
.LFE6534:
	.size	seed_gain_f64, .-seed_gain_f64
	.p2align 4
	.type	seed_lower_f64, @function
seed_lower_f64:
.LFB6537:
	.cfi_startproc
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	movq	%rdx, %r8
	xorl	%r10d, %r10d
	xorl	%r13d, %r13d
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	movq	%rdi, %rbx
	subq	$2328, %rsp
	.cfi_def_cfa_offset 2368
	leaq	16(%rsp), %rbp
.L4094:
	movl	4(%rcx,%r10), %eax
	movl	(%rcx,%r10), %esi
	salq	$32, %rax
	orq	%rsi, %rax
	movq	%rax, %r9
	je	.L4092
	movslq	%r13d, %rdi
	leal	0(,%r10,8), %r11d
	addq	%rbp, %rdi
	.p2align 4,,10
	.p2align 3
.L4093:
	xorl	%esi, %esi
	addq	$1, %rdi
	rep bsfq	%rax, %rsi
	addl	%r11d, %esi
	movb	%sil, -1(%rdi)
	leaq	-1(%rax), %rsi
	andq	%rsi, %rax
	jne	.L4093
	xorl	%eax, %eax
	popcntq	%r9, %rax
	addl	%eax, %r13d
.L4092:
	addq	$8, %r10
	cmpq	$32, %r10
	jne	.L4094
	movl	%r13d, %ecx
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%rbx, %rdi
	leaq	272(%rsp), %r9
	movq	%r9, 8(%rsp)
	call	seed_squares_f64
	testl	%r13d, %r13d
	je	.L4115
	movq	40(%rbx), %rsi
	movq	8(%rsp), %r9
	movslq	%r13d, %r13
	xorl	%eax, %eax
	vmovsd	.LC49(%rip), %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vmovsd	.LC48(%rip), %xmm2
	.p2align 4,,10
	.p2align 3
.L4101:
	movzbl	0(%rbp,%rax), %edx
	vmovsd	(%r9,%rax,8), %xmm0
	addq	%r12, %rdx
	leaq	(%rsi,%rdx,8), %rcx
	vmovsd	(%rcx), %xmm1
	vucomisd	%xmm0, %xmm1
	jbe	.L4098
	cmpq	$0, 48(%rbx)
	vmovsd	%xmm0, (%rcx)
	je	.L4098
	vsqrtsd	%xmm0, %xmm0, %xmm0
	vmovsd	80(%rbx), %xmm1
	movq	96(%rbx), %rcx
	vmulsd	72(%rbx), %xmm0, %xmm0
	movq	104(%rbx), %rdi
	vaddsd	%xmm1, %xmm1, %xmm1
	movl	(%rcx,%rdx,4), %ecx
	leaq	(%rdi,%rdx,4), %rdx
	vmulsd	%xmm3, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vcvtsi2sdl	%ecx, %xmm4, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm1, %xmm0
	vmulsd	%xmm2, %xmm0, %xmm0
	vrndscalesd	$9, %xmm0, %xmm0, %xmm0
	vcomisd	.LC50(%rip), %xmm0
	jbe	.L4102
	testl	%ecx, %ecx
	js	.L4102
	vcvttsd2sil	%xmm0, %ecx
.L4100:
	movl	%ecx, (%rdx)
.L4098:
	addq	$1, %rax
	cmpq	%r13, %rax
	jne	.L4101
.L4115:
	addq	$2328, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
.L4102:
	.cfi_restore_state
	movl	$-2147483648, %ecx
	jmp	.L4100
	.cfi_endproc
.LFE6537:
	.size	seed_lower_f64, .-seed_lower_f64
	.p2align 4
	.type	seed_gain_between_f32, @function
seed_gain_between_f32:
.LFB6489:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vmovq	%rdi, %xmm3
	xorl	%r10d, %r10d
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
	movq	%rcx, %rbx
	andq	$-64, %rsp
	subq	$264, %rsp
	leaq	8(%rsp), %r12
	movq	%rsi, -80(%rsp)
	movq	%r8, %rsi
	movq	%rdx, -120(%rsp)
	xorl	%edx, %edx
.L4120:
	movl	4(%rbx,%r10), %eax
	movl	(%rbx,%r10), %ecx
	salq	$32, %rax
	orq	%rcx, %rax
	movq	%rax, %r11
	je	.L4118
	movslq	%edx, %rdi
	leal	0(,%r10,8), %r8d
	addq	%r12, %rdi
	.p2align 4,,10
	.p2align 3
.L4119:
	xorl	%ecx, %ecx
	addq	$1, %rdi
	rep bsfq	%rax, %rcx
	addl	%r8d, %ecx
	movb	%cl, -1(%rdi)
	leaq	-1(%rax), %rcx
	andq	%rcx, %rax
	jne	.L4119
	xorl	%eax, %eax
	popcntq	%r11, %rax
	addl	%eax, %edx
.L4118:
	addq	$8, %r10
	cmpq	$32, %r10
	jne	.L4120
	vmovq	%xmm3, %rax
	vmovq	%rbx, %xmm4
	vxorps	%xmm6, %xmm6, %xmm6
	movq	(%rax), %rbx
	movq	16(%rax), %rax
	vpxor	%xmm0, %xmm0, %xmm0
	addq	$8, %rax
	vcvtsi2sdq	%rax, %xmm6, %xmm10
	vmovq	%xmm4, %rax
	vmulsd	.LC70(%rip), %xmm10, %xmm10
	vmovdqu8	%ymm0, (%rax)
	testl	%edx, %edx
	je	.L4155
	vmovq	%xmm3, %rax
	movslq	%edx, %rdx
	movq	%rbx, %r15
	vmovsd	.LC3(%rip), %xmm11
	movq	16(%rax), %r10
	movq	-120(%rsp), %rax
	leaq	8(%rsp), %r8
	vxorpd	%xmm8, %xmm8, %xmm8
	vsubsd	%xmm10, %xmm11, %xmm16
	vaddsd	%xmm11, %xmm10, %xmm10
	vmovsd	.LC72(%rip), %xmm13
	vmovsd	%xmm8, %xmm8, %xmm14
	imulq	%r10, %rax
	leaq	-32(%r10), %r11
	vmovq	%rsi, %xmm24
	vmovq	%r9, %xmm25
	vmovq	%rax, %xmm7
	salq	$2, %rax
	leaq	(%rbx,%rax), %r12
	vmovq	%rax, %xmm15
	leaq	(%rdx,%r8), %rax
	movq	%rax, -96(%rsp)
	movq	%r11, %rax
	movq	%r12, %rbx
	andq	$-32, %rax
	leaq	32(%rax), %rdi
	addq	$47, %rax
	movq	%rax, -112(%rsp)
	vmovq	%xmm3, %rax
	movq	%rdi, %r11
	vmovq	40(%rax), %xmm2
	movq	%rdi, -104(%rsp)
	vmovq	32(%rax), %xmm5
	vmovdqa64	%xmm2, %xmm23
	.p2align 4,,10
	.p2align 3
.L4154:
	movzbl	(%r8), %eax
	movq	-80(%rsp), %rsi
	movq	%r10, %rdi
	addq	%rax, %rsi
	movb	%al, -65(%rsp)
	imulq	%rsi, %rdi
	movq	%rax, -88(%rsp)
	leaq	(%r15,%rdi,4), %r12
	cmpq	$31, %r10
	jle	.L4156
	vxorps	%xmm1, %xmm1, %xmm1
	xorl	%eax, %eax
	vmovaps	%zmm1, %zmm19
	.p2align 4,,10
	.p2align 3
.L4123:
	vmovups	(%r12,%rax,4), %zmm2
	vsubps	(%rbx,%rax,4), %zmm2, %zmm0
	vmovups	64(%r12,%rax,4), %zmm2
	vfnmadd231ps	%zmm0, %zmm0, %zmm19
	vsubps	64(%rbx,%rax,4), %zmm2, %zmm0
	addq	$32, %rax
	vfnmadd231ps	%zmm0, %zmm0, %zmm1
	cmpq	%r11, %rax
	jne	.L4123
	movq	-112(%rsp), %rax
	movq	-104(%rsp), %rdx
.L4122:
	cmpq	%rax, %r10
	jle	.L4124
	vmovups	(%r12,%rdx,4), %zmm2
	vsubps	(%rbx,%rdx,4), %zmm2, %zmm0
	addq	$16, %rdx
	vfnmadd231ps	%zmm0, %zmm0, %zmm19
.L4124:
	vaddps	%zmm19, %zmm1, %zmm1
	vmovaps	%zmm1, -56(%rsp)
	cmpq	%rdx, %r10
	jle	.L4157
	movq	%r10, %r13
	movq	%rdx, -64(%rsp)
	subq	%rdx, %r13
	leaq	-1(%r13), %rax
	cmpq	$14, %rax
	jbe	.L4158
	leaq	(%rdi,%rdx), %rax
	vxorps	%xmm1, %xmm1, %xmm1
	leaq	(%r15,%rax,4), %r14
	vmovq	%xmm7, %rax
	addq	%rdx, %rax
	leaq	(%r15,%rax,4), %rcx
	movq	%r13, %rax
	shrq	$4, %rax
	salq	$6, %rax
	movq	%rax, %r9
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L4127:
	vmovups	(%r14,%rax), %zmm2
	vsubps	(%rcx,%rax), %zmm2, %zmm0
	addq	$64, %rax
	vmulps	%zmm0, %zmm0, %zmm0
	vaddss	%xmm1, %xmm0, %xmm1
	vshufps	$85, %xmm0, %xmm0, %xmm22
	vshufps	$255, %xmm0, %xmm0, %xmm2
	vaddss	%xmm1, %xmm22, %xmm22
	vunpckhps	%xmm0, %xmm0, %xmm1
	vaddss	%xmm22, %xmm1, %xmm1
	vextractf32x4	$1, %ymm0, %xmm22
	vaddss	%xmm1, %xmm2, %xmm2
	valignd	$5, %ymm0, %ymm0, %ymm1
	vaddss	%xmm2, %xmm22, %xmm22
	vaddss	%xmm22, %xmm1, %xmm1
	valignd	$6, %ymm0, %ymm0, %ymm22
	vaddss	%xmm1, %xmm22, %xmm22
	valignd	$7, %ymm0, %ymm0, %ymm1
	vextractf32x8	$0x1, %zmm0, %ymm0
	vshufps	$85, %xmm0, %xmm0, %xmm21
	vshufps	$255, %xmm0, %xmm0, %xmm2
	vaddss	%xmm22, %xmm1, %xmm1
	vaddss	%xmm1, %xmm0, %xmm1
	vaddss	%xmm1, %xmm21, %xmm21
	vunpckhps	%xmm0, %xmm0, %xmm1
	vaddss	%xmm21, %xmm1, %xmm1
	valignd	$5, %ymm0, %ymm0, %ymm21
	vaddss	%xmm1, %xmm2, %xmm2
	vextractf32x4	$1, %ymm0, %xmm1
	vaddss	%xmm2, %xmm1, %xmm1
	vaddss	%xmm1, %xmm21, %xmm21
	valignd	$6, %ymm0, %ymm0, %ymm1
	valignd	$7, %ymm0, %ymm0, %ymm0
	vaddss	%xmm21, %xmm1, %xmm1
	vaddss	%xmm0, %xmm1, %xmm1
	cmpq	%rax, %r9
	jne	.L4127
	movq	%r13, %rax
	andq	$-16, %rax
	addq	%rax, %rdx
	testb	$15, %r13b
	je	.L4125
.L4126:
	subq	%rax, %r13
	leaq	-1(%r13), %r9
	cmpq	$6, %r9
	jbe	.L4130
	movq	-64(%rsp), %rcx
	addq	%rax, %rdi
	addq	%rcx, %rdi
	vmovups	(%r15,%rdi,4), %ymm19
	vmovq	%xmm7, %rdi
	addq	%rdi, %rax
	addq	%rcx, %rax
	vsubps	(%r15,%rax,4), %ymm19, %ymm19
	movq	%r13, %rax
	andq	$-8, %rax
	addq	%rax, %rdx
	andl	$7, %r13d
	vmulps	%ymm19, %ymm19, %ymm19
	vaddss	%xmm19, %xmm1, %xmm0
	vshufps	$85, %xmm19, %xmm19, %xmm1
	vshufps	$255, %xmm19, %xmm19, %xmm20
	vaddss	%xmm1, %xmm0, %xmm0
	vunpckhps	%xmm19, %xmm19, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	vextractf32x4	$1, %ymm19, %xmm1
	vaddss	%xmm20, %xmm0, %xmm0
	vaddss	%xmm1, %xmm0, %xmm0
	valignd	$5, %ymm19, %ymm19, %ymm1
	vaddss	%xmm1, %xmm0, %xmm0
	valignd	$6, %ymm19, %ymm19, %ymm1
	valignd	$7, %ymm19, %ymm19, %ymm19
	vaddss	%xmm1, %xmm0, %xmm0
	vaddss	%xmm19, %xmm0, %xmm1
	je	.L4125
.L4130:
	vmovss	(%r12,%rdx,4), %xmm0
	vsubss	(%rbx,%rdx,4), %xmm0, %xmm0
	leaq	1(%rdx), %rdi
	leaq	0(,%rdx,4), %rax
	vmulss	%xmm0, %xmm0, %xmm0
	vaddss	%xmm0, %xmm1, %xmm1
	cmpq	%rdi, %r10
	jle	.L4125
	vmovss	4(%r12,%rax), %xmm0
	vsubss	4(%rbx,%rax), %xmm0, %xmm0
	leaq	2(%rdx), %rdi
	vmulss	%xmm0, %xmm0, %xmm0
	vaddss	%xmm0, %xmm1, %xmm1
	cmpq	%rdi, %r10
	jle	.L4125
	vmovss	8(%r12,%rax), %xmm0
	vsubss	8(%rbx,%rax), %xmm0, %xmm0
	leaq	3(%rdx), %rdi
	vmulss	%xmm0, %xmm0, %xmm0
	vaddss	%xmm0, %xmm1, %xmm1
	cmpq	%rdi, %r10
	jle	.L4125
	vmovss	12(%r12,%rax), %xmm0
	vsubss	12(%rbx,%rax), %xmm0, %xmm0
	leaq	4(%rdx), %rdi
	vmulss	%xmm0, %xmm0, %xmm0
	vaddss	%xmm0, %xmm1, %xmm1
	cmpq	%rdi, %r10
	jle	.L4125
	vmovss	16(%r12,%rax), %xmm0
	vsubss	16(%rbx,%rax), %xmm0, %xmm0
	leaq	5(%rdx), %rdi
	vmulss	%xmm0, %xmm0, %xmm0
	vaddss	%xmm0, %xmm1, %xmm1
	cmpq	%rdi, %r10
	jle	.L4125
	vmovss	20(%r12,%rax), %xmm0
	vsubss	20(%rbx,%rax), %xmm0, %xmm0
	addq	$6, %rdx
	vmulss	%xmm0, %xmm0, %xmm0
	vaddss	%xmm0, %xmm1, %xmm1
	cmpq	%rdx, %r10
	jle	.L4125
	vmovss	24(%r12,%rax), %xmm0
	vsubss	24(%rbx,%rax), %xmm0, %xmm0
	vmulss	%xmm0, %xmm0, %xmm0
	vaddss	%xmm0, %xmm1, %xmm1
.L4125:
	movl	$4, %edx
	movl	$8, %eax
.L4132:
	testl	%eax, %eax
	jle	.L4138
	leal	-1(%rax), %ecx
	cmpl	$2, %ecx
	jbe	.L4133
.L4190:
	cmpl	$7, %ecx
	jne	.L4134
	vmovaps	-56(%rsp), %ymm2
	vaddps	-24(%rsp), %ymm2, %ymm0
	movl	$8, %eax
	vmovaps	%ymm0, -56(%rsp)
.L4138:
	movl	%eax, %ecx
	shrl	$31, %ecx
	addl	%ecx, %eax
	sarl	%eax
	subl	$1, %edx
	jne	.L4132
.L4137:
	vsubss	-56(%rsp), %xmm1, %xmm1
	vmovq	%xmm23, %rax
	vmovsd	%xmm11, %xmm11, %xmm19
	vmovsd	(%rax,%rsi,8), %xmm2
	vmovq	%xmm5, %rax
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	testq	%rax, %rax
	je	.L4139
	vmovsd	(%rax,%rsi,8), %xmm19
.L4139:
	vucomisd	.LC71(%rip), %xmm1
	jbe	.L4140
	vucomisd	%xmm1, %xmm13
	jbe	.L4140
	vmulsd	%xmm16, %xmm1, %xmm0
	vmulsd	%xmm10, %xmm1, %xmm1
.L4141:
	vucomisd	%xmm0, %xmm2
	jbe	.L4151
	movzbl	-65(%rsp), %ecx
	vsubsd	%xmm0, %xmm2, %xmm0
	movl	$1, %edx
	vmovq	%xmm4, %rsi
	movl	%ecx, %eax
	sall	%cl, %edx
	vmulsd	%xmm19, %xmm0, %xmm0
	shrb	$5, %al
	movzbl	%al, %eax
	orl	%edx, (%rsi,%rax,4)
	vcomisd	%xmm1, %xmm2
	vaddsd	%xmm0, %xmm8, %xmm8
	jbe	.L4151
	vsubsd	%xmm1, %xmm2, %xmm0
	vmulsd	%xmm19, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm14, %xmm14
.L4151:
	addq	$1, %r8
	cmpq	%r8, -96(%rsp)
	jne	.L4154
	vmovq	%xmm24, %rsi
	vmovq	%xmm25, %r9
.L4121:
	vmovsd	%xmm14, (%rsi)
	vmovsd	%xmm8, (%r9)
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
.L4134:
	.cfi_restore_state
	vmovaps	-56(%rsp), %xmm2
	vaddps	-40(%rsp), %xmm2, %xmm0
	movl	$2, %eax
	vmovaps	%xmm0, -56(%rsp)
	subl	$1, %edx
	je	.L4137
	leal	-1(%rax), %ecx
	cmpl	$2, %ecx
	ja	.L4190
.L4133:
	movslq	%eax, %rcx
	vmovss	-56(%rsp), %xmm0
	vaddss	-56(%rsp,%rcx,4), %xmm0, %xmm0
	vmovss	%xmm0, -56(%rsp)
	cmpl	$1, %eax
	je	.L4138
	leal	1(%rax), %ecx
	vmovss	-52(%rsp), %xmm0
	movslq	%ecx, %rcx
	vaddss	-56(%rsp,%rcx,4), %xmm0, %xmm0
	vmovss	%xmm0, -52(%rsp)
	jmp	.L4138
.L4140:
	vmovq	%xmm3, %rax
	vmovq	%xmm3, %rsi
	movq	(%rax), %rax
	vmovsd	24(%rsi), %xmm20
	cmpq	$3, %r10
	je	.L4142
	jg	.L4143
	cmpq	$1, %r10
	je	.L4144
	cmpq	$2, %r10
	jne	.L4191
	movq	-80(%rsp), %rsi
	leaq	(%rax,%rsi,8), %rdx
	movq	-120(%rsp), %rsi
	leaq	(%rax,%rsi,8), %rax
	movq	-88(%rsp), %rsi
	vcvtss2sd	(%rax), %xmm6, %xmm1
	vmulsd	%xmm20, %xmm1, %xmm1
	vcvtss2sd	4(%rax), %xmm6, %xmm17
	vcvtss2sd	(%rdx,%rsi,8), %xmm6, %xmm0
	vmulsd	%xmm20, %xmm0, %xmm0
	vmulsd	%xmm20, %xmm17, %xmm17
	vsubsd	%xmm1, %xmm0, %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vcvtss2sd	4(%rdx,%rsi,8), %xmm6, %xmm1
	vmulsd	%xmm20, %xmm1, %xmm1
	vsubsd	%xmm17, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm1
.L4149:
	vmovsd	%xmm1, %xmm1, %xmm0
	jmp	.L4141
.L4143:
	cmpq	$4, %r10
	jne	.L4192
	movq	-80(%rsp), %rdx
	movq	-120(%rsp), %rdi
	salq	$4, %rdx
	salq	$4, %rdi
	addq	%rax, %rdx
	addq	%rdi, %rax
	movq	-88(%rsp), %rdi
	vcvtss2sd	(%rax), %xmm6, %xmm1
	vmulsd	%xmm20, %xmm1, %xmm1
	vcvtss2sd	4(%rax), %xmm6, %xmm17
	vmulsd	%xmm20, %xmm17, %xmm17
	salq	$2, %rdi
	vcvtss2sd	(%rdx,%rdi,4), %xmm6, %xmm0
	vmulsd	%xmm20, %xmm0, %xmm0
	vsubsd	%xmm1, %xmm0, %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	4(%rdx,%rdi,4), %xmm6, %xmm0
	vmulsd	%xmm20, %xmm0, %xmm0
	vsubsd	%xmm17, %xmm0, %xmm0
	vcvtss2sd	8(%rax), %xmm6, %xmm17
	vmulsd	%xmm20, %xmm17, %xmm17
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	8(%rdx,%rdi,4), %xmm6, %xmm0
	vmulsd	%xmm20, %xmm0, %xmm0
	vsubsd	%xmm17, %xmm0, %xmm0
	vcvtss2sd	12(%rax), %xmm6, %xmm17
	vmulsd	%xmm20, %xmm17, %xmm17
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vcvtss2sd	12(%rdx,%rdi,4), %xmm6, %xmm1
	vmulsd	%xmm20, %xmm1, %xmm1
	vsubsd	%xmm17, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm1
	jmp	.L4149
.L4157:
	vxorps	%xmm1, %xmm1, %xmm1
	jmp	.L4125
.L4156:
	vxorps	%xmm1, %xmm1, %xmm1
	movl	$15, %eax
	xorl	%edx, %edx
	vmovaps	%zmm1, %zmm19
	jmp	.L4122
.L4158:
	xorl	%eax, %eax
	vxorps	%xmm1, %xmm1, %xmm1
	jmp	.L4126
.L4142:
	movq	-80(%rsp), %rsi
	leaq	(%rsi,%rsi,2), %rdx
	movq	-120(%rsp), %rsi
	leaq	(%rax,%rdx,4), %rdx
	leaq	(%rsi,%rsi,2), %rdi
	movq	-88(%rsp), %rsi
	leaq	(%rax,%rdi,4), %rax
	leaq	(%rsi,%rsi,2), %rsi
	vcvtss2sd	(%rax), %xmm6, %xmm1
	vmulsd	%xmm20, %xmm1, %xmm1
	vcvtss2sd	4(%rax), %xmm6, %xmm17
	vcvtss2sd	(%rdx,%rsi,4), %xmm6, %xmm0
	vmulsd	%xmm20, %xmm0, %xmm0
	vmulsd	%xmm20, %xmm17, %xmm17
	vsubsd	%xmm1, %xmm0, %xmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm1
	vcvtss2sd	4(%rdx,%rsi,4), %xmm6, %xmm0
	vmulsd	%xmm20, %xmm0, %xmm0
	vsubsd	%xmm17, %xmm0, %xmm0
	vcvtss2sd	8(%rax), %xmm6, %xmm17
	vmulsd	%xmm20, %xmm17, %xmm17
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm1, %xmm0, %xmm0
	vcvtss2sd	8(%rdx,%rsi,4), %xmm6, %xmm1
	vmulsd	%xmm20, %xmm1, %xmm1
	vsubsd	%xmm17, %xmm1, %xmm1
	vmulsd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm1
	jmp	.L4149
.L4144:
	movq	-80(%rsp), %rsi
	movq	-88(%rsp), %rdx
	addq	%rsi, %rdx
	movq	-120(%rsp), %rsi
	vcvtss2sd	(%rax,%rdx,4), %xmm6, %xmm1
	vmulsd	%xmm20, %xmm1, %xmm1
	vcvtss2sd	(%rax,%rsi,4), %xmm6, %xmm0
	vmulsd	%xmm20, %xmm0, %xmm0
	vsubsd	%xmm0, %xmm1, %xmm1
	vxorpd	%xmm0, %xmm0, %xmm0
	vmulsd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm1
	jmp	.L4149
.L4192:
	movq	-80(%rsp), %rdi
	movq	-88(%rsp), %rsi
	vxorpd	%xmm1, %xmm1, %xmm1
	vmovq	%xmm15, %rcx
	addq	%rdi, %rsi
	vmovq	%xmm15, %rdi
	imulq	%r10, %rsi
	leaq	(%rax,%rdi), %rdx
	leaq	(%rax,%r10,4), %rdi
	vmovq	%xmm15, %rax
	addq	%rax, %rdi
	.p2align 4,,10
	.p2align 3
.L4150:
	movq	%rdx, %rax
	vcvtss2sd	(%rdx), %xmm6, %xmm17
	addq	$4, %rdx
	vmulsd	%xmm20, %xmm17, %xmm17
	subq	%rcx, %rax
	vcvtss2sd	(%rax,%rsi,4), %xmm6, %xmm0
	vmulsd	%xmm20, %xmm0, %xmm0
	vsubsd	%xmm17, %xmm0, %xmm0
	vmulsd	%xmm0, %xmm0, %xmm0
	vaddsd	%xmm0, %xmm1, %xmm1
	cmpq	%rdx, %rdi
	jne	.L4150
	vmovq	%rcx, %xmm15
	jmp	.L4149
.L4155:
	vxorpd	%xmm8, %xmm8, %xmm8
	vmovsd	%xmm8, %xmm8, %xmm14
	jmp	.L4121
.L4191:
	vxorpd	%xmm1, %xmm1, %xmm1
	jmp	.L4149
	.cfi_endproc
.LFE6489:
	.size	seed_gain_between_f32, .-seed_gain_between_f32
	.p2align 4
	.type	csr_own_distance_f64, @function
csr_own_distance_f64:
.LFB6521:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	vmovq	%rdi, %xmm19
	movq	%rsi, %r15
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%r8, %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%r9, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	%rcx, %rbx
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	movq	(%rsi), %rax
	movq	8(%rsi), %rdi
	movq	112(%rsp), %rcx
	testq	%rax, %rax
	leaq	7(%rax), %rsi
	leaq	0(,%rdi,8), %r8
	cmovns	%rax, %rsi
	movq	%rcx, 16(%rsp)
	sarq	$3, %rsi
	cmpq	%rsi, %rdi
	vmovq	%xmm19, %rdi
	movq	16(%rdi), %rsi
	cmovl	%r8, %rax
	salq	$10, %rsi
	testq	%rcx, %rcx
	je	.L4198
	leaq	4(,%rax,4), %rax
	leaq	(%rcx,%rsi), %rdi
	addq	$63, %rax
	andq	$-64, %rax
	addq	%rsi, %rax
	addq	%rax, %rcx
.L4195:
	movq	%rdi, 24(%rsp)
	movq	%rcx, 32(%rsp)
	testq	%rbx, %rbx
	jle	.L4200
	leaq	-1(%rbx), %rax
	leaq	-256(%rbx), %r12
	xorb	%al, %al
	leaq	16(%rsp), %r13
	subq	%rax, %r12
	leaq	(%rdx,%rbx), %rax
	movq	%rax, 8(%rsp)
	.p2align 4,,10
	.p2align 3
.L4197:
	movl	$256, %ecx
	movq	8(%rsp), %rdx
	movq	%rbp, %r9
	movq	%r14, %r8
	cmpq	%rcx, %rbx
	movq	%r15, %rsi
	vmovq	%xmm19, %rdi
	cmovle	%rbx, %rcx
	subq	$8, %rsp
	.cfi_def_cfa_offset 120
	subq	%rbx, %rdx
	subq	$256, %rbx
	pushq	%r13
	.cfi_def_cfa_offset 128
	addq	$1024, %r14
	addq	$2048, %rbp
	call	csr_own_chunk_f64
	popq	%rax
	.cfi_def_cfa_offset 120
	popq	%rdx
	.cfi_def_cfa_offset 112
	cmpq	%r12, %rbx
	jne	.L4197
.L4200:
	addq	$56, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L4198:
	.cfi_restore_state
	xorl	%edi, %edi
	jmp	.L4195
	.cfi_endproc
.LFE6521:
	.size	csr_own_distance_f64, .-csr_own_distance_f64
	.p2align 4
	.type	csr_own_distance_f32, @function
csr_own_distance_f32:
.LFB6474:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rsi, %r15
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%r8, %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%r9, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	%rcx, %rbx
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	movq	(%rsi), %rax
	movq	8(%rsi), %r8
	movq	112(%rsp), %rcx
	testq	%rax, %rax
	leaq	7(%rax), %rsi
	leaq	0(,%r8,8), %r9
	cmovns	%rax, %rsi
	movq	%rcx, 16(%rsp)
	sarq	$3, %rsi
	cmpq	%rsi, %r8
	movq	16(%rdi), %rsi
	cmovl	%r9, %rax
	salq	$10, %rsi
	testq	%rcx, %rcx
	je	.L4207
	leaq	4(,%rax,4), %rax
	leaq	(%rcx,%rsi), %r8
	addq	$63, %rax
	andq	$-64, %rax
	addq	%rsi, %rax
	addq	%rax, %rcx
.L4204:
	movq	%r8, 24(%rsp)
	movq	%rcx, 32(%rsp)
	testq	%rbx, %rbx
	jle	.L4209
	leaq	-1(%rbx), %rax
	leaq	-256(%rbx), %r12
	xorb	%al, %al
	leaq	16(%rsp), %r13
	subq	%rax, %r12
	leaq	(%rdx,%rbx), %rax
	movq	%rax, 8(%rsp)
	.p2align 4,,10
	.p2align 3
.L4206:
	movl	$256, %ecx
	movq	8(%rsp), %rdx
	movq	%rbp, %r9
	movq	%r14, %r8
	cmpq	%rcx, %rbx
	movq	%r15, %rsi
	cmovle	%rbx, %rcx
	subq	$8, %rsp
	.cfi_def_cfa_offset 120
	subq	%rbx, %rdx
	subq	$256, %rbx
	pushq	%r13
	.cfi_def_cfa_offset 128
	addq	$1024, %r14
	addq	$2048, %rbp
	call	csr_own_chunk_f32
	popq	%rax
	.cfi_def_cfa_offset 120
	popq	%rdx
	.cfi_def_cfa_offset 112
	cmpq	%r12, %rbx
	jne	.L4206
.L4209:
	addq	$56, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L4207:
	.cfi_restore_state
	xorl	%r8d, %r8d
	jmp	.L4204
	.cfi_endproc
.LFE6474:
	.size	csr_own_distance_f32, .-csr_own_distance_f32
	.p2align 4
	.type	csr_lower_f64, @function
csr_lower_f64:
.LFB6525:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdx, %r10
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rdi, %r14
	movq	%r8, %rdi
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%r9, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$2168, %rsp
	.cfi_def_cfa_offset 2224
	movq	(%rsi), %rax
	movq	8(%rsi), %r8
	movq	%rsi, (%rsp)
	movq	16(%r14), %rdx
	testq	%rax, %rax
	leaq	7(%rax), %rsi
	movq	%r12, 48(%rsp)
	leaq	0(,%r8,8), %r9
	cmovns	%rax, %rsi
	sarq	$3, %rsi
	cmpq	%rsi, %r8
	movq	%rdx, %rsi
	cmovl	%r9, %rax
	salq	$10, %rsi
	testq	%r12, %r12
	je	.L4218
	leaq	4(,%rax,4), %rax
	leaq	(%r12,%rsi), %r8
	addq	$63, %rax
	andq	$-64, %rax
	addq	%rsi, %rax
	addq	%r12, %rax
.L4213:
	movq	%r8, 56(%rsp)
	movq	%rax, 64(%rsp)
	testq	%rcx, %rcx
	jle	.L4219
	leaq	-1(%rcx), %rax
	movq	%rdi, 16(%rsp)
	movq	%r10, %r15
	leaq	112(%rsp), %rbp
	xorb	%al, %al
	vxorps	%xmm31, %xmm31, %xmm31
	leaq	256(%r10,%rax), %rax
	movq	%rax, 24(%rsp)
	leaq	(%rcx,%r10), %rax
	movq	%rax, 32(%rsp)
	leaq	80(%rsp), %rax
	movq	%rax, 8(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 40(%rsp)
	.p2align 4,,10
	.p2align 3
.L4217:
	movq	32(%rsp), %r13
	movl	$256, %eax
	subq	%r15, %r13
	cmpq	%rax, %r13
	cmovg	%rax, %r13
	xorl	%ebx, %ebx
	jmp	.L4216
	.p2align 4,,10
	.p2align 3
.L4221:
	movq	16(%r14), %rdx
.L4216:
	imulq	%rbx, %rdx
	leaq	(%rbx,%r15), %rax
	movq	8(%rsp), %rcx
	movq	%r14, %rdi
	movq	(%rsp), %rsi
	leaq	(%r12,%rdx,4), %r8
	movq	%rax, %rdx
	call	csr_screen_f64
	vcvtss2sd	88(%rsp), %xmm31, %xmm0
	vmulsd	.LC94(%rip), %xmm0, %xmm0
	vmovsd	96(%rsp), %xmm1
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 0(%rbp,%rbx,8)
	addq	$1, %rbx
	cmpq	%rbx, %r13
	jne	.L4221
	pushq	40(%rsp)
	.cfi_def_cfa_offset 2232
	movq	24(%rsp), %rbx
	movq	%r15, %rcx
	movq	%rbp, %r9
	movq	%r13, %r8
	xorl	%esi, %esi
	movq	%r14, %rdi
	addq	$256, %r15
	pushq	%rbx
	.cfi_def_cfa_offset 2240
	movq	16(%rsp), %rdx
	call	csr_lower_chunk_f64
	movq	%rbx, %rax
	addq	$2048, %rax
	movq	%rax, 32(%rsp)
	popq	%rax
	.cfi_def_cfa_offset 2232
	popq	%rdx
	.cfi_def_cfa_offset 2224
	cmpq	%r15, 24(%rsp)
	je	.L4219
	movq	16(%r14), %rdx
	jmp	.L4217
	.p2align 4,,10
	.p2align 3
.L4219:
	addq	$2168, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.L4218:
	.cfi_restore_state
	xorl	%r8d, %r8d
	xorl	%eax, %eax
	jmp	.L4213
	.cfi_endproc
.LFE6525:
	.size	csr_lower_f64, .-csr_lower_f64
	.p2align 4
	.type	csr_lower_f32, @function
csr_lower_f32:
.LFB6478:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdx, %r11
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rdi, %r14
	movq	%r8, %rdi
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movq	%r9, %r13
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$2168, %rsp
	.cfi_def_cfa_offset 2224
	movq	(%rsi), %rax
	movq	8(%rsi), %r8
	movq	%rsi, (%rsp)
	movq	16(%r14), %rdx
	testq	%rax, %rax
	leaq	7(%rax), %rsi
	movq	%r13, 48(%rsp)
	leaq	0(,%r8,8), %r9
	cmovns	%rax, %rsi
	sarq	$3, %rsi
	cmpq	%rsi, %r8
	movq	%rdx, %rsi
	cmovl	%r9, %rax
	salq	$10, %rsi
	testq	%r13, %r13
	je	.L4229
	leaq	4(,%rax,4), %rax
	leaq	0(%r13,%rsi), %r8
	addq	$63, %rax
	andq	$-64, %rax
	addq	%rsi, %rax
	addq	%r13, %rax
.L4224:
	movq	%r8, 56(%rsp)
	movq	%rax, 64(%rsp)
	testq	%rcx, %rcx
	jle	.L4230
	leaq	-1(%rcx), %rax
	movq	%rdi, 16(%rsp)
	movq	%r11, %r15
	leaq	112(%rsp), %rbp
	xorb	%al, %al
	vxorps	%xmm31, %xmm31, %xmm31
	leaq	256(%r11,%rax), %rax
	movq	%rax, 24(%rsp)
	leaq	(%rcx,%r11), %rax
	movq	%rax, 32(%rsp)
	leaq	80(%rsp), %rax
	movq	%rax, 8(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 40(%rsp)
	.p2align 4,,10
	.p2align 3
.L4228:
	movq	32(%rsp), %r12
	movl	$256, %eax
	subq	%r15, %r12
	cmpq	%rax, %r12
	cmovg	%rax, %r12
	xorl	%ebx, %ebx
	jmp	.L4227
	.p2align 4,,10
	.p2align 3
.L4232:
	movq	16(%r14), %rdx
.L4227:
	imulq	%rbx, %rdx
	leaq	(%rbx,%r15), %rax
	movq	8(%rsp), %rcx
	movq	%r14, %rdi
	movq	(%rsp), %rsi
	leaq	0(%r13,%rdx,4), %r8
	movq	%rax, %rdx
	call	csr_screen_f32
	vcvtss2sd	88(%rsp), %xmm31, %xmm0
	vmulsd	.LC94(%rip), %xmm0, %xmm0
	vmovsd	96(%rsp), %xmm1
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 0(%rbp,%rbx,8)
	addq	$1, %rbx
	cmpq	%rbx, %r12
	jne	.L4232
	pushq	40(%rsp)
	.cfi_def_cfa_offset 2232
	movq	24(%rsp), %rbx
	movq	%r15, %rcx
	movq	%rbp, %r9
	movq	%r12, %r8
	xorl	%esi, %esi
	movq	%r14, %rdi
	addq	$256, %r15
	pushq	%rbx
	.cfi_def_cfa_offset 2240
	movq	16(%rsp), %rdx
	call	csr_lower_chunk_f32
	movq	%rbx, %rax
	addq	$2048, %rax
	movq	%rax, 32(%rsp)
	popq	%rax
	.cfi_def_cfa_offset 2232
	popq	%rdx
	.cfi_def_cfa_offset 2224
	cmpq	%r15, 24(%rsp)
	je	.L4230
	movq	16(%r14), %rdx
	jmp	.L4228
	.p2align 4,,10
	.p2align 3
.L4230:
	addq	$2168, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.L4229:
	.cfi_restore_state
	xorl	%r8d, %r8d
	xorl	%eax, %eax
	jmp	.L4224
	.cfi_endproc
.LFE6478:
	.size	csr_lower_f32, .-csr_lower_f32
	.p2align 4
	.type	csr_all_distances_f64, @function
csr_all_distances_f64:
.LFB6522:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vmovq	%rdx, %xmm29
	movq	%rsi, %r10
	vmovq	%rdi, %xmm17
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	movq	%r8, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$224, %rsp
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	(%rsi), %rax
	movq	8(%rsi), %rsi
	vmovsd	.LC3(%rip), %xmm30
	vdivsd	40(%rdi), %xmm30, %xmm30
	movq	%r9, 56(%rsp)
	testq	%rax, %rax
	leaq	7(%rax), %rdx
	movq	%r9, 64(%rsp)
	leaq	0(,%rsi,8), %rdi
	cmovns	%rax, %rdx
	sarq	$3, %rdx
	cmpq	%rdx, %rsi
	vmovq	%xmm17, %rsi
	movq	16(%rsi), %rdx
	cmovl	%rdi, %rax
	salq	$10, %rdx
	testq	%r9, %r9
	je	.L4252
	leaq	4(,%rax,4), %rax
	leaq	(%r9,%rdx), %rsi
	addq	$63, %rax
	vmovq	%rsi, %xmm20
	andq	$-64, %rax
	addq	%rdx, %rax
	addq	%rax, %r9
	movq	%r9, 56(%rsp)
	movq	%r9, %rax
.L4235:
	movq	%rax, 80(%rsp)
	vmovq	%xmm20, 72(%rsp)
	testq	%rcx, %rcx
	jle	.L4276
	leaq	-1(%rcx), %rax
	movq	%rcx, 16(%rsp)
	vmovdqa64	.LC95(%rip), %ymm26
	vxorps	%xmm18, %xmm18, %xmm18
	andq	$-8, %rax
	xorl	%r15d, %r15d
	vmovdqa64	.LC96(%rip), %ymm23
	vmovdqa64	%xmm17, %xmm31
	addq	$8, %rax
	vmovq	%r10, %xmm22
	vmovq	%r14, %xmm19
	movq	%rax, 8(%rsp)
	leaq	64(%rsp), %rax
	vmovq	%rax, %xmm28
	leaq	96(%rsp), %rax
	vmovq	%rax, %xmm27
	.p2align 4,,10
	.p2align 3
.L4243:
	movq	16(%rsp), %rax
	subq	%r15, %rax
	cmpq	$7, %rax
	jle	.L4237
	vmovq	%xmm29, %rax
	movl	$8, %r13d
	addq	%r15, %rax
	vpbroadcastq	%rax, %ymm0
	vpaddq	%ymm26, %ymm0, %ymm1
	vpaddq	%ymm23, %ymm0, %ymm0
	vmovdqa	%ymm1, 96(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
.L4239:
	vmovq	%xmm28, %r8
	movl	%r13d, %ecx
	vzeroupper
	vmovq	%xmm27, %rdx
	vmovq	%xmm22, %rsi
	vmovq	%xmm31, %rdi
	call	csr_pack_f64
	vmovq	%xmm31, %rax
	movq	(%rax), %rbx
	testq	%rbx, %rbx
	jle	.L4247
	leaq	0(,%rbx,8), %r12
	leaq	5(%r15), %rax
	vmovq	%xmm19, %rsi
	movq	%r15, %r14
	leaq	1(%r15), %rdx
	leal	-1(%r13), %edi
	vbroadcastsd	%xmm30, %ymm16
	imulq	%r12, %rax
	movl	%edi, 52(%rsp)
	movq	%rbx, %rdi
	negq	%r12
	imulq	%rbx, %rdx
	salq	$4, %rdi
	movq	%r12, 40(%rsp)
	xorl	%r12d, %r12d
	movq	%rdi, 24(%rsp)
	leaq	(%rbx,%rbx), %rdi
	movq	%r12, %r15
	leaq	160(%rsp), %r8
	addq	%rsi, %rax
	vmovq	%rdi, %xmm21
	vmovq	%xmm31, %rdi
	leaq	(%rsi,%rdx,8), %r11
	movl	%r13d, %esi
	movq	%rax, %r12
	shrl	$2, %esi
	movl	%esi, 36(%rsp)
	movl	%r13d, %esi
	andl	$-4, %esi
	movl	%esi, 48(%rsp)
	jmp	.L4246
	.p2align 4,,10
	.p2align 3
.L4275:
	vzeroupper
.L4246:
	movq	56(%rsp), %rcx
	vmovq	%xmm20, %rdx
	movq	%r15, %rsi
	call	csr_squares.isra.0
	testl	%r13d, %r13d
	jle	.L4250
	cmpl	$2, 52(%rsp)
	jbe	.L4254
	vsqrtpd	160(%rsp), %ymm0
	movq	40(%rsp), %rax
	cmpl	$1, 36(%rsp)
	vmulpd	%ymm0, %ymm16, %ymm0
	vextractf64x2	$1, %ymm0, %xmm1
	vmovlpd	%xmm0, (%r11,%rax)
	movq	24(%rsp), %rax
	vmovhpd	%xmm0, (%r11)
	valignq	$3, %ymm0, %ymm0, %ymm0
	vmovsd	%xmm1, (%r11,%rbx,8)
	vmovsd	%xmm0, (%r11,%rax)
	jbe	.L4249
	vsqrtpd	192(%rsp), %ymm0
	movq	%rbx, %rdx
	vmovq	%xmm21, %rax
	negq	%rdx
	vmulpd	%ymm0, %ymm16, %ymm0
	vextractf64x2	$1, %ymm0, %xmm1
	vmovlpd	%xmm0, (%r12,%rdx,8)
	vmovhpd	%xmm0, (%r12)
	valignq	$3, %ymm0, %ymm0, %ymm0
	vmovsd	%xmm1, (%r12,%rbx,8)
	vmovsd	%xmm0, (%r12,%rax,8)
.L4249:
	movl	48(%rsp), %eax
	movl	%eax, %edx
	cmpl	%eax, %r13d
	je	.L4250
.L4248:
	movslq	%edx, %rcx
	vmovq	%xmm19, %rax
	vsqrtsd	160(%rsp,%rcx,8), %xmm18, %xmm0
	addq	%r14, %rcx
	imulq	%rbx, %rcx
	vmulsd	%xmm0, %xmm30, %xmm0
	addq	%r15, %rcx
	vmovsd	%xmm0, (%rax,%rcx,8)
	leal	1(%rdx), %ecx
	cmpl	%r13d, %ecx
	jge	.L4250
	movslq	%ecx, %rcx
	addl	$2, %edx
	vsqrtsd	160(%rsp,%rcx,8), %xmm18, %xmm0
	addq	%r14, %rcx
	imulq	%rbx, %rcx
	vmulsd	%xmm0, %xmm30, %xmm0
	addq	%r15, %rcx
	vmovsd	%xmm0, (%rax,%rcx,8)
	cmpl	%edx, %r13d
	jle	.L4250
	movslq	%edx, %rdx
	vsqrtsd	160(%rsp,%rdx,8), %xmm18, %xmm0
	addq	%r14, %rdx
	imulq	%rbx, %rdx
	vmulsd	%xmm0, %xmm30, %xmm0
	addq	%r15, %rdx
	vmovsd	%xmm0, (%rax,%rdx,8)
.L4250:
	addq	$1, %r15
	addq	$8, %r12
	addq	$8, %r11
	cmpq	%rbx, %r15
	jne	.L4275
	movq	%r14, %r15
.L4247:
	movq	8(%rsp), %rax
	addq	$8, %r15
	cmpq	%rax, %r15
	jne	.L4243
	vzeroupper
.L4276:
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
.L4254:
	.cfi_restore_state
	xorl	%edx, %edx
	jmp	.L4248
.L4237:
	movl	16(%rsp), %eax
	subl	%r15d, %eax
	movl	%eax, %r13d
	testl	%eax, %eax
	jle	.L4239
	vmovq	%xmm29, %rsi
	leaq	(%rsi,%r15), %rcx
	cmpl	$7, %eax
	jle	.L4253
	vpbroadcastq	%rcx, %ymm0
	movl	%eax, %edx
	vpaddq	%ymm26, %ymm0, %ymm1
	vpaddq	%ymm23, %ymm0, %ymm0
	andl	$-8, %edx
	vmovdqa	%ymm1, 96(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
	testb	$7, %al
	je	.L4239
.L4240:
	movslq	%edx, %rsi
	addl	$1, %edx
	leaq	(%rsi,%rcx), %rdi
	movq	%rdi, 96(%rsp,%rsi,8)
	cmpl	%edx, %eax
	jle	.L4239
	movslq	%edx, %rdx
	leaq	1(%rcx), %rsi
	movq	%rsi, 96(%rsp,%rdx,8)
	cmpl	$2, %eax
	je	.L4239
	leaq	2(%rcx), %rdx
	movq	%rdx, 112(%rsp)
	cmpl	$3, %eax
	je	.L4239
	leaq	3(%rcx), %rdx
	movq	%rdx, 120(%rsp)
	cmpl	$4, %eax
	je	.L4239
	leaq	4(%rcx), %rdx
	movq	%rdx, 128(%rsp)
	cmpl	$5, %eax
	je	.L4239
	leaq	5(%rcx), %rdx
	movq	%rdx, 136(%rsp)
	cmpl	$6, %eax
	je	.L4239
	addq	$6, %rcx
	movq	%rcx, 144(%rsp)
	jmp	.L4239
.L4253:
	xorl	%edx, %edx
	jmp	.L4240
.L4252:
	vpxord	%xmm20, %xmm20, %xmm20
	movq	%r9, %rax
	jmp	.L4235
	.cfi_endproc
.LFE6522:
	.size	csr_all_distances_f64, .-csr_all_distances_f64
	.p2align 4
	.type	csr_all_distances_f32, @function
csr_all_distances_f32:
.LFB6475:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vmovq	%rdx, %xmm31
	vmovq	%rsi, %xmm21
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	movq	%r8, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$224, %rsp
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	(%rsi), %rax
	movq	8(%rsi), %rsi
	vmovsd	.LC3(%rip), %xmm18
	movq	%r9, 56(%rsp)
	vdivsd	40(%rdi), %xmm18, %xmm16
	testq	%rax, %rax
	leaq	7(%rax), %rdx
	movq	%r9, 64(%rsp)
	leaq	0(,%rsi,8), %r8
	cmovns	%rax, %rdx
	sarq	$3, %rdx
	cmpq	%rdx, %rsi
	movq	16(%rdi), %rdx
	cmovl	%r8, %rax
	salq	$10, %rdx
	testq	%r9, %r9
	je	.L4297
	leaq	4(,%rax,4), %rax
	leaq	(%r9,%rdx), %rsi
	addq	$63, %rax
	vmovq	%rsi, %xmm20
	andq	$-64, %rax
	addq	%rdx, %rax
	addq	%rax, %r9
	movq	%r9, 56(%rsp)
	movq	%r9, %rax
.L4280:
	movq	%rax, 80(%rsp)
	vmovq	%xmm20, 72(%rsp)
	testq	%rcx, %rcx
	jle	.L4321
	leaq	-1(%rcx), %rax
	movq	%rcx, 24(%rsp)
	xorl	%r15d, %r15d
	vmovdqa64	.LC95(%rip), %ymm28
	andq	$-8, %rax
	vmovq	%r14, %xmm19
	movq	%r15, %r14
	vmovdqa64	.LC96(%rip), %ymm25
	addq	$8, %rax
	vxorps	%xmm17, %xmm17, %xmm17
	movq	%rax, 16(%rsp)
	leaq	64(%rsp), %rax
	vmovq	%rax, %xmm30
	leaq	96(%rsp), %rax
	vmovq	%rax, %xmm29
	.p2align 4,,10
	.p2align 3
.L4288:
	movq	24(%rsp), %rax
	subq	%r14, %rax
	cmpq	$7, %rax
	jle	.L4282
	vmovq	%xmm31, %rax
	movl	$8, %r13d
	addq	%r14, %rax
	vpbroadcastq	%rax, %ymm0
	vpaddq	%ymm28, %ymm0, %ymm1
	vpaddq	%ymm25, %ymm0, %ymm0
	vmovdqa	%ymm1, 96(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
.L4284:
	vmovq	%xmm30, %r8
	movl	%r13d, %ecx
	vmovq	%xmm29, %rdx
	vzeroupper
	vmovq	%xmm21, %rsi
	call	csr_pack_f32
	movq	(%rdi), %rbx
	testq	%rbx, %rbx
	jle	.L4292
	leaq	0(,%rbx,4), %r12
	leaq	5(%r14), %rax
	vmovq	%xmm19, %rsi
	movl	%r13d, %r15d
	imulq	%r12, %rax
	leaq	1(%r14), %rdx
	negq	%r12
	imulq	%rbx, %rdx
	movq	%r12, 40(%rsp)
	xorl	%r12d, %r12d
	leaq	160(%rsp), %r8
	vmovddup	%xmm16, %xmm23
	addq	%rsi, %rax
	leaq	(%rsi,%rdx,4), %r11
	leal	-1(%r13), %esi
	movl	%esi, 52(%rsp)
	movl	%r13d, %esi
	shrl	$2, %esi
	movl	%esi, 36(%rsp)
	leaq	(%rbx,%rbx), %rsi
	vmovq	%rsi, %xmm18
	movl	%r13d, %esi
	movq	%r14, %r13
	movq	%r12, %r14
	andl	$-4, %esi
	movq	%rax, %r12
	movl	%esi, 48(%rsp)
	jmp	.L4291
	.p2align 4,,10
	.p2align 3
.L4320:
	vzeroupper
.L4291:
	movq	56(%rsp), %rcx
	vmovq	%xmm20, %rdx
	movq	%r14, %rsi
	call	csr_squares.isra.0
	testl	%r15d, %r15d
	jle	.L4295
	cmpl	$2, 52(%rsp)
	jbe	.L4299
	vsqrtpd	160(%rsp), %xmm0
	vmulpd	%xmm0, %xmm23, %xmm0
	movq	40(%rsp), %rax
	vsqrtpd	176(%rsp), %xmm1
	vmulpd	%xmm1, %xmm23, %xmm1
	cmpl	$1, 36(%rsp)
	vinsertf128	$0x1, %xmm1, %ymm0, %ymm0
	vcvtpd2psy	%ymm0, %xmm0
	vmovss	%xmm0, (%r11,%rax)
	vextractps	$1, %xmm0, (%r11)
	vextractps	$2, %xmm0, (%r11,%rbx,4)
	vextractps	$3, %xmm0, (%r11,%rbx,8)
	jbe	.L4294
	vsqrtpd	192(%rsp), %xmm0
	vmulpd	%xmm0, %xmm23, %xmm0
	movq	%rbx, %rdx
	vsqrtpd	208(%rsp), %xmm1
	vmulpd	%xmm1, %xmm23, %xmm1
	negq	%rdx
	vmovq	%xmm18, %rax
	vinsertf128	$0x1, %xmm1, %ymm0, %ymm0
	vcvtpd2psy	%ymm0, %xmm0
	vmovss	%xmm0, (%r12,%rdx,4)
	vextractps	$1, %xmm0, (%r12)
	vextractps	$2, %xmm0, (%r12,%rbx,4)
	vextractps	$3, %xmm0, (%r12,%rax,4)
.L4294:
	movl	48(%rsp), %eax
	movl	%eax, %edx
	cmpl	%eax, %r15d
	je	.L4295
.L4293:
	movslq	%edx, %rcx
	vmovq	%xmm19, %rax
	vsqrtsd	160(%rsp,%rcx,8), %xmm17, %xmm0
	addq	%r13, %rcx
	imulq	%rbx, %rcx
	vmulsd	%xmm0, %xmm16, %xmm0
	addq	%r14, %rcx
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rax,%rcx,4)
	leal	1(%rdx), %ecx
	cmpl	%r15d, %ecx
	jge	.L4295
	movslq	%ecx, %rcx
	addl	$2, %edx
	vsqrtsd	160(%rsp,%rcx,8), %xmm17, %xmm0
	addq	%r13, %rcx
	imulq	%rbx, %rcx
	vmulsd	%xmm0, %xmm16, %xmm0
	addq	%r14, %rcx
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rax,%rcx,4)
	cmpl	%edx, %r15d
	jle	.L4295
	movslq	%edx, %rdx
	vsqrtsd	160(%rsp,%rdx,8), %xmm17, %xmm0
	addq	%r13, %rdx
	imulq	%rbx, %rdx
	vmulsd	%xmm0, %xmm16, %xmm0
	addq	%r14, %rdx
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rax,%rdx,4)
.L4295:
	addq	$1, %r14
	addq	$4, %r12
	addq	$4, %r11
	cmpq	%rbx, %r14
	jne	.L4320
	movq	%r13, %r14
.L4292:
	movq	16(%rsp), %rax
	addq	$8, %r14
	cmpq	%rax, %r14
	jne	.L4288
	vzeroupper
.L4321:
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
.L4299:
	.cfi_restore_state
	xorl	%edx, %edx
	jmp	.L4293
.L4282:
	movl	24(%rsp), %eax
	subl	%r14d, %eax
	movl	%eax, %r13d
	testl	%eax, %eax
	jle	.L4284
	vmovq	%xmm31, %rsi
	leaq	(%rsi,%r14), %rcx
	cmpl	$7, %eax
	jle	.L4298
	vpbroadcastq	%rcx, %ymm0
	movl	%eax, %edx
	vpaddq	%ymm28, %ymm0, %ymm1
	vpaddq	%ymm25, %ymm0, %ymm0
	andl	$-8, %edx
	vmovdqa	%ymm1, 96(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
	testb	$7, %al
	je	.L4284
.L4285:
	movslq	%edx, %rsi
	addl	$1, %edx
	leaq	(%rsi,%rcx), %r8
	movq	%r8, 96(%rsp,%rsi,8)
	cmpl	%edx, %eax
	jle	.L4284
	movslq	%edx, %rdx
	leaq	1(%rcx), %rsi
	movq	%rsi, 96(%rsp,%rdx,8)
	cmpl	$2, %eax
	je	.L4284
	leaq	2(%rcx), %rdx
	movq	%rdx, 112(%rsp)
	cmpl	$3, %eax
	je	.L4284
	leaq	3(%rcx), %rdx
	movq	%rdx, 120(%rsp)
	cmpl	$4, %eax
	je	.L4284
	leaq	4(%rcx), %rdx
	movq	%rdx, 128(%rsp)
	cmpl	$5, %eax
	je	.L4284
	leaq	5(%rcx), %rdx
	movq	%rdx, 136(%rsp)
	cmpl	$6, %eax
	je	.L4284
	addq	$6, %rcx
	movq	%rcx, 144(%rsp)
	jmp	.L4284
.L4298:
	xorl	%edx, %edx
	jmp	.L4285
.L4297:
	vpxord	%xmm20, %xmm20, %xmm20
	movq	%r9, %rax
	jmp	.L4280
	.cfi_endproc
.LFE6475:
	.size	csr_all_distances_f32, .-csr_all_distances_f32
	.p2align 4
	.type	csr_gains_f32, @function
csr_gains_f32:
.LFB6479:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%r8, %r15
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rdi, %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rdx, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%r9, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$4296, %rsp
	.cfi_def_cfa_offset 4352
	movq	(%rsi), %rax
	movq	%rcx, 104(%rsp)
	movq	8(%rsi), %rcx
	testq	%rax, %rax
	leaq	7(%rax), %rdx
	movq	%rsi, (%rsp)
	movq	4352(%rsp), %r13
	cmovns	%rax, %rdx
	leaq	0(,%rcx,8), %rsi
	sarq	$3, %rdx
	cmpq	%rdx, %rcx
	movq	16(%rdi), %rdx
	movq	4360(%rsp), %rdi
	cmovl	%rsi, %rax
	movq	%rdi, 128(%rsp)
	salq	$10, %rdx
	testq	%rdi, %rdi
	je	.L4340
	leaq	4(,%rax,4), %rax
	movq	%rdx, %rcx
	addq	$63, %rax
	addq	%rdi, %rcx
	andq	$-64, %rax
	addq	%rdx, %rax
	addq	%rdi, %rax
.L4325:
	movq	(%r14), %rdx
	xorl	%esi, %esi
	movq	%r13, %rdi
	movq	%rcx, 136(%rsp)
	movq	%rax, 144(%rsp)
	salq	$8, %rdx
	call	memset@PLT
	movq	104(%rsp), %rax
	testq	%rax, %rax
	jle	.L4357
	subq	$1, %rax
	leaq	2240(%rsp), %rsi
	movq	%r12, 32(%rsp)
	xorl	%r10d, %r10d
	xorb	%al, %al
	movq	%rsi, 8(%rsp)
	vxorps	%xmm31, %xmm31, %xmm31
	movq	%rsi, %rbx
	addq	$256, %rax
	movq	%r14, 40(%rsp)
	movq	%r10, %r9
	movq	%rax, 112(%rsp)
	leaq	160(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	192(%rsp), %rax
	movq	%rax, 96(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	%r15, 120(%rsp)
	.p2align 4,,10
	.p2align 3
.L4329:
	movq	104(%rsp), %r8
	movl	$256, %edx
	movq	%r9, 16(%rsp)
	vmovq	%rbp, %xmm18
	movq	40(%rsp), %r15
	movq	96(%rsp), %rbp
	movq	%rbx, 24(%rsp)
	subq	%r9, %r8
	movq	%r13, 4352(%rsp)
	movq	32(%rsp), %rbx
	cmpq	%rdx, %r8
	movq	4360(%rsp), %r13
	cmovg	%rdx, %r8
	xorl	%r12d, %r12d
	movq	%r12, %r14
	movq	%r8, %r12
	.p2align 4,,10
	.p2align 3
.L4327:
	movq	16(%r15), %rax
	movq	80(%rsp), %rcx
	leaq	(%rbx,%r14), %rdx
	movq	%r15, %rdi
	movq	(%rsp), %rsi
	imulq	%r14, %rax
	leaq	0(%r13,%rax,4), %r8
	call	csr_screen_f32
	vcvtss2sd	168(%rsp), %xmm31, %xmm0
	vmulsd	.LC94(%rip), %xmm0, %xmm0
	vmovsd	176(%rsp), %xmm1
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 0(%rbp,%r14,8)
	addq	$1, %r14
	cmpq	%r14, %r12
	jne	.L4327
	movq	40(%rsp), %rax
	movq	16(%rsp), %r9
	movq	%r12, %r8
	vmovq	%xmm18, %rbp
	movq	24(%rsp), %rbx
	movq	4352(%rsp), %r13
	movq	(%rax), %rax
	testq	%rax, %rax
	jle	.L4339
	movl	%r8d, %edi
	leaq	0(%rbp,%r9,8), %rsi
	movq	%r8, 64(%rsp)
	xorl	%r10d, %r10d
	andl	$536870911, %edi
	movq	%rsi, 48(%rsp)
	leaq	(%r12,%r9), %r12
	movq	%r10, %r15
	movl	%edi, 60(%rsp)
	movq	120(%rsp), %r14
	movq	%rax, 72(%rsp)
	movq	%r9, 24(%rsp)
	movq	96(%rsp), %r9
	.p2align 4,,10
	.p2align 3
.L4338:
	movl	60(%rsp), %ecx
	movq	8(%rsp), %rdi
	movq	48(%rsp), %rsi
	rep movsq
	pushq	88(%rsp)
	.cfi_def_cfa_offset 4360
	movq	%r15, %rsi
	pushq	16(%rsp)
	.cfi_def_cfa_offset 4368
	movq	48(%rsp), %rcx
	movq	80(%rsp), %r8
	movq	16(%rsp), %rdx
	movq	56(%rsp), %rdi
	movq	%r9, 32(%rsp)
	call	csr_lower_chunk_f32
	movq	%r15, %rcx
	popq	%rax
	.cfi_def_cfa_offset 4360
	popq	%rdx
	.cfi_def_cfa_offset 4352
	salq	$5, %rcx
	testq	%r14, %r14
	movq	24(%rsp), %rdx
	movq	16(%rsp), %r9
	je	.L4335
	.p2align 4,,10
	.p2align 3
.L4337:
	movq	%rdx, %rax
	vmovsd	0(%rbp,%rdx,8), %xmm0
	vsubsd	(%rbx,%rdx,8), %xmm0, %xmm0
	vmulsd	(%r14,%rdx,8), %xmm0, %xmm0
	andl	$31, %eax
	addq	$1, %rdx
	addq	%rcx, %rax
	leaq	0(%r13,%rax,8), %rax
	vaddsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	cmpq	%rdx, %r12
	jne	.L4337
.L4336:
	movq	72(%rsp), %rax
	addq	$1, %r15
	cmpq	%rax, %r15
	jne	.L4338
	movq	24(%rsp), %r9
.L4339:
	addq	$256, 32(%rsp)
	addq	$256, %r9
	subq	$2048, %rbx
	cmpq	%r9, 112(%rsp)
	jne	.L4329
.L4357:
	addq	$4296, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L4335:
	.cfi_restore_state
	movq	%rdx, %rax
	vmovsd	0(%rbp,%rdx,8), %xmm0
	vsubsd	(%rbx,%rdx,8), %xmm0, %xmm0
	addq	$1, %rdx
	andl	$31, %eax
	addq	%rcx, %rax
	leaq	0(%r13,%rax,8), %rax
	vaddsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	cmpq	%r12, %rdx
	jne	.L4335
	jmp	.L4336
.L4340:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	jmp	.L4325
	.cfi_endproc
.LFE6479:
	.size	csr_gains_f32, .-csr_gains_f32
	.p2align 4
	.type	csr_gains_f64, @function
csr_gains_f64:
.LFB6526:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%r8, %r15
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rdi, %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rdx, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%r9, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$4296, %rsp
	.cfi_def_cfa_offset 4352
	movq	(%rsi), %rax
	movq	%rcx, 104(%rsp)
	movq	8(%rsi), %rcx
	testq	%rax, %rax
	leaq	7(%rax), %rdx
	movq	%rsi, (%rsp)
	movq	4352(%rsp), %r13
	cmovns	%rax, %rdx
	leaq	0(,%rcx,8), %rsi
	sarq	$3, %rdx
	cmpq	%rdx, %rcx
	movq	16(%rdi), %rdx
	movq	4360(%rsp), %rdi
	cmovl	%rsi, %rax
	movq	%rdi, 128(%rsp)
	salq	$10, %rdx
	testq	%rdi, %rdi
	je	.L4376
	leaq	4(,%rax,4), %rax
	movq	%rdx, %rcx
	addq	$63, %rax
	addq	%rdi, %rcx
	andq	$-64, %rax
	addq	%rdx, %rax
	addq	%rdi, %rax
.L4361:
	movq	(%r14), %rdx
	xorl	%esi, %esi
	movq	%r13, %rdi
	movq	%rcx, 136(%rsp)
	movq	%rax, 144(%rsp)
	salq	$8, %rdx
	call	memset@PLT
	movq	104(%rsp), %rax
	testq	%rax, %rax
	jle	.L4393
	subq	$1, %rax
	leaq	2240(%rsp), %rsi
	movq	%r12, 32(%rsp)
	xorl	%r10d, %r10d
	xorb	%al, %al
	movq	%rsi, 8(%rsp)
	vxorps	%xmm31, %xmm31, %xmm31
	movq	%rsi, %rbx
	addq	$256, %rax
	movq	%r14, 40(%rsp)
	movq	%r10, %r9
	movq	%rax, 112(%rsp)
	leaq	160(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	192(%rsp), %rax
	movq	%rax, 96(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	%r15, 120(%rsp)
	.p2align 4,,10
	.p2align 3
.L4365:
	movq	104(%rsp), %r8
	movl	$256, %edx
	movq	%r9, 16(%rsp)
	vmovq	%rbp, %xmm16
	movq	40(%rsp), %r15
	movq	96(%rsp), %rbp
	movq	%rbx, 24(%rsp)
	subq	%r9, %r8
	movq	%r13, 4352(%rsp)
	movq	32(%rsp), %rbx
	cmpq	%rdx, %r8
	movq	4360(%rsp), %r13
	cmovg	%rdx, %r8
	xorl	%r12d, %r12d
	movq	%r12, %r14
	movq	%r8, %r12
	.p2align 4,,10
	.p2align 3
.L4363:
	movq	16(%r15), %rax
	movq	80(%rsp), %rcx
	leaq	(%rbx,%r14), %rdx
	movq	%r15, %rdi
	movq	(%rsp), %rsi
	imulq	%r14, %rax
	leaq	0(%r13,%rax,4), %r8
	call	csr_screen_f64
	vcvtss2sd	168(%rsp), %xmm31, %xmm0
	vmulsd	.LC94(%rip), %xmm0, %xmm0
	vmovsd	176(%rsp), %xmm1
	vsubsd	%xmm0, %xmm1, %xmm0
	vmovsd	%xmm0, 0(%rbp,%r14,8)
	addq	$1, %r14
	cmpq	%r14, %r12
	jne	.L4363
	movq	40(%rsp), %rax
	movq	16(%rsp), %r9
	movq	%r12, %r8
	vmovq	%xmm16, %rbp
	movq	24(%rsp), %rbx
	movq	4352(%rsp), %r13
	movq	(%rax), %rax
	testq	%rax, %rax
	jle	.L4375
	movl	%r8d, %edi
	leaq	0(%rbp,%r9,8), %rsi
	movq	%r8, 64(%rsp)
	xorl	%r10d, %r10d
	andl	$536870911, %edi
	movq	%rsi, 48(%rsp)
	leaq	(%r12,%r9), %r12
	movq	%r10, %r15
	movl	%edi, 60(%rsp)
	movq	120(%rsp), %r14
	movq	%rax, 72(%rsp)
	movq	%r9, 24(%rsp)
	movq	96(%rsp), %r9
	.p2align 4,,10
	.p2align 3
.L4374:
	movl	60(%rsp), %ecx
	movq	8(%rsp), %rdi
	movq	48(%rsp), %rsi
	rep movsq
	pushq	88(%rsp)
	.cfi_def_cfa_offset 4360
	movq	%r15, %rsi
	pushq	16(%rsp)
	.cfi_def_cfa_offset 4368
	movq	48(%rsp), %rcx
	movq	80(%rsp), %r8
	movq	16(%rsp), %rdx
	movq	56(%rsp), %rdi
	movq	%r9, 32(%rsp)
	call	csr_lower_chunk_f64
	movq	%r15, %rcx
	popq	%rax
	.cfi_def_cfa_offset 4360
	popq	%rdx
	.cfi_def_cfa_offset 4352
	salq	$5, %rcx
	testq	%r14, %r14
	movq	24(%rsp), %rdx
	movq	16(%rsp), %r9
	je	.L4371
	.p2align 4,,10
	.p2align 3
.L4373:
	movq	%rdx, %rax
	vmovsd	0(%rbp,%rdx,8), %xmm0
	vsubsd	(%rbx,%rdx,8), %xmm0, %xmm0
	vmulsd	(%r14,%rdx,8), %xmm0, %xmm0
	andl	$31, %eax
	addq	$1, %rdx
	addq	%rcx, %rax
	leaq	0(%r13,%rax,8), %rax
	vaddsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	cmpq	%rdx, %r12
	jne	.L4373
.L4372:
	movq	72(%rsp), %rax
	addq	$1, %r15
	cmpq	%rax, %r15
	jne	.L4374
	movq	24(%rsp), %r9
.L4375:
	addq	$256, 32(%rsp)
	addq	$256, %r9
	subq	$2048, %rbx
	cmpq	%r9, 112(%rsp)
	jne	.L4365
.L4393:
	addq	$4296, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L4371:
	.cfi_restore_state
	movq	%rdx, %rax
	vmovsd	0(%rbp,%rdx,8), %xmm0
	vsubsd	(%rbx,%rdx,8), %xmm0, %xmm0
	addq	$1, %rdx
	andl	$31, %eax
	addq	%rcx, %rax
	leaq	0(%r13,%rax,8), %rax
	vaddsd	(%rax), %xmm0, %xmm0
	vmovsd	%xmm0, (%rax)
	cmpq	%r12, %rdx
	jne	.L4371
	jmp	.L4372
.L4376:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	jmp	.L4361
	.cfi_endproc
.LFE6526:
	.size	csr_gains_f64, .-csr_gains_f64
	.p2align 4
	.type	csr_nearest_f32, @function
csr_nearest_f32:
.LFB6472:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	vmovq	%rsi, %xmm28
	vmovq	%r9, %xmm30
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	.cfi_offset 15, -24
	movq	%rdx, %r15
	movq	%rcx, %rdx
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$192, %rsp
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	(%rsi), %rax
	movq	8(%rsi), %rsi
	movq	16(%rbp), %rbx
	movq	(%rdi), %r11
	testq	%rax, %rax
	leaq	7(%rax), %rcx
	leaq	0(,%rsi,8), %r9
	cmovns	%rax, %rcx
	movq	%rbx, 64(%rsp)
	movl	%r11d, %r12d
	sarq	$3, %rcx
	cmpq	%rcx, %rsi
	movq	16(%rdi), %rcx
	cmovl	%r9, %rax
	salq	$10, %rcx
	testq	%rbx, %rbx
	je	.L4419
	leaq	4(,%rax,4), %rax
	leaq	(%rbx,%rcx), %r9
	addq	$63, %rax
	andq	$-64, %rax
	addq	%rcx, %rax
	addq	%rbx, %rax
	movq	%rax, 40(%rsp)
.L4397:
	movq	%r9, 72(%rsp)
	movq	%rax, 80(%rsp)
	testq	%rdx, %rdx
	jle	.L4442
	leaq	(%rdx,%r15), %rax
	movl	%r11d, %r10d
	movl	%r11d, 36(%rsp)
	leal	-1(%r11), %r14d
	movq	%rax, 24(%rsp)
	movl	%r11d, %eax
	shrl	$4, %r10d
	vmovss	.LC46(%rip), %xmm19
	andl	$-16, %eax
	salq	$6, %r10
	vpternlogd	$0xFF, %ymm29, %ymm29, %ymm29
	vpternlogd	$0xFF, %zmm21, %zmm21, %zmm21
	movl	%eax, 8(%rsp)
	movq	%r15, %rax
	leaq	(%r10,%rbx), %r13
	vmovq	%r9, %xmm20
	negq	%rax
	movq	%r13, 16(%rsp)
	movq	%r15, %r13
	movl	%r14d, %r15d
	leaq	(%r8,%rax,4), %rax
	movl	%r12d, %r14d
	movq	%rdi, %r12
	vmovq	%rax, %xmm31
	leaq	96(%rsp), %rax
	vmovq	%rax, %xmm25
	.p2align 4,,10
	.p2align 3
.L4417:
	movq	%r13, %rdx
	movq	%rbx, %r8
	vmovq	%xmm25, %rcx
	movq	%r12, %rdi
	vmovq	%xmm28, %rsi
	call	csr_screen_f32
	xorl	%edx, %edx
	xorl	%r11d, %r11d
	cmpl	$1, %r14d
	jg	.L4401
	jmp	.L4400
	.p2align 4,,10
	.p2align 3
.L4402:
	addl	$1, %r11d
	addq	$4, %rdx
	cmpl	%r15d, %r11d
	je	.L4444
.L4401:
	vucomiss	(%rbx,%rdx), %xmm0
	jp	.L4402
	jne	.L4402
.L4400:
	movq	72(%r12), %rcx
	vmovss	(%rcx,%rdx), %xmm16
	movq	64(%r12), %rcx
	vmulss	100(%rsp), %xmm16, %xmm16
	vmovss	(%rcx,%rdx), %xmm1
	vmulss	96(%rsp), %xmm1, %xmm1
	vaddss	%xmm1, %xmm16, %xmm16
	vaddss	104(%rsp), %xmm16, %xmm16
	vaddss	%xmm16, %xmm16, %xmm16
	vaddss	%xmm0, %xmm16, %xmm16
	testl	%r14d, %r14d
	jle	.L4404
	cmpl	$14, %r15d
	jbe	.L4420
	movq	16(%rsp), %rax
	vbroadcastss	%xmm16, %zmm3
	movq	%rbx, %rdx
	vbroadcastss	.LC46(%rip), %zmm2
	vpxor	%xmm0, %xmm0, %xmm0
	.p2align 4,,10
	.p2align 3
.L4406:
	vmovups	(%rdx), %zmm4
	addq	$64, %rdx
	vcmpps	$6, %zmm2, %zmm4, %k1
	vcmpps	$5, %zmm4, %zmm3, %k0
	korw	%k0, %k1, %k1
	vmovdqa32	%zmm21, %zmm1{%k1}{z}
	vpsubd	%zmm1, %zmm0, %zmm0
	cmpq	%rdx, %rax
	jne	.L4406
	vextracti32x8	$0x1, %zmm0, %ymm1
	vpaddd	%ymm0, %ymm1, %ymm1
	vextracti128	$0x1, %ymm1, %xmm0
	vpaddd	%xmm1, %xmm0, %xmm0
	vpsrldq	$8, %xmm0, %xmm2
	vpaddd	%xmm2, %xmm0, %xmm0
	vpsrldq	$4, %xmm0, %xmm2
	vpaddd	%xmm2, %xmm0, %xmm0
	vmovd	%xmm0, %edx
	testb	$15, 36(%rsp)
	je	.L4407
	movl	8(%rsp), %ecx
	movl	%ecx, %esi
.L4405:
	movl	36(%rsp), %r8d
	subl	%esi, %r8d
	leal	-1(%r8), %edi
	cmpl	$6, %edi
	jbe	.L4408
	vmovups	(%rbx,%rsi,4), %ymm0
	vbroadcastss	%xmm16, %ymm2
	movl	%r8d, %esi
	andl	$-8, %esi
	vcmpps	$10, %ymm2, %ymm0, %k1
	addl	%esi, %ecx
	andl	$7, %r8d
	vbroadcastss	.LC46(%rip), %ymm2
	vcmpps	$6, %ymm2, %ymm0, %k0
	korb	%k0, %k1, %k1
	vmovdqa32	%ymm29, %ymm0{%k1}{z}
	vpsubd	%ymm0, %ymm1, %ymm1
	vmovdqa	%xmm1, %xmm0
	vextracti128	$0x1, %ymm1, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpsrldq	$8, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpsrldq	$4, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %edx
	je	.L4407
.L4408:
	movslq	%ecx, %rsi
	vmovss	(%rbx,%rsi,4), %xmm0
	leaq	0(,%rsi,4), %rdi
	vucomiss	%xmm16, %xmm0
	setbe	%r8b
	vucomiss	%xmm0, %xmm19
	setb	%sil
	orl	%r8d, %esi
	movzbl	%sil, %esi
	addl	%esi, %edx
	leal	1(%rcx), %esi
	cmpl	%esi, %r14d
	jle	.L4407
	vmovss	4(%rbx,%rdi), %xmm0
	vucomiss	%xmm0, %xmm19
	setb	%r8b
	vucomiss	%xmm16, %xmm0
	setbe	%sil
	orl	%r8d, %esi
	movzbl	%sil, %esi
	addl	%esi, %edx
	leal	2(%rcx), %esi
	cmpl	%esi, %r14d
	jle	.L4407
	vmovss	8(%rbx,%rdi), %xmm0
	vucomiss	%xmm0, %xmm19
	setb	%r8b
	vucomiss	%xmm16, %xmm0
	setbe	%sil
	orl	%r8d, %esi
	movzbl	%sil, %esi
	addl	%esi, %edx
	leal	3(%rcx), %esi
	cmpl	%esi, %r14d
	jle	.L4407
	vmovss	12(%rbx,%rdi), %xmm0
	vucomiss	%xmm16, %xmm0
	setbe	%r8b
	vucomiss	%xmm0, %xmm19
	setb	%sil
	orl	%r8d, %esi
	movzbl	%sil, %esi
	addl	%esi, %edx
	leal	4(%rcx), %esi
	cmpl	%esi, %r14d
	jle	.L4407
	vmovss	16(%rbx,%rdi), %xmm0
	vucomiss	%xmm16, %xmm0
	setbe	%r8b
	vucomiss	%xmm0, %xmm19
	setb	%sil
	orl	%r8d, %esi
	movzbl	%sil, %esi
	addl	%esi, %edx
	leal	5(%rcx), %esi
	cmpl	%esi, %r14d
	jle	.L4407
	vmovss	20(%rbx,%rdi), %xmm0
	vucomiss	%xmm16, %xmm0
	setbe	%r8b
	vucomiss	%xmm0, %xmm19
	setb	%sil
	addl	$6, %ecx
	orl	%r8d, %esi
	movzbl	%sil, %esi
	addl	%esi, %edx
	cmpl	%ecx, %r14d
	jle	.L4407
	vmovss	24(%rbx,%rdi), %xmm0
	vucomiss	%xmm0, %xmm19
	setb	%sil
	vucomiss	%xmm16, %xmm0
	setbe	%cl
	orl	%esi, %ecx
	movzbl	%cl, %ecx
	addl	%ecx, %edx
.L4407:
	cmpl	$1, %edx
	jne	.L4445
	vzeroupper
.L4410:
	vmovq	%xmm31, %rax
	movl	%r11d, (%rax,%r13,4)
	addq	$1, %r13
	cmpq	%r13, 24(%rsp)
	jne	.L4417
.L4442:
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
	.p2align 4,,10
	.p2align 3
.L4445:
	.cfi_restore_state
	vzeroupper
.L4404:
	leaq	56(%rsp), %rdx
	leaq	64(%rsp), %r8
	movl	$1, %ecx
	movq	%r12, %rdi
	vmovq	%xmm28, %rsi
	movq	%r13, 56(%rsp)
	call	csr_pack_f32
	movq	(%r12), %rdx
	xorl	%r11d, %r11d
	testq	%rdx, %rdx
	jle	.L4411
	vmovsd	.LC0(%rip), %xmm17
	xorl	%esi, %esi
	movl	%r14d, 12(%rsp)
	movq	%rbx, %r14
	movq	%r13, (%rsp)
	movl	%r11d, %ebx
	vmovq	%xmm20, %r13
	movq	%rsi, %r12
	movq	%rdx, %r11
	jmp	.L4416
	.p2align 4,,10
	.p2align 3
.L4415:
	addq	$1, %r12
	cmpq	%r12, %r11
	je	.L4446
.L4416:
	vmovss	(%r14,%r12,4), %xmm0
	vucomiss	%xmm16, %xmm0
	jbe	.L4422
	vucomiss	%xmm0, %xmm19
	jnb	.L4415
.L4422:
	movq	40(%rsp), %rcx
	movq	%r12, %rsi
	leaq	128(%rsp), %r8
	movq	%r13, %rdx
	call	csr_squares.isra.0
	vmovsd	128(%rsp), %xmm0
	vcomisd	%xmm0, %xmm17
	vminsd	%xmm17, %xmm0, %xmm17
	cmova	%r12d, %ebx
	addq	$1, %r12
	cmpq	%r12, %r11
	jne	.L4416
.L4446:
	movl	%ebx, %r11d
	vmovq	%r13, %xmm20
	movq	%r14, %rbx
	movq	(%rsp), %r13
	movl	12(%rsp), %r14d
	movq	%rdi, %r12
.L4411:
	vmovq	%xmm30, %rax
	addq	$1, (%rax)
	jmp	.L4410
	.p2align 4,,10
	.p2align 3
.L4444:
	movslq	%r11d, %rdx
	salq	$2, %rdx
	jmp	.L4400
.L4420:
	vpxor	%xmm1, %xmm1, %xmm1
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	jmp	.L4405
.L4419:
	movq	$0, 40(%rsp)
	xorl	%r9d, %r9d
	movq	40(%rsp), %rax
	jmp	.L4397
	.cfi_endproc
.LFE6472:
	.size	csr_nearest_f32, .-csr_nearest_f32
	.globl	ck_tiles_avx512
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC97:
	.string	"avx512"
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	ck_tiles_avx512, @object
	.size	ck_tiles_avx512, 440
ck_tiles_avx512:
	.quad	.LC97
	.long	0
	.long	1108200805
	.quad	centers_bytes
	.quad	scratch_bytes
	.quad	prepare
	.quad	nearest_f32
	.quad	own_distance_f32
	.quad	all_distances_f32
	.quad	accumulate_f32
	.quad	statistics_f32
	.quad	nearest_f64
	.quad	own_distance_f64
	.quad	all_distances_f64
	.quad	accumulate_f64
	.quad	statistics_f64
	.quad	seed_quantise_f32
	.quad	seed_candidate_f32
	.quad	seed_gain_f32
	.quad	seed_gain_between_f32
	.quad	seed_lower_f32
	.quad	seed_quantise_f64
	.quad	seed_candidate_f64
	.quad	seed_gain_f64
	.quad	seed_gain_between_f64
	.quad	seed_lower_f64
	.quad	seed_panel_quantise_f32
	.quad	seed_panel_candidate_f32
	.quad	seed_panel_gain_f32
	.zero	8
	.quad	seed_panel_lower_f32
	.quad	seed_panel_quantise_f64
	.quad	seed_panel_candidate_f64
	.quad	seed_panel_gain_f64
	.zero	8
	.quad	seed_panel_lower_f64
	.quad	seed_screen
	.quad	seed_width
	.quad	seed_sum
	.quad	csr_centers_bytes
	.quad	csr_prepare
	.quad	csr_scratch_bytes
	.quad	csr_nearest_f32
	.quad	csr_own_distance_f32
	.quad	csr_all_distances_f32
	.quad	csr_lower_f32
	.quad	csr_gains_f32
	.quad	csr_accumulate_f32
	.quad	csr_statistics_f32
	.quad	csr_nearest_f64
	.quad	csr_own_distance_f64
	.quad	csr_all_distances_f64
	.quad	csr_lower_f64
	.quad	csr_gains_f64
	.quad	csr_accumulate_f64
	.quad	csr_statistics_f64
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC0:
	.long	0
	.long	2146435072
	.align 8
.LC2:
	.long	0
	.long	527433728
	.align 8
.LC3:
	.long	0
	.long	1072693248
	.align 8
.LC4:
	.long	-1
	.long	2146435071
	.align 8
.LC5:
	.long	0
	.long	1127743488
	.align 8
.LC8:
	.long	0
	.long	-1019740160
	.align 8
.LC13:
	.long	0
	.long	-1048576
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC14:
	.long	2147483647
	.long	0
	.long	0
	.long	0
	.align 16
.LC16:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC18:
	.long	1262485504
	.align 4
.LC20:
	.long	-884998144
	.section	.rodata.cst32,"aM",@progbits,32
	.align 32
.LC22:
	.value	0
	.value	2
	.value	4
	.value	6
	.value	8
	.value	10
	.value	12
	.value	14
	.value	16
	.value	18
	.value	20
	.value	22
	.value	24
	.value	26
	.value	28
	.value	30
	.section	.rodata
	.align 64
.LC25:
	.quad	0
	.quad	8
	.quad	1
	.quad	9
	.quad	2
	.quad	10
	.quad	3
	.quad	11
	.align 64
.LC26:
	.quad	4
	.quad	12
	.quad	5
	.quad	13
	.quad	6
	.quad	14
	.quad	7
	.quad	15
	.section	.rodata.cst32
	.align 32
.LC27:
	.quad	0
	.quad	4
	.quad	1
	.quad	5
	.align 32
.LC28:
	.quad	2
	.quad	6
	.quad	3
	.quad	7
	.section	.rodata
	.align 64
.LC29:
	.quad	0
	.quad	2
	.quad	4
	.quad	6
	.quad	8
	.quad	10
	.quad	12
	.quad	14
	.align 64
.LC30:
	.quad	1
	.quad	3
	.quad	5
	.quad	7
	.quad	9
	.quad	11
	.quad	13
	.quad	15
	.set	.LC31,.LC29
	.set	.LC32,.LC30
	.section	.rodata.cst4
	.align 4
.LC41:
	.long	2139095040
	.section	.rodata.cst8
	.align 8
.LC43:
	.long	0
	.long	1020264448
	.align 8
.LC44:
	.long	-858993459
	.long	1047579852
	.align 8
.LC45:
	.long	-18103648
	.long	968116299
	.section	.rodata.cst4
	.align 4
.LC46:
	.long	2139095039
	.section	.rodata.cst8
	.align 8
.LC48:
	.long	0
	.long	1071644672
	.align 8
.LC49:
	.long	4503600
	.long	1072693248
	.align 8
.LC50:
	.long	0
	.long	-1042284544
	.section	.rodata
	.align 64
.LC52:
	.quad	0
	.quad	3
	.quad	6
	.quad	9
	.quad	12
	.quad	15
	.quad	0
	.quad	0
	.align 64
.LC53:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
	.quad	4
	.quad	5
	.quad	10
	.quad	13
	.align 64
.LC54:
	.quad	1
	.quad	4
	.quad	7
	.quad	10
	.quad	13
	.quad	0
	.quad	0
	.quad	0
	.align 64
.LC55:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
	.quad	4
	.quad	8
	.quad	11
	.quad	14
	.align 64
.LC56:
	.quad	2
	.quad	5
	.quad	8
	.quad	11
	.quad	14
	.quad	0
	.quad	0
	.quad	0
	.align 64
.LC57:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
	.quad	4
	.quad	9
	.quad	12
	.quad	15
	.section	.rodata.cst4
	.align 4
.LC59:
	.long	228737632
	.section	.rodata.cst8
	.align 8
.LC61:
	.long	-1611006012
	.long	-1068415754
	.align 8
.LC62:
	.long	0
	.long	1080033280
	.align 8
.LC63:
	.long	0
	.long	1062207488
	.align 8
.LC64:
	.long	0
	.long	1083179008
	.align 8
.LC65:
	.long	0
	.long	1075052544
	.align 8
.LC66:
	.long	0
	.long	1074266112
	.align 8
.LC67:
	.long	-1030792151
	.long	1072703733
	.align 8
.LC68:
	.long	0
	.long	1049100288
	.align 8
.LC69:
	.long	-515396076
	.long	1073747066
	.align 8
.LC70:
	.long	-1030792151
	.long	1047537909
	.align 8
.LC71:
	.long	-170230311
	.long	985592528
	.align 8
.LC72:
	.long	1925664130
	.long	1194541665
	.align 8
.LC74:
	.long	-417264663
	.long	1072693245
	.align 8
.LC75:
	.long	0
	.long	1104150528
	.section	.rodata.cst16
	.align 16
.LC76:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.set	.LC78,.LC76
	.section	.rodata.cst8
	.align 8
.LC80:
	.long	-1533940860
	.long	97323797
	.section	.rodata
	.align 64
.LC86:
	.long	0
	.long	2
	.long	4
	.long	6
	.long	8
	.long	10
	.long	12
	.long	14
	.long	16
	.long	18
	.long	20
	.long	22
	.long	24
	.long	26
	.long	28
	.long	30
	.align 64
.LC87:
	.long	1
	.long	3
	.long	5
	.long	7
	.long	9
	.long	11
	.long	13
	.long	15
	.long	17
	.long	19
	.long	21
	.long	23
	.long	25
	.long	27
	.long	29
	.long	31
	.align 64
.LC88:
	.long	0
	.long	3
	.long	6
	.long	9
	.long	12
	.long	15
	.long	18
	.long	21
	.long	24
	.long	27
	.long	30
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.align 64
.LC89:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	10
	.long	17
	.long	20
	.long	23
	.long	26
	.long	29
	.align 64
.LC90:
	.long	1
	.long	4
	.long	7
	.long	10
	.long	13
	.long	16
	.long	19
	.long	22
	.long	25
	.long	28
	.long	31
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.align 64
.LC91:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	10
	.long	18
	.long	21
	.long	24
	.long	27
	.long	30
	.align 64
.LC92:
	.long	2
	.long	5
	.long	8
	.long	11
	.long	14
	.long	17
	.long	20
	.long	23
	.long	26
	.long	29
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.align 64
.LC93:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	16
	.long	19
	.long	22
	.long	25
	.long	28
	.long	31
	.section	.rodata.cst8
	.align 8
.LC94:
	.long	0
	.long	1074790400
	.set	.LC95,.LC53
	.section	.rodata.cst32
	.align 32
.LC96:
	.quad	4
	.quad	5
	.quad	6
	.quad	7
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
