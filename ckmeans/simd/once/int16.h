/* Screening in int16: whole scores of a panel of rows against every centre, of which the best and the second best are
 * kept per row; and laying centres out for it.
 *
 * As in screen.h lanes are rows, but one instruction adds two columns at a time. The number of the centre stands in the
 * low bits of its score, so that a minimum keeps both: docs/proofs/int16.md. Knows nothing of the rows' storage type.
 */
#ifndef CK_INT16_H
#define CK_INT16_H

#include "once/shape.h"

#define CK_INT16_MARKS 256       /* centres whose numbers go to the low bits of scores */
#define CK_INT16_WORST (1 << 30) /* above every score */

/* Words that hold the columns of a row or of a centre, two to each. */
CK_INLINE ptrdiff_t int16_words(ptrdiff_t d) { return (d + 1) / 2; }

/* Lays the centres out in int16. */
static void lay_out_int16(ck_centers *c, const double *centers) {
    const ptrdiff_t k = c->k, d = c->d;
    const double levels = floor(sqrt(1.5 * 1073741824.0 / (double)d));
    double most = 0.0, most_error_sq = 0.0;
    for (ptrdiff_t i = 0; i < k * d; i++) {
        const double v = fabs(centers[i] * c->screen_scale - (double)c->shift[i % d]);
        most = v > most ? v : most;
    }
    c->in_int16 = most > 1e-15 && most < 1e15;
    if (!c->in_int16) return;
    const double unit = c->int16_unit = 1.0 / (double)(float)(levels / (2.0 * most));
    const double row_error = 0.51 * sqrt((double)d) * unit;
    for (ptrdiff_t i = 0; i < k; i++) {
        double norm_sq = 0.0, error_sq = 0.0;
        for (ptrdiff_t p = 0; p < int16_words(d); p++) {
            uint32_t word = 0;
            for (ptrdiff_t j = 2 * p; j < 2 * p + 2 && j < d; j++) {
                const double v = centers[i * d + j] * c->screen_scale - (double)c->shift[j];
                const int32_t code = (int32_t)lrint(v / unit);
                word |= ((uint32_t)-code & 0xffffu) << 16 * (j % 2);
                norm_sq += v * v;
                error_sq += (v - unit * code) * (v - unit * code);
            }
            ((int32_t *)c->int16)[i * int16_words(d) + p] = (int32_t)word;
        }
        const double error = 1.000001 * row_error * sqrt(norm_sq) + ldexp(norm_sq, -40);
        ((int32_t *)c->int16_start)[i] = (int32_t)floor((0.5 * norm_sq - error) / (unit * unit));
        ((float *)c->int16_slack)[i] = (float)(1.000001 * (2.0 * error / (unit * unit) + CK_INT16_MARKS + 4));
        most_error_sq = error_sq > most_error_sq ? error_sq : most_error_sq;
    }
    c->int16_reach = (float)(1.999 * most);
    c->int16_row_error = (float)(2.002 * (sqrt(most_error_sq) / unit + 1.0 / 256));
}

/* A panel of rows in int16, and what is found of each row. */
typedef struct {
    float *panel;    /* the rows as float32 */
    int32_t *words;  /* [word][CK_ROWS] */
    int32_t *best;   /* the best centre */
    int32_t *margin; /* by how much the score of the second best one is greater */
    float *error;    /* what the margin must exceed, beside the centre's slack */
} ck_int16_rows;

static size_t int16_layout(ck_int16_rows *b, char *memory, ptrdiff_t d) {
    size_t used = 0;
    b->panel = piece(memory, &used, (size_t)(CK_ROWS * d) * sizeof(float));
    b->words = piece(memory, &used, (size_t)(CK_ROWS * int16_words(d)) * sizeof(int32_t));
    b->best = piece(memory, &used, CK_ROWS * sizeof(int32_t));
    b->margin = piece(memory, &used, CK_ROWS * sizeof(int32_t));
    b->error = piece(memory, &used, CK_ROWS * sizeof(float));
    return used;
}

