using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Jint;
using MetaAi.Domain;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;

namespace FactBook.Tests;

/// <summary>The page of the catalogue answers for other assumptions what its models answer when they are given them.</summary>
public sealed class ModelPageTests : IDisposable
{
    private const int Cases = 1_000;
    private const long Million = 1_000_000;

    private static readonly Book Book = new(Systems.All, FactCatalogue.Of(typeof(Systems).Assembly).All, Chapters.All);

    private static readonly Lazy<(int Code, string Said, string Error, IDocument Page)> Written = new(Write);

    private const string Probe = """
        const inputOf = ({ ends: [low, high] }) => {
          const [from, to] = [low, high].map(end => end === null ? null : exact.parse(end));
          const bounds = { low: from ? exact.at(from) : exact.far(-1), high: to ? exact.at(to) : exact.far(1) };
          return { bounds, nominal: { low: exact.at(from ?? to), high: exact.at(to ?? from) }, isOne: low !== null && low === high };
        };
        const endOf = end => end.infinity ? null : `${end.reached ? "" : "not "}${exact.text(end.value)}`;
        const known = new Map();
        const formulaOf = data => {
          if (!known.has(data)) {
            const { form, inputs, unit } = JSON.parse(data);
            known.set(data, { form: exact.formOf(form), inputs, unit });
          }

          return known.get(data);
        };
        const probe = (data, given, print) => {
          const { form, inputs, unit } = formulaOf(data);
          const values = JSON.parse(given).map(inputOf);
          const result = exact.evaluate(form, inputs.map(input => typeof input === "number" ? values[input] : exact.inputOf(input)));
          return result.bounds ? [endOf(result.bounds.low), endOf(result.bounds.high), unit ? exact.words(result, unit, JSON.parse(print)) : ""].join("|") : null;
        };
        """;

    private readonly Engine engine = new();

    public ModelPageTests()
    {
        using var script = new StreamReader(Assembly.Load("MetaAi.Facts.Cli").GetManifestResourceStream("exact.js")!);
        engine.Execute(script.ReadToEnd()).Execute(Probe);
    }

    public void Dispose() => engine.Dispose();

    [Fact]
    public void The_page_has_the_chapters_of_the_book_and_every_fact_is_proved()
    {
        var (code, said, error, page) = Written.Value;

        (code, error).ShouldBe((0, ""));
        said.ShouldContain(" facts of 5 sources, without texts");
        page.QuerySelectorAll(".chapter > h2").Select(title => title.TextContent).Take(Systems.All.Count).ShouldBe(Systems.All.Select(system => system.Title));
        page.QuerySelectorAll(".bad:not(.rule)").ShouldBeEmpty();
        page.QuerySelectorAll(".chapter .answers").ShouldNotBeEmpty();
        Book.Facts.Where(fact => fact.Evidence is null).Select(computed => "#f-" + computed.Id["MetaAi.Domain.".Length..]).ShouldBeSubsetOf(
            page.QuerySelectorAll(".chapter .answers a").Select(figure => figure.GetAttribute("href")!));
        page.QuerySelectorAll(".chapter .derivations .tree").ShouldNotBeEmpty();
        page.QuerySelectorAll("article, aside .text").ShouldAllBe(article => article.QuerySelector("mark") == null);
        page.QuerySelectorAll(".scenario h3").Select(title => title.TextContent).ShouldContain("Who would pay how much, and what stays with Meta?");
    }

