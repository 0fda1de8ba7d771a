/* What the C functions of the public header share: threads, rows as they are given, and centres laid out for them.
 *
 * Python is not needed: ckmeans/capi.pyx hands over threads and the tiles in use, and other programs may do so. */
#ifndef CKM_ENGINE_H
#define CKM_ENGINE_H

#include "ckmeans.h"
#include "ckmeans_simd.h"

/* A unit of work; `thread` numbers those that work at the same time. */
typedef void (*ckm_work)(void *job, ptrdiff_t unit, int thread);

typedef struct {
    const ck_tiles *(*tiles)(void);
    /* How many of so many threads can be started from here, and help. */
    int (*threads)(int wanted);
    void (*run)(ckm_work work, void *job, ptrdiff_t units, int threads);
    int most;                /* threads where the caller does not say */
    double (*seconds)(void); /* since some moment; for who wants to know how long steps take */
} ckm_engine;

/* Set once, before anything else is called. */
extern ckm_engine ckm_engine_in_use;

/* How many threads to take for units of work of so many multiply-adds in all, if the caller asked for n_threads. */
int ckm_threads_for(int n_threads, ptrdiff_t units, double work);

#define CKM_BLOCK 256 /* rows that a tile sees at a time, at most */
#define CKM_SAMPLES 16

/* Rows as they are given. */
typedef struct {
    const char *x;
    ptrdiff_t n, d, stride;
    int dtype;
    int direct;           /* whether tiles read them where they lie */
    ptrdiff_t block_rows; /* that are read at a time */
    const ck_tiles *isa;
    const ck_row_tiles *tiles; /* isa's, of float or double */
} ckm_rows;

/* Fills rows, OUT, or returns CKM_BAD_ARGUMENT. */
int ckm_rows_of(ckm_rows *rows, const ck_tiles *isa, const void *x, int dtype, ptrdiff_t n, ptrdiff_t d,
                ptrdiff_t stride);
ptrdiff_t ckm_units(const ckm_rows *rows);
/* Bytes that a thread needs to read so many rows at a time. */
size_t ckm_room_bytes(const ckm_rows *rows, ptrdiff_t n);
/* Rows [first, first + n), which stay until the room is used again. */
ck_rows ckm_block(const ckm_rows *rows, ptrdiff_t first, ptrdiff_t n, void *room);
/* Whether all numbers are finite, of a block that tiles can read. */
int ckm_finite_block(const ckm_rows *rows, const ck_rows *block);
int ckm_finite(const double *numbers, ptrdiff_t n);

/* Memory that is used again: pages that are touched for the first time take as long as the work on them. */
typedef struct {
    void *at; /* to be freed */
    size_t bytes;
} ckm_room;

/* Returns at least so many bytes, whose contents may be lost, or NULL. */
void *ckm_reserve(ckm_room *room, size_t bytes);

/* Lays centres, [k][d], out for rows, as ckmeans_simd.h has it, in some room; both must outlive c. Returns a status. */
int ckm_lay_out(ck_centers *c, const ckm_rows *rows, const double *centers, ptrdiff_t k, int screen, ckm_room *room);

/* Memory for count times size bytes, or NULL, also where that is more than there can be. */
void *ckm_allocate(ptrdiff_t count, size_t size);

#endif
