"""Every threshold of the Python level, each with its measurement, and the one cost model. No result depends on them.

Measured one thread at a time on an AVX-512 processor (Zen 4) with benchmarks/compare.py's kinds of data unless said;
ratios are between steps of the same run. Sizes of blocks, leaves and tiles stand with the kernels that they belong to.
"""

from ckmeans.kernels.dispatch import INT8_WORK

# ---- Threads ----

# Seconds of one thread below which a second one costs more than it brings: a parallel region takes 1 to 5 us where
# threads are awake, and 50 us where they sleep.
WORTH_A_THREAD = 1e-4
# Share of a pass that reading takes from which on a thread reads ahead. 2e6 x 16 float32 rows, 50 clusters, blocks of
# 16,384 which the system has in memory, take 0.3 of it, and 1.4 times the processor's time if a thread reads them.
READING_SHARE = 0.4
# Seconds a multiply-add takes in passes that have not been measured yet; reading a number counts as sixteen of them.
PACE = 4e-11
# Multiply-adds per task of a Python thread: well under 0.1 s, so that Ctrl-C is answered.
TASK_WORK = 50_000_000
# What gathering a sum and dividing it costs per column, in multiply-adds; preparing a centre costs about as much.
CENTER_WORK = 48

# ---- Memory ----

# Bytes that may be kept between steps, or X's size if that is more, unless the user says otherwise; but at most a
# quarter of what is available, which is asked only where rows take more than a few bytes: it takes 0.1 ms.
CACHE_BYTES = 64 << 20
MEMORY_SHARE, FEW_BYTES, ANY_BYTES = 4, 8 << 20, 1 << 62
# Of rows that come block by block first centres are chosen among a sample in memory: so many rows, or bytes, at most,
# but so many for each cluster at least.
SAMPLED_ROWS, SAMPLED_BYTES, SAMPLED_PER_CLUSTER = 1 << 17, 64 << 20, 256
# Rows that are looked at one after another where something is kept of each: what is not kept of more takes a megabyte.
PIECE_ROWS = 1 << 17
# Bytes that a tree's copy of the rows, in the order of the tree, may take.
TREE_COPY_BYTES = 48 << 20
# Bytes that all sums together may take; with less than an accumulator each, fewer threads add, and a single one to the
# sums of all rows themselves.
SUMS_BYTES = 64 << 20

# ---- Screening ----

# Share of centres that are active below which the others are left out: in 100 columns, 500 clusters, rows are split and
# copied at a twentieth of a step; with 0.7 of the centres, and of the rows' assigned ones, a tenth of the distances is
# left out.
MOST_ACTIVE = 0.7


def int8_pays(n_clusters, columns):
    """Return whether to compare rows and centres in int8, where that can be done."""
    return n_clusters * columns**2 >= INT8_WORK


# ---- Filtering ----

# Share of rows that changed their label in a step below which nodes remember their candidates: before, few of these
# lists last.
CHANGED_TO_REMEMBER = 0.02

# ---- Elkan ----

# What a typical distance is stored as, of the 254 above its base that a byte holds.
TYPICAL_BOUND = 384
# Share of rows that met a centre in the last step beyond which all meet it: together, that takes a seventh of the time
# for each.
REFRESHED_SHARE = 0.04
# Drift beyond which all rows meet a centre, before bytes hold none of its bounds.
LONGEST_DRIFT = 100
# Share of such centres beyond which all rows meet all of them.
MOST_REFRESHED = 0.5
# Centres that a row met in the last step beyond which, where there are more of them than columns, its upper bound is
# tightened before its lower bounds are looked at.
MET_TO_TIGHTEN_FIRST = 1
# Rows of which auto asks what bounds would leave; and how much of a distance bytes tell, at least.
OUTLOOK_ROWS, BYTE_PRECISION = 24, 0.99

# ---- Auto ----

