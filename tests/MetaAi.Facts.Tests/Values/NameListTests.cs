using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Tests.Values;

public sealed class NameListTests
{
    private enum Partner
    {
        Amazone,
        Compas,
        Oracle,
    }

    [Fact]
    public void A_list_keeps_the_order_said()
    {
        var names = NameList.Of(Partner.Oracle, Partner.Amazone);

        names.ShouldBe([Partner.Oracle, Partner.Amazone]);
        (names.Count, names[1], names.Contains(Partner.Compas)).ShouldBe((2, Partner.Amazone, false));
        names.ToString().ShouldBe("Oracle, Amazone");
    }

    [Fact]
    public void It_is_equal_to_the_same_names_in_the_same_order()
    {
        NameList<Partner> names = [Partner.Oracle, Partner.Amazone];

        names.ShouldBe(NameList.Of(Partner.Oracle, Partner.Amazone));
        (names == NameList.Of(Partner.Oracle, Partner.Amazone)).ShouldBeTrue();
        names.GetHashCode().ShouldBe(NameList.Of(Partner.Oracle, Partner.Amazone).GetHashCode());
        (names != NameList.Of(Partner.Amazone, Partner.Oracle)).ShouldBeTrue();
        names.Equals(null).ShouldBeFalse();
    }

    [Fact]
    public void It_has_at_least_one_name_each_once_and_of_the_enumeration()
    {
        Should.Throw<ArgumentException>(() => NameList.Of<Partner>()).Message.ShouldContain("at least one");
        Should.Throw<ArgumentException>(() => NameList.Of(Partner.Oracle, Partner.Oracle)).Message.ShouldContain("twice");
        Should.Throw<ArgumentException>(() => NameList.Of((Partner)9)).Message.ShouldContain("no member 9");
    }

    [Fact]
    public void A_fact_of_names_has_them_and_no_figure()
    {
        var list = Any.Fact(NameList.Of(Partner.Oracle, Partner.Compas));
        var one = Any.Fact(Partner.Compas);

        (list.Figure, list.Text, list.Description).ShouldBe(((Figure?)null, null, "Oracle, Compas"));
        list.Names.ShouldBe(["Oracle", "Compas"]);
        one.Names.ShouldBe(["Compas"]);
        one.Description.ShouldBe("Compas");
        Any.Fact(1m).Names.ShouldBeEmpty();
        list.ShouldBe(Any.Fact(NameList.Of(Partner.Oracle, Partner.Compas)));
    }

    [Fact]
    public void The_exports_have_the_names()
    {
        var record = FactRecord.From(Any.Fact(NameList.Of(Partner.Oracle, Partner.Compas)));

        (record.Kind, record.Low, record.Unit, record.Hedge, record.Text).ShouldBe(("names", null, null, null, null));
        record.Values.ShouldBe(["Oracle", "Compas"]);
        FactRecord.From(Any.Fact(Partner.Oracle)).Kind.ShouldBe("names");
    }
}
