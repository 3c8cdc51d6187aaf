namespace MetaAi.Facts.Cli.Commands;

/// <summary>What a person confirmed of a quote goes with it into exports and locks, and the tool overrules no more than the compiler did.</summary>
public class ConfirmedTests
{
    private const string Whole = "Low = \"60000000000\", High = \"65000000000\", Unit = \"USD\", Hedge = \"exact\", Decimals = -9, Modality = \"forecast\", Rank = \"normal\",";
    private const string Upper = "Low = \"65000000000\", High = \"65000000000\", Unit = \"USD\", Hedge = \"exact\", Decimals = -9, Modality = \"forecast\", Rank = \"normal\",";

    [Fact]
    public void A_confirmed_quote_is_proved_by_its_text_and_exported_with_the_reason()
    {
        using var folder = new TestFolder();
        var ports = Build(folder, ", Confirmed = \"The minutes settle on 65.\"");

        var check = Tool.Run("check", ports, "--texts", folder["texts"]);
        check.Error.ShouldBe("");
        check.Lines.ShouldContain("text\tPorts.Harbour.Plans.Next.Cost\t2025/report.txt\t'$65 billion'");
        Tool.Run("export", ports).Lines.Where(line => line.Contains("\"confirmed\":", StringComparison.Ordinal))
            .ShouldHaveSingleItem().ShouldEndWith("\"notes\":[],\"confirmed\":\"The minutes settle on 65.\"}");
    }

    [Fact]
    public void Without_the_reason_it_cuts_a_larger_figure()
    {
        using var folder = new TestFolder();
        Tool.Run("check", Build(folder, ""), "--texts", folder["texts"]).Errors.ShouldHaveSingleItem().ShouldContain("error FACT204: '$65 billion' cuts");
    }

    private static string Build(TestFolder folder, string confirmed) => Harbour.Build(folder, source => source
        .Replace(Whole, Upper, StringComparison.Ordinal)
        .Replace("Quote(\"$60 to $65 billion\"", "Quote(\"$65 billion\"", StringComparison.Ordinal)
        .Replace("Exact = \"$60 to $65 billion\", Start = 44,", $"Exact = \"$65 billion\"{confirmed}, Start = 51,", StringComparison.Ordinal));
}
