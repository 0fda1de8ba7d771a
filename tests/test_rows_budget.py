"""The budget of memory that is kept between steps."""

from ckmeans.rows.budget import Budget


def test_what_is_reserved_leaves_less_room():
    budget = Budget(100)
    assert budget.room == 100
    assert budget.reserve("codes", 60)
    assert budget.room == 40
    assert budget.reserve("bounds", 40)
    assert budget.room == 0
    assert budget.reserve("nothing", 0)


def test_what_does_not_fit_is_not_taken():
    budget = Budget(100)
    assert not budget.reserve("bounds", 101)
    assert budget.room == 100
    budget.reserve("codes", 60)
    assert not budget.reserve("bounds", 41)
    assert budget.room == 40


def test_a_name_is_reserved_once_and_may_grow_within_its_own_room():
    budget = Budget(100)
    for size in (10, 100, 90):
        assert budget.reserve("codes", size)
        assert budget.room == 100 - size
    assert not budget.reserve("codes", 101)
    assert budget.room == 100  # what it had is given back


def test_what_is_released_can_be_reserved_by_others():
    budget = Budget(100)
    budget.reserve("bounds", 100)
    budget.release("bounds")
    assert budget.room == 100
    budget.release("bounds")
    budget.release("never reserved")
    assert budget.reserve("codes", 100)


def test_what_the_user_asked_for_is_taken_without_room_and_leaves_others_none():
    budget = Budget(100)
    assert not budget.reserve("bounds", 130, at_any_rate=True)
    assert budget.room == -30
    assert not budget.reserve("codes", 1)
    assert not budget.reserve("nothing", 0)
    budget.release("bounds")
    assert budget.reserve("bounds", 30, at_any_rate=True)
    assert budget.room == 70


def test_a_budget_of_nothing():
    budget = Budget(0)
    assert not budget.reserve("codes", 1)
    assert budget.reserve("nothing", 0)
    assert budget.room == 0
