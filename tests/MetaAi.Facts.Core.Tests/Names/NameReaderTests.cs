using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Names;

namespace MetaAi.Facts.Core.Tests.Names;

public sealed class NameReaderTests
{
    private static readonly NameTable Partners = new(
    [
        new("Amazone", []), new("GrandLarge", []), new("Compas", ["Compas & Fils", "Compas, S.A."]), new("Oracle", []), new("LaPoste", []),
        new("Pier", ["Société du Môle", "SdM"]), new("DisneyPlus", ["Disney+"]), new("Disney", []),
    ]);

    [Theory]
    [InlineData("fr", "Amazone", "Amazone")]
    [InlineData("fr", "AMAZONE", "Amazone")]
    [InlineData("fr", "Grand Large", "GrandLarge")]
    [InlineData("fr", "Grand-Large", "GrandLarge")]
    [InlineData("fr", "« Grand Large »", "GrandLarge")]
    [InlineData("fr", "societe du mole", "Pier")]
    [InlineData("fr", "la Société du Môle", "Pier")]
    [InlineData("fr", "S.d.M.", "Pier")]
    [InlineData("fr", "Amazone, Grand Large et Oracle", "Amazone,GrandLarge,Oracle")]
    [InlineData("fr", "Amazone, Grand Large, et Oracle", "Amazone,GrandLarge,Oracle")]
    [InlineData("fr", "Amazone ,Oracle", "Amazone,Oracle")]
    [InlineData("fr", "Amazone ou Oracle", "Amazone,Oracle")]
    [InlineData("fr", "Amazone ainsi que d’Oracle", "Amazone,Oracle")]
    [InlineData("fr", "d'Oracle", "Oracle")]
    [InlineData("fr", "d' Oracle", "Oracle")]
    [InlineData("fr", "D'AMAZONE, DE COMPAS ET D'ORACLE", "Amazone,Compas,Oracle")]
    [InlineData("fr", "à Amazone et à la Société du Môle", "Amazone,Pier")]
    [InlineData("fr", "de l'Oracle", "Oracle")]
    [InlineData("fr", "La Poste et Oracle", "LaPoste,Oracle")]
    [InlineData("fr", "à La Poste", "LaPoste")]
    [InlineData("fr", "Compas & Fils et Oracle", "Compas,Oracle")]
    [InlineData("fr", "Compas, S.A., et Oracle", "Compas,Oracle")]
    [InlineData("fr", "Disney+ et Disney", "DisneyPlus,Disney")]
    [InlineData("fr", "Oracle.", "Oracle")]
    [InlineData("en", "Amazone, Compas, and Oracle", "Amazone,Compas,Oracle")]
    [InlineData("en-US", "Amazone or Oracle", "Amazone,Oracle")]
    [InlineData("en", "the Oracle as well as Compas", "Oracle,Compas")]
    [InlineData("en", "from Amazone and from Oracle", "Amazone,Oracle")]
    public void Names_are_read_in_the_order_said(string language, string quote, string members)
    {
        var reading = NameReader.Read(quote, language, Partners, "Partner");

        reading.Problem.ShouldBeNull();
        string.Join(",", reading.Members).ShouldBe(members);
    }

    [Theory]
    [InlineData("fr", "", "(none)")]
    [InlineData("fr", " ", "(none)")]
    [InlineData("fr", "Oracl", "nearest: Oracle")]
    [InlineData("fr", "Amazone et Oracel", "'Oracel' in 'Amazone et Oracel'")]
    [InlineData("fr", "Amazone, Meta et Oracle", "'Meta' in")]
    [InlineData("fr", "d'Oracles", "'Oracles' in")]
    [InlineData("fr", "Amazone and Oracle", "'Amazone and Oracle' in")]
    [InlineData("en", "Amazone et Oracle", "'Amazone et Oracle' in")]
    [InlineData("fr", "Amazone Oracle", "'Amazone Oracle' in")]
    [InlineData("fr", "et Oracle", "'et Oracle' in")]
    [InlineData("fr", "Amazone,, Oracle", " in 'Amazone,, Oracle'")]
    [InlineData("fr", "Amazone et", "'Amazone et' in")]
    [InlineData("fr", "Amazone, ", " in 'Amazone, '")]
    [InlineData("fr", "Amazonee", "nearest: Amazone")]
    [InlineData("en", "Oracle's", "nearest: Oracle")]
    [InlineData("fr", "trois milliards", "'trois milliards' in")]
    [InlineData("fr", "Oracle et\u0000Compas", "nearest")]
    [InlineData("fr", "ni Amazone ni Oracle", "'ni Amazone ni Oracle' in")]
    [InlineData("xx", "Amazone et Oracle", "'Amazone et Oracle' in")]
    public void Words_that_are_no_names_are_refused_with_the_nearest(string language, string quote, string said)
    {
        var reading = NameReader.Read(quote, language, Partners, "Partner");

        reading.Members.ShouldBeEmpty();
        reading.Problem!.Rule.ShouldBe(FactRules.UnknownName);
        reading.Problem.Text.ShouldContain(said, Case.Sensitive);
        reading.Problem.Text.ShouldContain("'Partner'");
    }

