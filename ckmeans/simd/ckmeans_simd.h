/* The boundary between Cython and C: what a block of rows needs done, as one table of functions per storage of the rows
 * and instruction set.
 *
 * A tile sees one block of rows at a time; it knows nothing of Python, threads or k-means. How all tiles reach the same
 * answer is told in README.md beside this file, words are explained in docs/glossary.md. */
#ifndef CKMEANS_SIMD_H
#define CKMEANS_SIMD_H

#include <stdint.h>

#if UINTPTR_MAX != UINT64_MAX
#error "ckmeans is for 64-bit processors only"
#endif
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "ckmeans is for little-endian processors only: it was never tested where the highest byte comes first"
#endif

#include "exact.h"
#include "seeds.h"

#include <stddef.h>

#define CK_GROUP 8  /* centres per group of the float64 panel: one AVX-512 register of doubles */
#define CK_NARROW 8 /* rows of at most so many columns stay in registers while all centres pass */

/* Columns from and up to which, and centres from which on, int16 screens faster than float32. Without it whole fits
 * take 1.04 to 1.09 times as long on letter, 50 clusters, 1.03 to 1.2 on words in 16 columns, 200 clusters, and 1.065
 * in the geometric mean of 50; outside of this range 0.97 in that of 77, 0.91 to 0.97 with 10 clusters. */
#define CK_INT16_LEAST 9
#define CK_INT16_MOST 16
#define CK_INT16_CENTERS 48

/* Columns from which int8 screens faster than float32, and up to which int32 holds every sum of products and the
 * slack covers the rounding of float32 scores. */
#define CK_INT8_LEAST 32
#define CK_INT8_MOST 4096
/* Numbers of all centres, times columns, from which that pays: each row has its codes made and read, and the shorter
 * rows are, the less often codes tell which centre is nearer. Where it does not, fits of Gaussian mixtures take 1.2 to
 * 2.5 times as long with int8 (32 x 256, 64 x 10, 64 x 100, 100 x 37, 200 x 10 columns x clusters), of words, 100 x 10,
 * 1.25 times; where it does, 0.99 (32 x 1000), 0.95 (64 x 256), 0.7 (200 x 100, 48 x 1000) and less; of images, 784 x
 * 10 and 784 x 100, 0.75 and 0.55. */
#define CK_INT8_WORK (1 << 20)
#define CK_INT8_LIMITED 90 /* centres up to which it tells rows their limits: it keeps the bounds of so many */

/* Of d columns every how many tell how far a row lies from the centres: of about 8192, enough for speed alone. */
#define CK_SAMPLE_EVERY(d) (1 + (d) / 8192)

/* Bytes that the codes of a row are padded to a multiple of, and rows behind the last for which there must be room. */
#define CK_CODE_COLUMNS 64
#define CK_CODE_ROWS 64

/* ---- Rows ---- */

/* A block of rows, or all of them. Dense: n rows of d numbers of the table's type, one after another. CSR: row i has
 * the values begin[i] to begin[i + 1] - 1, in ascending columns; values and columns are those of all rows. */
typedef struct {
    ptrdiff_t n, d;
    const void *numbers;
    const int32_t *columns; /* NULL: dense */
    const int64_t *begin;   /* [n + 1] */
    ptrdiff_t longest;      /* CSR: the most values that any row of all has */
} ck_rows;

/* Where rows and centres are seen from, when it must stay the same from one set of centres to the next. */
typedef struct {
    double screen_scale;
    const float *shift; /* [d], in units of 1 / screen_scale: the origin that is subtracted */
} ck_frame;

/* The codes of a block of dense rows: int8 numbers in a frame, kept from step to step. */
typedef struct {
    uint8_t *codes;                /* [n, whole panels][d, padded] */
    float *unit, *error;           /* [n, whole panels]: of a step; norm of what rounding took */
    float *norm_sq, *code_norm_sq; /* [n, whole panels]: of the row; of what its codes stand for */
    uint8_t *filled;               /* whether they are filled: whoever reads them first fills them */
} ck_codes;

