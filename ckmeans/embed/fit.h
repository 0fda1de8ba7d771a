/* A whole fit in C: what its parts share. */
#ifndef CKM_FIT_H
#define CKM_FIT_H

#include "grid.h"

/* One fit. Everything is freed by ckm_end_fit(). */
typedef struct {
    ckm_rows rows;
    const double *weights; /* of these rows; NULL: 1 */
    ptrdiff_t k;
    int n_threads;           /* as asked for */
    int accumulators;        /* threads that may move rows between sums at the same time */
    int power, weight_power; /* of two that rows and weights were multiplied by */
    void *scaled_rows, *scaled_weights;

    double *minimum, *maximum, *mean, *variance, *least; /* [d] */
    double tolerance;
    ckm_totals totals;
    int32_t *labels;          /* [n] */
    double *distances_sq;     /* [n], once a cluster was empty */
    double *before, *centers; /* [k][d]: those that the labels are of, and those that follow */

    /* Of the pass that runs. */
    ck_centers prepared;
    size_t scratch_bytes, tile_bytes;
    char *scratch;
    ck_column *columns;
    ck_exact_sum *sums;
    ck_tally *tallies;
    int moving; /* whether rows move between sums when they change their label */
    int status;
} ckm_fit_state;

/* ---- steps.c ---- */

/* Sets minimum to least of the rows; returns a status. */
int ckm_statistics(ckm_fit_state *f);
/* Gives every row the nearest of some centres, and moves it between sums if `moving`; returns how many rows changed
 * their label, or a status below zero. */
ptrdiff_t ckm_assign_all(ckm_fit_state *f, const double *centers, int moving);
/* Sets distances_sq, of rows to the centres of their labels; returns a status. */
int ckm_own_distances(ckm_fit_state *f, const double *centers);
/* The inertia of the labels under some centres, in the unit of the rows before they were scaled; returns a status. */
int ckm_inertia(ckm_fit_state *f, const double *centers, double *inertia);
/* Replaces the rows by themselves times 2^power; returns a status. */
int ckm_scale_rows(ckm_fit_state *f, int power);

/* ---- first_centers.c ---- */

/* centers[k][d], OUT: rows chosen by greedy k-means++; returns a status. */
int ckm_first_centers(ckm_fit_state *f, uint64_t seed);

/* ---- fit.c ---- */

int ckm_fit_rows(const void *x, int dtype, ptrdiff_t n, ptrdiff_t d, ptrdiff_t stride, const ckm_fit_options *options,
                 double *centers, int32_t *labels, ckm_fit_result *result);

#endif
