/* Which of a node's centres can be nearest to a row in a leaf: README.md, "Centres left out of a leaf".
 *
 * Float32 about the middle of the node, in the unit that screening has; lanes are leaves. Knows nothing of rows. */

#define CK_LEAVES 16 /* leaves of a group; VF_LANES divides it everywhere */

/* Where the leaves of a node are compared with its centres, a group at a time. [CK_LEAVES]: one per leaf. */
typedef struct {
    const ck_centers *near;
    const double *boxes;        /* as ck_node has them */
    double unit;                /* of what follows, in those of the centres times their scale */
    float rounding, node_sq;    /* of squared distances; at least that of the node's half widths */
    float *places;              /* [k][d]: the centres about the middle */
    float slack;                /* centres that are farther from all rows by no more, in distances, are kept */
    float *squares;             /* [k][CK_LEAVES]: of the distances from a leaf's middle to the centres */
    float *rest;                /* [k][CK_LEAVES]: by how much a row is at least farther, in squared distances */
    uint32_t *kept;             /* [k]: a bit for each leaf that has a row to which the centre can be nearest */
    float *middle, *width;      /* [d][CK_LEAVES]: the width holds what rounding took from both */
    float *chosen;              /* [d][CK_LEAVES]: the centre near the middle */
    int32_t nearest[CK_LEAVES]; /* that one's position */
    float least[CK_LEAVES];     /* the square of its distance from the middle */
    float half_sq[CK_LEAVES];
    float farthest[CK_LEAVES]; /* how far a row is from it at most */
    float ahead[CK_LEAVES];    /* the slack in squared distances */
    float apart[CK_LEAVES];    /* the least `rest` of what is not kept */
} ck_about;

static void about_layout(ck_about *a, char *memory, size_t *used, ptrdiff_t k, ptrdiff_t d) {
    a->places = piece(memory, used, (size_t)(k * d) * sizeof(float));
    a->squares = piece(memory, used, (size_t)(k * CK_LEAVES) * sizeof(float));
    a->rest = piece(memory, used, (size_t)(k * CK_LEAVES) * sizeof(float));
    a->kept = piece(memory, used, (size_t)k * sizeof(uint32_t));
    a->middle = piece(memory, used, (size_t)(d * CK_LEAVES) * sizeof(float));
    a->width = piece(memory, used, (size_t)(d * CK_LEAVES) * sizeof(float));
    a->chosen = piece(memory, used, (size_t)(d * CK_LEAVES) * sizeof(float));
}

/* Makes a those of a node's boxes and of the centres that are left in it. slack: in units of the centres times scale.
 */
static void about_node(const ck_centers *near, const double *boxes, double slack, ck_about *a) {
    const ptrdiff_t d = near->d;
    double half_sq = 0.0;
    a->near = near, a->boxes = boxes, a->unit = near->screen_scale / near->scale;
    for (ptrdiff_t i = 0; i < near->k; i++)
        for (ptrdiff_t j = 0; j < d; j++)
            a->places[i * d + j] = (float)((near->rows[near->names[i] * d + j] - boxes[j] * near->scale) * a->unit);
    for (ptrdiff_t j = 0; j < d; j++) {
        const double half = boxes[d + j] * near->scale * a->unit;
        half_sq += half * half;
    }
    a->node_sq = (float)(half_sq * 1.0001);
    a->slack = (float)(slack * a->unit);
    a->rounding = d >> 20 ? INFINITY : (float)ldexp((double)(d + 8), -21);
}

/* The boxes of the group about the middle of the node; lanes without a leaf repeat the last one. */
CK_INLINE void about_boxes(ck_about *a, const int32_t *leaves, ptrdiff_t n, const ptrdiff_t d) {
    const double scale = a->near->scale, unit = a->unit;
    for (ptrdiff_t l = 0; l < CK_LEAVES; l++) {
        const double *box = a->boxes + (1 + leaves[l < n ? l : n - 1]) * 2 * d;
        float half_sq = 0.0f;
        for (ptrdiff_t j = 0; j < d; j++) {
            const float at = (float)((box[j] * scale - a->boxes[j] * scale) * unit);
            const float half = (float)(box[d + j] * scale * unit) * (1.0f + 2.4e-7f) + fabsf(at) * 2.4e-7f + 1e-37f;
            a->middle[j * CK_LEAVES + l] = at;
            a->width[j * CK_LEAVES + l] = 2.0f * half;
            half_sq += half * half;
        }
        a->half_sq[l] = half_sq;
    }
}

