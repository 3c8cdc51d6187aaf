using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MetaAi.Domain;
using MetaAi.Facts;

namespace FactBook.Tests;

/// <summary>The book of the real catalogue.</summary>
public sealed partial class CatalogueBookTests
{
    private static readonly IReadOnlyList<IFact> Facts = FactCatalogue.Of(typeof(Systems).Assembly).All;
    private static readonly Book Book = new(Systems.All, Facts, Chapters.All);
    private static readonly string Printed = Run();

    [Fact]
    public void Fits_80_columns_and_has_no_colours()
    {
        Printed.Split('\n').Where(line => line.Length > 80).ShouldBeEmpty();
        Printed.ShouldNotContain('\u001b');
        Printed.ShouldNotContain('…');
    }

    [Fact]
    public void A_screen_gets_the_same_words()
    {
        using var output = new StringWriter { NewLine = "\n" };
        BookCommand.Run([], Book, new Terminal(output, TextWriter.Null, IsRedirected: false)).ShouldBe(0);

        Squeezed(AnsiCode().Replace(output.ToString(), "")).ShouldBe(Squeezed(Printed));
    }

    [Fact]
    public void Loses_no_word_of_a_fact()
    {
        var (words, saying) = (Squeezed(Printed), new Saying(Book.Spellings));

        foreach (var fact in Facts)
        {
            words.ShouldContain(Squeezed(saying.ValueOf(fact)), customMessage: fact.Id);
            words.ShouldContain(Squeezed(fact.Remark ?? ""), customMessage: fact.Id);
            foreach (var quote in fact.Evidence is { } evidence ? evidence.Further.Prepend(evidence) : [])
            {
                words.ShouldContain(Squeezed($"\"{quote.Exact}\" at {quote.CodePoints.Start}-{quote.CodePoints.End}"), customMessage: fact.Id);
            }
        }
    }

    [Fact]
    public void Each_system_leads_with_key_figures_and_a_worked_example_and_then_has_its_facts()
    {
        Chapters.All.Select(chapter => chapter.System).ShouldBe(Systems.All);
        foreach (var chapter in Chapters.All)
        {
            chapter.KeyFigures.Count.ShouldBeGreaterThanOrEqualTo(2, chapter.System.Title);
            chapter.Headlines.ShouldBeInRange(1, chapter.KeyFigures.Count);
            chapter.Questions.ShouldNotBeEmpty(chapter.System.Title);
            var title = $"\n{chapter.System.Title}\n=";
            Printed.ShouldContain(title);
            Printed.IndexOf($"\n{chapter.System.Title}: the facts\n-", StringComparison.Ordinal).ShouldBeGreaterThan(Printed.IndexOf(title + "=", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_answer_says_what_it_rests_on()
    {
        foreach (var reply in Chapters.All.SelectMany(chapter => chapter.KeyFigures.Concat(chapter.Questions.SelectMany(question => question.Replies))))
        {
            (reply.Facts.Any() || reply.Assumptions.Any()).ShouldBeTrue(reply.Name);
            new Saying(Book.Spellings).ValueOf(reply).EndsWith(Saying.AssumedMark, StringComparison.Ordinal).ShouldBe(reply.Assumptions.Any(), reply.Name);
        }
    }

    [Fact]
    public void The_members_of_a_record_and_the_points_of_a_series_stand_together()
    {
        var deals = Block("Deals.ScaleAi");
        foreach (var member in new[] { "Price 2025-06", "Stake 2025-06", "Buyer: Meta", "Business:", "Implied value 2025-06" })
        {
            deals.ShouldContain(member);
        }

        var spending = Block("CashFlow.CapitalExpenditure");
        foreach (var point in new[] { "2024: 39 billion USD", "2025: 60 to 65 billion USD (forecast)", "2025: 60 to 80 billion USD (forecast)" })
        {
            spending.ShouldContain(point);
        }
    }

    [Fact]
    public void What_a_value_is_of_is_written_in_words() => Printed.ShouldNotMatch(@"\bof [A-Z][a-z]+[A-Z][a-z]+");

    [Theory]
    [InlineData("GoogleCloud", "Google Cloud")]
    [InlineData("ScaleAI", "Scale AI")]
    [InlineData("PerplexityAI", "Perplexity AI")]
    [InlineData("MarkZuckerberg", "Mark Zuckerberg")]
    [InlineData("AlexandrWang", "Alexandr Wang")]
    [InlineData("Aws", "AWS")]
    public void Names_are_written_as_the_articles_write_them(string member, string written)
    {
        Regex.Matches(Printed, $@"\b{member}\b").ShouldBeEmpty();
        Printed.ShouldContain(written);
        Book.Spellings.Of(member).ShouldBe(written);
    }

    [Fact]
    public void A_source_shows_no_answer_that_rests_on_another()
    {
        foreach (var source in Book.SourceNames)
        {
            Book.Filter(null, source, null).Chapters.SelectMany(chapter => chapter.KeyFigures.Concat(chapter.Questions.SelectMany(question => question.Replies)))
                .ShouldAllBe(reply => reply.Sources.Single().Name == source);
        }
    }

    [Theory]
    [InlineData("CashLeftShare")]
    [InlineData("ScaleAi.ImpliedValue")]
    [InlineData("SigningBonuses")]
    public void The_README_explains_what_the_catalogue_explains(string member) => Readme().ShouldContain($"```\n{Run("--explain", member)}```");

    [Fact]
    public void A_series_and_its_point_are_explained_where_they_say_one_thing_and_else_what_may_be_meant_is_said()
    {
        var one = Run("--explain", "OperatingCashFlow[2024].Znews");
        Run("--explain", "OperatingCashFlow[2024]").ShouldBe(one);
        Run("--explain", "OperatingCashFlow").ShouldBe(one);
        Error("--explain", "CapitalExpenditure[2025]").ShouldBe(
            "error: 'CapitalExpenditure[2025]' may be MetaAi.Domain.CashFlow.CapitalExpenditure[2025].LlamaMonetisation, MetaAi.Domain.CashFlow.CapitalExpenditure[2025].Znews: say the whole of one.\n");
    }

    [Fact]
    public void A_line_of_several_amounts_is_money() => Run("--kind", "money", "--system", "cash", "--answers").ShouldContain("capital expenditure planned for 2025");

    [Fact]
    public void The_README_shows_what_the_book_says_in_short()
    {
        var first = Printed[..Printed.IndexOf("\n\n", StringComparison.Ordinal)];

        first.ShouldStartWith("In short\n");
        Readme().ShouldContain($"```\n{first}\n```");
    }

    private static string Block(string code) => Printed[Regex.Match(Printed, $@"^.* {Regex.Escape(code)}$", RegexOptions.Multiline).Index..] is var rest ? rest[..rest.IndexOf("\n\n", StringComparison.Ordinal)] : "";

    private static string Squeezed(string words) => Space().Replace(words, "");

    private static string Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        BookCommand.Run(arguments, Book, new Terminal(output, TextWriter.Null, IsRedirected: true)).ShouldBe(0);
        return output.ToString();
    }

    private static string Error(params string[] arguments)
    {
        using var error = new StringWriter { NewLine = "\n" };
        BookCommand.Run(arguments, Book, new Terminal(TextWriter.Null, error, IsRedirected: true)).ShouldBe(2);
        return error.ToString();
    }

    private static string Readme() => File.ReadAllText(Path.Combine(Root(), "README.md")).ReplaceLineEndings("\n");

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));

    [GeneratedRegex(@"\u001b\[[0-9;]*m")]
    private static partial Regex AnsiCode();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
