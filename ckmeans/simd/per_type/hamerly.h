/* A step of Hamerly's algorithm over rows of type REAL: G. Hamerly, "Making k-means even faster", 2010.
 *
 * Each row has a limit: how much closer it may come to changing its label until it is looked at again. Its two bounds,
 * of the distances to its own centre and to all others, are one number, because only their difference counts.
 * docs/proofs/hamerly.md. Included for each type by tables.h, behind nearest.h and sums.h. Knows nothing of how far
 * centres moved or why. */
#include "once/scratch.h"

#define CK_GATHERED 32 /* numbers that could be read in the time that it takes to gather a row */

/* A call of `hamerly`, and the rows that are held until there is a panel of them. */
typedef struct {
    const ck_centers *c;
    const ck_closer *closer;
    const ck_accumulator *sums;
    int32_t *labels;
    float *limits;
    ck_tally *tally;
    REAL *rows; /* one after another, CK_ROWS of them and room for reading on */
    int32_t at[CK_ROWS], held;
    void *nearest; /* its scratch */
} FN(ck_hamerly);

static size_t FN(hamerly_layout)(FN(ck_hamerly) * h, char *memory, ptrdiff_t d) {
    size_t used = 0;
    h->rows = piece(memory, &used, (size_t)(CK_ROWS * d + VF_LANES * VF_LANES) * sizeof(REAL));
    h->nearest = piece(memory, &used, nearest_bytes(d));
    return used;
}

static size_t FN(hamerly_bytes)(const ck_centers *c) {
    FN(ck_hamerly) h;
    return FN(hamerly_layout)(&h, NULL, c->d);
}

/* Lists the rows of a block whose limits leave them in doubt, ascending; returns how many. */
static ptrdiff_t FN(rows_beyond)(const ck_closer *closer, ptrdiff_t n, const int32_t *labels, const float *limits,
                                 int32_t *positions) {
    float now[CK_BLOCK];
    ptrdiff_t count = 0, i = 0;
    for (ptrdiff_t r = 0; r < n; r++) now[r] = closer->at_most[labels[r]];
    for (; i + VF_LANES <= n; i += VF_LANES) {
        const uint64_t certain = vm_bits(vf_less(vf_load(now + i), vf_load(limits + i)));
        for (uint64_t rest = certain ^ ((UINT64_C(1) << VF_LANES) - 1); rest; rest &= rest - 1)
            positions[count++] = (int32_t)i + CK_LOWEST_BIT(rest);
    }
    for (; i < n; i++)
        if (!(now[i] < limits[i])) positions[count++] = (int32_t)i;
    return count;
}

/* Gives n rows that lie one after another their nearest centres and new limits. */
static void FN(look_at_all)(const FN(ck_hamerly) * h, const REAL *x, ptrdiff_t n, ptrdiff_t readable, int32_t *labels,
                            float *limits, const double *weights) {
    int32_t found[CK_BLOCK];
    FN(nearest_in_float32)(h->c, x, n, readable, found, h->closer, limits, &h->tally->n_decided, h->nearest);
    h->tally->n_changed += FN(move)(h->sums, x, n, labels, found, weights);
    h->tally->n_distances += n * h->c->k;
    memcpy(labels, found, (size_t)n * sizeof *labels);
}

/* Gives them to the rows that are held. */
static void FN(look_at_held)(FN(ck_hamerly) * h) {
    const ptrdiff_t n = h->held, d = h->c->d, padded = n <= VF_LANES ? VF_LANES : CK_ROWS;
    int32_t labels[CK_ROWS];
    float limits[CK_ROWS];
    double weights[CK_ROWS] = {0.0};
    for (ptrdiff_t r = n; r < padded; r++) memcpy(h->rows + r * d, h->rows, (size_t)d * sizeof(REAL));
    for (ptrdiff_t r = 0; r < n; r++) labels[r] = h->labels[h->at[r]];
    for (ptrdiff_t r = 0; h->sums->weights && r < n; r++) weights[r] = h->sums->weights[h->at[r]];
    FN(look_at_all)(h, h->rows, n, padded + VF_LANES, labels, limits, h->sums->weights ? weights : NULL);
    for (ptrdiff_t r = 0; r < n; r++) h->labels[h->at[r]] = labels[r], h->limits[h->at[r]] = limits[r];
    h->held = 0;
}

#if CK_INT8_RANGE
/* A block of rows by their codes. */
static void FN(hamerly_in_int8)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *codes,
                                const ck_closer *closer, const ck_accumulator *sums, int32_t *labels, float *limits,
                                ck_tally *tally, void *scratch) {
    int32_t positions[CK_BLOCK], found[CK_BLOCK];
    ptrdiff_t undecided, count = closer->at_most ? FN(rows_beyond)(closer, n, labels, limits, positions) : n;
    if (!count) return;
    memcpy(found, labels, (size_t)n * sizeof *found);
    if (4 * count > 3 * n || !*codes->filled) {
        count = n;
        undecided = FN(nearest_in_int8)(c, x, n, codes, found, NULL, NULL, closer, limits, &tally->n_decided, scratch);
    } else {
        undecided = FN(nearest_of_rows)(c, NULL, x, positions, count, 1, codes, labels, found, closer, limits,
                                        &tally->n_decided, scratch);
    }
    tally->n_screened += count, tally->n_undecided += undecided, tally->n_distances += count * c->k;
    if (undecided) FN(nearest_of_undecided)(c, x, n, found, &tally->n_decided, scratch);
    tally->n_changed += FN(move)(sums, x, n, labels, found, sums->weights);
    memcpy(labels, found, (size_t)n * sizeof *labels);
}
#endif

/* As the table has it. */
static void FN(hamerly)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *codes, const ck_closer *closer,
                        const ck_accumulator *sums, int32_t *labels, float *limits, ck_tally *tally, void *scratch) {
#if CK_INT8_RANGE
    if (codes && c->in_int8 && FN(whole_numbers_do)(tally)) {
        FN(hamerly_in_int8)(c, x, n, codes, closer, sums, labels, limits, tally, scratch);
        return;
    }
#endif
    (void)codes;
    FN(ck_hamerly) h = {.c = c, .closer = closer, .sums = sums, .labels = labels, .limits = limits, .tally = tally};
    int32_t positions[CK_BLOCK];
    const ptrdiff_t d = c->d, work = d + c->k * d / 16; /* numbers to read, and to compute with side by side */
    FN(hamerly_layout)(&h, scratch, d);
    for (ptrdiff_t i = 0; i < n; i += CK_BLOCK) {
        const ptrdiff_t rows = n - i < CK_BLOCK ? n - i : CK_BLOCK;
        const ptrdiff_t count =
            closer->at_most ? FN(rows_beyond)(closer, rows, labels + i, limits + i, positions) : rows;
        if (count * (work + CK_GATHERED) > rows * work) { /* all of them need no gathering */
            FN(look_at_all)(&h, x + i * d, rows, n - i, labels + i, limits + i,
                            sums->weights ? sums->weights + i : NULL);
            continue;
        }
        for (ptrdiff_t p = 0; p < count; p++) {
            memcpy(h.rows + h.held * d, x + (i + positions[p]) * d, (size_t)d * sizeof(REAL));
            h.at[h.held++] = (int32_t)i + positions[p];
            if (h.held == CK_ROWS) FN(look_at_held)(&h);
        }
    }
    if (h.held) FN(look_at_held)(&h);
}