/* ---- Centres ---- */

/* Of the int8 codes of a centre: the unit of a step, the norm of what rounding took, the centre's norm, bounds of half
 * its squared norm. */
enum { CK_UNIT, CK_ERROR, CK_NORM, CK_LOW, CK_HIGH };

/* Centres for CSR rows. Where centre and row are both zero nothing is added to a squared distance, so the centres are
 * listed without their zeros. */
typedef struct {
    ptrdiff_t width;           /* k, padded */
    const float *panel;        /* [d][width]: float32 centres, transposed */
    const float *half_norm_sq; /* [width], infinity behind k */
    const float *norm;         /* [width] */
    const int64_t *first;      /* [k + 1]: where each centre's list begins */
    const int32_t *columns;    /* in which a centre is not zero, ascending; INT32_MAX ends a list */
    const double *values;      /* the centre's number there */
} ck_csr_centers;

/* k centres in d columns, prepared for the tiles of one table. Numbers are multiplied by powers of two, which changes
 * no digit: by `scale` where float64 decides (1 unless squares would leave its range), and by `screen_scale`, which
 * brings the spread of the centres near 1, where rows are screened. */
typedef struct {
    ptrdiff_t k, d;
    int screened; /* whether they are laid out for screening; else float64 decides every row */
    int width;    /* centres of a float32 tile */
    double scale, screen_scale;
    float row_slack;            /* rounding error of a score per unit of the row's squared norm */
    float max_slack;            /* the largest of `slack` */
    const float *shift;         /* [d, padded with zeros]: subtracted from rows and centres before screening */
    const float *start;         /* [k, padded]: half the centre's squared norm, less its own rounding error */
    const float *slack;         /* [k, padded]: twice that rounding error */
    const float *tiles;         /* [tile][d][width]: shifted float32 centres */
    int in_int16;               /* whether what follows is laid out: the centres for screening in int16 */
    const int32_t *int16;       /* [k][(d + 1) / 2]: minus the centres, in multiples of int16_unit, two to a word */
    const int32_t *int16_start; /* [k]: half the centre's squared norm, less its own error, in its square */
    const float *int16_slack;   /* [k]: twice that error, and what the marks take */
    double int16_unit;
    float int16_reach;         /* rows that are farther in any column are not screened so */
    float int16_row_error;     /* error of a score per unit of the row's norm, twice */
    int in_int8;               /* whether what follows is laid out: the centres for screening in int8 */
    const int8_t *codes;       /* [tile][quad of columns][width][4]: in multiples of the centre's unit */
    const int32_t *code_start; /* [k, padded]: where sums start, so that a row's zero counts as zero */
    const float *code[5];      /* [CK_UNIT to CK_HIGH][k, padded] */
    const int8_t *code_rows;   /* [k][d, padded]: the same codes, centre after centre */
    const float *centers_f32;  /* [k][d, padded with zeros]: the shifted float32 centres */
    const double *groups;      /* [group][d][CK_GROUP]: the centres times scale, padded with infinity; or NULL */
    const double *rows;        /* [k][d]: the centres times scale */
    const int32_t *ids; /* NULL, or of these k centres the index in groups and rows, which hold more; ascending */
    size_t csr_entries; /* of the lists of all centres, their ends included */
    const ck_csr_centers *csr; /* NULL for dense rows */
} ck_centers;

/* The active centres: those that moved since rows were last assigned. */
typedef struct {
    const ck_centers *centers; /* those alone, prepared in the frame of all */
    const int32_t *ids;        /* their indices among all, ascending */
    const uint8_t *is_active;  /* [k] */
} ck_active_centers;

/* ---- Sums ---- */

