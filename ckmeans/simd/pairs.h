/* Screening in pairs of int16: whole scores of a panel of rows against every centre, best and second best per row.
 *
 * As in screen.h lanes are rows, but one instruction adds two columns at a time, and the centre's number stands in the
 * low bits of its score, so that a minimum keeps both: README.md, "The error of a score in pairs". Knows nothing of
 * storage. */

#define CK_PAIR_WORST (1 << 30) /* above every score */

typedef struct {
    float *panel;
    int32_t *pairs, *best, *apart; /* [pair of columns][CK_ROWS]; the best centre; by how much the second is farther */
    float *error;                  /* what `apart` must exceed, but for the centre's slack */
} ck_pairs;

static size_t pairs_layout(ck_pairs *b, char *memory, ptrdiff_t d) {
    size_t used = 0;
    b->panel = piece(memory, &used, (size_t)(CK_ROWS * d) * sizeof(float));
    b->pairs = piece(memory, &used, (size_t)(CK_ROWS * ((d + 1) / 2)) * sizeof(int32_t));
    b->best = piece(memory, &used, CK_ROWS * sizeof(int32_t));
    b->apart = piece(memory, &used, CK_ROWS * sizeof(int32_t));
    b->error = piece(memory, &used, CK_ROWS * sizeof(float));
    return used;
}

/* The panel in pairs, and the errors; infinite for rows out of reach. */
static void pairs_round(const ck_centers *c, const ck_pairs *b) {
    const VF per_unit = vf_set1((float)(1.0 / c->pair_unit)), none = vf_set1(0.0f);
    for (int v = 0; v < CK_ROWS; v += VF_LANES) {
        VF most = none;
        VI norm_sq = vi_set1(0);
        for (ptrdiff_t j = 0; j < c->d; j += 2) {
            const VF low = vf_load(b->panel + j * CK_ROWS + v);
            const VF high = j + 1 < c->d ? vf_load(b->panel + (j + 1) * CK_ROWS + v) : none;
            const VI pair = vi_pair(vi_round(vf_mul(low, per_unit)), vi_round(vf_mul(high, per_unit)));
            most = vf_max(vf_max(low, vf_sub(none, low)), most);
            most = vf_max(vf_max(high, vf_sub(none, high)), most);
            norm_sq = vi_add_pairs(norm_sq, pair, pair);
            vi_store(b->pairs + j / 2 * CK_ROWS + v, pair);
        }
        VF error = vf_mul(vf_sqrt(vf_from_int(norm_sq)), vf_set1(c->pair_row));
        float reach[VF_LANES];
        vf_store(reach, most), vf_store(b->error + v, error);
        for (int l = 0; l < VF_LANES; l++)
            if (!(reach[l] <= c->pair_reach)) b->error[v + l] = INFINITY;
    }
}

CK_INLINE void pairs_screen_columns(const ck_centers *c, const ck_pairs *b, const int pairs, const int vecs) {
    const VI marks = vi_set1(CK_MARKS - 1), worst = vi_set1(CK_PAIR_WORST);
    for (int v0 = 0; v0 < CK_VECS; v0 += vecs) {
        VI x[CK_VECS][CK_BYTES_LEAST / 2], best[CK_VECS], second[CK_VECS], label[CK_VECS];
        for (int v = 0; v < vecs; v++) {
            for (int p = 0; p < pairs; p++) x[v][p] = vi_load(b->pairs + p * CK_ROWS + (v0 + v) * VF_LANES);
            best[v] = second[v] = worst, label[v] = vi_set1(0);
        }
        for (ptrdiff_t first = 0; first < c->k; first += CK_MARKS) {
            const ptrdiff_t last = first + CK_MARKS < c->k ? first + CK_MARKS : c->k;
            VI least[CK_VECS], next[CK_VECS];
            for (int v = 0; v < vecs; v++) least[v] = next[v] = worst;
            for (ptrdiff_t i = first; i < last; i++) {
                const VI mark = vi_set1((int32_t)(i - first));
                for (int v = 0; v < vecs; v++) {
                    VI score = vi_set1(c->pair_start[i]);
                    for (int p = 0; p < pairs; p++)
                        score = vi_add_pairs(score, x[v][p], vi_set1(c->pairs[i * pairs + p]));
                    score = vi_mark(score, marks, mark);
                    next[v] = vi_min(next[v], vi_max(score, least[v]));
                    least[v] = vi_min(score, least[v]);
                }
            }
            for (int v = 0; v < vecs; v++) {
                const VI score = vi_mark(least[v], marks, vi_set1(0)), other = vi_mark(next[v], marks, vi_set1(0));
                const VI name = vi_add(vi_and(least[v], marks), vi_set1((int32_t)first));
                label[v] = vi_select(vi_less(score, best[v]), name, label[v]);
                second[v] = vi_min(vi_min(second[v], other), vi_max(best[v], score));
                best[v] = vi_min(best[v], score);
            }
        }
        for (int v = 0; v < vecs; v++) {
            vi_store(b->best + (v0 + v) * VF_LANES, label[v]);
            vi_store(b->apart + (v0 + v) * VF_LANES, vi_sub(second[v], best[v]));
        }
    }
}

static void pairs_screen(const ck_centers *c, const ck_pairs *b) {
#define CK_CASE_PAIRS(pairs, vecs)                                                                                     \
    case pairs: pairs_screen_columns(c, b, pairs, vecs); return;
    switch ((c->d + 1) / 2) { /* as many vectors of rows as fit the registers */
        CK_CASE_PAIRS(2, 4)
        CK_CASE_PAIRS(3, 4)
        CK_CASE_PAIRS(4, 4)
        CK_CASE_PAIRS(5, 2)
        CK_CASE_PAIRS(6, 2)
        CK_CASE_PAIRS(7, 2)
        CK_CASE_PAIRS(8, 2)
        CK_CASE_PAIRS(9, 2)
        CK_CASE_PAIRS(10, 2)
        CK_CASE_PAIRS(11, 2)
        CK_CASE_PAIRS(12, 1)
        CK_CASE_PAIRS(13, 1)
        CK_CASE_PAIRS(14, 1)
        CK_CASE_PAIRS(15, 1)
        CK_CASE_PAIRS(16, 1)
    }
}