# Rows below which a step of plain Lloyd takes about as long as the Python around it. Sorting one column repays itself
# within ten steps from 3,000 rows on, within five from 10,000 on, with 3 clusters already.
FEW_ROWS = 4096
# Multiply-adds of a step, reading a number counting as sixteen, up to which a fit is one call of C, which keeps nothing
# from step to step, on one thread: in 2 columns with 3 clusters, 1,000 rows take half the time, 40,000 take 0.91 to
# 0.95 times; in 8 columns with 20 clusters, 1,000 rows take 0.7, 6,000 0.88, 10,000 0.94 to 1 times; in 2 columns with
# 50, which boxes help, 8,000 rows take 0.84 to 0.91, 20,000 1.03 times.
PLAIN_WORK = 2_000_000
# Columns up to which boxes leave out nearly all centres at once: 1 to 3 % of all distances stay in 2 and 3 columns. And
# clusters from which on: with 10, fits of 20,000 rows take 1.5 times as long with boxes as without in 2 columns, as
# long in 3; with 20, fits of 100,000 rows 0.8 times.
FILTERED_COLUMNS, FILTERED_CLUSTERS = 3, 12
# Columns up to which boxes may leave out enough: in 8, 3 to 15 % of Covertype's distances stay, 60 % of a Gaussian's.
PERHAPS_FILTERED_COLUMNS = 12
# Clusters from which on these are tried: fits of 20,000 rows in 4, 8 and 12 columns with 10 clusters take 1.3, 1.3 and
# 2.4 times as long with boxes as with Hamerly's limits, with 32 as long, 1.2 and 3.2 times.
PERHAPS_FILTERED_CLUSTERS = 32
# Share of distances that a tree of a sample may leave for the tree of all rows, whose leaves are smaller, to be built.
# Where the sample leaves 0.37 of Covertype's, all rows leave 0.14; a step takes 0.7 of a plain one in float32 at first
# and a third at last. Of a Gaussian mixture in 8 columns they leave 0.56 and 0.31: 0.75 of the time. Where the sample
# leaves 0.68 (a Gaussian in 6), a step takes 1.07 of it at first and 0.74 at last; 0.87 (in 8), 1.4 and more.
FILTERED_SHARE = 0.6
# Every this many rows make that sample.
SAMPLE_EVERY = 8
# Share of rows that changed their label in a step below which bounds may pay, by algorithm. Elkan's are begun where a
# sample says so besides, Hamerly's limits only where limits_at_once() has them wait.
CHANGED_FOR_BOUNDS = {"elkan": 0.08, "hamerly": 0.015}
# Share of distances that bounds may leave; beyond, two plain steps follow before they are tried again.
BOUNDS_SHARE = {"elkan": 0.15, "hamerly": 0.45}
# Columns and clusters for which plain Lloyd may screen in int16, as the C code has them: there Hamerly's limits wait.
INT16_COLUMNS, INT16_CLUSTERS = range(9, 17), 48
# Clusters up to which int8 tells limits, as the C code has them.
INT8_LIMITED = 90
# Numbers that a plain step reads for a row, or computes with 16 at a time, below which they wait as well. A step in
# which no limit holds takes 2 ns a row longer, of 4 to 80: with 3 clusters fits take as long in 8 columns, 1.1 times as
# long in 4.
WORTH_LIMITS = 8
# Share of distances that plain Lloyd compares, because centres are not active, below which bounds are not begun: in 100
# columns, 500 clusters, such a step takes as long as Elkan's with 2 % of the distances.
FEW_DISTANCES = 0.6
# How many times as long as Elkan's a plain step has to be for bounds to be begun: the first step stores all of them,
# and takes twice as long. Of noise, 384 columns, 512 clusters, they leave a quarter at first, and never repay it: with
# 1.3 or more a fit takes plain Lloyd's time, with 1.15, 1.14 of it.
REPAID = 1.35


def is_short(rows, columns, n_clusters):
    """Return whether a step of plain Lloyd is so short that a fit should be one call of C."""
    return rows * columns * (16 + n_clusters) <= PLAIN_WORK


def limits_at_once(n_clusters, columns):
    """Return whether Hamerly's limits cost next to nothing, so that rows have them from the first step on."""
    int16 = columns in INT16_COLUMNS and n_clusters >= INT16_CLUSTERS
    return not int16 and columns * (1 + n_clusters / 16) >= WORTH_LIMITS


def codes_for_limits(n_clusters, columns):
    """Return whether rows whose limits leave them in doubt are compared by their int8 codes, where they have any."""
    return int8_pays(n_clusters, columns) and n_clusters <= INT8_LIMITED