/* The fixed-point grid of each column: docs/proofs/sums.md. */
typedef struct {
    ptrdiff_t d;
    int bits;             /* a term of the first limb is at most 2^bits; the next one's unit is 2^-bits of its own */
    int limbs;            /* of every sum */
    int together;         /* how many of them take a row's numbers side by side: 1, 2 or 4, with weights 3 */
    int weighted;         /* whether rows have weights, which column d sums up */
    int wide;             /* whether numbers are spread so far that their exponents are added apart */
    const double *origin; /* [d + 1]: subtracted first, exactly */
    const double *scale;  /* [d + 1]: powers of two; entry d is the grid of the weights */
    const float *limit;   /* [d]: a number of float type that is as large has no digit below the first limb */
    const double *unit;   /* [d + 1]: what a quotient of two sums is multiplied by; NaN where that leaves the range */
    double weight_unit;   /* power of two that brings the largest weight near 1 */
    double low_scale;     /* 2^bits */
} ck_grid;

#define CK_GRID_LIMBS 256 /* that a sum has at most */

/* What a grid is made for: the range of each of d columns, and of the weights; rows at most. */
typedef struct {
    ptrdiff_t d, n;
    const double *minimum, *maximum, *least; /* [d]; least: the smallest magnitude but zero, or infinity */
    int digits, floor;         /* binary digits of a number of the rows' type, the exponent of the last digit of all */
    int weighted;              /* whether rows have weights */
    double lightest, heaviest; /* then the smallest one but zero, and the largest */
} ck_range;

/* Plans a grid, g OUT, with columns [3][d + 1] and limits [d + 1], OUT, which must outlive it; returns 0 if sums would
 * need too many limbs. */
int ck_plan_grid(ck_grid *g, double *columns, float *limits, const ck_range *range);

/* The mean of column j, of which a table's `mean` makes NaN: the quotient rounded once, whatever it takes. */
double ck_exact_mean(const ck_grid *g, const uint64_t *totals, int64_t count, ptrdiff_t j);

/* The sum of n exact sums times 2^power, rounded once; infinite where that leaves the range. is_zero, OUT: whether it
 * is zero before it is rounded. */
double ck_exact_value(const ck_exact_sum *sums, ptrdiff_t n, int power, int *is_zero);

/* Where one thread adds rows. */
typedef struct {
    const ck_grid *grid;
    const double *weights; /* of the rows; NULL: 1 */
    uint64_t *totals;      /* [k][limbs][d + 1] */
    int64_t *counts;       /* [k] */
} ck_accumulator;

/* What one thread did: rows that changed their label, rows that float64 decided, distances (pairs of a row and a centre
 * that were compared), rows screened in whole numbers, and those of them that these left to float32. */
typedef struct {
    int64_t n_changed, n_decided, n_distances, n_screened, n_undecided;
} ck_tally;

/* ---- Bounds ---- */

/* How far each of k centres moved, in multiples of 1 / unit, at most and never NaN. shift NULL: it is not known. */
typedef struct {
    const float *shift, *drift; /* in this step, in all steps */
    double unit;
} ck_shift;

/* What the rows of a label may have come closer to changing it (Hamerly), in multiples of 1 / unit: the sum over steps
 * of the shift of their centre and the largest shift of any other one. at_least and at_most: [k], rounded down and up;
 * at_most NULL: no row has a limit yet. */
typedef struct {
    const float *at_least, *at_most;
    double unit;
} ck_closer;

/* The drift of each centre since all rows stored bounds for it, [k, padded with zeros] in multiples of 1 / unit,
 * rounded down and up. shift: [k], the part of it of this step; NULL: every row is to meet every centre. */
typedef struct {
    const float *shift, *drift_floor;
    const uint8_t *drift_ceil;
    const ck_centers *refreshed; /* those alone for which all rows store new bounds, in the frame of all; NULL: none */
    const int32_t *ids;          /* their indices among all, ascending */
    double unit;
    int tighten_first;   /* whether most rows are expected to meet some centre */
    int32_t *n_compared; /* [k], INOUT, one thread's: how many rows were compared with each centre */
} ck_elkan_drift;

