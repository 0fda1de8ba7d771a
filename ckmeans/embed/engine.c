/* Threads, rows as they are given, and centres laid out for them. Knows nothing of what is done with a block. */
#include "engine.h"

#include <stdlib.h>
#include <string.h>

ckm_engine ckm_engine_in_use;

/* Seconds of work below which a second thread costs more than it saves. */
#define CKM_WORTH_A_THREAD 1e-4

int ckm_threads_for(int n_threads, ptrdiff_t units, double work) {
    const double seconds = work / ckm_engine_in_use.tiles()->speed;
    int threads = n_threads > 0 ? n_threads : ckm_engine_in_use.most;
    if (seconds < CKM_WORTH_A_THREAD || units < 2 || n_threads == 1) return 1;
    if (threads > units) threads = (int)units;
    if (threads > 2.0 * seconds / CKM_WORTH_A_THREAD) threads = (int)(2.0 * seconds / CKM_WORTH_A_THREAD);
    threads = ckm_engine_in_use.threads(threads);
    return threads > 1 ? threads : 1;
}

void *ckm_allocate(ptrdiff_t count, size_t size) {
    if (count < 0 || (count && size > (size_t)PTRDIFF_MAX / (size_t)count)) return NULL;
    return malloc(count && size ? (size_t)count * size : 1);
}

void *ckm_reserve(ckm_room *room, size_t bytes) {
    if (room->at && room->bytes >= bytes) return room->at;
    free(room->at);
    room->at = malloc(bytes ? bytes : 1), room->bytes = bytes;
    return room->at;
}

static size_t number_bytes(int dtype) {
    static const size_t bytes[] = {4, 8, 2, 1, 1};
    return bytes[dtype];
}

int ckm_rows_of(ckm_rows *rows, const ck_tiles *isa, const void *x, int dtype, ptrdiff_t n, ptrdiff_t d,
                ptrdiff_t stride) {
    if (dtype < CKM_F32 || dtype > CKM_I8 || n < 0 || d < 1 || d > INT32_MAX || (n && !x)) return CKM_BAD_ARGUMENT;
    const size_t bytes = number_bytes(dtype);
    const int is_aligned = (uintptr_t)x % bytes == 0 && stride % (ptrdiff_t)bytes == 0;
    const int is_dense = n < 2 || stride == d * (ptrdiff_t)bytes;
    const ptrdiff_t few = 65536 / d < 16 ? 16 : 65536 / d;
    rows->x = x, rows->n = n, rows->d = d, rows->stride = stride, rows->dtype = dtype, rows->isa = isa;
    rows->direct = dtype <= CKM_F64 && is_dense && is_aligned;
    rows->block_rows = rows->direct || few > CKM_BLOCK ? CKM_BLOCK : few;
    rows->tiles = dtype == CKM_F64 ? &isa->f64 : &isa->f32;
    return CKM_OK;
}

ptrdiff_t ckm_units(const ckm_rows *rows) { return (rows->n + rows->block_rows - 1) / rows->block_rows; }

/* A row is widened by vectors, which write beyond it. */
#define CKM_BEHIND 64

size_t ckm_room_bytes(const ckm_rows *rows, ptrdiff_t n) {
    if (rows->direct) return 0;
    const size_t wide = (rows->dtype == CKM_F64 ? 8 : 4) * (size_t)rows->d;
    return ((size_t)n * wide + CKM_BEHIND + (size_t)rows->d * 2 + 127) / 64 * 64;
}

