using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Hostile;

/// <summary>The generated half carries the user's documentation, whatever it is, and adds no warning to those that the user's half has.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData("/// <summary>The director & the <b>board</summary>")]
    [InlineData("/// <summary>")]
    [InlineData("/// </summary></member>")]
    [InlineData("/// < > & &nbsp; &#xD800; &#0;")]
    [InlineData("/// <summary a='1' a='2'/>")]
    [InlineData("/// <!DOCTYPE a [ <!ENTITY b \"c\"> ]>&b;")]
    [InlineData("/// <?xml version=\"1.0\"?>")]
    [InlineData("/// plain words")]
    [InlineData("///")]
    [InlineData("/// <see cref=\"Missing.Type\"/>")]
    [InlineData("/// <summary>See <see cref=\"Texts\">the texts</see> and <see cref=\"Ledger.Director\"/>.</summary>")]
    [InlineData("/// <summary>See <see cref=\"T:Nowhere\"/>.</summary>\n/// <exception cref=\"System.Exception\">Never.</exception>")]
    [InlineData("/// <inheritdoc cref=\"Texts.Accounts\"/>")]
    [InlineData("/// <param name=\"nothing\">No.</param><typeparam name=\"T\">No.</typeparam>")]
    [InlineData("/// <summary><paramref name=\"value\"/> <typeparamref name=\"T\"/> <paramref/> <see/></summary>")]
    [InlineData("/// <include file=\"docs.xml\" path=\"/a\"/>")]
    [InlineData("/// <see cref=\"A\">a <see cref=\"B\"><paramref name=\"c\"/></see></see>")]
    [InlineData("/// <summary><![CDATA[ */ </summary> ]]></summary>")]
    [InlineData("/// <summary>a&#x2028;public static int Injected;</summary>")]
    [InlineData("/// <summary>a&#x2029;public static int Injected;</summary>")]
    [InlineData("/// <summary>a&#x85;public static int Injected;</summary>")]
    [InlineData("/// <summary>a&#xA;public static int Injected;&#xD;public static int Injected;</summary>")]
    [InlineData("/// <summary title=\"a&#x2028;public static int Injected;\">a</summary>")]
    [InlineData("/// <!-- a --><summary>b</summary><!-- c -->")]
    [InlineData("//// <summary>No documentation.</summary>")]
    [InlineData("/** <summary>The director.</summary> */")]
    [InlineData("#if NEVER\n/// <summary>Never & no</summary>\n#endif")]
    public async Task Any_comment_of_the_user_is_carried_without_a_new_warning(string comment)
    {
        var run = await Brewery.Facts($$"""
            {{comment}}
            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; }
            """).Run();

        run.Findings.ShouldBeEmpty();
        run.CompilerProblems.Where(problem => IsGenerated(problem.Location)).ShouldBeEmpty();
        run.Compilation.GetSymbolsWithName("Injected").ShouldBeEmpty();
        run.Load().Fact("Test.Ledger.Director").Text.ShouldBe("Odile Carmin");
    }

    [Theory]
    [InlineData("/// <summary>The director.</summary>", "/// <summary>The director.</summary>")]
    [InlineData("/// <summary>\n    /// Two\n    /// lines.\n    /// </summary>", "/// <summary>\n        /// Two\n        /// lines.\n        /// </summary>")]
    [InlineData("/// <summary>See <see cref=\"Texts\"/>.</summary>", "/// <summary>See <c>Texts</c>.</summary>")]
    [InlineData("/// The board & <b>more", "/// <summary>The board &amp; &lt;b&gt;more</summary>")]
    public async Task The_comment_stands_before_the_property(string comment, string carried)
    {
        var run = await Brewery.Facts($$"""
            {{comment}}
            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; }
            """).Run();

        run.Files["Test.Ledger.Facts.g.cs"].ShouldContain($"    {{\n        {carried}\n        /// <value>");
    }

    [Fact]
    public async Task The_carried_comment_is_what_the_compiler_documents_the_property_with()
    {
        var run = await Brewery.Facts("""
            /// <summary>The director &amp; her deputy.</summary>
            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; }
            """).Run();

        var xml = run.Compilation.GetTypeByMetadataName("Test.Ledger")!.GetMembers("Director").Single().GetDocumentationCommentXml()!;

        xml.ShouldContain("<summary>The director &amp; her deputy.</summary>");
        xml.ShouldContain("“Odile Carmin” — Quay Gazette, 2024 (brewery.txt, characters 640 to 652)");
    }

    [Fact]
    public async Task A_delimited_comment_is_carried_as_well()
    {
        var run = await Brewery.Facts("""
            /**
             * <summary>The director
             * of the brewery.</summary>
             */
            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; }
            """).Run();

        run.Files["Test.Ledger.Facts.g.cs"].ShouldContain("        /// <summary>The director\n        /// of the brewery.</summary>\n        /// <value>");
    }

    [Fact]
    public async Task What_the_preprocessor_leaves_out_is_not_carried()
    {
        var run = await Brewery.Facts("""
            #if NEVER
            /// <summary>Never.</summary>
            #else
            /// <summary>Always.</summary>
            #endif
            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; }
            """).Run();

        run.Files["Test.Ledger.Facts.g.cs"].ShouldContain("        /// <summary>Always.</summary>\n        /// <value>");
        run.Files["Test.Ledger.Facts.g.cs"].ShouldNotContain("Never");
    }

    private static bool IsGenerated(Location location) => location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true;
}