/* What rows store for Elkan's algorithm: [n] a bound above the distance to the assigned centre, and [n][stride] bounds
 * below the distances to all, relative to a base, as elkan_batch.h has them. */
typedef struct {
    float *upper, *base;
    uint8_t *lower;
    ptrdiff_t stride;
} ck_elkan_bounds;

#define CK_NEVER 255 /* the lower bound stored for a row's assigned centre, and behind k: nothing to compare */

/* ---- Rows that lie close together: filtering ---- */

#define CK_LEAF 64             /* rows of a leaf */
#define CK_NODE_CANDIDATES 248 /* that a node remembers, at most */
#define CK_LEAF_CANDIDATES 54  /* and a leaf */
#define CK_NODE_AHEAD 8        /* steps like the last one for which a node's candidates shall do */
#define CK_LEAF_AHEAD 2        /* and a leaf's */

/* The centres that can be nearest to a row of a node or of a leaf, ascending; count 0: there is no list. */
typedef struct {
    double max_drift; /* the sum over steps of the largest shift among them */
    int32_t nearest;  /* the one near the middle of the node when they were listed */
    int32_t count, ids[CK_NODE_CANDIDATES];
} ck_node_candidates;

typedef struct {
    double drift;      /* the sum over steps of the two largest shifts among them, since rows have bounds; of a leaf of
                        * one candidate it stands still */
    float valid_until; /* the node's max_drift and the drift of `nearest`, together, up to which the list holds */
    uint32_t nearest;  /* the one near the middle of the leaf when they were listed */
    uint16_t count, ids[CK_LEAF_CANDIDATES];
} ck_leaf_candidates;

/* What nodes remember. */
typedef struct {
    ck_node_candidates *node; /* NULL: nothing */
    float *valid_until; /* [k]: the drift of a centre and that of `nearest`, together, up to which it is left out */
    ck_leaf_candidates *leaf; /* [leaves] */
    float *row_bounds; /* [leaves][CK_LEAF]: the leaf's drift up to which a row keeps its label; NULL: not kept */
} ck_tree_cache;

/* A node: rows that lie close together, in leaves of CK_LEAF. */
typedef struct {
    ptrdiff_t n;
    const int32_t *order; /* [n]: their positions in the data, by which weights are found */
    const double *boxes;  /* [1 + leaves][2][d]: middle and half width, of the node and of each leaf */
    const char *rows;     /* one after another, or, if scattered, all rows of the data */
    size_t row_bytes;
    int scattered;
    void (*widen)(const void *numbers, ptrdiff_t n, float *wide); /* NULL: rows are of the tile's type */
    ck_tree_cache cache;
} ck_node;

/* ---- The tables ---- */

/* What is done to a block of rows, x, of one storage: dense or CSR, of float or double. Labels, weights and all outputs
 * begin at the block's first row. Scratch belongs to one thread. Members that a storage or an instruction set lacks are
 * NULL, as said. */
