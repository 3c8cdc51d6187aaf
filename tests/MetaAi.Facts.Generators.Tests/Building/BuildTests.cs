namespace MetaAi.Facts.Generators.Tests.Building;

/// <summary>What a person sees who builds on the command line.</summary>
public sealed class BuildTests(BuiltProjects projects) : IClassFixture<BuiltProjects>
{
    [Fact]
    public void A_project_whose_text_proves_its_quotes_builds() => projects.ErrorsOf("Proved").ShouldBeEmpty(projects.Output);

    [Fact]
    public void A_project_with_the_lock_alone_builds_into_the_same_bytes()
    {
        projects.ErrorsOf("Locked").ShouldBeEmpty(projects.Output);

        File.ReadAllBytes(projects.AssemblyOf("Locked")).AsSpan().SequenceEqual(File.ReadAllBytes(projects.AssemblyOf("Proved"))).ShouldBeTrue();
    }

    [Fact]
    public void A_wrong_digit_is_one_error_at_its_quote()
    {
        var error = projects.ErrorsOf("WrongDigit").ShouldHaveSingleItem(projects.Output);

        error.ShouldStartWith("Ledger.cs(18,6): error FACT202: '43 millions d'euros' does not stand in 'brewery.txt'; nearest: '48 millions d'euros' (line 3)");
    }

    [Fact]
    public void A_claim_that_contradicts_its_formula_is_one_error_in_the_formula()
    {
        var error = projects.ErrorsOf("Contradicted").ShouldHaveSingleItem(projects.Output);

        error.ShouldStartWith("Ledger.cs(31,15): error FACT312: 'Abroad2023' says 35.0 % (34.5 % to 35.5 %), but its formula comes to 45 %, at least 9.5 pp apart; ");
    }

    [Fact]
    public void A_statement_of_a_series_without_a_period_is_one_error_and_a_formula_of_its_points_none()
    {
        var error = projects.ErrorsOf("Series").ShouldHaveSingleItem(projects.Output);

        error.ShouldMatch(@"^Ledger\.cs\(\d+,\d+\): error FACT\d{3}: ");
        error.ShouldContain("FACT321: 'environ 9 millions d'euros' is of no point of the series 'Sales', because it has no period");
    }

    [Fact]
    public void An_operator_between_two_currencies_is_one_error_at_the_operation()
    {
        var error = projects.ErrorsOf("Computed").ShouldHaveSingleItem(projects.Output);

        error.ShouldMatch(@"^Ledger\.cs\(46,44\): error FACT316: 'Ledger\.Half2023 - Vat' has no value: Money in CAD cannot be subtracted from money in EUR: ");
    }

    [Fact]
    public void What_is_not_partial_is_shown_before_anything_of_the_compiler() =>
        projects.ErrorsOf("NotPartial").Select(error => error[..(error.IndexOf("FACT", StringComparison.Ordinal) + 7)]).ShouldBe(
            ["Ledger.cs(10,25): error FACT001", "Ledger.cs(31,6): error FACT001"], ignoreOrder: true, projects.Output);

    [Fact]
    public void A_text_that_is_not_UTF_8_is_refused_in_the_text_itself() =>
        projects.ErrorsOf("NotUtf8").ShouldHaveSingleItem().ShouldStartWith("brewery.txt(3,94): error FACT211: The text 'brewery.txt' is damaged at line 3, column 94: ");
}
