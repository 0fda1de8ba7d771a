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
    int64_t n_distances; /* of the last step */
    ckm_totals totals;
    int32_t *labels;          /* [n] */
    double *distances_sq;     /* [n], once a cluster was empty */
    double *before, *centers; /* [k][d]: those that the labels are of, and those that follow */

    ckm_room room_of_centers, room_of_scratch, room_of_tallies;

    /* Of the pass that runs. */
    ck_centers prepared;
    size_t scratch_bytes, tile_bytes; /* of a thread; of them, for the tiles */
    char *scratch;
    ck_column *columns;
    ck_exact_sum *sums;
    ck_tally *tallies;
    double *cluster_inertia; /* [k]; NULL: nobody asks, or several threads may add at the same time */
    double *of_part; /* [CKM_LANES][k]: of the rows that are added up, of which there are left_in_part to come */
    ptrdiff_t left_in_part;
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
/* The inertia of the labels under some centres, in the unit of the rows before they were scaled, and that of clusters
 * if there is room for it; returns a status. */
int ckm_inertia(ckm_fit_state *f, const double *centers, double *inertia);
/* Replaces the rows by themselves times 2^power; returns a status. */
int ckm_scale_rows(ckm_fit_state *f, int power);

/* ---- first_centers.c ---- */

/* centers[k][d], OUT: rows chosen by greedy k-means++; returns a status. */
int ckm_first_centers(ckm_fit_state *f, uint64_t seed);

/* ---- fit.c ---- */

/* What is known of a step: a record of ckmeans/loop.py's HISTORY. */
typedef struct {
    double inertia, shift; /* inertia: NaN, it is not computed */
    int64_t changed, distances, relocated;
    double seconds;
    uint32_t algorithm[12]; /* UCS-4 */
} ckm_note;

/* What Python knows before it has a short fit done here. */
typedef struct {
    const double *minimum, *maximum, *least; /* [d] of the rows, which need no scaling */
    double tolerance;                        /* the squared shift that ends the fit; options' tol is not heeded */
    ckm_note *notes;                         /* [max_iter], OUT */
    double *cluster_inertia;                 /* [1 + CKM_LANES][k], OUT: the first k, of a fit by one thread */
} ckm_known;

/* ckm_fit, with what is known, or NULL. */
int ckm_fit_knowing(const void *x, int dtype, ptrdiff_t n, ptrdiff_t d, ptrdiff_t stride,
                    const ckm_fit_options *options, const ckm_known *known, double *centers, int32_t *labels,
                    ckm_fit_result *result);

#endif