typedef struct {
    int max_exponent; /* the largest exponent that screen_scale may have */

    /* Preparing centres, [k][d] one after the other. centers_bytes: c's k and d are set before; memory for c's arrays,
     * which must outlive c. plan comes first; then lay_out for each group of CK_GROUP centres, in any order; settle
     * comes last. screen: whether to lay out what screening needs. scale: a power of two; 0 chooses one. frame: to
     * screen in, or NULL: one that fits the centres. sample: of a few rows every CK_SAMPLE_EVERY(d)th number, which
     * tell how far rows lie from the centres; they matter for speed alone. The centres themselves must outlive c, too.
     */
    size_t (*centers_bytes)(ck_centers *c, const double *centers, int screen);
    void (*plan)(ck_centers *c, void *memory, const double *centers, double scale, const ck_frame *frame, int screen);
    void (*lay_out)(ck_centers *c, const double *centers, ptrdiff_t group);
    void (*settle)(ck_centers *c, const double *centers, const double *sample, ptrdiff_t samples);

    /* labels[i], INOUT: the centre nearest to row i, the lowest index on ties; before, any that may be near, or -1.
     * tally, INOUT. codes, INOUT, or NULL: of the same rows, in the frame of the centres. scratch: nearest_bytes() for
     * these centres, of all rows. */
    void (*nearest)(const ck_centers *c, const ck_rows *x, const ck_codes *codes, int32_t *labels, ck_tally *tally,
                    void *scratch);
    size_t (*nearest_bytes)(const ck_centers *c, const ck_rows *all);
    /* The same for rows whose nearest centres were before[i] until some centres moved. codes must be filled. NULL where
     * rows have no codes. */
    void (*nearest_active)(const ck_centers *c, const ck_active_centers *active, const ck_rows *x,
                           const ck_codes *codes, const int32_t *before, int32_t *labels, ck_tally *tally,
                           void *scratch);
    /* labels[n][2], OUT: the nearest and the second nearest of at least two centres, the lower index on ties.
     * distances_sq[n][2], OUT: their squared distances, in units of scale^2; infinite where that is too far. Rows have
     * CK_INT8_MOST columns at most. scratch: nearest_bytes(). NULL for CSR. */
    void (*two_nearest)(const ck_centers *c, const ck_rows *x, int32_t *labels, double *distances_sq, void *scratch);
    /* distances_sq[i], OUT: squared distance of row i to centre labels[i], in units of scale^2. out[n][k], OUT:
     * distance of every row to every centre, in the rows' own unit; double if `wide`, else of the rows' type. scratch:
     * distances_bytes(), which may be 0. */
    void (*assigned_distances)(const ck_centers *c, const ck_rows *x, const int32_t *labels, double *distances_sq,
                               void *scratch);
    void (*all_distances)(const ck_centers *c, const ck_rows *x, void *out, int wide, void *scratch);
    size_t (*distances_bytes)(const ck_centers *c, const ck_rows *all);

    /* Moves each row, times its weight, out of the sums of label from[i] into those of label to[i]; nothing where they
     * are the same. from[i] = -1, or from = NULL: the row is new. Returns how many rows moved. */
    ptrdiff_t (*move)(const ck_rows *x, const int32_t *from, const int32_t *to, const ck_accumulator *sums);
    /* Adds rows to what is known of their columns, but for zeros that are not stored; returns 0 where some number is
     * not finite, and columns are useless. scratch: statistics_bytes. */
    int (*statistics)(const ck_rows *x, ck_column *columns, void *scratch);
    size_t statistics_bytes;

    /* labels[i], INOUT (-1: none yet): the centre nearest to row i of the node, to whose sums the row moves. Centres
     * that a box rules out are not compared. node->cache, INOUT. scratch: filter_bytes(). NULL for CSR. */
    void (*filter)(const ck_centers *c, const ck_node *node, const ck_shift *shift, const ck_accumulator *sums,
                   int32_t *labels, ck_tally *tally, void *scratch);
    size_t (*filter_bytes)(const ck_centers *c);
    /* labels[i], limits[i], INOUT: the centre nearest to row i, to whose sums the row moves, and how close the row may
     * come to another one until it is looked at. codes: of a single block, INOUT, with at most CK_INT8_LIMITED centres
     * in int8, or NULL. scratch: hamerly_bytes(). NULL for CSR. */
    void (*hamerly)(const ck_centers *c, const ck_rows *x, const ck_codes *codes, const ck_closer *closer,
                    const ck_accumulator *sums, int32_t *labels, float *limits, ck_tally *tally, void *scratch);
    size_t (*hamerly_bytes)(const ck_centers *c);
    /* labels[i], INOUT, of a centre: the one nearest to row i, to whose sums the row moves. bounds, INOUT. codes: as
     * for nearest. scratch: elkan_bytes(). NULL where rows have no codes. */
    void (*elkan)(const ck_centers *c, const ck_rows *x, const ck_codes *codes, const ck_elkan_drift *drift,
                  const ck_accumulator *sums, int32_t *labels, const ck_elkan_bounds *bounds, ck_tally *tally,
                  void *scratch);
    size_t (*elkan_bytes)(const ck_centers *c);

    /* Seeding dense rows: as they lie, and in panels, whose arrays end with a whole panel. All NULL for CSR. */
    ck_seed_tiles seed, seed_panels;
    /* Seeding CSR rows, NULL for dense: closest_sq, INOUT, is lowered to the squared distance to centre 0 where that is
     * smaller. gains[k][CK_SEED_PANEL], OUT: for each centre the sums, over the rows whose numbers in the block are
     * alike modulo CK_SEED_PANEL, of weight times what it would take off closest_sq. Both want screened centres, and
     * nearest_bytes() of scratch. */
    void (*lower)(const ck_centers *c, const ck_rows *x, double *closest_sq, void *scratch);
    void (*gains)(const ck_centers *c, const ck_rows *x, const double *weights, const double *closest_sq, double *gains,
                  void *scratch);
} ck_row_tiles;

