/* Which of a node's candidates can be nearest to a row in one of its leaves. (D. Pelleg and A. Moore, "Accelerating
 * exact k-means algorithms with geometric reasoning", KDD 1999; T. Kanungo and others, "An efficient k-means clustering
 * algorithm: analysis and implementation", IEEE PAMI 24, 2002.)
 *
 * The test of prune_node.h, in float32: everything is seen from the middle of the node, in the unit of screening, and
 * lanes are leaves. Knows nothing of rows, nor of what is remembered from step to step. Proven in docs/proofs/boxes.md.
 */
#ifndef CK_PRUNE_LEAF_H
#define CK_PRUNE_LEAF_H

#include "ckmeans_simd.h"
#include "compiler.h"

#define CK_LEAVES 16 /* leaves of a group; VF_LANES divides it everywhere */

/* A group of leaves against the candidates of their node. [CK_LEAVES]: one for each leaf. */
typedef struct {
    const ck_centers *centers;     /* the candidates of the node */
    const double *boxes;           /* of the node and its leaves, as ck_node has them */
    double unit;                   /* of all that follows, in units of the centres times their scale */
    float rounding;                /* error of a squared distance, at most, per unit of what it is computed from */
    float node_half_sq;            /* at least the squared norm of the node's half widths */
    float slack;                   /* a centre is left out only if it is farther from all rows by more than this */
    float *places;                 /* [k][d]: the centres, seen from the middle of the node */
    float *middle_sq;              /* [k][CK_LEAVES]: squared distances of the leaf's middle to the centres */
    float *margin;                 /* [k][CK_LEAVES]: by how much any row is farther than from `nearest`, at least, in
                                    * squared distances */
    uint32_t *is_candidate;        /* [k]: a bit for each leaf in which the centre can be nearest to a row */
    float *middle, *width;         /* [d][CK_LEAVES]: the width includes what rounding took from both */
    float *nearest_place;          /* [d][CK_LEAVES]: the place of `nearest` */
    int32_t nearest[CK_LEAVES];    /* a centre near the leaf's middle */
    float nearest_sq[CK_LEAVES];   /* its squared distance from the middle */
    float half_sq[CK_LEAVES];      /* squared norm of the leaf's half widths */
    float farthest[CK_LEAVES];     /* how far any row is from `nearest`, at most */
    float slack_sq[CK_LEAVES];     /* the slack in squared distances */
    float least_margin[CK_LEAVES]; /* of the centres that are left out */
} ck_leaf_group;

static void leaf_group_layout(ck_leaf_group *g, char *memory, size_t *used, ptrdiff_t k, ptrdiff_t d) {
    g->places = piece(memory, used, (size_t)(k * d) * sizeof(float));
    g->middle_sq = piece(memory, used, (size_t)(k * CK_LEAVES) * sizeof(float));
    g->margin = piece(memory, used, (size_t)(k * CK_LEAVES) * sizeof(float));
    g->is_candidate = piece(memory, used, (size_t)k * sizeof(uint32_t));
    g->middle = piece(memory, used, (size_t)(d * CK_LEAVES) * sizeof(float));
    g->width = piece(memory, used, (size_t)(d * CK_LEAVES) * sizeof(float));
    g->nearest_place = piece(memory, used, (size_t)(d * CK_LEAVES) * sizeof(float));
}

/* Prepares g for the leaves of a node. centers: its candidates. slack: in units of the centres times their scale. */
static void leaf_group_of_node(const ck_centers *centers, const double *boxes, double slack, ck_leaf_group *g) {
    const ptrdiff_t d = centers->d;
    double half_sq = 0.0;
    g->centers = centers, g->boxes = boxes, g->unit = centers->screen_scale / centers->scale;
    for (ptrdiff_t i = 0; i < centers->k; i++)
        for (ptrdiff_t j = 0; j < d; j++)
            g->places[i * d + j] =
                (float)((centers->rows[centers->ids[i] * d + j] - boxes[j] * centers->scale) * g->unit);
    for (ptrdiff_t j = 0; j < d; j++) {
        const double half = boxes[d + j] * centers->scale * g->unit;
        half_sq += half * half;
    }
    g->node_half_sq = (float)(half_sq * 1.0001);
    g->slack = (float)(slack * g->unit);
    g->rounding = d >> 20 ? INFINITY : (float)ldexp((double)(d + 8), -21);
}

/* Sets the boxes of the group; lanes without a leaf repeat the last one. */
CK_INLINE void group_boxes(ck_leaf_group *g, const int32_t *leaves, ptrdiff_t n, const ptrdiff_t d) {
    const double scale = g->centers->scale, unit = g->unit;
    for (ptrdiff_t l = 0; l < CK_LEAVES; l++) {
        const double *box = g->boxes + (1 + leaves[l < n ? l : n - 1]) * 2 * d;
        float half_sq = 0.0f;
        for (ptrdiff_t j = 0; j < d; j++) {
            const float at = (float)((box[j] * scale - g->boxes[j] * scale) * unit);
            const float half = (float)(box[d + j] * scale * unit) * (1.0f + 2.4e-7f) + fabsf(at) * 2.4e-7f + 1e-37f;
            g->middle[j * CK_LEAVES + l] = at;
            g->width[j * CK_LEAVES + l] = 2.0f * half;
            half_sq += half * half;
        }
        g->half_sq[l] = half_sq;
    }
}