# ---- The cost of a row in a step, in nanoseconds of a thread with AVX-512 VNNI ----
# With half or twice any of these a fit takes the same time.

# Per row; per number of a row that is read; per byte of codes or bounds that is read.
ROW, READ, BYTE = 30, 1 / 3, 1 / 8
# Per number of a row that meets a centre in int8 together with other rows: 50,000 rows of 384 columns, 512 clusters, a
# step of 25 ms on two threads. Rows that are gathered first, because others need not meet the centre, take longer: in
# 100 columns, 500 clusters, with one centre in 22 active, as long as looking at all bounds.
TOGETHER, GATHERED = 1 / 190, 2.1
# Per distance that bounds leave, and per number of it; per number of a row whose upper bound is tightened.
ALONE, ALONE_NUMBER, TIGHTENED = 10, 1 / 20, 1 / 2
# How many times as long it takes to store new bounds for a centre as to meet it.
REFRESHED = 1.5


def lloyd_cost(d, distances):
    """Return what a row of d columns costs in a step of plain Lloyd that compares it with so many centres."""
    return ROW + d * (READ + distances * TOGETHER)


def elkan_cost(k, d, alone, together, met):
    """Return what a row costs in a step of Elkan's bounds.

    alone, together: centres that it meets by itself, and with all other rows; met: whether it meets any, 0 to 1.
    """
    look = ROW + k * BYTE + met * d * TIGHTENED
    return look + alone * (ALONE + d * ALONE_NUMBER) + REFRESHED * together * d * TOGETHER


def active_lloyd_is_cheaper(k, d, share_active):
    """Return whether comparing rows with the active centres is faster than looking at all of Elkan's bounds."""
    distances = (2.0 - share_active) * share_active * k  # rows of active centres meet all
    return distances * d * TOGETHER * GATHERED + d * BYTE < k * BYTE


# ---- Seeding ----

# Rounds of k-means||, and rows that each draws on average, as a multiple of the number of clusters.
PARALLEL_ROUNDS, OVERSAMPLING = 5, 2.0
# So few seeds change too many rows to repay a grid of int8 or a sorted column, on any data set of docs/seeding.md.
FEW_CLUSTERS = 12
# Pairs of a row and a candidate from which on a grid is worth laying: it costs about 0.3 ms and a pass over the rows.
WORTH_A_GRID = 400_000
# Columns up to which rows are compared with candidates in float64 at once, where clusters are few: in 8 columns a fine
# grid, of int16, takes 1.3 to 1.8 times as long, in 12 as long, in 16 two thirds of it.
EXACT_COLUMNS = 8
# Numbers of all rows up to which it pays with many clusters too: 20,000 x 100, 200 clusters, take 0.7 of what they take
# by int8, 40,000 x 100, 500 clusters, 0.87; 50,000 x 384, 500 clusters, 1.12.
MOST_FINE_NUMBERS = 8_000_000
# Standard deviations from the middle beyond which a row makes a grid that holds all of them too coarse.
FAR_ROWS = 64
# Rows that tell where the grid should lie.
GRID_SAMPLE = 512
# Columns from which on float32 no longer sums the grid's errors as closely as docs/proofs/seeding.md claims.
MOST_GRID_COLUMNS = 500_000
# Rows times clusters from which on rows of few columns are put in an order in which neighbours are alike.
WORTH_AN_ORDER = 2_000_000
# Bytes a row that one column takes to be sorted and to be seeded by that.
SORTED_SEEDING_BYTES = 48
# Rows times clusters from which on one column is sorted, unless clusters are few: twice as fast with 64 of them and
# 100,000 rows on, as fast at the start.
WORTH_SORTING = 200_000

# ---- Mini-batches ----

