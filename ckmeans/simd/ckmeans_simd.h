/* The tiles: what a block of rows needs done, once per instruction set.
 *
 * This header is the whole boundary between Cython and C. A tile sees one block of rows at a time; it knows nothing of
 * Python, threads or k-means. How the tiles reach one answer on every machine is told in README.md beside this file. */
#ifndef CKMEANS_SIMD_H
#define CKMEANS_SIMD_H

#include <stddef.h>
#include <stdint.h>

/* Centres per group of the exact panel: one AVX-512 register of doubles. */
#define CK_GROUP 8

/* Columns from which pairs of int16 are screened faster than float32; up to where bytes are. */
#define CK_PAIRS_LEAST 5

/* Columns from which bytes are screened faster than float32, and up to which int32 holds every sum of their products
 * and slack the rounding of float32 scores. */
#define CK_BYTES_LEAST 32
#define CK_BYTES_MOST 4096

/* Bytes that a row in bytes is padded to a multiple of, and rows behind the last for which there must be room. */
#define CK_CODE_COLUMNS 64
#define CK_CODE_ROWS 64

/* Numbers that `statistics` takes at a time from rows of fewer columns, at most. */
#define CK_STATISTICS_WIDTH 64

/* Of a centre in bytes: its unit, the norm of what rounding took, its norm, bounds of half its squared norm. */
enum { CK_UNIT, CK_OFF, CK_NORM, CK_LOW, CK_HIGH };

/* k centres in d columns, prepared for the tiles. Numbers are multiplied by powers of two, which changes no digit:
 * by `scale` where float64 decides (1 unless squares would leave its range), and by `screen_scale`, which brings the
 * spread of the centres near 1, where float32 screens. */
typedef struct {
    ptrdiff_t k, d;
    int width; /* centres of a tile; 0: not laid out for screening, every row is decided by float64 */
    double scale, screen_scale;
    float row_slack;           /* rounding error of a score per unit of the row's squared norm */
    float max_slack;           /* the largest of `slack` */
    const float *shift;        /* [d, padded with zeros]: subtracted from rows and centres before screening */
    const float *start;        /* [k, padded]: half the centre's squared norm, less its own rounding error */
    const float *slack;        /* [k, padded]: twice that rounding error */
    const float *tiles;        /* [tile][d][width]: shifted float32 centres */
    int in_pairs;              /* whether what follows is laid out: the centres for screening in pairs of int16 */
    const int32_t *pairs;      /* [k][(d + 1) / 2]: minus the centres, in multiples of pair_unit */
    const int32_t *pair_start; /* [k]: half the centre's squared norm, less its own error, in its square */
    const float *pair_slack;   /* [k]: twice that error, and what marks take */
    double pair_unit;
    float pair_reach;          /* rows that are farther in any column are not screened so */
    float pair_row;            /* error of a score per unit of the row's norm, twice */
    int in_bytes;              /* whether what follows is laid out: the centres for screening in bytes */
    const int8_t *codes;       /* [tile][quad of columns][width][4]: in multiples of the centre's unit */
    const int32_t *code_start; /* [k, padded]: where sums start, so that a row's zero counts as zero */
    const float *code[5];      /* [CK_UNIT to CK_HIGH][k, padded] */
    const int8_t *code_rows;   /* [k][d, padded]: the same, centre after centre */
    const float *near;         /* [k][d, padded with zeros]: the shifted float32 centres */
    const double *groups;      /* [group][d][CK_GROUP]: the centres times scale, padded with infinity */
    const double *rows;        /* [k][d]: the centres times scale */
    const int32_t *names; /* NULL, or of these k centres the index in groups and rows, which hold more; ascending */
} ck_centers;

/* Where rows and centres are seen from, when it must stay the same from one set of centres to the next. */
typedef struct {
    double screen_scale;
    const float *shift; /* [d], in units of 1 / screen_scale */
} ck_frame;

/* A block of rows in bytes, about a frame, as quant.h has them; kept from step to step. */
typedef struct {
    uint8_t *codes;              /* [n, whole panels][d, padded] */
    float *unit, *off, *norm_sq; /* [n, whole panels] */
    float *own_norm_sq;          /* [n, whole panels]: of what the bytes stand for */
    uint8_t *known;              /* whether they are filled: who finds they are not, does it */
} ck_codes;

/* Which of k centres moved since rows were last assigned. */
typedef struct {
    const ck_centers *centers; /* those alone, prepared in the frame of all */
    const int32_t *names;      /* their indices among all, ascending */
    const uint8_t *moved;      /* [k] */
} ck_movers;

