namespace MetaAi.Facts.Collections;

public class EquatableArrayTests
{
    [Fact]
    public void Lists_are_equal_by_their_items_in_order()
    {
        EquatableArray<string> left = ["a", "b"];
        EquatableArray<string> right = ["a", "b"];
        (left == right).ShouldBeTrue();
        left.GetHashCode().ShouldBe(right.GetHashCode());
        (left == ["b", "a"]).ShouldBeFalse();
        (left == ["a"]).ShouldBeFalse();
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        EquatableArray<string> none = default;
        (none == []).ShouldBeTrue();
        none.GetHashCode().ShouldBe(new List<string>().ToEquatableArray().GetHashCode());
        none.Count.ShouldBe(0);
        none.ShouldBeEmpty();
    }

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_from()
    {
        var source = new[] { 1, 2 };
        var list = source.ToEquatableArray();
        source[0] = 9;
        list.ShouldBe([1, 2]);
    }
}
