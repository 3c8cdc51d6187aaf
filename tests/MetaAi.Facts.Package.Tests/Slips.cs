namespace MetaAi.Facts.Package.Tests;

/// <summary>The slips that newcomers make most, each in a project of its own.</summary>
internal static class Slips
{
    private const string Set = "[FactSet(Subject = \"River Ferries\", Source = nameof(Texts.Accounts))]\n";
    private const string SourceSet = "[SourceSet]\n";
    private const string SourceAttribute = "[Source(\"ferry.txt\", Publisher = \"River Gazette\", Language = \"fr\", Currency = \"EUR\", Issued = \"2024\")]\n    ";
    private const string Quote = "[Quote(\"12,4 millions d'euros\", Period = \"2023\")]\n    ";
    private const string Revenue = "Fact<MonetaryAmount> Revenue2023 { get; }";

    private const string TwoHalves = $"public static partial {Revenue}\n    public static partial Fact<MonetaryAmount> Revenue2023 => null!;";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Slip> All { get; } =
    [
        new("NoFactSet", Set, "",
            "(18,6): error FACT016: [Quote] on 'Revenue2023' does nothing here; mark the type around it with [FactSet]",
            "(22,6): error FACT016", "(26,6): error FACT016", "(30,6): error FACT016"),
        new("NoSourceSet", SourceSet, "",
            "(9,6): error FACT016: [Source] on 'Accounts' does nothing here; mark the type around it with [SourceSet]",
            "(14,2): error FACT002: There is no source 'Accounts'; declare it in a [SourceSet] type"),
        new("TypeNotPartial", "public static partial class Ferry", "public static class Ferry",
            "(16,21): error FACT001: The class 'Ferry' must be partial, so that its facts can be generated; add the modifier 'partial'")
        {
            Beside = ["CS0751", "CS9248"],
        },
        new("PropertyNotPartial", "partial " + Revenue, Revenue, "(19,6): error FACT001: The property 'Revenue2023' must be partial"),
        new("NoQuote", Quote, "", "(19,48): error FACT024: The property 'Revenue2023' has no [Quote], so nothing can be generated for it; add [Quote(\"…\")]"),
        new("NoSource", SourceAttribute, "", "(10,34): error FACT024: The property 'Accounts' has no [Source], so nothing can be generated for it; add [Source(\"…\")]"),
        new("BodyOfItsOwn", "Revenue2023 { get; }", "Revenue2023 => null!;",
            "(19,6): error FACT019: The property 'Revenue2023' has a body of its own, so its quote reaches nobody; remove the body, so that { get; } is left"),
        new("ValueOfItsOwn", "Revenue2023 { get; }", "Revenue2023 { get; } = null!;", "(19,6): error FACT019")
        {
            Beside = ["CS8050"],
        },
        new("MisspeltType", "Fact<MonetaryAmount> Revenue", "Fact<MonetaryAmout> Revenue", "(20,32): error FACT023: No type 'MonetaryAmout' is known here; write 'MonetaryAmount'")
        {
            Beside = ["CS0246", "CS9248"],
        },
        new("NoUsing", "using MetaAi.Facts;\n", "", "(5,2): error FACT023: No type 'SourceSet' is known here; add 'using MetaAi.Facts;'")
        {
            Beside = ["CS0103", "CS0246", "CS9248"],
        },
        new("NoUsingOfDates", "Fact<ExtendedDate>", "Fact<LocalDate>", "(32,32): error FACT023: No type 'LocalDate' is known here; add 'using NodaTime;'")
        {
            Beside = ["CS0246", "CS9248"],
        },
        new("WrongFileName", "ferry.txt", "fery.txt", "(10,6): error FACT201: Nothing proves '12,4 millions d'euros' and 3 other quotes: the text 'fery.txt' is not here "
            + "and facts.lock does not hold them; add the text as a FactText item, or run 'facts lock' where it is, or correct the name in [Source]"),
        new("PathOfAnotherSystem", "\"ferry.txt\"", "@\"C:\\texts\\boats.txt\"", "(10,6): error FACT201: Nothing proves '12,4 millions d'euros' and 3 other quotes: the text 'C:\\texts\\boats.txt' is not here"),
        new("NoFactText", "", "", "(10,6): error FACT201: Nothing proves '12,4 millions d'euros' and 3 other quotes: the text 'ferry.txt' is not here and facts.lock does not hold them; add the text as a FactText item")
        {
            Items = "",
        },
        new("WrongLanguage", "\"fr\"", "\"french\"", "(10,6): error FACT109: The language 'french' cannot be read; set Language to one of: "),
        new("NoLanguage", "Language = \"fr\", ", "", "(10,6): error FACT109: The language '' cannot be read; set Language to one of: "),
        new("WrongDigit", "12,4 millions", "12,9 millions", "(19,6): error FACT202: '12,9 millions d'euros' does not stand in 'ferry.txt'; nearest: '12,4 millions d'euros'"),
        new("EmptyQuote", "12,4 millions d'euros", "", "the quote is empty"),
        new("FactOfInt", "Fact<MonetaryAmount> Revenue", "Fact<int> Revenue", "(20,37): error FACT006: No quote can be read into 'MetaAi.Facts.Fact<int>'; declare Fact<decimal>, or Fact<Quantity>"),
        new("FactOfDateOnly", "Fact<ExtendedDate>", "Fact<DateOnly>", "(32,42): error FACT006: No quote can be read into 'MetaAi.Facts.Fact<System.DateOnly>'; declare Fact<LocalDate> for one day"),
        new("QuoteTwice", "", "", "(19,6): error FACT203: '12,4 millions d'euros' stands 2 times in 'ferry.txt'")
        {
            MoreText = "\nFin: 12,4 millions d'euros.\n",
        },
        new("UnknownSource", "nameof(Texts.Accounts)", "\"Acounts\"", "(15,2): error FACT002: There is no source 'Acounts'"),
        new("NoSubject", "Subject = \"River Ferries\", ", "", "FACT005", "FACT005", "FACT005", "FACT005"),
        new("OldLanguage", "", "", "(6,2): error FACT025: Facts are partial properties, which C# 12.0 does not have; write <LangVersion>13</LangVersion> in the project file, or remove LangVersion from it")
        {
            Beside = ["CS8703", "CS9248"],
            Settings = "<LangVersion>12</LangVersion>",
        },
        new("LatestLanguage", "", "") { Settings = "<LangVersion>latest</LangVersion>" },
        new("PreviewLanguage", "", "") { Settings = "<LangVersion>preview</LangVersion>" },
        new("SuppressedInCode", Quote + "public static partial " + Revenue, "#pragma warning disable FACT019\n    " + Quote + TwoHalves),
        new("SuppressedByConfiguration", "public static partial " + Revenue, TwoHalves) { Configuration = "dotnet_diagnostic.FACT019.severity = none" },
        new("SuggestedByConfiguration", "public static partial " + Revenue, TwoHalves) { Configuration = "dotnet_diagnostic.FACT019.severity = suggestion" },
    ];
}
