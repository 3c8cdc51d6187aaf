using MetaAi.Facts.Declaring;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Declaring;

public sealed class FactTypesTests
{
    [Fact]
    public void Every_kind_of_figure_has_a_type_that_holds_it()
    {
        foreach (var kind in Enum.GetValues<FigureKind>())
        {
            FactTypes.For(kind).Kinds.HasFlag((FigureKinds)(1 << (int)kind)).ShouldBeTrue();
        }
    }

    [Fact]
    public void Names_are_unique_and_find_their_type()
    {
        FactTypes.All.Select(type => type.Name).ShouldBeUnique();
        FactTypes.All.ShouldAllBe(type => FactTypes.Find(type.MetadataName) == type);
        FactTypes.Find("System.Double").ShouldBeNull();
        FactTypes.Find(null).ShouldBeNull();
    }

    [Fact]
    public void What_holds_no_figure_is_text_or_names() =>
        FactTypes.All.Where(type => !type.HoldsFigure).Select(type => type.Kind).Distinct().ShouldBe(["text", "names"]);

    [Fact]
    public void The_sentences_name_all_that_every_project_has() => FactTypes.Names.ShouldBe(
        "MonetaryAmount, Ratio, PercentagePoints, Quantity, ExtendedDate, DurationRange, decimal, LocalDate, YearMonth, DateInterval, string, an enum, NameList<TEnum>");
}
