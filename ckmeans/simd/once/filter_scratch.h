/* A call of `filter`: what it was given, where it works, and the few centres that are gathered there for a node or a
 * leaf.
 *
 * Knows nothing of which centres those are. */
#ifndef CK_FILTER_SCRATCH_H
#define CK_FILTER_SCRATCH_H

#include "ckmeans_simd.h"
#include "compiler.h"
#include "once/prune_leaf.h"
#include "once/scratch.h"
#include "once/shape.h"

/* Whose candidates are gathered. */
enum { CK_OF_NODE, CK_OF_LEAF };

/* Pointers to what is not const are cut from the scratch, but labels and tally. */
typedef struct {
    const ck_node *node;
    const ck_shift *shift;
    const ck_accumulator *sums;
    int32_t *labels;
    ck_tally *tally;
    int32_t *candidates; /* their positions: those of the node among all centres, those of a leaf among the node's */
    float max_slack;     /* of the candidates of the node */
    float *tiles[2], *start[2], *slack[2]; /* of the centres that are gathered for the node and for a leaf */
    int32_t *ids[2];                       /* likewise */
    double *columns, *margins;             /* for the tests of prune_node.h */
    ck_leaf_group group;
    double *weights;           /* of a leaf's rows */
    char *rows;                /* a leaf's rows one after another, where they are scattered */
    float *wide;               /* a leaf's rows, widened */
    float *panel, *some_panel; /* a leaf's rows, shifted and scaled, transposed; those of them that are in doubt */
    void *nearest;             /* scratch of `nearest` */
} ck_filter;

/* The number of rows in a leaf of a node. */
CK_INLINE ptrdiff_t leaf_size(const ck_node *node, ptrdiff_t leaf) {
    const ptrdiff_t rest = node->n - leaf * CK_LEAF;
    return rest < CK_LEAF ? rest : CK_LEAF;
}

/* Where row `at` of a node is stored. */
CK_INLINE const char *stored_row(const ck_node *node, ptrdiff_t at) {
    return node->rows + (size_t)(node->scattered ? node->order[at] : at) * node->row_bytes;
}

/* The number of centres, padded to whole groups. */
static ptrdiff_t padded_count(ptrdiff_t k) { return group_count(k) * CK_GROUP; }

static void filter_layout(ck_filter *f, char *memory, size_t *used, ptrdiff_t k, ptrdiff_t d) {
    const size_t padded = (size_t)padded_count(k + CK_MAX_WIDTH - 1); /* the last tile may be padded as well */
    const size_t narrow = d > CK_NARROW ? 0 : (size_t)(CK_LEAF * d) * sizeof(float);
    for (int of = CK_OF_NODE; of <= CK_OF_LEAF; of++) {
        f->tiles[of] = piece(memory, used, padded * (size_t)d * sizeof(float));
        f->start[of] = piece(memory, used, padded * sizeof(float));
        f->slack[of] = piece(memory, used, padded * sizeof(float));
        f->ids[of] = piece(memory, used, padded * sizeof(int32_t));
    }
    leaf_group_layout(&f->group, memory, used, k, d);
    f->candidates = piece(memory, used, padded * sizeof(int32_t));
    f->columns = piece(memory, used, padded * (size_t)d * sizeof(double));
    f->margins = piece(memory, used, padded * sizeof(double));
    f->weights = piece(memory, used, CK_LEAF * sizeof(double));
    f->wide = piece(memory, used, (size_t)(CK_LEAF * d) * sizeof(float));
    f->panel = piece(memory, used, narrow);
    f->some_panel = piece(memory, used, narrow);
    f->rows = piece(memory, used, (size_t)(CK_LEAF * d) * sizeof(double));
    f->nearest = piece(memory, used, nearest_bytes(d));
}

static size_t filter_bytes(const ck_centers *c) {
    ck_filter f;
    size_t used = 0;
    filter_layout(&f, NULL, &used, c->k, c->d);
    return used;
}

/* Makes `few` those of `all` whose positions are `candidates`, laid out for screening. */
static void gather_centers(const ck_centers *all, ptrdiff_t count, const int32_t *candidates, const ck_filter *f,
                           int of, ck_centers *few) {
    const ptrdiff_t d = all->d, width = tile_width(count, d);
    *few = *all;
    few->k = count, few->width = (int)width, few->in_int8 = few->in_int16 = 0;
    few->tiles = f->tiles[of], few->start = f->start[of], few->slack = f->slack[of];
    few->ids = f->ids[of];
    const ptrdiff_t padded = tile_count(few) * width;
    for (ptrdiff_t i = 0; i < padded; i++) {
        const ptrdiff_t from = candidates[i < count ? i : 0];
        if (width == 1 && all->width == 1) { /* no division */
            for (ptrdiff_t j = 0; j < d; j++) f->tiles[of][i * d + j] = all->tiles[from * d + j];
        } else {
            const float *source = all->tiles + from / all->width * d * all->width + from % all->width;
            float *target = f->tiles[of] + i / width * d * width + i % width;
            for (ptrdiff_t j = 0; j < d; j++) target[j * width] = source[j * all->width];
        }
        f->start[of][i] = i < count ? all->start[from] : INFINITY;
        f->slack[of][i] = i < count ? all->slack[from] : 0.0f;
        f->ids[of][i] = all->ids ? all->ids[from] : (int32_t)from;
    }
}

#endif
