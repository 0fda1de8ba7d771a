/* The instruction sets, least capable first: the only list of them, which dispatch.c includes and setup.py reads.
 *
 * Architecture (any, x86_64 or arm64), name, flags for gcc and clang, flags for MSVC, what the processor must have (the
 * CK_HAS_ bits of dispatch.c). <name>.c beside this file is compiled with these flags; CKMEANS_MAX_ISA caps the choice
 * to the sets up to one of these names. */
CK_INSTRUCTION_SET(any, baseline, "", "", 0)
CK_INSTRUCTION_SET(arm64, neon, "", "", 0)
CK_INSTRUCTION_SET(x86_64, avx2, "-mavx2 -mfma -mf16c -mpopcnt", "/arch:AVX2", CK_HAS_AVX2)
CK_INSTRUCTION_SET(x86_64, avx512,
                   "-mavx512f -mavx512dq -mavx512bw -mavx512vl -mprefer-vector-width=512 -mavx2 -mfma -mf16c "
                   "-mpopcnt",
                   "/arch:AVX512", CK_HAS_AVX2 | CK_HAS_AVX512)
CK_INSTRUCTION_SET(x86_64, avx512vnni,
                   "-mavx512f -mavx512dq -mavx512bw -mavx512vl -mprefer-vector-width=512 -mavx2 -mfma -mf16c "
                   "-mpopcnt -mavx512vnni",
                   "/arch:AVX512", CK_HAS_AVX2 | CK_HAS_AVX512 | CK_HAS_VNNI)