/* One instruction set. */
typedef struct {
    const char *name;
    double speed; /* multiply-adds per second and thread that can be counted on */
    ck_row_tiles f32, f64, csr_f32, csr_f64;
    /* n numbers, OUT, of float16 (as bit patterns), uint8_t and int8_t rows: exactly, for the tiles of float. */
    void (*widen_f16)(const void *numbers, ptrdiff_t n, float *wide);
    void (*widen_u8)(const void *numbers, ptrdiff_t n, float *wide);
    void (*widen_i8)(const void *numbers, ptrdiff_t n, float *wide);
    /* columns[d]: as they are before any number; with those of other rows; mean and variance of n rows, OUT. */
    void (*clear_columns)(ck_column *columns, ptrdiff_t d);
    void (*merge_columns)(ck_column *into, const ck_column *from, ptrdiff_t d);
    void (*moments)(const ck_column *columns, ptrdiff_t d, int64_t n, double *mean, double *variance);
    /* Adds n numbers, times their weights unless NULL, each product rounded once, of any exponent. */
    void (*add_exactly)(ck_exact_sum *sum, const double *numbers, const double *weights, ptrdiff_t n);
    /* masks[count][CK_SEED_PANELS], OUT: the rows of a block that each candidate might change; n: whole panels. */
    void (*seed_screen)(const ck_seed_rows *s, const ck_seed_candidates *c, ptrdiff_t row, ptrdiff_t n,
                        uint32_t *masks);
    /* By a fine grid: the rows of a block that each candidate may change, and bounds of its gain there in exact
     * arithmetic, in steps and shares. */
    void (*seed_gains)(const ck_seed_rows *s, const ck_seed_candidates *c, ptrdiff_t row, uint32_t *masks,
                       double *least, double *most);
    /* Candidates per group, for so many of them. */
    int (*seed_width)(const ck_seed_rows *s, ptrdiff_t count);
    /* box and reach_sq, OUT, of the block that begins at `row`. */
    void (*seed_box)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n);
    void (*seed_reach)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n);
    double (*seed_sum)(const double *weights, const double *closest_sq, ptrdiff_t n);
    /* mean[d], OUT: the quotient of a cluster's totals, [limbs][d + 1], and its weight, correctly rounded, or NaN where
     * that is too hard; returns how many are. count: of its rows. */
    ptrdiff_t (*mean)(const ck_grid *g, const uint64_t *totals, int64_t count, double *mean);
    /* The weight of a cluster in units of 1 / weight_unit, or its count; not zero unless it is. */
    double (*weight)(const ck_grid *g, const uint64_t *totals, int64_t count);
} ck_tiles;

/* The tables that this machine can run, best first; `count` OUT. CKMEANS_MAX_ISA is Python's affair. */
const ck_tiles *const *ck_available(int *count);

/* The names of all instruction sets, of every architecture, least capable first; `count` OUT. */
const char *const *ck_instruction_sets(int *count);

#endif
