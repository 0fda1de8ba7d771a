"""The table of tiles in use. For the kernels of this package; other packages cimport `assign`."""

from libc.stdint cimport int64_t, uint8_t, uint32_t, uint64_t

ctypedef fused real:
    float
    double

cdef extern from "ckmeans_simd.h" nogil:
    const Py_ssize_t CK_GROUP
    const Py_ssize_t CK_LEAF
    const Py_ssize_t CK_NARROW
    const Py_ssize_t CK_BYTES_LEAST
    const Py_ssize_t CK_BYTES_MOST
    const Py_ssize_t CK_CODE_COLUMNS
    const Py_ssize_t CK_CODE_ROWS
    const uint64_t CK_ROUND_PATTERN
    const Py_ssize_t CK_STATISTICS_WIDTH

    ctypedef struct ck_centers:
        Py_ssize_t k
        Py_ssize_t d
        int width
        double scale
        double screen_scale
        int in_bytes

    ctypedef struct ck_frame:
        double screen_scale
        const float *shift

    ctypedef struct ck_codes:
        uint8_t *codes
        float *unit
        float *off
        float *norm_sq
        float *own_norm_sq
        uint8_t *known

    ctypedef struct ck_movers:
        const ck_centers *centers
        const int *names
        const uint8_t *moved

    ctypedef struct ck_grid:
        Py_ssize_t d
        const double *origin
        const double *scale
        double weight_unit
        double low_scale

    ctypedef struct ck_slot:
        const ck_grid *grid
        const double *weights
        uint64_t *high
        uint64_t *low
        int64_t *counts

    ctypedef struct ck_tally:
        int64_t moved
        int64_t exact
        int64_t pairs
        int64_t in_bytes
        int64_t left

    ctypedef struct ck_drift:
        const float *own
        const float *others
        const float *half
        double unit

    ctypedef struct ck_ways:
        const float *own
        const float *least
        const uint8_t *most
        const ck_centers *anew
        const int *names
        double unit
        int closely
        int *met

    ctypedef struct ck_stored:
        float *upper
        float *base
        uint8_t *bounds
        Py_ssize_t stride

    ctypedef struct ck_pace:
        const float *own
        const float *path
        double unit

    ctypedef struct ck_list:
        int count

    ctypedef struct ck_leaf:
        int count

    ctypedef struct ck_memory:
        ck_list *list
        float *until
        ck_leaf *leaf
        float *still

    ctypedef struct ck_node:
        Py_ssize_t n
        const int *order
        const double *boxes
        const char *rows
        size_t row_bytes
        int apart
        void (*widen)(const void *, Py_ssize_t, float *) noexcept nogil
        ck_memory memory

    ctypedef struct ck_csr:
        Py_ssize_t d
        Py_ssize_t longest
        const void *values
        const int *columns
        const int64_t *begin

    ctypedef struct ck_csr_centers:
        Py_ssize_t k
        Py_ssize_t d
        size_t entries
        int screened
        double scale

    ctypedef struct ck_csr_tiles:
        void (*nearest)(const ck_csr_centers *, const ck_csr *, Py_ssize_t row, Py_ssize_t, int *, int64_t *,
                        void *) noexcept nogil
        void (*own_distance)(const ck_csr_centers *, const ck_csr *, Py_ssize_t row, Py_ssize_t, const int *, double *,
                             void *) noexcept nogil
        void (*all_distances)(const ck_csr_centers *, const ck_csr *, Py_ssize_t row, Py_ssize_t, void *,
                              void *) noexcept nogil
        void (*lower)(const ck_csr_centers *, const ck_csr *, Py_ssize_t row, Py_ssize_t, double *,
                      void *) noexcept nogil
        void (*gains)(const ck_csr_centers *, const ck_csr *, Py_ssize_t row, Py_ssize_t, const double *,
                      const double *, double *, void *) noexcept nogil
        Py_ssize_t (*move)(const ck_grid *, const ck_csr *, Py_ssize_t row, Py_ssize_t, const int *, const int *,
                           const double *, uint64_t *, uint64_t *, int64_t *) noexcept nogil
        void (*statistics)(const ck_csr *, Py_ssize_t row, Py_ssize_t, double *, double *, double *, double *,
                           double *) noexcept nogil

    const Py_ssize_t CK_SEED_PANEL
    const Py_ssize_t CK_SEED_PANELS

    ctypedef struct ck_seed_rows:
        const void *x
        Py_ssize_t begin
        const void *candidate
        Py_ssize_t n
        Py_ssize_t d
        double scale
        const double *weights
        double *closest_sq
        int *grid
        Py_ssize_t words
        int levels
        double unit
        double error
        const double *middle
        int *norm_sq
        int *limit
        short *box
        double *reach_sq

    ctypedef struct ck_seed_candidates:
        int count
        int width
        int *pairs
        int *start
        short *place

    ctypedef struct ck_seed_tiles:
        double (*quantise)(const ck_seed_rows *, Py_ssize_t row, Py_ssize_t n) noexcept nogil
        void (*candidate)(const ck_seed_rows *, const ck_seed_candidates *, Py_ssize_t q,
                          Py_ssize_t index) noexcept nogil
        double (*gain)(const ck_seed_rows *, Py_ssize_t row, Py_ssize_t index, const uint32_t *mask) noexcept nogil
        void (*gain_between)(const ck_seed_rows *, Py_ssize_t row, Py_ssize_t index, uint32_t *mask, double *least,
                             double *most) noexcept nogil
        void (*lower)(const ck_seed_rows *, Py_ssize_t row, Py_ssize_t index, uint32_t *mask) noexcept nogil

    # Labels are int32_t in C, which is int wherever this builds.
    ctypedef struct ck_tiles:
        const char *name
        double speed
        size_t (*centers_bytes)(Py_ssize_t k, Py_ssize_t d, int screen) noexcept nogil
        size_t (*scratch_bytes)(Py_ssize_t d) noexcept nogil
        size_t (*filter_bytes)(Py_ssize_t k, Py_ssize_t d) noexcept nogil
        size_t (*hamerly_bytes)(Py_ssize_t d) noexcept nogil
        size_t (*elkan_bytes)(Py_ssize_t k, Py_ssize_t d) noexcept nogil
        void (*plan)(ck_centers *, void *, const double *, Py_ssize_t k, Py_ssize_t d, double scale, int max_exponent,
                     const ck_frame *frame, int screen) noexcept nogil
        void (*lay_out)(ck_centers *, const double *, Py_ssize_t group) noexcept nogil
        void (*settle)(ck_centers *, const double *, const double *sample, Py_ssize_t samples) noexcept nogil
        void (*nearest_f32)(const ck_centers *, const float *, Py_ssize_t, const ck_codes *, int *, ck_tally *,
                            void *) noexcept nogil
        void (*nearest_f64)(const ck_centers *, const double *, Py_ssize_t, const ck_codes *, int *, ck_tally *,
                            void *) noexcept nogil
        void (*nearest_after_f32)(const ck_centers *, const ck_movers *, const float *, Py_ssize_t, const ck_codes *,
                                  const int *, int *, ck_tally *, void *) noexcept nogil
        void (*nearest_after_f64)(const ck_centers *, const ck_movers *, const double *, Py_ssize_t, const ck_codes *,
                                  const int *, int *, ck_tally *, void *) noexcept nogil
        void (*own_distance_f32)(const ck_centers *, const float *, Py_ssize_t, const int *, double *) noexcept nogil
        void (*own_distance_f64)(const ck_centers *, const double *, Py_ssize_t, const int *, double *) noexcept nogil
        void (*all_distances_f32)(const ck_centers *, const float *, Py_ssize_t, float *) noexcept nogil
        void (*all_distances_f64)(const ck_centers *, const double *, Py_ssize_t, double *) noexcept nogil
        Py_ssize_t (*move_f32)(const ck_grid *, const float *, Py_ssize_t, const int *, const int *, const double *,
                               uint64_t *, uint64_t *, int64_t *) noexcept nogil
        Py_ssize_t (*move_f64)(const ck_grid *, const double *, Py_ssize_t, const int *, const int *, const double *,
                               uint64_t *, uint64_t *, int64_t *) noexcept nogil
        void (*filter_f32)(const ck_centers *, const ck_node *, const ck_pace *, const ck_slot *, int *, ck_tally *,
                           void *) noexcept nogil
        void (*filter_f64)(const ck_centers *, const ck_node *, const ck_pace *, const ck_slot *, int *, ck_tally *,
                           void *) noexcept nogil
        void (*hamerly_f32)(const ck_centers *, const float *, Py_ssize_t, const ck_drift *, const ck_slot *, int *,
                            float *, float *, ck_tally *, void *) noexcept nogil
        void (*hamerly_f64)(const ck_centers *, const double *, Py_ssize_t, const ck_drift *, const ck_slot *, int *,
                            float *, float *, ck_tally *, void *) noexcept nogil
        void (*elkan_f32)(const ck_centers *, const float *, Py_ssize_t, const ck_codes *, const ck_ways *,
                          const ck_slot *, int *, const ck_stored *, ck_tally *, void *) noexcept nogil
        void (*elkan_f64)(const ck_centers *, const double *, Py_ssize_t, const ck_codes *, const ck_ways *,
                          const ck_slot *, int *, const ck_stored *, ck_tally *, void *) noexcept nogil
        void (*statistics_f32)(const float *, Py_ssize_t n, Py_ssize_t d, Py_ssize_t together, const float *first,
                               double *, double *, double *, double *) noexcept nogil
        void (*statistics_f64)(const double *, Py_ssize_t n, Py_ssize_t d, Py_ssize_t together, const double *first,
                               double *, double *, double *, double *) noexcept nogil
        void (*widen_f16)(const void *, Py_ssize_t, float *) noexcept nogil
        void (*widen_u8)(const void *, Py_ssize_t, float *) noexcept nogil
        void (*widen_i8)(const void *, Py_ssize_t, float *) noexcept nogil
        ck_seed_tiles seed_f32
        ck_seed_tiles seed_f64
        ck_seed_tiles seed_panels_f32
        ck_seed_tiles seed_panels_f64
        void (*seed_screen)(const ck_seed_rows *, const ck_seed_candidates *, Py_ssize_t row, Py_ssize_t n,
                            uint32_t *masks) noexcept nogil
        int (*seed_width)(const ck_seed_rows *, Py_ssize_t count) noexcept nogil
        void (*seed_box)(const ck_seed_rows *, Py_ssize_t row, Py_ssize_t n) noexcept nogil
        void (*seed_reach)(const ck_seed_rows *, Py_ssize_t row, Py_ssize_t n) noexcept nogil
        double (*seed_sum)(const double *weights, const double *closest_sq, Py_ssize_t n) noexcept nogil
        size_t (*csr_centers_bytes)(ck_csr_centers *, const double *) noexcept nogil
        void (*csr_prepare)(ck_csr_centers *, void *, const double *, double scale, int max_exponent) noexcept nogil
        size_t (*csr_scratch_bytes)(const ck_csr_centers *, const ck_csr *) noexcept nogil
        ck_csr_tiles csr_f32
        ck_csr_tiles csr_f64

# Rows per block: the unit of work that threads take and of sums that are reduced in block order.
cdef enum:
    BLOCK = 256

cdef const ck_tiles *tiles() noexcept nogil