/* The fixed-point grid of each column: see README.md, "Sums without order". */
typedef struct {
    ptrdiff_t d;
    const double *origin; /* [d + 1]: subtracted first, exactly */
    const double *scale;  /* [d + 1]: powers of two; entry d is the grid of the weights */
    double weight_unit;   /* power of two that brings the largest weight near 1 */
    double low_scale;     /* power of two from the high limb's rounding error to the low limb's grid */
} ck_grid;

/* How far centres moved in a step, [k] each, in a unit of distance that stays: each of them, and the others at most;
 * half the distance to the nearest other one, at least. */
typedef struct {
    const float *own, *others, *half; /* own NULL: there are no bounds yet */
    double unit;
} ck_drift;

/* The way each centre has come since all rows stored bounds for it, [k, padded with zeros] in multiples of 1 / unit:
 * whole ones, at least, and at most. own: [k], what of it came in this step; NULL: every row is to meet every centre.
 */
typedef struct {
    const float *own, *least;
    const uint8_t *most;
    const ck_centers *anew; /* those alone for which all rows store bounds now, in the frame of all; NULL: none */
    const int32_t *names;   /* their indices among all, ascending */
    double unit;
    int closely;  /* whether most rows are expected to meet some centre */
    int32_t *met; /* [k], INOUT, one thread's: how many rows met each centre */
} ck_ways;

/* What rows store, [n]: a bound above the distance to the own centre, and, [n][stride], those below the distances to
 * all, as elkan_pairs.h has them, relative to a base. */
typedef struct {
    float *upper, *base;
    uint8_t *bounds;
    ptrdiff_t stride;
} ck_stored;

#define CK_OWN_BOUND 255  /* stored for a row's own centre, and where k is padded: nothing to compare */
#define CK_BLOCK 256      /* rows of a block, at most */
#define CK_LEAF 64        /* rows */
#define CK_LISTED 248     /* centres that a node remembers, at most */
#define CK_LEAF_LISTED 54 /* and a leaf */
#define CK_AHEAD 8        /* steps like the last one for which the node's shall do */
#define CK_LEAF_AHEAD 2   /* and the leaf's */
#define CK_NARROW 8       /* rows of at most so many columns stay in registers while all centres pass */

/* How centres moved, in multiples of 1 / unit: in the last step and in all of them, at most; never NaN. own NULL: it is
 * not known yet. */
typedef struct {
    const float *own, *path; /* [k] */
    double unit;
} ck_pace;

/* The centres that can be nearest to a row of a node or of a leaf, ascending; count 0: there is no list. */
typedef struct {
    double longest;  /* what the one of them that moved most came, step by step */
    int32_t nearest; /* the one near the middle of the node when they were listed */
    int32_t count, list[CK_LISTED];
} ck_list;

typedef struct {
    double way; /* what the two that moved most came, since rows have bounds; of a leaf of one centre it stands still */
    float until;      /* the node's way and the path of `nearest`, together, up to which the list holds */
    uint32_t nearest; /* the one near the middle of the leaf when they were listed */
    uint16_t count, list[CK_LEAF_LISTED];
} ck_leaf;

/* What nodes remember. */
typedef struct {
    ck_list *list; /* NULL: nothing */
    float *until;  /* [k]: the sum of a centre's path and that of `nearest` up to which it can be nearest to no row */
    ck_leaf *leaf; /* [leaves] */
    float *still;  /* [leaves][CK_LEAF]: the leaf's way up to which a row surely keeps its label; NULL: not kept */
} ck_memory;

/* Rows that lie close together. */
typedef struct {
    ptrdiff_t n;
    const int32_t *order; /* [n]: their positions in the data, by which weights are found */
    const double *boxes;  /* [1 + leaves][2][d]: middle and half width, of the node and of each CK_LEAF rows */
    const char *rows;     /* one after another, or, if apart, all rows of the data */
    size_t row_bytes;
    int apart;
    void (*widen)(const void *numbers, ptrdiff_t n, float *wide); /* NULL: rows are of the tile's type */
    ck_memory memory;
} ck_node;

/* Rows that are mostly zeros: those of row i are values[begin[i]] to values[begin[i + 1] - 1], in ascending columns. */
typedef struct {
    ptrdiff_t d, longest; /* longest: the most numbers that a row has */
    const void *values;   /* float or double, as the tile wants them */
    const int32_t *columns;
    const int64_t *begin;
} ck_csr;

/* Centres prepared for such rows; both scales are those of ck_centers. Where centre and row are both zero
 * nothing is added to a squared distance, so the centres are listed without their zeros. */
