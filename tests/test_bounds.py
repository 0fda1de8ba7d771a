"""Each bound that docs/proofs/ derives and the tiles use: one that is halved does not hold any more.

Where rounding can be made to add up, rows are found whose error is nearly the bound; other bounds are compared with
what their page says of them. tests/test_margins.py tells which of them labels notice.
"""

import shutil
import subprocess
import sys

import pytest
from test_margins import HERE, SIMD, files_of, flags_of

from ckmeans.kernels import dispatch

SCREEN, PREPARE, CSR, NEAREST = "once/screen.h", "once/prepare.h", "per_type/csr.h", "per_type/nearest.h"
CODES, ROWS, INT16 = "once/int8_prepare.h", "once/int8.h", "once/int16.h"
NODE, LEAF, GAP, ELKAN = "once/prune_node.h", "once/prune_leaf.h", "once/gap.h", "once/elkan_bounds.h"
SEEDS, GAINS = "once/seeding_screen.h", "once/seeding_gains.h"

# By the function of bounds.c and bounds_scores.h that notices: the bound, where it stands in ckmeans/simd/, and a text
# that is half of it where @ is a half, and as it was where @ is 1.
BOUNDS = {
    "float32_scores": {
        "score_product": [(PREPARE, "product = 1.05 *", "product = @ * 1.05 *")],
        "score_start": [(PREPARE, "start_error = 1.05 *", "start_error = @ * 1.05 *")],
        "score_row_slack": [(PREPARE, "(float)(1.01 * product", "(float)(@ * 1.01 * product")],
        "score_slack": [(PREPARE, "(float)(2.01 * error)", "(float)(@ * 2.01 * error)")],
        "score_lowered": [(PREPARE, "norm_sq - error) : INF", "norm_sq - @ * error) : INF")],
    },
    "float32_underflow": {"score_underflow": [(SCREEN, "vf_set1(1e-30f)", "vf_set1((float)@ * 1e-30f)")]},
    "csr_scores": {"csr_score": [(CSR, "1.05 * u * (double)(m + 12)", "@ * 1.05 * u * (double)(m + 12)")]},
    "csr_decision": {"csr_decision": [(CSR, "decision = u * u", "decision = @ * u * u")]},
    "csr_underflow": {"csr_underflow": [(CSR, "norm_sq + 1e-30)", "norm_sq + @ * 1e-30)")]},
    "IN_INT8(int8_scores)": {
        "int8_center": [(CODES, "(1.001 * sqrt(error_sq)", "(@ * 1.001 * sqrt(error_sq)")],
        "int8_row": [(ROWS, "= sqrtf(error_sq) * 1.001f", "= (float)@ * sqrtf(error_sq) * 1.001f")],
    },
    "IN_INT8(int8_arithmetic)": {
        "int8_products": [(CODES, "+ norm / 1048576)", "+ @ * norm / 1048576)")],
        "int8_half_norm": [(CODES, "more = 1.0 + 1.0 / 1048576", "more = 1.0 + @ / 1048576")],
        "int8_norm": [(ROWS, "* 1.001f + b->error", "* (1.0f + 0.001f * (float)@) + b->error")],
        "int8_decision": [(ROWS, "((float)(d + 8) / 2", "((float)@ * (float)(d + 8) / 2")],
        "int8_distance": [(ROWS, "b->error[r] + 1.2e-7f *", "b->error[r] + (float)@ * 1.2e-7f *")],
        "int8_apart_rounding": [(ROWS, "+ 1.2e-7f * (c->code", "+ (float)@ * 1.2e-7f * (c->code")],
    },
    "IN_INT8(int8_underflow)": {
        "int8_center_underflow": [(CODES, "+ 1e-16 +", "+ @ * 1e-16 +")],
        "int8_row_underflow": [(ROWS, "+ 1e-16f; /* what", "+ (float)@ * 1e-16f; /* what")],
        "int8_score_underflow": [(ROWS, "656.0f) + 1e-30f", "656.0f) + (float)@ * 1e-30f")],
        "int8_apart_underflow": [(ROWS, "[p]) + 1e-16f;", "[p]) + (float)@ * 1e-16f;")],
    },
    "IN_INT8(int8_candidates)": {
        "int8_apart": [(ROWS, "distance_sq) * 1.001f", "distance_sq) * (1.0f + 0.001f * (float)@)")],
        "int8_codes": [
            (ROWS, "above > 1.001f * distance * (", "above > (float)@ * 1.001f * distance * ("),
            (ROWS, "above > 1.001f * distance * center", "above > (float)@ * 1.001f * distance * center"),
        ],
        "int8_codes_slack": [
            (ROWS, "slack = c->row_slack * (b", "slack = (float)@ * (c->row_slack * (b"),
            (ROWS, "->slack[p] + 1e-30f;", "->slack[p] + 1e-30f);"),
        ],
    },
    "IN_INT8(float32_candidates)": {
        "score_candidates": [
            (NEAREST, "best > c->row_slack * norm_sq + c", "best > (float)@ * (c->row_slack * norm_sq + c"),
            (NEAREST, "->slack[label] + 1e-30f)", "->slack[label] + 1e-30f))"),
        ],
    },
    "IN_INT16(int16_scores)": {
        "int16_row": [(INT16, "row_error = 0.51", "row_error = @ * 0.51")],
        "int16_center": [(INT16, "(float)(2.002 *", "(float)(@ * 2.002 *")],
        "int16_slack": [(INT16, "1.000001 * (2.0 * error", "1.000001 * (@ * 2.0 * error")],
    },
    "IN_INT16(int16_constants)": {
        "int16_decision": [(INT16, "unit + 1.0 / 256)", "unit + @ / 256)")],
        "int16_marks": [(INT16, "+ CK_INT16_MARKS + 4))", "+ @ * (CK_INT16_MARKS + 4)))")],
    },
    "node_margins": {
        "node_rounding": [(NODE, "rounding = 32.0", "rounding = @ * 32.0")],
        "node_farthest": [(NODE, "(1.0 + 1e-9)", "(1.0 + @ * 1e-9)")],
    },
    "node_underflow": {"node_underflow": [(NODE, "+ 1e-300", "+ @ * 1e-300")]},
    "gap_of_node": {
        "node_gap": [(NODE, "0.99999 *", "(1.0 - @ * 1e-5) *")],
        "node_gap_decision": [(NODE, "- ldexp(", "- @ * ldexp(")],
    },
    "drift_limits": {
        "drift_limit": [(NODE, "(drift * (1.0 - 1e-6))", "(drift * (1.0 - @ * 1e-6))")],
        "drift_gap": [(NODE, "(least * (1.0 - 1e-6))", "(least * (1.0 - @ * 1e-6))")],
        "drift_at_most": [(NODE, "(drift * (1.0 + 1e-6))", "(drift * (1.0 + @ * 1e-6))")],
    },
    "leaf_margins": {
        "leaf_rounding": [(LEAF, "(float)ldexp(", "(float)@ * (float)ldexp(")],
        "leaf_half": [(LEAF, "(1.0f + 2.4e-7f)", "(1.0f + (float)@ * 2.4e-7f)")],
        "leaf_middle": [(LEAF, "fabsf(at) * 2.4e-7f", "fabsf(at) * (float)@ * 2.4e-7f")],
        "leaf_farthest": [(LEAF, "d + 8) * 2.4e-7f", "d + 8) * (float)@ * 2.4e-7f")],
        "leaf_node_half": [(LEAF, "half_sq * 1.0001", "half_sq * (1.0 + @ * 1e-4)")],
    },
    "leaf_underflow": {
        "leaf_half_underflow": [(LEAF, "+ 1e-37f", "+ (float)@ * 1e-37f")],
        "leaf_underflow": [(LEAF, "+ 1e-20f", "+ (float)@ * 1e-20f")],
    },
    "gap_of_leaf": {
        "leaf_gap": [(LEAF, "0.9999f *", "(1.0f - (float)@ * 1e-4f) *")],
        "leaf_gap_decision": [(LEAF, "(float)(d + 8) * 3.6e-15f", "(float)@ * (float)(d + 8) * 3.6e-15f")],
    },
    "gap_of_scores": {
        "gap_nearest": [(GAP, "* 1.000001f", "* (1.0f + (float)@ * 1e-6f)")],
        "gap_other": [(GAP, "* 0.999999f", "* (1.0f - (float)@ * 1e-6f)")],
        "gap_error": [(GAP, "second - best - error)", "second - best - (float)@ * error)")],
    },
    "gap_norm": {"gap_norm": [(GAP, "1.0f + 1.2f *", "1.0f + (float)@ * 1.2f *")]},
    "gap_in_unit": {"gap_unit": [(GAP, "(1.0 - 1e-6)", "(1.0 - @ * 1e-6)")]},
    "IN_INT8(elkan_bytes_below)": {"elkan_below": [(ELKAN, "CK_BELOW 0.001f", "CK_BELOW (0.001f * (float)@)")]},
    "IN_INT8(elkan_norms)": {"elkan_norm": [(ELKAN, "return 1.2f *", "return (float)@ * 1.2f *")]},
    "IN_INT8(elkan_upper)": {
        "elkan_up": [("per_type/elkan.h", "(1.0 + 1e-6)", "(1.0 + @ * 1e-6)")],
        "elkan_shift": [("per_type/elkan.h", "* 1.000001f", "* (1.0f + (float)@ * 1e-6f)")],
    },
    "seed_reaches": {
        "seed_grid": [(SEEDS, "+ 2.0 * s->error", "+ @ * 2.0 * s->error")],
        "seed_distance": [(SEEDS, "(1.0 + 1e-9)", "(1.0 + @ * 1e-9)")],
        "seed_limit": [(SEEDS, "- 1.0; /* 1 less", "- @ * 1.0; /* 1 less")],
    },
    "beyond_grid": {
        "seed_beyond": [(SEEDS, "(1.0 - 1e-6)", "(1.0 - @ * 1e-6)")],
        "seed_beyond_whole": [(SEEDS, "1e-6) - 1.0;", "1e-6) - @ * 1.0;")],
    },
    "gains_by_grid": {
        "gain_grid": [(GAINS, "2.0001 *", "@ * 2.0001 *")],
        "gain_distance": [(GAINS, "-2.0 * apart", "-2.0 * @ * apart")],
        "gain_always": [(GAINS, "-3.0 * apart", "-3.0 * @ * apart")],
        "gain_rounding": [(GAINS, "-1.0f / 524288", "(float)-@ / 524288")],
        "gain_least": [(GAINS, "(1.0 - 1.0 / 32768) - 1e-25", "(1.0 - @ / 32768) - @ * 1e-25")],
        "gain_most": [(GAINS, "(1.0 + 1.0 / 32768) + 1e-25", "(1.0 + @ / 32768) + @ * 1e-25")],
    },
    "gains_in_float32": {"gain_float32": [("per_type/seeding.h", "1.01 / 16777216.0", "@ * 1.01 / 16777216.0")]},
}
NAMES = [name for bounds in BOUNDS.values() for name in bounds]