/* Sets middle_sq and the nearest centre of leaves [l, l + VF_LANES). */
CK_INLINE void group_nearest(ck_leaf_group *g, ptrdiff_t l, const ptrdiff_t d) {
    const VF zero = vf_set1(0.0f);
    VF least = vf_set1(INFINITY);
    VI nearest = vi_set1(0);
    for (ptrdiff_t i = 0; i < g->centers->k; i++) {
        const float *place = g->places + i * d;
        VF minus_sq = zero;
        for (ptrdiff_t j = 0; j < d; j++) {
            const VF off = vf_sub(vf_load(g->middle + j * CK_LEAVES + l), vf_set1(place[j]));
            minus_sq = vf_fnmadd(off, off, minus_sq);
        }
        const VF sq = vf_sub(zero, minus_sq);
        const VM closer = vf_less(sq, least);
        vf_store(g->middle_sq + i * CK_LEAVES + l, sq);
        least = i ? vf_select(closer, sq, least) : sq; /* a NaN of the first one stays */
        nearest = i ? vi_select(closer, vi_set1((int32_t)i), nearest) : nearest;
    }
    vi_store(g->nearest + l, nearest);
    vf_store(g->nearest_sq + l, least);
    for (ptrdiff_t i = l; i < l + VF_LANES; i++)
        for (ptrdiff_t j = 0; j < d; j++) g->nearest_place[j * CK_LEAVES + i] = g->places[g->nearest[i] * d + j];
}

/* Sets margin and is_candidate of leaves [l, l + VF_LANES). */
CK_INLINE void group_margins(ck_leaf_group *g, ptrdiff_t l, const ptrdiff_t d) {
    const VF zero = vf_set1(0.0f), rounding = vf_set1(g->rounding), nearest_sq = vf_load(g->nearest_sq + l);
    const VF slack_sq = vf_load(g->slack_sq + l);
    const VF others = vf_add(nearest_sq, vf_set1(2.0f * g->node_half_sq + 1e-20f));
    VF least_margin = vf_set1(INFINITY);
    for (ptrdiff_t i = 0; i < g->centers->k; i++) {
        const VF sq = vf_load(g->middle_sq + i * CK_LEAVES + l);
        VF margin = vf_fnmadd(rounding, vf_add(sq, others), vf_sub(sq, nearest_sq));
        for (ptrdiff_t j = 0; j < d; j++) {
            const VF between = vf_sub(vf_load(g->nearest_place + j * CK_LEAVES + l), vf_set1(g->places[i * d + j]));
            margin = vf_fnmadd(vf_load(g->width + j * CK_LEAVES + l), vf_max(between, vf_sub(zero, between)), margin);
        }
        const VM out = vf_less(slack_sq, margin); /* what is not finite stays */
        vf_store(g->margin + i * CK_LEAVES + l, margin);
        least_margin = vf_min(vf_select(out, margin, least_margin), least_margin);
        const uint32_t in = ~vm_bits(out) & ((1u << VF_LANES) - 1u);
        g->is_candidate[i] = (l ? g->is_candidate[i] : 0u) | in << l;
    }
    vf_store(g->least_margin + l, least_margin);
}

/* Sets farthest, and slack_sq from it. */
static void group_farthest(ck_leaf_group *g) {
    const float wider = 1.0f + (float)(g->centers->d + 8) * 2.4e-7f;
    for (int l = 0; l < CK_LEAVES; l++) {
        const float nearest_sq = g->nearest_sq[l] + g->rounding * (g->nearest_sq[l] + g->node_half_sq);
        g->farthest[l] = (sqrtf(nearest_sq) + sqrtf(g->half_sq[l])) * wider;
        g->slack_sq[l] = g->slack * (g->slack + 2.0f * g->farthest[l]);
    }
}

/* What the difference of two decided distances may be wrong by, per unit of the distance. */
CK_INLINE float decided_error(ptrdiff_t d) { return (float)(d + 8) * 3.6e-15f; }

/* What least_gap() of prune_node.h returns, in float32. margin: the difference of squared distances. */
CK_INLINE float float_gap(float margin, float farthest, ptrdiff_t d) {
    const float root = sqrtf(farthest * farthest + margin);
    const float gap = 0.9999f * (margin / (root + farthest)) - decided_error(d) * farthest;
    return margin < INFINITY ? gap : margin; /* there is no other centre */
}

CK_INLINE void compare_group_in(ck_leaf_group *g, const int32_t *leaves, ptrdiff_t n, const ptrdiff_t d) {
    group_boxes(g, leaves, n, d);
    for (ptrdiff_t l = 0; l < CK_LEAVES; l += VF_LANES) group_nearest(g, l, d);
    group_farthest(g);
    for (ptrdiff_t l = 0; l < CK_LEAVES; l += VF_LANES) group_margins(g, l, d);
}

/* Compares n leaves, CK_LEAVES at most, with the centres; for some numbers of columns that the compiler knows. */
static void compare_group(ck_leaf_group *g, const int32_t *leaves, ptrdiff_t n) {
    switch (g->centers->d) {
    case 1: compare_group_in(g, leaves, n, 1); return;
    case 2: compare_group_in(g, leaves, n, 2); return;
    case 3: compare_group_in(g, leaves, n, 3); return;
    case 8: compare_group_in(g, leaves, n, 8); return;
    default: compare_group_in(g, leaves, n, g->centers->d);
    }
}

/* candidates, OUT: the positions, ascending, of those of the node's candidates that can be nearest to a row in the leaf
 * `lane` of the group. Returns how many there are. */
static ptrdiff_t leaf_candidates(const ck_leaf_group *g, ptrdiff_t lane, int32_t *candidates) {
    ptrdiff_t n = 0, i = 0;
#ifdef VF_COMPRESSES
    for (; i + VF_LANES <= g->centers->k; i += VF_LANES)
        n += vi_list(candidates + n, g->is_candidate + i, 1u << lane, (int32_t)i);
#endif
    for (; i < g->centers->k; i++) {
        candidates[n] = (int32_t)i;
        n += g->is_candidate[i] >> lane & 1u;
    }
    return n;
}

#endif
