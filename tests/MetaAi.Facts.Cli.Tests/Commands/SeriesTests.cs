using System.Globalization;
using System.Text.Json.Nodes;

namespace MetaAi.Facts.Cli.Commands;

/// <summary>Points of a series and further sources of one fact, as the generator compiles them: each is locked, checked, exported and explained.</summary>
public sealed class SeriesTests : IDisposable
{
    private const string News = "En 2024, le port valait 39 milliards de dollars ; en 2025, il vaudra 41 milliards de dollars.\n";
    private const string Press = "Le port valait 39 milliards de dollars en 2023. En 2024, on disait 39,2 milliards de dollars.\n";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_point_and_every_source_is_locked_and_proved()
    {
        var harbour = Build();

        Tool.Run("lock", harbour, "--texts", folder["texts"]).Output.ShouldEndWith("facts.lock: 4 quotes of 2 texts\n");
        File.ReadAllText(folder["facts.lock"]).ShouldContain("quote\tpress.txt\t39,2 milliards de dollars");

        var check = Tool.Run("check", harbour, "--texts", folder["texts"]);
        check.ExitCode.ShouldBe(0, check.Error);
        check.Output.ShouldEndWith("4 quoted facts: 4 proved by text, 0 by lock; 0 problems\n");
        check.Output.ShouldContain("text\tPorts.Harbour.Worth.Press\tpress.txt\t'39,2 milliards de dollars'");

        var alone = Tool.Run("check", harbour, "--no-texts");
        alone.ExitCode.ShouldBe(0, alone.Error);
        alone.Output.ShouldEndWith("4 quoted facts: 0 proved by text, 4 by lock; 0 problems\n");
    }

    [Theory]
    [InlineData("39,2 milliards", "39,4 milliards", "FACT202")]
    [InlineData("en 2023", "en 2022", "FACT219")]
    [InlineData("41 milliards", "42 milliards", "FACT202")]
    public void A_text_that_changed_fails_the_statement_that_it_was_of(string written, string instead, string id)
    {
        var harbour = Build();
        folder.Write("texts/news.txt", News.Replace(written, instead, StringComparison.Ordinal));
        folder.Write("texts/press.txt", Press.Replace(written, instead, StringComparison.Ordinal));

        var check = Tool.Run("check", harbour, "--texts", folder["texts"]);

        check.ExitCode.ShouldBe(1);
        check.Errors.ShouldHaveSingleItem().ShouldContain($"error {id}: ");
    }

    [Fact]
    public void What_stands_beside_no_fact_is_checked_as_one()
    {
        var harbour = Build(source => source.Replace("Corroborates = \"Ports.Harbour.Worth\"", "Corroborates = \"Ports.Harbour.Wort\"", StringComparison.Ordinal));

        Tool.Run("check", harbour, "--texts", folder["texts"]).Output.ShouldContain("5 quoted facts");
    }