def with_shares(folder):
    """Write into a folder the tiles whose bounds have shares, and the header that names these."""
    shutil.copytree(SIMD, folder / "simd")
    for bounds in BOUNDS.values():
        for name, parts in bounds.items():
            for path, text, shared in parts:
                source = (folder / "simd" / path).read_text(encoding="utf-8")
                assert source.count(text) == 1, f"{name}: {path}: {text}"
                shared = source.replace(text, shared.replace("@", f"shares[{NAMES.index(name)}]"))
                (folder / "simd" / path).write_text(shared, encoding="utf-8")
    checks = ", ".join(f'{{"{name}", {check}}}' for check, bounds in BOUNDS.items() for name in bounds)
    header = f"#define BOUNDS {len(NAMES)}\n#define CHECKS {checks}\nextern double shares[];\n"
    (folder / "shares.h").write_text(header, encoding="utf-8")


@pytest.fixture(scope="module")
def wrong(tmp_path_factory):
    """{bound: (how often it does not hold as it is, and halved)}."""
    if not SIMD.exists() or sys.platform == "win32" or not shutil.which("gcc"):
        pytest.skip("no sources or no gcc")
    folder, name = tmp_path_factory.mktemp("bounds"), dispatch.available()[0]
    with_shares(folder)
    command = ["gcc", "-std=c11", "-O0", "-ffp-contract=off", *flags_of(name), f"-I{folder / 'simd'}", f"-I{HERE}"]
    command += ["-include", str(folder / "shares.h"), f'-DCK_TILES="isa/{name}.c"']
    command += [HERE / "bounds.c", *files_of(name, folder / "simd")[1:], "-lm", "-o", folder / "run"]
    subprocess.run(command, check=True, timeout=300)
    printed = subprocess.run([folder / "run"], check=True, capture_output=True, text=True, timeout=300).stdout
    return {bound: (int(whole), int(halved)) for bound, whole, halved in map(str.split, printed.splitlines())}


@pytest.mark.parametrize("bound", NAMES)
def test_a_bound_holds_and_half_of_it_does_not(wrong, bound):
    whole, halved = wrong[bound]
    if whole < 0:
        pytest.skip("this instruction set has no such screening")
    assert whole == 0
    assert halved > 0