typedef struct {
    ptrdiff_t k, d, width; /* width: k, padded */
    size_t entries;        /* of all lists, their ends included */
    int screened;          /* whether there is a panel */
    double scale, screen_scale;
    const float *panel;        /* [d][width]: float32 centres, transposed */
    const float *half_norm_sq; /* [width], infinity behind k */
    const float *norm;         /* [width] */
    const int64_t *first;      /* [k + 1]: where each centre's list begins */
    const int32_t *columns;    /* in which a centre is not zero, ascending; INT32_MAX ends a list */
    const double *values;      /* the centre's number there */
} ck_csr_centers;

/* What k-means++ sees at a time, and how its rows lie on the grid. */
#define CK_SEED_ROWS 256
#define CK_SEED_PANEL 32 /* so many that compilers vectorise loops over it and unroll none of them */
#define CK_SEED_PANELS (CK_SEED_ROWS / CK_SEED_PANEL)

/* n rows and how far each is from its closest seed. All but the last block are of CK_SEED_ROWS rows; a set of rows of a
 * block is a mask of CK_SEED_PANELS words, a bit per row. */
typedef struct {
    const void
        *x; /* float or double as the tile wants them: [n][d], or, for the panel tiles, [panel][d][CK_SEED_PANEL] */
    /* Where rows are widened a block at a time: the number of the row that x begins with, and the numbers of the row
     * that is the candidate; 0 and NULL where x holds all rows, as it does for panel tiles. */
    ptrdiff_t begin;
    const void *candidate;
    ptrdiff_t n, d;
    double scale;          /* power of two: float64 decides in this unit; 1 for rows in panels */
    const double *weights; /* [n], NULL: 1 */
    double *closest_sq;    /* [n], in units of scale^2 */
    /* The grid, where there is one: `levels` steps up and down from `middle`, 1 / `unit` wide. */
    int32_t *grid;   /* [panel][words][CK_SEED_PANEL], four columns of int8 to a word; whole blocks; NULL: no grid */
    ptrdiff_t words; /* (d + 3) / 4 */
    int levels;
    double unit, error;   /* error: no row is farther from its place, in steps, or its nearest point in the range is */
    const double *middle; /* [d], in units of 1 / scale */
    int32_t *norm_sq;     /* [n, whole blocks]: of the row on the grid; -1 for a row outside its range */
    int32_t *limit;       /* [n, whole blocks]: what a candidate's score must exceed to leave the row in doubt */
    /* Where blocks are compact, what lets a block be passed over as a whole; NULL: no block is. */
    int16_t *box;     /* [block][2][d]: the least and the greatest place of its rows in each column */
    double *reach_sq; /* [block]: a candidate that is as far from the box, in squared steps, changes none of its rows */
} ck_seed_rows;

/* Rows that may become the next seed, laid out for screening in groups of `width`. */
typedef struct {
    int count, width;
    int32_t *pairs; /* [group][words][candidates of the group][2] */
    int32_t *start; /* [count] */
    int16_t *place; /* [count][4 words]: where they lie on the grid */
} ck_seed_candidates;

/* Added to a double below 2^51 in magnitude, it leaves the nearest integer in the low bits of the pattern. */
#define CK_ROUND_TO_INTEGER 6755399441055744.0        /* 1.5 * 2^52 */
#define CK_ROUND_PATTERN UINT64_C(0x4338000000000000) /* its bits */

/* Where one thread adds rows: to high and low[k][d + 1] (low NULL: one limb) and counts[k]. */
typedef struct {
    const ck_grid *grid;
    const double *weights; /* NULL: 1 */
    uint64_t *high, *low;
    int64_t *counts;
} ck_slot;

/* What one thread did: rows that moved, rows that float64 decided, pairs of a row and a centre that were compared, rows
 * that were screened in whole numbers, and those of them that these left to float32. */
typedef struct {
    int64_t moved, exact, pairs, in_bytes, left;
} ck_tally;