# Squared distance to the mean, of the mean one, from which a row lies far out: a uniform sample may miss such rows.
FAR_OUT = 64
# Rows times numbers of all centres up to which the first batch is up to four times as large: k-means++ over it takes a
# few milliseconds. 300,000 x 4 log-normal rows of sigma 2, 64 clusters, end at 1.02 times a full fit's inertia, else at
# 1.045.
FIRST_NUMBERS = 8_000_000
# Squared shift of the centres in a step, as a share of what chance moves them by, below which a batch has told what it
# can: fits end at 1.009 times a full one's inertia on pixels, with 0.05 at 1.012; the time is the same.
SHIFT_OF_CHANCE = 0.02
# What inertia has to fall by between two batches for the next one to be worth its time, by more than so many standard
# errors; and where distances are costly, that is from so many numbers of all centres on: with 0.01, 784 columns and 50
# clusters take two thirds of the time and end at 1.006 times a full fit's inertia instead of 1.005.
WORTH_A_BATCH, WORTH_A_COSTLY_BATCH, COSTLY_NUMBERS = 0.005, 0.01, 8192
STANDARD_ERRORS = 2.0
# How many times the inertia of its own rows that of others has to be for a batch to have missed where rows lie.
MISSED = 1.25
# Rows that tell, at least and at most, and their distances in between: numbers of rows and centres that are multiplied.
HELD_OUT_ROWS, HELD_OUT_WORK = range(3072, 16_384), 32_000_000
# Inertia that centres of a batch lose to their own chance above which steps over all rows repay themselves; and how
# many of these, at most. 300,000 x 4 log-normal rows, 64 clusters, end at 1.020 times a full fit's inertia after one,
# at 1.015 after three, at 1.010 after six, of 5 ms each.
WORTH_A_PASS, LAST_PASSES = 0.005, 6
# What inertia has to fall by in a step over all rows for another one; and where these are few.
WORTH_A_STEP, WORTH_A_SHORT_STEP = 1e-3, 5e-5
# Squared shift of the centres in a step over all rows, as a share of the columns' mean variance, that is none: what
# KMeans' tol is by default. It decides where most of the variance comes from a few rows far out: 24,000 Cauchy rows,
# 200 clusters, take 23 steps for another 1.5 % of inertia without it, of which KMeans does five.
AT_REST = 1e-4


def worth_a_batch(n_clusters, columns):
    """Return what share of the inertia has to be saved by a batch for a larger one to be read."""
    return WORTH_A_COSTLY_BATCH if n_clusters * columns >= COSTLY_NUMBERS else WORTH_A_BATCH


def held_out_rows(n_clusters, columns):
    """Return how many rows tell whether a batch brought anything."""
    return min(max(HELD_OUT_WORK // (n_clusters * columns), HELD_OUT_ROWS.start), HELD_OUT_ROWS.stop)


# Choosing k. Of more rows than MANY_TO_SURVEY a sample is clustered first, one in SAMPLED, at most MOST_SAMPLED: then
# ten fits (k from 1 to 10) take 1.5 to 3.5 times as long as one fit for 10, instead of 4 to 9 times, and end 0.2 %
# above to 16 % below the inertia of single fits, as more starts are tried.
MANY_TO_SURVEY, SAMPLED, MOST_SAMPLED, LEAST_SAMPLED, SAMPLED_NUMBERS = 4096, 8, 8192, 512, 1_000_000
# Fresh starts of each k: at most, as many as do so many multiply-adds a step at the largest k, and, of a sample, as
# many as read this share of all rows.
FRESH_STARTS, FRESH_WORK, FRESH_SHARE = 10, 400_000, 0.2
# The tol of fits that start at centers of a sample: rows without clusters take half the steps that 1e-4 takes, and end
# 0.05 to 0.3 % higher. In wide rows it would be next to nothing of all their variance: there this share of it.
COARSE_TOL, COARSE_SHARE = 1e-3, 6e-5
# Rows of which the gap is taken: at most, at least, and numbers in all of them, which wide rows exceed: the matrix
# whose eigenvectors are computed is then no larger than 1,132 x 1,132.
GAP_ROWS, GAP_LEAST_ROWS, GAP_NUMBERS = 10_000, 256, 1_280_000
# Rows whose silhouettes are taken: at most, then their mean has an error of 0.001, and numbers in all of them unless
# that are fewer than the least. 870,000 rows of 3 columns took half of the time of a survey, 20,000 of 784 a quarter.
SILHOUETTE_ROWS, SILHOUETTE_LEAST_ROWS, SILHOUETTE_NUMBERS = 100_000, 10_000, 4_000_000


def sampled_rows(n_clusters, row_bytes):
    """Return among how many rows first centres are chosen where all rows do not lie in memory."""
    return max(SAMPLED_PER_CLUSTER * n_clusters, min(SAMPLED_ROWS, SAMPLED_BYTES // row_bytes))
