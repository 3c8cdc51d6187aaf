namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>A fact without a figure of its own has no other value in a file of chapters than the assembly lets it have.</summary>
public sealed class GivenFactTests : IDisposable
{
    private const string Another = "the file has another value of";

    private const string Source = $$"""

        namespace Hosts
        {
            public static class List
            {
                [FactRecord("Hosts.List.All", {{Docks.Rest}}, Concept = "All", Modality = "actual", Kind = "names", Values = new[] { "Amazon", "Oracle" }, Source = "news.txt", Exact = "Le port", Start = 0, End = 7)]
                [FactRecord("Hosts.List.Some", {{Docks.Rest}}, Concept = "Some", Modality = "actual", Kind = "names", Values = new[] { "Amazon", "Oracle" }, Open = true, Source = "news.txt", Exact = "Le port", Start = 0, End = 7)]
                [FactRecord("Hosts.List.Fee", Subject = "Harbour", ValueKind = "none", Rank = "normal", Concept = "Fee", Modality = "actual", Kind = "money", Source = "news.txt", Exact = "Le port", Start = 0, End = 7)]
                [FactRecord("Hosts.List.Rent", Subject = "Harbour", ValueKind = "some", Rank = "normal", Concept = "Rent", Modality = "actual", Kind = "money", Source = "news.txt", Exact = "Le port", Start = 0, End = 7)]
                public static string All => throw new InvalidOperationException();
            }
        }
        """;

    private readonly TestFolder folder = new();
    private readonly string ports;

    public GivenFactTests()
    {
        Harbour.Build(folder);
        ports = Harbour.Compile(Harbour.Source + Docks.Source + Source, folder["ports.dll"]);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Hosts.List.All", "\"kind\": \"count\", \"low\": \"2\", \"high\": \"2\", \"unit\": \"hosts\", \"hedge\": \"exact\", \"decimals\": 0", "2 hosts", "{\"min\": \"2\", \"max\": \"2\"}")]
    [InlineData("Hosts.List.Some", "\"kind\": \"count\", \"low\": \"2\", \"hedge\": \"atLeast\", \"decimals\": 0", "at least 2", "{\"min\": \"2\"}")]
    [InlineData("Hosts.List.Fee", "\"kind\": \"money\", \"low\": \"0\", \"high\": \"0\", \"unit\": \"USD\", \"hedge\": \"exact\"", "0 USD", "{\"min\": \"0\", \"max\": \"0\"}")]
    [InlineData("Hosts.List.Rent", "\"valueKind\": \"some\"", "undisclosed", "null")]
    public void What_the_library_writes_is_taken(string id, string value, string print, string bounds) => Write(id, value, print, bounds).ShouldBe("");

    [Fact]
    public void What_does_not_exist_may_be_said_so() => Write("Hosts.List.Fee", "\"valueKind\": \"none\"", "none", "null").ShouldContain("'answer' is 'none' in the file, and its formula comes to 'The value of");

    [Theory]
    [InlineData("Docks.Books.Plan", "\"kind\": \"money\", \"low\": \"1\", \"high\": \"1\", \"unit\": \"USD\", \"hedge\": \"exact\"", "'Docks.Books.Plan' is computed. Write its formula, as FactChapterJson does")]
    [InlineData("Docks.Books.Plan", "\"valueKind\": \"some\"", "'Docks.Books.Plan' is computed.")]
    [InlineData("Hosts.List.All", "\"kind\": \"count\", \"low\": \"500\", \"high\": \"500\", \"unit\": \"companies\", \"hedge\": \"exact\", \"decimals\": 0", Another)]
    [InlineData("Hosts.List.All", "\"kind\": \"count\", \"low\": \"2\", \"hedge\": \"atLeast\", \"decimals\": 0", Another)]
    [InlineData("Hosts.List.All", "\"kind\": \"money\", \"low\": \"2\", \"high\": \"2\", \"unit\": \"USD\", \"hedge\": \"exact\"", Another)]
    [InlineData("Hosts.List.All", "\"valueKind\": \"none\"", Another)]
    [InlineData("Hosts.List.Some", "\"kind\": \"count\", \"low\": \"2\", \"high\": \"2\", \"hedge\": \"exact\", \"decimals\": 0", Another)]
    [InlineData("Hosts.List.Fee", "\"kind\": \"money\", \"low\": \"1\", \"high\": \"1\", \"unit\": \"USD\", \"hedge\": \"exact\"", Another)]
    [InlineData("Hosts.List.Fee", "\"kind\": \"money\", \"low\": \"0\", \"high\": \"0\", \"unit\": \"USD\", \"hedge\": \"approx\"", Another)]
    [InlineData("Hosts.List.Fee", "\"valueKind\": \"some\"", Another)]
    [InlineData("Hosts.List.Rent", "\"valueKind\": \"none\"", Another)]
    [InlineData("Ports.Harbour.Alliance", "\"kind\": \"number\", \"low\": \"7\", \"high\": \"7\", \"hedge\": \"exact\"", Another)]
    [InlineData("Ports.Harbour.Alliance", "\"valueKind\": \"none\"", Another)]
    [InlineData("Ports.Harbour.Value2024", "\"valueKind\": \"none\"", Another)]
    public void Anything_else_is_refused(string id, string value, string message) => Write(id, value, "1 USD", "null").ShouldContain(message);

    private string Write(string id, string value, string print, string bounds)
    {
        var answer = $"\"name\": \"answer\", \"print\": \"{print}\", \"withRounding\": {bounds}, \"formula\": {{\"operation\": \"fact\", \"fact\": \"{id}\", {value}}}";
        var chapters = "{\"chapters\": [{\"title\": \"t\", \"scenarios\": [{\"title\": \"s\", \"answers\": [{" + answer + "}]}]}]}";
        return Tool.Run("book", ports, "-o", folder["book.html"], "--chapters", folder.Write("chapters.json", chapters)).Error;
    }
}
