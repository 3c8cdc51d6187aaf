using System.Text.Json.Nodes;

namespace MetaAi.Facts.Cli.Commands;

public class ExportCommandTests
{
    [Fact]
    public void Facts_are_exported_by_id_in_ordinal_order()
    {
        using var folder = new TestFolder();
        var run = Tool.Run("export", Harbour.Build(folder), "--format", "jsonl");
        run.ExitCode.ShouldBe(0);
        run.Lines.Select(line => (string?)JsonNode.Parse(line)!["id"]).ShouldBe(
            ["Ports.Harbour.Alliance", "Ports.Harbour.Plans.Next.Cost", "Ports.Harbour.Plans.Next.Opening", "Ports.Harbour.Value2024"]);
    }

    [Fact]
    public void A_fact_is_exported_as_it_was_compiled()
    {
        using var folder = new TestFolder();
        Tool.Run("export", Harbour.Build(folder)).Lines.ShouldContain(
            """{"id":"Ports.Harbour.Value2024","subject":"Harbour","concept":"Value","period":"2024","kind":"money","valueKind":"value","low":"39000000000","high":"39000000000","unit":"USD","hedge":"exact","part":null,"decimals":-9,"values":[],"text":null,"gloss":null,"of":null,"per":null,"modality":"actual","claimant":null,"via":[],"rank":"normal","source":"news.txt","exact":"39 milliards de dollars","start":38,"end":61,"remark":null,"derivation":null,"notes":[]}""");
    }

    [Fact]
    public void Lists_and_texts_are_exported()
    {
        using var folder = new TestFolder();
        var alliance = JsonNode.Parse(Tool.Run("export", Harbour.Build(folder)).Lines[0])!;
        alliance["via"]!.AsArray().Select(name => (string?)name).ShouldBe(["Znews", "the paper"]);
        ((string?)alliance["text"]).ShouldBe("Alliance des quais");
        alliance["decimals"].ShouldBeNull();
    }

    [Fact]
    public void A_library_is_read_where_nothing_that_it_references_is()
    {
        using var folder = new TestFolder();
        var ports = Harbour.Build(folder);
        Directory.EnumerateFiles(folder["."], "*.dll").ShouldHaveSingleItem();
        Tool.Run("export", ports).Lines.Length.ShouldBe(4);
    }

    [Fact]
    public void A_library_without_facts_exports_none()
    {
        using var folder = new TestFolder();
        Tool.Run("export", Harbour.Compile("public class Empty { }", folder["empty.dll"])).ShouldBe(new(0, "", ""));
    }
}