/* Rounds the panel to int16 and sets the errors, to infinity for rows out of reach. */
static void int16_round(const ck_centers *c, const ck_int16_rows *b) {
    const VF per_unit = vf_set1((float)(1.0 / c->int16_unit)), none = vf_set1(0.0f);
    for (int v = 0; v < CK_ROWS; v += VF_LANES) {
        VF most = none;
        VI norm_sq = vi_set1(0);
        for (ptrdiff_t j = 0; j < c->d; j += 2) {
            const VF low = vf_load(b->panel + j * CK_ROWS + v);
            const VF high = j + 1 < c->d ? vf_load(b->panel + (j + 1) * CK_ROWS + v) : none;
            const VI word = vi_pair(vi_round(vf_mul(low, per_unit)), vi_round(vf_mul(high, per_unit)));
            most = vf_max(vf_max(low, vf_sub(none, low)), most);
            most = vf_max(vf_max(high, vf_sub(none, high)), most);
            norm_sq = vi_add_int16(norm_sq, word, word);
            vi_store(b->words + j / 2 * CK_ROWS + v, word);
        }
        VF error = vf_mul(vf_sqrt(vf_from_int(norm_sq)), vf_set1(c->int16_row_error));
        float reach[VF_LANES];
        vf_store(reach, most), vf_store(b->error + v, error);
        for (int l = 0; l < VF_LANES; l++)
            if (!(reach[l] <= c->int16_reach)) b->error[v + l] = INFINITY;
    }
}

CK_INLINE void int16_screen_words(const ck_centers *c, const ck_int16_rows *b, const int words) {
    enum { vecs = CK_VECS / 2 }; /* so many vectors of rows fit the registers */
    const VI marks = vi_set1(CK_INT16_MARKS - 1), worst = vi_set1(CK_INT16_WORST);
    for (int v0 = 0; v0 < CK_VECS; v0 += vecs) {
        VI x[CK_VECS][CK_INT16_MOST / 2], best[CK_VECS], second[CK_VECS], label[CK_VECS];
        for (int v = 0; v < vecs; v++) {
            for (int p = 0; p < words; p++) x[v][p] = vi_load(b->words + p * CK_ROWS + (v0 + v) * VF_LANES);
            best[v] = second[v] = worst, label[v] = vi_set1(0);
        }
        for (ptrdiff_t first = 0; first < c->k; first += CK_INT16_MARKS) {
            const ptrdiff_t last = first + CK_INT16_MARKS < c->k ? first + CK_INT16_MARKS : c->k;
            VI least[CK_VECS], next[CK_VECS];
            for (int v = 0; v < vecs; v++) least[v] = next[v] = worst;
            for (ptrdiff_t i = first; i < last; i++) {
                const VI mark = vi_set1((int32_t)(i - first));
                for (int v = 0; v < vecs; v++) {
                    VI score = vi_set1(c->int16_start[i]);
                    for (int p = 0; p < words; p++)
                        score = vi_add_int16(score, x[v][p], vi_set1(c->int16[i * words + p]));
                    score = vi_mark(score, marks, mark);
                    next[v] = vi_min(next[v], vi_max(score, least[v]));
                    least[v] = vi_min(score, least[v]);
                }
            }
            for (int v = 0; v < vecs; v++) {
                const VI score = vi_mark(least[v], marks, vi_set1(0)), other = vi_mark(next[v], marks, vi_set1(0));
                const VI id = vi_add(vi_and(least[v], marks), vi_set1((int32_t)first));
                label[v] = vi_select(vi_less(score, best[v]), id, label[v]);
                second[v] = vi_min(vi_min(second[v], other), vi_max(best[v], score));
                best[v] = vi_min(best[v], score);
            }
        }
        for (int v = 0; v < vecs; v++) {
            vi_store(b->best + (v0 + v) * VF_LANES, label[v]);
            vi_store(b->margin + (v0 + v) * VF_LANES, vi_sub(second[v], best[v]));
        }
    }
}

/* Sets best and margin of all rows of the panel. */
static void int16_screen(const ck_centers *c, const ck_int16_rows *b) {
    switch (int16_words(c->d)) { /* a number of columns that the compiler knows */
    case 5: int16_screen_words(c, b, 5); return;
    case 6: int16_screen_words(c, b, 6); return;
    case 7: int16_screen_words(c, b, 7); return;
    case 8: int16_screen_words(c, b, 8); return;
    }
}

#endif