/* Leaves [l, l + VF_LANES) of the group: the squares, and the centre with the least of them. */
CK_INLINE void about_squares(ck_about *a, ptrdiff_t l, const ptrdiff_t d) {
    const VF zero = vf_set1(0.0f);
    VF least = vf_set1(INFINITY);
    VI nearest = vi_set1(0);
    for (ptrdiff_t i = 0; i < a->near->k; i++) {
        const float *place = a->places + i * d;
        VF minus_sq = zero;
        for (ptrdiff_t j = 0; j < d; j++) {
            const VF off = vf_sub(vf_load(a->middle + j * CK_LEAVES + l), vf_set1(place[j]));
            minus_sq = vf_fnmadd(off, off, minus_sq);
        }
        const VF sq = vf_sub(zero, minus_sq);
        const VM closer = vf_less(sq, least);
        vf_store(a->squares + i * CK_LEAVES + l, sq);
        least = i ? vf_select(closer, sq, least) : sq; /* a NaN of the first one stays */
        nearest = i ? vi_select(closer, vi_set1((int32_t)i), nearest) : nearest;
    }
    vi_store(a->nearest + l, nearest);
    vf_store(a->least + l, least);
    for (ptrdiff_t i = l; i < l + VF_LANES; i++)
        for (ptrdiff_t j = 0; j < d; j++) a->chosen[j * CK_LEAVES + i] = a->places[a->nearest[i] * d + j];
}

/* The same leaves: which centres stay. */
CK_INLINE void about_kept(ck_about *a, ptrdiff_t l, const ptrdiff_t d) {
    const VF zero = vf_set1(0.0f), rounding = vf_set1(a->rounding), least = vf_load(a->least + l);
    const VF ahead = vf_load(a->ahead + l);
    const VF others = vf_add(least, vf_set1(2.0f * a->node_sq + 1e-20f));
    VF apart = vf_set1(INFINITY);
    for (ptrdiff_t i = 0; i < a->near->k; i++) {
        const VF sq = vf_load(a->squares + i * CK_LEAVES + l);
        VF rest = vf_fnmadd(rounding, vf_add(sq, others), vf_sub(sq, least));
        for (ptrdiff_t j = 0; j < d; j++) {
            const VF between = vf_sub(vf_load(a->chosen + j * CK_LEAVES + l), vf_set1(a->places[i * d + j]));
            rest = vf_fnmadd(vf_load(a->width + j * CK_LEAVES + l), vf_max(between, vf_sub(zero, between)), rest);
        }
        const VM out = vf_less(ahead, rest); /* what is not finite stays */
        vf_store(a->rest + i * CK_LEAVES + l, rest);
        apart = vf_min(vf_select(out, rest, apart), apart);
        const uint32_t in = ~vm_bits(out) & ((1u << VF_LANES) - 1u);
        a->kept[i] = (l ? a->kept[i] : 0u) | in << l;
    }
    vf_store(a->apart + l, apart);
}

/* How far rows of the group are at most from the centres near their middles; and what is kept for later steps. */
static void about_farthest(ck_about *a) {
    const float wider = 1.0f + (float)(a->near->d + 8) * 2.4e-7f;
    for (int l = 0; l < CK_LEAVES; l++) {
        const float near_sq = a->least[l] + a->rounding * (a->least[l] + a->node_sq);
        a->farthest[l] = (sqrtf(near_sq) + sqrtf(a->half_sq[l])) * wider;
        a->ahead[l] = a->slack * (a->slack + 2.0f * a->farthest[l]);
    }
}

/* What the decided distances of two centres may be off by, per distance. */
CK_INLINE float decided_error(ptrdiff_t d) { return (float)(d + 8) * 3.6e-15f; }

/* The same as least_gap() in boxes.h, in float32. */
CK_INLINE float float_gap(float apart, float farthest, ptrdiff_t d) {
    const float gap = 0.9999f * (apart / (sqrtf(farthest * farthest + apart) + farthest)) - decided_error(d) * farthest;
    return apart < INFINITY ? gap : apart; /* there is no other centre */
}

CK_INLINE void about_group_in(ck_about *a, const int32_t *leaves, ptrdiff_t n, const ptrdiff_t d) {
    about_boxes(a, leaves, n, d);
    for (ptrdiff_t l = 0; l < CK_LEAVES; l += VF_LANES) about_squares(a, l, d);
    about_farthest(a);
    for (ptrdiff_t l = 0; l < CK_LEAVES; l += VF_LANES) about_kept(a, l, d);
}

/* Compares a group of n leaves, CK_LEAVES at most; for numbers of columns that the compiler may know. */
static void about_group(ck_about *a, const int32_t *leaves, ptrdiff_t n) {
    switch (a->near->d) {
    case 1: about_group_in(a, leaves, n, 1); return;
    case 2: about_group_in(a, leaves, n, 2); return;
    case 3: about_group_in(a, leaves, n, 3); return;
    case 8: about_group_in(a, leaves, n, 8); return;
    default: about_group_in(a, leaves, n, a->near->d);
    }
}

/* Lists in kept, ascending, those of the node's centres that can be nearest to a row in the group's leaf `lane`;
 * returns how many. */
static ptrdiff_t leaf_candidates(const ck_about *a, ptrdiff_t lane, int32_t *kept) {
    ptrdiff_t n = 0, i = 0;
#ifdef VF_COMPRESSES
    for (; i + VF_LANES <= a->near->k; i += VF_LANES) n += vi_list(kept + n, a->kept + i, 1u << lane, (int32_t)i);
#endif
    for (; i < a->near->k; i++) {
        kept[n] = (int32_t)i;
        n += a->kept[i] >> lane & 1u;
    }
    return n;
}