/* What each storage type of a row has. x points to n rows of d numbers, one after another. */
#define CK_ROW_TILES(REAL, SUFFIX)                                                                                     \
    /* labels[i], INOUT: the centre nearest to row i, the lowest index on ties; before, any that may be near, or -1.   \
     * tally, INOUT. kept, INOUT, or NULL: the same rows in bytes, about the frame of the centres. */                  \
    void (*nearest_##SUFFIX)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, int32_t *labels,   \
                             ck_tally *tally, void *scratch);                                                          \
    /* The same for rows whose nearest centres were before[i] until some of the centres moved. kept must be known. n   \
     * at most CK_BLOCK. NULL where bytes are not multiplied well. */                                                  \
    void (*nearest_after_##SUFFIX)(const ck_centers *c, const ck_movers *movers, const REAL *x, ptrdiff_t n,           \
                                   const ck_codes *kept, const int32_t *before, int32_t *labels, ck_tally *tally,      \
                                   void *scratch);                                                                     \
    /* distances_sq[i], OUT: squared distance of row i to centre labels[i], in units of scale^2. */                    \
    void (*own_distance_##SUFFIX)(const ck_centers *c, const REAL *x, ptrdiff_t n, const int32_t *labels,              \
                                  double *distances_sq);                                                               \
    /* out[n][k], OUT: distance of every row to every centre, in the rows' own unit. */                                \
    void (*all_distances_##SUFFIX)(const ck_centers *c, const REAL *x, ptrdiff_t n, REAL *out);                        \
    /* Moves each row, times its weight (NULL: 1), out of the sums of label from[i] into those of label to[i]; nothing \
     * where they are the same. from[i] = -1, or from = NULL: the row is new. high and low[k][d + 1], counts[k],       \
     * INOUT. low may be NULL when nothing is weighted. Returns how many rows moved. */                                \
    ptrdiff_t (*move_##SUFFIX)(const ck_grid *g, const REAL *x, ptrdiff_t n, const int32_t *from, const int32_t *to,   \
                               const double *weights, uint64_t *high, uint64_t *low, int64_t *counts);                 \
    /* labels[i], INOUT (-1: none yet): the centre nearest to row i of the node, whose sums the row moves to. Centres  \
     * that a box rules out are not compared. node->memory, INOUT. scratch: filter_bytes(). */                         \
    void (*filter_##SUFFIX)(const ck_centers *c, const ck_node *node, const ck_pace *pace, const ck_slot *to,          \
                            int32_t *labels, ck_tally *tally, void *scratch);                                          \
    /* labels[i], upper[i], lower[i], INOUT: the centre nearest to row i, whose sums the row moves to, and bounds of   \
     * its distance to that centre and to all others. n at most CK_BLOCK. to->weights: of these rows. scratch:         \
     * hamerly_bytes(). */                                                                                             \
    void (*hamerly_##SUFFIX)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_drift *moved,                   \
                             const ck_slot *to, int32_t *labels, float *upper, float *lower, ck_tally *tally,          \
                             void *scratch);                                                                           \
    /* labels[i], INOUT, of a centre: the one nearest to row i, whose sums the row moves to. stored, INOUT. kept: as   \
     * for nearest. Else as for hamerly. */                                                                            \
    void (*elkan_##SUFFIX)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, const ck_ways *ways, \
                           const ck_slot *to, int32_t *labels, const ck_stored *stored, ck_tally *tally,               \
                           void *scratch);                                                                             \
    /* low, high, total, squares, INOUT: per column the least and the greatest number, and the sums of (x - first) and \
     * of its square; [together][d] each: row i goes to lane i % together. together * d: at most d or                  \
     * CK_STATISTICS_WIDTH. */                                                                                         \
    void (*statistics_##SUFFIX)(const REAL *x, ptrdiff_t n, ptrdiff_t d, ptrdiff_t together, const REAL *first,        \
                                double *low, double *high, double *total, double *squares);

/* What greedy k-means++ does to rows [row, row + n) of a block, and to row `index` as a candidate. */
typedef struct {
    /* Fills grid and norm_sq, and returns the square of the largest error. */
    double (*quantise)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n);
    void (*candidate)(const ck_seed_rows *s, const ck_seed_candidates *c, ptrdiff_t q, ptrdiff_t index);
    /* The sum over the rows of `mask` of weight times what the candidate would take off closest_sq: the rows of a block
     * whose numbers are alike modulo CK_SEED_PANEL in order, then these sums by halves. */
    double (*gain)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t index, const uint32_t *mask);
    /* Bounds of that sum in exact arithmetic; mask, INOUT: loses rows that the candidate does not change. */
    void (*gain_between)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t index, uint32_t *mask, double *least,
                         double *most);
    /* closest_sq and limit, INOUT, of the rows of `mask`, when row `index` becomes a seed; mask, INOUT: loses rows that
     * keep their seed. */
    void (*lower)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t index, uint32_t *mask);
} ck_seed_tiles;

/* What each storage type of a row has, for rows [row, row + n) of a ck_csr; labels, weights and all outputs begin at
 * the first of them. */