    [Fact]
    public void Each_answer_of_the_models_stands_in_the_page_and_can_be_computed_again()
    {
        var rows = Written.Value.Page.QuerySelectorAll(".scenario .results tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelector("td b")!.TextContent);

        foreach (var answer in FundingExample.Scenario.Answers.Concat(RevenueSharingExample.Scenario.Answers))
        {
            rows[Book.Spellings.In(answer.Name)].ShouldBe(answer.Value.ToString());
        }

        Written.Value.Page.QuerySelectorAll(".scenario .results tbody tr").ShouldAllBe(row => row.HasAttribute("data-answer"));
    }

    [Fact]
    public void The_split_of_the_page_is_that_of_the_model_for_any_inputs() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Cases),
        Prop.ForAll(
            (from cost in Range(1, 40_000, Million) from amazon in Range(0, 10_000, 1) from microsoft in Range(0, 10_000, 1) from oracle in Range(0, 12_000, Million) select (cost, amazon, microsoft, oracle)).ToArbitrary(),
            given => IsSplit(given.cost, given.amazon, given.microsoft, given.oracle)));

    [Fact]
    public void The_take_of_the_page_is_that_of_the_model_for_any_inputs() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Cases),
        Prop.ForAll(
            (from percentage in Range(0, 10_000, 1) from revenues in Range(0, 5_000, Million).ArrayOf(RevenueSharingExample.Scenario.Hosts.Count) from most in Gen.Choose(0, 4) select (percentage, revenues, most)).ToArbitrary(),
            given => IsTake(given.percentage, given.revenues, given.most == 0 ? 7_000 * Million : null)));

    private void IsSplit((long Low, long High) cost, (long Low, long High) amazon, (long Low, long High) microsoft, (long Low, long High) oracle)
    {
        var scenario = Scenario("Who would pay");
        var given = Given(scenario, name => name switch
        {
            "training cost of Llama" => Ends(cost),
            "pledge of Amazon" => Shares(amazon),
            "pledge of Microsoft" => Shares(microsoft),
            _ => Ends(oracle),
        });
        var isBroken = scenario.QuerySelectorAll("[data-rule]").Any(rule => Compute(rule.GetAttribute("data-rule")!, given) is { } left && (left[1] is { } high && (high.StartsWith('-') || high.StartsWith("not 0", StringComparison.Ordinal) || high.StartsWith("not -", StringComparison.Ordinal))));
        FundingScenario model;
        try
        {
            model = new(
                Assumption.Money(cost.Low, cost.High, "USD", "a case", "cost"),
                [Pledge.OfShare(Company.Amazon, Percent(amazon)), Pledge.OfShare(Company.Microsoft, Percent(microsoft)), Pledge.OfAmount(Company.Oracle, Assumption.Money(oracle.Low, oracle.High, "USD", "a case", "oracle"))]);
        }
        catch (ArgumentException)
        {
            isBroken.ShouldBeTrue();
            return;
        }

        isBroken.ShouldBeFalse();
        foreach (var (partner, amount) in model.Contributions)
        {
            ShouldAnswer(scenario, $"{partner} contributes", given, amount);
        }

        ShouldAnswer(scenario, "stays with Meta", given, model.StaysWithMeta);
        ShouldAnswer(scenario, "pledged", given, model.Pledged);
        ShouldAnswer(scenario, "coverage", given, model.Coverage);
        ShouldAnswer(scenario, "pledged beyond the cost", given, model.Excess);
    }

    private void IsTake((long Low, long High) percentage, (long Low, long High)[] revenues, long? unlisted)
    {
        var scenario = Scenario("What would Meta take");
        var model = new RevenueSharingScenario(
            Percent(percentage),
            RevenueSharingExample.Scenario.Hosts.Zip(revenues, (host, revenue) => new HostedRevenue(host.Host, Assumption.Money(revenue.Low, revenue.High, "USD", "a case", host.Host))),
            isOpen: true);
        var others = Assumption.Money(0, unlisted, "USD", "a case", "others");
        var part = Assumption.Percent(1, "a case", "part");
        var given = Given(scenario, legend => legend switch
        {
            "percentage that is shared" => Shares(percentage),
            "hosts that are not listed" => ["0", unlisted?.ToString(CultureInfo.InvariantCulture)],
            "part of capital expenditure to pay for" => ["1/100", "1/100"],
            _ => Ends(revenues[RevenueSharingExample.Scenario.Hosts.Select(host => $"hosted revenue of {Book.Spellings.In(host.Host)}").ToList().IndexOf(legend)]),
        });

        // Hosts differ in their names alone, so one of them is enough for each case.
        var (name, take) = model.Takes.ElementAt((int)(revenues[0].High / Million % model.Takes.Count));
        ShouldAnswer(scenario, $"take of {Book.Spellings.In(name)}", given, take);
        ShouldAnswer(scenario, "take of the named hosts", given, model.TakeOfListed);
        ShouldAnswer(scenario, "take in all, of an open list of hosts", given, (Arithmetic.Sum([.. model.Hosts.Select(host => host.Revenue)]) + others) * model.Percentage);
        ShouldAnswer(scenario, "hosted revenue that pays for a hundredth of capital expenditure", given, model.HostedRevenueThatPaysFor(CashFlow.CapitalExpenditure[2025].From(nameof(Sources.Znews)), part));
    }

    private void ShouldAnswer<T>(IElement scenario, string name, string given, Derived<T> value)
        where T : notnull
    {
        var row = scenario.QuerySelectorAll(".results tbody tr").Single(row => row.QuerySelector("th")!.TextContent == name);
        var found = Compute(row.GetAttribute("data-answer")!, given);
        if (value.Refusal is not null)
        {
            found.ShouldBeNull(name);
            return;
        }

        var bounds = value.WithRounding!.Value;
        found.ShouldBe([End(bounds.Minimum, bounds.IsMinimumExclusive), End(bounds.Maximum, bounds.IsMaximumExclusive), value.ToString()], name);
    }

    private string?[]? Compute(string data, string given)
    {
        var answer = engine.Invoke(engine.Evaluate("probe"), data, given, Written.Value.Page.QuerySelector("[data-print]")!.GetAttribute("data-print"));
        return answer.IsNull() ? null : [.. answer.AsString().Split('|').Select(part => part.Length == 0 ? null : part)];
    }

    private static IElement Scenario(string start) => Written.Value.Page.QuerySelectorAll(".scenario").Single(scenario => scenario.QuerySelector("h3")!.TextContent.StartsWith(start, StringComparison.Ordinal));

    private static string Given(IElement scenario, Func<string, string?[]> endsOf) => new JsonArray([.. scenario.QuerySelectorAll("fieldset").Select(field =>
        new JsonObject { ["ends"] = new JsonArray([.. endsOf(field.QuerySelector("legend")!.TextContent).Select(end => (JsonNode?)end)]) })]).ToJsonString();

    private static Gen<(long Low, long High)> Range(int least, int most, long unit) =>
        from one in Gen.Choose(least, most)
        from isOne in Gen.Choose(0, 2)
        from other in Gen.Choose(least, most)
        select (Math.Min(one, isOne == 0 ? one : other) * unit, Math.Max(one, isOne == 0 ? one : other) * unit);

    private static Assumption<Ratio> Percent((long Low, long High) share) => Assumption.Percent(share.Low / 100m, share.High / 100m, "a case", "share");

    private static string?[] Ends((long Low, long High) amount) => [amount.Low.ToString(CultureInfo.InvariantCulture), amount.High.ToString(CultureInfo.InvariantCulture)];

    private static string?[] Shares((long Low, long High) share) => [$"{share.Low}/10000", $"{share.High}/10000"];

    private static string? End(Rational? end, bool isExclusive) => end is { } number ? (isExclusive ? "not " : "") + number.ToFractionString() : null;

    private static (int Code, string Said, string Error, IDocument Page) Write()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            using var output = new StringWriter { NewLine = "\n" };
            using var error = new StringWriter { NewLine = "\n" };
            var file = Path.Combine(folder, "book.html");
            var code = BookCommand.Run(["--html", file], Book, new MetaAi.Samples.Terminal(output, error, IsRedirected: true));
            return (code, output.ToString(), error.ToString(), new HtmlParser().ParseDocument(File.ReadAllText(file)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