    [Fact]
    public void The_export_has_each_point_and_beside_a_fact_what_other_sources_say()
    {
        var lines = Tool.Run("export", Build()).Lines.Select(line => JsonNode.Parse(line)!).ToArray();

        lines.Select(line => (string?)line["id"]).ShouldBe(["Ports.Harbour.Growth", "Ports.Harbour.Value[2023].Press", "Ports.Harbour.Value[2024].News", "Ports.Harbour.Value[2025].News", "Ports.Harbour.Worth"]);
        var other = lines[4]["corroborations"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)other["source"], (string?)other["exact"], (string?)other["low"], (int?)other["start"]).ShouldBe(("press.txt", "39,2 milliards de dollars", "39200000000", Press.IndexOf("39,2", StringComparison.Ordinal)));
        lines[3]["corroborations"].ShouldBeNull();
    }

    [Theory]
    [InlineData("Value[2025].News", "Harbour, Value 2025: 41 billion USD, \"41 milliards de dollars\" (News)")]
    [InlineData("Harbour.Value[2025?]", "Harbour, Value 2025: 41 billion USD, \"41 milliards de dollars\" (News)")]
    [InlineData("Ports.Harbour.Value[2023-01-01/2023-12-31]", "Harbour, Value 2023: 39 billion USD, \"39 milliards de dollars\" (Press)")]
    [InlineData("Worth", "Harbour, Worth 2024: 39 billion USD, \"39 milliards de dollars\" (News); also 39.2 billion USD, \"39,2 milliards de dollars\" (Press)")]
    public void A_point_is_explained_by_its_name(string name, string told) => Tool.Run("explain", Build(), name).ShouldBe(new(0, told + "\n", ""));

    [Fact]
    public void A_series_alone_lists_its_points()
    {
        var run = Tool.Run("explain", Build(), "Value");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("'Value' may be Ports.Harbour.Value[2023].Press, Ports.Harbour.Value[2024].News, Ports.Harbour.Value[2025].News: say more of its name");
    }

    [Fact]
    public void What_is_computed_from_points_is_explained_down_to_them()
    {
        var run = Tool.Run("explain", Build(), "Growth");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("\"41 milliards de dollars\" (News)");
        run.Output.ShouldContain("\"39 milliards de dollars\" (Press)");
    }

    private string Build(Func<string, string>? change = null)
    {
        folder.Write("texts/news.txt", News);
        folder.Write("texts/press.txt", Press);
        return Harbour.Compile((change ?? (source => source))(Source), folder["ports.dll"]);
    }

    private static string Source => $$"""
        using System;
        using MetaAi.Facts;

        namespace Ports
        {
            public static class Sources
            {
                [Source("news.txt", Language = "fr", Currency = "USD")]
                public static string News => throw new InvalidOperationException();

                [Source("press.txt", Language = "fr", Currency = "USD")]
                public static string Press => throw new InvalidOperationException();
            }

            public static class Harbour
            {
                [Quote("39 milliards de dollars", Source = "News", Period = "2024", Overlaps = true)]
                [Quote("39 milliards de dollars", Source = "Press", Period = "2023")]
                [Quote("41 milliards de dollars", Source = "News", Period = "2025")]
                {{Record("Value[2024].News", "2024", "39", -9, News, "news.txt", "")}}
                {{Record("Value[2023].Press", "2023", "39", -9, Press, "press.txt", ", Quote = 1")}}
                {{Record("Value[2025].News", "2025", "41", -9, News, "news.txt", "")}}
                public static string Value => throw new InvalidOperationException();

                [Quote("39 milliards de dollars", Source = "News", Period = "2024", Overlaps = true)]
                [Quote("39,2 milliards de dollars", Source = "Press", Period = "2024")]
                {{Record("Worth", "2024", "39", -9, News, "news.txt", "")}}
                {{Record("Worth.Press", "2024", "39,2", -8, Press, "press.txt", ", Corroborates = \"Ports.Harbour.Worth\"")}}
                public static string Worth => throw new InvalidOperationException();

                [FactRecord("Ports.Harbour.Growth", Subject = "Harbour", Concept = "Growth", Kind = "percent", ValueKind = "value", Modality = "actual", Rank = "normal",
                    Derivation = "Value[2025] / Value[2023] - 1", Inputs = new[] { "Value[2025]", "Ports.Harbour.Value[2025].News", "Value[2023]", "Ports.Harbour.Value[2023].Press" })]
                public static string Growth => throw new InvalidOperationException();
            }
        }
        """;

    private static string Record(string name, string period, string number, int decimals, string text, string file, string more)
    {
        var exact = $"{number} milliards de dollars";
        var start = text.IndexOf(exact, StringComparison.Ordinal);
        var units = (decimal.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture) * 1_000_000_000).ToString("0", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"[FactRecord(\"Ports.Harbour.{name}\", Subject = \"Harbour\", Concept = \"{name.Split('[', '.')[0]}\", Period = \"{period}\", Kind = \"money\", ValueKind = \"value\", Low = \"{units}\", High = \"{units}\", Unit = \"USD\", Hedge = \"exact\", Decimals = {decimals}, Modality = \"actual\", Rank = \"normal\", Source = \"{file}\", Exact = \"{exact}\", Start = {start}, End = {start + exact.Length}{more})]");
    }
}
