using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

/// <summary>The analyzer leaves types alone by what their syntax calls their attributes: however an attribute is called, it is seen.</summary>
public sealed class MarkerNamesTests
{
    private const string Plain = "public static class Ledger { {0} public static string Director => \"\"; }";

    [Theory]
    [InlineData("", "Quote(\"a\")")]
    [InlineData("", "QuoteAttribute(\"a\")")]
    [InlineData("", "@QuoteAttribute(\"a\")")]
    [InlineData("", "Qu\\u006Fte(\"a\")")]
    [InlineData("", "MetaAi.Facts.Quote(\"a\")")]
    [InlineData("", "global::MetaAi.Facts.QuoteAttribute(\"a\")")]
    [InlineData("using Said = MetaAi.Facts.QuoteAttribute;", "Said(\"a\")")]
    [InlineData("using SaidAttribute = MetaAi.Facts.QuoteAttribute;", "Said(\"a\")")]
    [InlineData("using Facts = MetaAi.Facts;", "Facts::Quote(\"a\")")]
    [InlineData("using Facts = MetaAi.Facts;", "Facts.Quote(\"a\")")]
    public async Task An_attribute_is_seen_by_each_of_its_names(string directive, string attribute)
    {
        var run = await TestProject.Of($"using MetaAi.Facts;\n{directive}\n{Plain.Replace("{0}", $"[[|{attribute}|]]", StringComparison.Ordinal)}").Run();

        run.ShouldFind(FactRules.TypeNotMarked);
    }

    [Fact]
    public async Task An_alias_of_another_file_is_seen()
    {
        var run = await TestProject.Of(Plain.Replace("{0}", "[[|Said(\"a\")|]]", StringComparison.Ordinal)).With("global using Said = MetaAi.Facts.QuoteAttribute;").Run();

        run.ShouldFind(FactRules.TypeNotMarked);
    }

    [Fact]
    public async Task An_alias_within_a_namespace_is_seen()
    {
        var run = await TestProject.Of($"namespace Test {{ using Said = MetaAi.Facts.QuoteAttribute; {Plain.Replace("{0}", "[[|Said(\"a\")|]]", StringComparison.Ordinal)} }}").Run();

        run.ShouldFind(FactRules.TypeNotMarked);
    }

    [Theory]
    [InlineData("public sealed record Plan([property: [|Quote(\"a\")|]] string Name);")]
    [InlineData("public static class Outer { public static class Middle { public static class Inner { [[|Quote(\"a\")|]] public static string Name => \"\"; } } }")]
    public async Task An_attribute_is_seen_wherever_a_type_has_it(string code) =>
        (await Brewery.Code(code).Run()).ShouldFind(FactRules.TypeNotMarked);

    [Fact]
    public async Task A_set_deep_within_types_is_seen_from_each_of_them()
    {
        var run = await Brewery.Code("public class [|Outer|] { public partial class Middle { public partial class Within { [SourceSet] public static partial class Inner; } } }").Run();

        run.ShouldFind(FactRules.NotPartial, "'Outer'");
    }

    [Theory]
    [InlineData("[System.Serializable] public class Order { [System.Obsolete] public string Name => \"\"; }")]
    [InlineData("public enum Colour { [System.Obsolete] Red }")]
    [InlineData("public record Order([property: System.Obsolete] string Name);")]
    [InlineData("public delegate void Order();")]
    public void A_type_that_has_none_is_known_by_its_syntax(string code)
    {
        var compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(code)]);

        MarkerNames.Of(compilation, default).MayBeOn(compilation.Assembly.GlobalNamespace.GetTypeMembers().Single(), default).ShouldBeFalse();
    }
}
