using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT012_InvalidArgumentTests
{
    [Theory]
    [InlineData("Currency = \"EUR\"", "Currency = \"EUR\"", "leave it out")]
    [InlineData("Value = \"5\"", "Value = \"5\"", "leave it out")]
    [InlineData("Unit = \"tonnes\"", "Unit = \"tonnes\"", "leave it out")]
    [InlineData("Undisclosed = true, Value = \"5\"", "Value = \"5\"", "leave it out")]
    [InlineData("Subject = \"\"", "Subject = \"\"", "a text")]
    [InlineData("Concept = \" \"", "Concept = \" \"", "a text")]
    [InlineData("Via = new[] { \"\" }", "Via = \"\"", "a name")]
    [InlineData("Period = \"XXXX-06\"", "Period = \"XXXX-06\"", "with its year")]
    [InlineData("Period = \"../..\"", "Period = \"../..\"", "with its year")]
    [InlineData("Period = \"last year\"", "Period = \"last year\"", "an EDTF date")]
    [InlineData("Undisclosed = true, NoValue = true", "NoValue = \"true\"", "a value exists or it does not")]
    [InlineData("Open = true", "Open = \"true\"", "declare Fact<NameList<T>>")]
    [InlineData("For = \"Name\"", "For = \"Name\"", "leave it out")]
    [InlineData("Modality = (Modality)99", "Modality = \"99\"", "a member of Modality")]
    [InlineData("Rank = (Rank)(-1), RankReason = \"none\"", "Rank = \"-1\"", "a member of Rank")]
    [InlineData("Prefix = \" \"", "Prefix = \" \"", "a text")]
    [InlineData("Suffix = \"\"", "Suffix = \"\"", "a text")]
    [InlineData("Gloss = \"\"", "Gloss = \"\"", "a text")]
    [InlineData("Remark = \" \"", "Remark = \" \"", "a text")]
    [InlineData("Confirmed = \"\"", "Confirmed = \"\"", "a text")]
    [InlineData("Confirmed = \" \"", "Confirmed = \" \"", "a text")]
    public async Task An_argument_of_a_quote_is_refused_with_what_it_should_be(string argument, string said, string expected)
    {
        var run = await Brewery.Facts($$"""
            [[|Quote("Odile Carmin", {{argument}})|]]
            public static partial Fact<string> Director { get; }
            """).Run();

        run.ShouldFind(FactRules.InvalidArgument, said, expected);
    }

    [Theory]
    [InlineData("Per = \"per year\"", "'per'", "\"year\"")]
    [InlineData("Per = \"a year\"", "'a'", "\"year\"")]
    [InlineData("Per = \"an hour\"", "'an'", "\"hour\"")]
    [InlineData("Per = \"each site\"", "'each'", "\"site\"")]
    [InlineData("Per = \"par an\"", "'par'", "\"an\"")]
    [InlineData("Per = \"/site\"", "'/'", "\"site\"")]
    [InlineData("Of = \"of sales\"", "'of'", "\"sales\"")]
    [InlineData("Of = \"de ventes\"", "'de'", "\"ventes\"")]
    [InlineData("Of = \"d'emplois\"", "'d''", "\"emplois\"")]
    [InlineData("Of = \"d’emplois\"", "'d’'", "\"emplois\"")]
    public async Task A_word_that_the_line_says_itself_is_refused_with_what_to_write(string argument, string introduction, string written)
    {
        var run = await Brewery.Facts($$"""
            [[|Quote("48 millions d'euros", {{argument}})|]]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """).Run();

        run.ShouldFind(FactRules.InvalidArgument, argument, $"after {introduction} alone", $"as {written}");
    }

    [Theory]
    [InlineData("Per = \"period\"")]
    [InlineData("Per = \"acre\"")]
    [InlineData("Per = \"parcel\"")]
    [InlineData("Of = \"offices\"")]
    [InlineData("Of = \"De Beers\"")]
    [InlineData("Of = \"demand\"")]
    public async Task A_word_that_only_begins_like_one_is_clean(string argument) => (await Brewery.Facts($$"""
        [Quote("48 millions d'euros", {{argument}})]
        public static partial Fact<MonetaryAmount> Sales { get; }
        """).Run()).ShouldBeClean();

    [Theory]
    [InlineData("""[[|Quote("")|]]""", "string")]
    [InlineData("""[[|Quote(" ", Undisclosed = true)|]]""", "MonetaryAmount")]
    public async Task A_quote_without_words_is_refused(string quote, string type)
    {
        var run = await Brewery.Facts($$"""
            {{quote}}
            public static partial Fact<{{type}}> Director { get; }
            """).Run();

        run.ShouldFind(FactRules.InvalidArgument, "exact = \"\"", "the quote is empty");
    }

    [Fact]
    public async Task A_currency_that_is_none_is_refused()
    {
        var run = await Brewery.Facts("""
            [[|Quote("48 millions d'euros", Currency = "Euro")|]]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """).Run();

        run.ShouldFind(FactRules.InvalidArgument, "Currency = \"Euro\"", "an ISO 4217 code such as USD");
    }

    [Fact]
    public async Task A_currency_that_the_words_do_not_name_is_refused()
    {
        var run = await Brewery.Facts("""
            [[|Quote("48 millions d'euros", Currency = "CAD")|]]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """).Run();

        run.ShouldFind(FactRules.InvalidArgument, "Currency = \"CAD\"", "what the words name, 'EUR'");
    }

    [Fact]
    public async Task A_currency_that_the_words_name_too_is_clean() => (await Brewery.Facts("""
        [Quote("48 millions d'euros", Currency = "EUR")]
        public static partial Fact<MonetaryAmount> Sales { get; }
        """).Run()).ShouldBeClean();

    [Theory]
    [InlineData("Unit = \"cartes\"", "Unit = \"cartes\"", "what the words count, 'cloches'")]
    [InlineData("Unit = \" \"", "Unit = \" \"", "a text")]
    [InlineData("Currency = \"EUR\"", "Currency = \"EUR\"", "leave it out")]
    public async Task An_argument_of_a_count_is_refused_with_what_it_should_be(string argument, string said, string expected)
    {
        var run = await Foundry.Facts($$"""
            [[|Quote("12 000 cloches", {{argument}})|]]
            public static partial Fact<Quantity> Bells { get; }
            """).Run();

        run.ShouldFind(FactRules.InvalidArgument, said, expected);
    }

    [Theory]
    [InlineData("MonetaryAmount")]
    [InlineData("PercentagePoints")]
    [InlineData("DurationRange")]
    [InlineData("Partner")]
    [InlineData("NameList<Partner>")]
    [InlineData("decimal")]
    public async Task A_unit_is_for_counts_alone(string type)
    {
        var run = await Foundry.Facts($$"""
            [[|Quote("12 000 cloches", Unit = "cloches")|]]
            public static partial Fact<{{type}}> Bells { get; }
            """).Run();

        run.ShouldFind(FactRules.InvalidArgument, "Unit = \"cloches\"", "declare Fact<Quantity>");
    }

    [Theory]
    [InlineData("[[|Quote(\"Compas\", Open = true)|]]", "Partner")]
    [InlineData("[[|Quote(\"12 000 cloches\", Open = true)|]]", "Quantity")]
    [InlineData("[[|Quote(\"resté secret\", Undisclosed = true, Open = true)|]]", "NameList<Partner>")]
    [InlineData("[[|Quote(\"resté secret\", NoValue = true, Open = true)|]]", "NameList<Partner>")]
    public async Task Only_names_that_are_read_give_examples(string quote, string type) => (await Foundry.Facts($$"""
        {{quote}}
        public static partial Fact<{{type}}> Named { get; }
        """).Run()).ShouldFind(FactRules.InvalidArgument, "Open = \"true\"", "leave it out");

    [Theory]
    [InlineData("48 millions d'euros", "MonetaryAmount", "declare Fact<Ratio>")]
    [InlineData("1250 fûts", "Quantity", "declare Fact<Ratio>")]
    [InlineData("Odile Carmin", "string", "declare Fact<Ratio>")]
    [InlineData("le double", "Ratio", "possible with the multiple 'le double'")]
    public async Task Only_percentages_and_fractions_are_changes(string words, string type, string expected) => (await Brewery.Facts($$"""
        [[|Quote("{{words}}", Change = true)|]]
        public static partial Fact<{{type}}> Rise { get; }
        """).Run()).ShouldFind(FactRules.InvalidArgument, "Change = \"true\"", expected);

    [Fact]
    public async Task A_unit_that_says_what_the_words_say_is_clean() => (await Foundry.Facts("""
        [Quote("12 000 cloches", Unit = "cloches")]
        public static partial Fact<Quantity> Bells { get; }
        """).Run()).ShouldBeClean();

    [Theory]
    [InlineData("\"brewery.txt\", Currency = \"€\"", "Currency = \"€\"", "an ISO 4217 code")]
    [InlineData("\"brewery.txt\", Url = \"www\"", "Url = \"www\"", "an absolute address")]
    [InlineData("\"brewery.txt\", Issued = \"in spring\"", "Issued = \"in spring\"", "an EDTF date within one year")]
    [InlineData("\"brewery.txt\", Issued = \"2023/2025\"", "Issued = \"2023/2025\"", "an EDTF date within one year")]
    [InlineData("\"brewery.txt\", Accessed = \"2024-13\"", "Accessed = \"2024-13\"", "an EDTF date")]
    [InlineData("\"brewery.txt\", FiscalYearStart = 13", "FiscalYearStart = \"13\"", "a month, 1 to 12")]
    [InlineData("\"brewery.txt\", FiscalYearStart = -1", "FiscalYearStart = \"-1\"", "a month, 1 to 12")]
    [InlineData("\" \"", "text = \" \"", "a text's file name")]
    public async Task An_argument_of_a_source_is_refused_at_the_source_alone(string arguments, string said, string expected)
    {
        var run = await Brewery.Sources($$"""
            [[|Source({{arguments}}, Language = "fr")|]]
            public static partial Source Accounts { get; }
            """).Run();

        run.ShouldFind(FactRules.InvalidArgument, said, expected);
    }

    [Fact]
    public async Task Arguments_of_the_right_form_are_clean() => (await Brewery.Sources("""
        [Source("brewery.txt", Language = "fr", Currency = "EUR", Url = "https://quay.example/accounts", Issued = "2024-05~", Accessed = "2024-06-01",
            FiscalYearStart = 4)]
        public static partial Source Accounts { get; }
        """).Run()).ShouldBeClean();
}