ck_rows ckm_block(const ckm_rows *rows, ptrdiff_t first, ptrdiff_t n, void *room) {
    const ptrdiff_t d = rows->d;
    const char *from = rows->x + first * rows->stride; /* of no row behind the last one: strides may be anything */
    const size_t bytes = number_bytes(rows->dtype);
    ck_rows block = {n, d, from, NULL, NULL, 0};
    if (rows->direct) return block;
    block.numbers = room;
    void (*widen)(const void *, ptrdiff_t, float *) = rows->dtype == CKM_F16  ? rows->isa->widen_f16
                                                      : rows->dtype == CKM_U8 ? rows->isa->widen_u8
                                                      : rows->dtype == CKM_I8 ? rows->isa->widen_i8
                                                                              : NULL;
    for (ptrdiff_t i = 0; i < n; i++) {
        if (i) from += rows->stride;
        if (!widen) {
            memcpy((char *)room + (size_t)(i * d) * bytes, from, (size_t)d * bytes);
            continue;
        }
        const void *numbers = from;
        if ((uintptr_t)from % bytes) { /* behind the widened rows there is room for one */
            numbers = (char *)room + ((size_t)(n * d) * sizeof(float) + CKM_BEHIND + 63) / 64 * 64;
            memcpy((void *)numbers, from, (size_t)d * bytes);
        }
        widen(numbers, d, (float *)room + i * d);
    }
    return block;
}

/* Bit patterns are compared: integers make a loop that compilers vectorise. */
int ckm_finite(const double *numbers, ptrdiff_t n) {
    uint64_t odd = 0; /* an exponent of all ones carries into the sign's place */
    for (ptrdiff_t i = 0; i < n; i++) {
        uint64_t pattern;
        memcpy(&pattern, numbers + i, sizeof pattern);
        odd |= (pattern & UINT64_C(0x7FFFFFFFFFFFFFFF)) + UINT64_C(0x0010000000000000);
    }
    return !(odd >> 63);
}

static int finite_f32(const float *numbers, ptrdiff_t n) {
    uint32_t odd = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        uint32_t pattern;
        memcpy(&pattern, numbers + i, sizeof pattern);
        odd |= (pattern & UINT32_C(0x7FFFFFFF)) + UINT32_C(0x00800000);
    }
    return !(odd >> 31);
}

int ckm_finite_block(const ckm_rows *rows, const ck_rows *block) {
    if (rows->dtype == CKM_F64) return ckm_finite(block->numbers, block->n * block->d);
    return rows->dtype >= CKM_U8 || finite_f32(block->numbers, block->n * block->d);
}

/* Numbers of a few rows that tell how far rows lie from the centres, [samples][every so-manieth column]. */
static double *sample_of(const ckm_rows *rows, ptrdiff_t samples) {
    const ptrdiff_t every = CK_SAMPLE_EVERY(rows->d), columns = (rows->d + every - 1) / every;
    double *sample = ckm_allocate(samples * columns, sizeof *sample), *to = sample;
    void *room = malloc(ckm_room_bytes(rows, 1) + 1);
    for (ptrdiff_t i = 0; sample && room && i < samples; i++) {
        const ck_rows x = ckm_block(rows, i * (rows->n / samples), 1, room);
        for (ptrdiff_t j = 0; j < rows->d; j += every)
            *to++ = rows->dtype == CKM_F64 ? ((const double *)x.numbers)[j] : (double)((const float *)x.numbers)[j];
    }
    if (!room) free(sample), sample = NULL;
    free(room);
    return sample;
}

int ckm_lay_out(ck_centers *c, const ckm_rows *rows, const double *centers, ptrdiff_t k, int screen, ckm_room *room) {
    const ck_row_tiles *tiles = rows->tiles;
    const ptrdiff_t samples = !screen || rows->n < 1 ? 0 : rows->n < CKM_SAMPLES ? rows->n : CKM_SAMPLES;
    double *sample = samples ? sample_of(rows, samples) : NULL;
    memset(c, 0, sizeof *c);
    c->k = k, c->d = rows->d;
    void *memory = samples && !sample ? NULL : ckm_reserve(room, tiles->centers_bytes(c, centers, screen));
    if (memory) {
        tiles->plan(c, memory, centers, 0.0, NULL, screen);
        for (ptrdiff_t g = 0; g < (k + CK_GROUP - 1) / CK_GROUP; g++) tiles->lay_out(c, centers, g);
        tiles->settle(c, centers, sample, samples);
        if ((double)k * (double)rows->d * (double)rows->d < CK_INT8_WORK) c->in_int8 = 0;
    }
    free(sample);
    return memory ? CKM_OK : CKM_NO_MEMORY;
}