typedef struct {
    void (*nearest)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, int32_t *labels,
                    int64_t *exact, void *scratch);
    void (*own_distance)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, const int32_t *labels,
                         double *distances_sq, void *scratch);
    void (*all_distances)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, void *out,
                          void *scratch);
    /* closest_sq, INOUT: lowered to the squared distance to centre 0 where that is smaller. */
    void (*lower)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, double *closest_sq,
                  void *scratch);
    /* gains[k][CK_SEED_PANEL], OUT: for each centre the sums over the rows whose numbers in the block are alike modulo
     * CK_SEED_PANEL of weight times what it would take off closest_sq. */
    void (*gains)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, const double *weights,
                  const double *closest_sq, double *gains, void *scratch);
    /* Zeros add nothing, and what is added holds no CK_ROUND_PATTERN: it would have to be added for zeros too. */
    ptrdiff_t (*move)(const ck_grid *g, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, const int32_t *from,
                      const int32_t *to, const double *weights, uint64_t *high, uint64_t *low, int64_t *counts);
    /* `first` is row 0. stored[d], OUT: how many rows have a number in each column. */
    void (*statistics)(const ck_csr *x, ptrdiff_t row, ptrdiff_t n, double *low, double *high, double *total,
                       double *squares, double *stored);
} ck_csr_tiles;

typedef struct {
    const char *name;
    double speed; /* multiply-adds per second and thread that can be counted on */
    /* Bytes that ck_centers' arrays take, and that `nearest` needs as scratch. */
    size_t (*centers_bytes)(ptrdiff_t k, ptrdiff_t d, int screen);
    size_t (*scratch_bytes)(ptrdiff_t d);
    size_t (*filter_bytes)(ptrdiff_t k, ptrdiff_t d);
    size_t (*hamerly_bytes)(ptrdiff_t d);
    /* NULL where bytes are not multiplied well: then there is no elkan. */
    size_t (*elkan_bytes)(ptrdiff_t k, ptrdiff_t d);
    /* Fill c from k x d centres, one after the other; lay_out for each group of CK_GROUP centres, in any order.
     * memory: centers_bytes() bytes, which must outlive c. scale: a power of two; 0 chooses one. max_exponent: the
     * largest exponent that screen_scale may have. screen: whether to lay out what the screening needs. frame: to
     * screen in, or NULL: one that fits the centres. sample: a few rows, [samples][d], that tell it how far rows lie
     * from the centres; they matter for speed alone. */
    void (*plan)(ck_centers *c, void *memory, const double *centers, ptrdiff_t k, ptrdiff_t d, double scale,
                 int max_exponent, const ck_frame *frame, int screen);
    void (*lay_out)(ck_centers *c, const double *centers, ptrdiff_t group);
    void (*settle)(ck_centers *c, const double *centers, const double *sample, ptrdiff_t samples);
    CK_ROW_TILES(float, f32)
    CK_ROW_TILES(double, f64)
    /* n numbers, OUT, of float16 (as bit patterns), uint8_t and int8_t rows: exactly, for the tiles of float. */
    void (*widen_f16)(const void *numbers, ptrdiff_t n, float *wide);
    void (*widen_u8)(const void *numbers, ptrdiff_t n, float *wide);
    void (*widen_i8)(const void *numbers, ptrdiff_t n, float *wide);
    ck_seed_tiles seed_f32, seed_f64;
    /* For rows in panels, whose arrays end with a whole panel; gain_between: NULL. */
    ck_seed_tiles seed_panels_f32, seed_panels_f64;
    /* masks[count][CK_SEED_PANELS], OUT: the rows of a block that each candidate might change; n: whole panels. */
    void (*seed_screen)(const ck_seed_rows *s, const ck_seed_candidates *c, ptrdiff_t row, ptrdiff_t n,
                        uint32_t *masks);
    /* Candidates per group, for so many of them. */
    int (*seed_width)(const ck_seed_rows *s, ptrdiff_t count);
    /* box and reach_sq, OUT, of the block that begins at `row`. */
    void (*seed_box)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n);
    void (*seed_reach)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n);
    double (*seed_sum)(const double *weights, const double *closest_sq, ptrdiff_t n);
    /* Bytes that ck_csr_centers' arrays take, which are then filled; c's k, d and screened are set before. `nearest`,
     * `lower` and `gains` want screened centres. scale and max_exponent: as for prepare. */
    size_t (*csr_centers_bytes)(ck_csr_centers *c, const double *centers);
    void (*csr_prepare)(ck_csr_centers *c, void *memory, const double *centers, double scale, int max_exponent);
    size_t (*csr_scratch_bytes)(const ck_csr_centers *c, const ck_csr *x);
    ck_csr_tiles csr_f32, csr_f64;
} ck_tiles;

/* The tables that this machine can run, best first; `count` OUT. CKMEANS_MAX_ISA is Python's affair. */
const ck_tiles *const *ck_available(int *count);

#endif