    [Theory]
    [InlineData("Oracle et Oracle")]
    [InlineData("la Société du Môle, Compas et SdM")]
    public void A_name_that_is_said_twice_is_refused(string quote) =>
        NameReader.Read(quote, "fr", Partners, "Partner").Problem!.Rule.ShouldBe(FactRules.NameTwice);

    [Fact]
    public void Names_that_can_be_read_in_two_ways_are_refused_with_both()
    {
        var table = new NameTable([new("Duval", []), new("Fils", []), new("DuvalEtFils", ["Duval et Fils"]), new("Duvall", ["Duval & Co"]), new("DuvalCo", ["Duval & Co"])]);

        NameReader.Read("Duval et Fils", "fr", table, "Firm").Problem!.ShouldSatisfyAllConditions(
            problem => problem.Rule.ShouldBe(FactRules.NameAmbiguous),
            problem => problem.Text.ShouldContain("Duval, Fils"),
            problem => problem.Text.ShouldContain("DuvalEtFils"));
        NameReader.Read("Duval & Co", "fr", table, "Firm").Problem!.Rule.ShouldBe(FactRules.NameAmbiguous);
        NameReader.Read("Duval", "fr", table, "Firm").Members.ShouldBe(["Duval"]);
    }

    [Fact]
    public void A_name_of_nothing_but_signs_that_writers_leave_out_stands_nowhere()
    {
        var table = new NameTable([new("A", ["-", "…"]), new("_", [])]);

        NameReader.Read("-", "fr", table, "Letter").Problem!.Rule.ShouldBe(FactRules.UnknownName);
        NameReader.Read("", "fr", table, "Letter").Problem!.Rule.ShouldBe(FactRules.UnknownName);
        NameReader.Read("…", "fr", table, "Letter").Members.ShouldBe(["A"]);
    }

    [Fact]
    public void Words_of_any_length_are_answered_at_once()
    {
        var table = new NameTable([new("A", []), new("AetA", ["A et A"]), new("B", ["A et A et A"])]);
        var hostile = string.Join(" et ", Enumerable.Repeat("A", 190));

        NameReader.Read(hostile, "fr", table, "Letter").Problem.ShouldNotBeNull();
        NameReader.Read(new string('A', 1_000_000), "fr", table, "Letter").Problem!.Rule.ShouldBe(FactRules.UnknownName);
        NameReader.Read(string.Concat(Enumerable.Repeat("A, ", 1_000_000)), "fr", table, "Letter").Problem!.Rule.ShouldBe(FactRules.UnknownName);
    }

    [Fact]
    public void A_table_tells_what_stands_for_two_members_is_declared_twice_or_stands_for_nothing()
    {
        var table = new NameTable(
        [
            new("Oracle", ["oracle", "Orakel"]), new("Compas", ["ORACLE", "Le Compas", "Le Compas"]), new("GrandLarge", ["Grand Large", " - "]), new("Grand_Large", []),
        ]);

        table.Clashes().ShouldBe(
        [
            new("Grand_Large", "Grand_Large", "GrandLarge"),
            new("ORACLE", "Compas", "Oracle"),
            new("Le Compas", "Compas", "Compas"),
            new(" - ", "GrandLarge", null),
        ]);
    }
}
