"""The table of tiles in use, as ckmeans/simd/ckmeans_simd.h explains it, and teams of threads. For our own
kernels: what other packages cimport is ckmeans.capi.
"""

from libc.stdint cimport int64_t, uint8_t, uint32_t, uint64_t

cdef extern from "ckmeans_simd.h" nogil:
    const Py_ssize_t CK_BLOCK
    const Py_ssize_t CK_CODE_COLUMNS
    const Py_ssize_t CK_CODE_ROWS
    const Py_ssize_t CK_GROUP
    const Py_ssize_t CK_INT8_LEAST
    const Py_ssize_t CK_INT8_LIMITED
    const Py_ssize_t CK_INT8_MOST
    const Py_ssize_t CK_INT8_WORK
    const Py_ssize_t CK_LEAF
    const Py_ssize_t CK_NARROW
    Py_ssize_t CK_SAMPLE_EVERY(Py_ssize_t d)
    const Py_ssize_t CK_SEED_BAND
    const Py_ssize_t CK_SEED_PANEL
    const Py_ssize_t CK_SEED_PANELS

    ctypedef struct ck_rows:
        Py_ssize_t n
        Py_ssize_t d
        const void *numbers
        const int *columns
        const int64_t *begin
        Py_ssize_t longest

    const int CK_EXACT_LEAST
    const int CK_EXACT_DIGITS

    ctypedef struct ck_column:
        double low
        double high
        double least
        int64_t stored

    ctypedef struct ck_exact_sum:
        int64_t digits[1]    # CK_EXACT_DIGITS
        int64_t added
        int64_t beyond

    ctypedef struct ck_frame:
        double screen_scale
        const float *shift

    ctypedef struct ck_codes:
        uint8_t *codes
        float *unit
        float *error
        float *norm_sq
        float *code_norm_sq
        uint8_t *filled

    ctypedef struct ck_centers:
        Py_ssize_t k
        Py_ssize_t d
        int screened
        double scale
        double screen_scale
        int in_int8
        size_t csr_entries

    ctypedef struct ck_active_centers:
        const ck_centers *centers
        const int *ids
        const uint8_t *is_active

    ctypedef struct ck_grid:
        Py_ssize_t d
        int bits
        int limbs
        int together
        int weighted
        int wide
        const double *origin
        const double *scale
        const float *limit
        const double *unit
        double weight_unit
        double low_scale

    const int CK_GRID_LIMBS

    ctypedef struct ck_range:
        Py_ssize_t d
        Py_ssize_t n
        const double *minimum
        const double *maximum
        const double *least
        int digits
        int floor
        int weighted
        double lightest
        double heaviest

    ctypedef struct ck_accumulator:
        const ck_grid *grid
        const double *weights
        uint64_t *totals
        int64_t *counts

    ctypedef struct ck_tally:
        int64_t n_changed
        int64_t n_decided
        int64_t n_distances
        int64_t n_screened
        int64_t n_undecided

    ctypedef struct ck_shift:
        const float *shift
        const float *drift
        double unit

    ctypedef struct ck_closer:
        const float *at_least
        const float *at_most
        double unit

    ctypedef struct ck_elkan_drift:
        const float *shift
        const float *drift_floor
        const uint8_t *drift_ceil
        const ck_centers *refreshed
        const int *ids
        double unit
        int tighten_first
        int *n_compared

    ctypedef struct ck_elkan_bounds:
        float *upper
        float *base
        uint8_t *lower
        Py_ssize_t stride

    ctypedef struct ck_node_candidates:
        int count

    ctypedef struct ck_leaf_candidates:
        int count

    ctypedef struct ck_tree_cache:
        ck_node_candidates *node
        float *valid_until
        ck_leaf_candidates *leaf
        float *row_bounds

    ctypedef struct ck_node:
        Py_ssize_t n
        const int *order
        const double *boxes
        const char *rows
        size_t row_bytes
        int scattered
        void (*widen)(const void *, Py_ssize_t, float *) noexcept nogil
        ck_tree_cache cache

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
        bint is_fine
        const float *shares
        double unit
        double error
        const double *middle
        const double *units
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
    ctypedef struct ck_row_tiles:
        int max_exponent
        size_t (*centers_bytes)(ck_centers *, const double *, int screen) noexcept nogil
        void (*plan)(ck_centers *, void *memory, const double *, double scale, const ck_frame *,
                     int screen) noexcept nogil
        void (*lay_out)(ck_centers *, const double *, Py_ssize_t group) noexcept nogil
        void (*settle)(ck_centers *, const double *, const double *sample, Py_ssize_t samples) noexcept nogil
        void (*nearest)(const ck_centers *, const ck_rows *, const ck_codes *, int *labels, ck_tally *,
                        void *scratch) noexcept nogil
        size_t (*nearest_bytes)(const ck_centers *, const ck_rows *) noexcept nogil
        void (*nearest_active)(const ck_centers *, const ck_active_centers *, const ck_rows *, const ck_codes *,
                               const int *before, int *labels, ck_tally *, void *scratch) noexcept nogil
        void (*two_nearest)(const ck_centers *, const ck_rows *, int *labels, double *distances_sq,
                            void *scratch) noexcept nogil
        void (*assigned_distances)(const ck_centers *, const ck_rows *, const int *labels, double *,
                                   void *scratch) noexcept nogil
        void (*all_distances)(const ck_centers *, const ck_rows *, void *out, int wide, void *scratch) noexcept nogil
        size_t (*distances_bytes)(const ck_centers *, const ck_rows *) noexcept nogil
        Py_ssize_t (*move)(const ck_rows *, const int *before, const int *to, const ck_accumulator *) noexcept nogil
        int (*statistics)(const ck_rows *, ck_column *, void *scratch) noexcept nogil
        size_t statistics_bytes
        void (*filter)(const ck_centers *, const ck_node *, const ck_shift *, const ck_accumulator *, int *labels,
                       ck_tally *, void *scratch) noexcept nogil
        size_t (*filter_bytes)(const ck_centers *) noexcept nogil
        void (*hamerly)(const ck_centers *, const ck_rows *, const ck_codes *, const ck_closer *,
                        const ck_accumulator *, int *labels, float *limits, ck_tally *, void *scratch) noexcept nogil
        size_t (*hamerly_bytes)(const ck_centers *) noexcept nogil
        void (*elkan)(const ck_centers *, const ck_rows *, const ck_codes *, const ck_elkan_drift *,
                      const ck_accumulator *, int *labels, const ck_elkan_bounds *, ck_tally *,
                      void *scratch) noexcept nogil
        size_t (*elkan_bytes)(const ck_centers *) noexcept nogil
        ck_seed_tiles seed
        ck_seed_tiles seed_panels
        void (*lower)(const ck_centers *, const ck_rows *, double *closest_sq, void *scratch) noexcept nogil
        void (*gains)(const ck_centers *, const ck_rows *, const double *weights, const double *closest_sq,
                      double *gains, void *scratch) noexcept nogil

    ctypedef struct ck_tiles:
        const char *name
        double speed
        ck_row_tiles f32
        ck_row_tiles f64
        ck_row_tiles csr_f32
        ck_row_tiles csr_f64
        void (*widen_f16)(const void *, Py_ssize_t, float *) noexcept nogil
        void (*widen_u8)(const void *, Py_ssize_t, float *) noexcept nogil
        void (*widen_i8)(const void *, Py_ssize_t, float *) noexcept nogil
        void (*clear_columns)(ck_column *, Py_ssize_t d) noexcept nogil
        void (*merge_columns)(ck_column *into, const ck_column *, Py_ssize_t d) noexcept nogil
        void (*moments)(const ck_column *, Py_ssize_t d, int64_t n, double *mean, double *variance) noexcept nogil
        void (*add_exactly)(ck_exact_sum *, const double *numbers, const double *weights, Py_ssize_t n) noexcept nogil
        void (*seed_screen)(const ck_seed_rows *, const ck_seed_candidates *, Py_ssize_t row, Py_ssize_t n,
                            uint32_t *masks) noexcept nogil
        void (*seed_gains)(const ck_seed_rows *, const ck_seed_candidates *, Py_ssize_t row, uint32_t *masks,
                           double *least, double *most) noexcept nogil
        int (*seed_width)(const ck_seed_rows *, Py_ssize_t count) noexcept nogil
        void (*seed_box)(const ck_seed_rows *, Py_ssize_t row, Py_ssize_t n) noexcept nogil
        void (*seed_reach)(const ck_seed_rows *, Py_ssize_t row, Py_ssize_t n) noexcept nogil
        double (*seed_sum)(const double *weights, const double *closest_sq, Py_ssize_t n) noexcept nogil
        Py_ssize_t (*mean)(const ck_grid *, const uint64_t *totals, int64_t count, double *mean) noexcept nogil
        double (*weight)(const ck_grid *, const uint64_t *totals, int64_t count) noexcept nogil

# Not "share.h": of that, Cython would put a copy beside the C, which stays when the header changes.
cdef extern from "<share.h>" nogil:
    ctypedef struct ck_share:
        double begin, end
        int64_t units
    double ckmeans_seconds()
    int64_t ckmeans_next(int64_t *counter, int64_t more)

# Rows per block: the unit of work that threads take and of sums that are reduced in block order.
cdef enum:
    BLOCK = 256

cdef const ck_tiles *tiles() noexcept nogil
# As ckmeans_simd.h has them.
cdef int plan_grid(ck_grid *g, double *columns, float *limits, const ck_range *range) noexcept nogil
cdef double exact_mean(const ck_grid *g, const uint64_t *totals, int64_t count, Py_ssize_t j) noexcept nogil
cdef int team_of(int n) noexcept nogil
# Take note of a region and return what one thread would have taken; and of a pass that fewer threads did than wanted.
cdef double note_region(const ck_share *share, int n, double began, double now) noexcept nogil
cdef void note_fewer(double wall, double cpu) noexcept nogil
cdef double cpu_seconds() noexcept nogil
