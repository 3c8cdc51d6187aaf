using System.Reflection;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>Facts are declared in any type that can be partial, wherever it stands and whatever it is called.</summary>
public sealed class ContainerTests
{
    private const string Set = "[MetaAi.Facts.FactSet(Subject = \"Quay Brewery\", Source = \"Accounts\")]";
    private const string Quote = "[MetaAi.Facts.Quote(\"Odile Carmin\")]";
    private const string Type = "MetaAi.Facts.Fact<string>";

    [Theory]
    [InlineData("SET partial class Ledger { QUOTE public static partial TYPE Director { get; } }", "Ledger", "Ledger.Director")]
    [InlineData("namespace A.B.C; SET partial class Ledger { QUOTE public static partial TYPE Director { get; } }", "A.B.C.Ledger", "A.B.C.Ledger.Director")]
    [InlineData("namespace A { namespace B { SET partial class Ledger { QUOTE public static partial TYPE Director { get; } } } }", "A.B.Ledger", "A.B.Ledger.Director")]
    [InlineData("SET partial struct Ledger { QUOTE public static partial TYPE Director { get; } }", "Ledger", "Ledger.Director")]
    [InlineData("SET readonly partial struct Ledger { QUOTE public static partial TYPE Director { get; } }", "Ledger", "Ledger.Director")]
    [InlineData("SET sealed partial record Ledger { QUOTE public static partial TYPE Director { get; } }", "Ledger", "Ledger.Director")]
    [InlineData("SET partial record class Ledger(int Year) { QUOTE public static partial TYPE Director { get; } }", "Ledger", "Ledger.Director")]
    [InlineData("SET readonly partial record struct Ledger { QUOTE public static partial TYPE Director { get; } }", "Ledger", "Ledger.Director")]
    [InlineData("SET abstract partial class Ledger { QUOTE protected internal static partial TYPE Director { get; } }", "Ledger", "Ledger.Director")]
    [InlineData("SET static partial class Ledger { QUOTE private static partial TYPE Director { get; } }", "Ledger", "Ledger.Director")]
    [InlineData("static partial class Outer { partial struct Middle { SET partial class Ledger { QUOTE public static partial TYPE Director { get; } } } }", "Outer+Middle+Ledger", "Outer.Middle.Ledger.Director")]
    [InlineData("partial interface IOuter { SET partial class Ledger { QUOTE public static partial TYPE Director { get; } } }", "IOuter+Ledger", "IOuter.Ledger.Director")]
    [InlineData("partial record struct Outer { SET private partial class Ledger { QUOTE public static partial TYPE Director { get; } } }", "Outer+Ledger", "Outer.Ledger.Director")]
    [InlineData("partial class Outer<T> where T : class, new() { SET partial class Ledger { QUOTE public static partial TYPE Director { get; } } }", "Outer`1+Ledger", "Outer<T>.Ledger.Director")]
    [InlineData("SET partial class Ledger<TKey, @event> where TKey : notnull { QUOTE public static partial TYPE Director { get; } }", "Ledger`2", "Ledger<TKey, event>.Director")]
    [InlineData("SET partial class Ledger { QUOTE static partial TYPE Director { get; } } partial class Ledger { public int Year => 2024; }", "Ledger", "Ledger.Director")]
    public async Task In_any_type(string code, string type, string id) => await Reads(code, type, id);

    [Theory]
    [InlineData("SET partial class Ledger { QUOTE public partial TYPE Director { get; } }")]
    [InlineData("SET partial struct Ledger { QUOTE public readonly partial TYPE Director { get; } }")]
    [InlineData("SET partial record Ledger { QUOTE public virtual partial TYPE Director { get; } }")]
    [InlineData("class Base { public virtual TYPE Director => null!; } SET partial class Ledger : Base { QUOTE public sealed override partial TYPE Director { get; } }")]
    [InlineData("class Base { public TYPE Director => null!; } SET partial class Ledger : Base { QUOTE public new partial TYPE Director { get; } }")]
    [InlineData("interface IBoard { TYPE Director { get; } } SET partial class Ledger : IBoard { QUOTE public partial TYPE Director { get; } }")]
    [InlineData("SET partial class Ledger { QUOTE public partial TYPE? Director { get; } }")]
    [InlineData("SET partial class Ledger { QUOTE internal partial MetaAi.Facts.Fact<System.String> Director { get; } }")]
    public async Task As_a_property_of_an_instance(string code) => await Reads(code, "Ledger", "Ledger.Director");

    [Theory]
    [InlineData("namespace @namespace.@class; SET partial class @struct { QUOTE public static partial TYPE @event { get; } }", "namespace.class.struct", "namespace.class.struct.event")]
    [InlineData("SET partial class @record { QUOTE public static partial TYPE @static { get; } }", "record", "record.static")]
    [InlineData("SET partial class Ledger { QUOTE public static partial TYPE @field { get; } }", "Ledger", "Ledger.field")]
    [InlineData("SET partial class Ledger { QUOTE public static partial TYPE Facts { get; } }", "Ledger", "Ledger.Facts")]
    [InlineData("SET partial class Ledger { QUOTE public static partial TYPE LedgerValues { get; } }", "Ledger", "Ledger.LedgerValues")]
    [InlineData("SET partial class Ledger { QUOTE public static partial TYPE Evidence { get; } } class LedgerValues;", "Ledger", "Ledger.Evidence")]
    [InlineData("SET partial class Ledger { QUOTE public static partial TYPE Été_été { get; } }", "Ledger", "Ledger.Été_été")]
    [InlineData("SET partial class Ledger { QUOTE new public static partial TYPE Equals { get; } }", "Ledger", "Ledger.Equals")]
    public async Task Under_any_name(string code, string type, string id) => await Reads(code, type, id);

    [Theory]
    [InlineData("namespace Test.System; SET partial class Ledger { QUOTE public static partial TYPE Director { get; } } class String; class Object;", "Test.System.Ledger", "Test.System.Ledger.Director")]
    [InlineData("namespace Test.System.Collections.Generic; class IReadOnlyList; SET partial class Ledger { QUOTE public static partial TYPE CodeDom { get; } }", "Test.System.Collections.Generic.Ledger", "Test.System.Collections.Generic.Ledger.CodeDom")]
    [InlineData("namespace Test; SET partial class System { QUOTE public static partial TYPE global { get; } }", "Test.System", "Test.System.global")]
    [InlineData("namespace Other; class MetaAi; class NodaTime; class Fact; class Source; class IFact; SET partial class Ledger { QUOTE public static partial global::MetaAi.Facts.Fact<string> System { get; } }", "Other.Ledger", "Other.Ledger.System")]
    [InlineData("namespace MetaAi.Facts.Texts; SET partial class Evidence { QUOTE public static partial TYPE Fact { get; } }", "MetaAi.Facts.Texts.Evidence", "MetaAi.Facts.Texts.Evidence.Fact")]
    public async Task Beside_names_that_hide_those_of_the_libraries(string code, string type, string id) => await Reads(code, type, id);

    [Theory]
    [InlineData("SET partial class Ledger { MEMBERS }", "Ledger")]
    [InlineData("namespace A.B { SET readonly partial struct Ledger { MEMBERS } }", "A.B.Ledger")]
    [InlineData("SET sealed partial record Ledger { MEMBERS }", "Ledger")]
    [InlineData("SET partial record struct Ledger { MEMBERS }", "Ledger")]
    [InlineData("partial class Outer { partial struct Middle { SET partial class Ledger { MEMBERS } } }", "Outer.Middle.Ledger")]
    [InlineData("partial class Outer<T> { SET partial class Ledger<TKey> where TKey : notnull { MEMBERS } }", "Outer<T>.Ledger<TKey>")]
    public async Task With_facts_of_every_kind_and_records_of_them(string code, string type)
    {
        const string Members = """
            [MetaAi.Facts.Quote("12 000 cloches")] public static partial MetaAi.Facts.Fact<MetaAi.Facts.Quantity> Bells { get; }
            [MetaAi.Facts.Quote("25 points de base")] public static partial MetaAi.Facts.Fact<MetaAi.Facts.PercentagePoints> Margin { get; }
            [MetaAi.Facts.Quote("trois à cinq ans")] public static partial MetaAi.Facts.Fact<MetaAi.Facts.DurationRange> Works { get; }
            [MetaAi.Facts.Quote("Grand Large", Prefix = "« ")] public static partial MetaAi.Facts.Fact<Test.Partner> Tenant { get; }
            [MetaAi.Facts.Quote("resté secret", Undisclosed = true)] public static partial MetaAi.Facts.Fact<MetaAi.Facts.NameList<Test.Partner>> Paid { get; }
            [MetaAi.Facts.Quote("Compas", Prefix = "aussi ", For = "Others")]
            [MetaAi.Facts.Quote("deux jours et demi", For = "Casting")]
            [MetaAi.Facts.Quote("Amazone ou de la Société du Môle", For = "Others")]
            [MetaAi.Facts.Quote("plus de 1800 personnes", For = "Staff")]
            public static partial Deal Next { get; }
            """;
        const string Deal = """
            public sealed record Deal
            {
                public required MetaAi.Facts.Fact<MetaAi.Facts.NameList<Test.Partner>> Others { get; init; }
                public MetaAi.Facts.Fact<MetaAi.Facts.DurationRange>? Casting { get; init; }
                public MetaAi.Facts.Fact<MetaAi.Facts.Quantity>? Staff { get; set; }
            }
            """;
        var set = Set.Replace("Accounts", "News", StringComparison.Ordinal);

        var run = await Foundry.Project.With(Deal).With(code.Replace("SET", set, StringComparison.Ordinal).Replace("MEMBERS", Members, StringComparison.Ordinal)).Run();

        run.ShouldBeClean();
        var facts = FactCatalogue.Of(run.Load());
        string[] expected = ["Bells: 12000 cloches", "Margin: 25 bp", "Next.Casting: 2.5 days", "Next.Others: Compas, Amazone, Pier", "Next.Staff: more than 1800 personnes", "Paid: undisclosed", "Tenant: GrandLarge", "Works: 3 to 5 years"];
        facts.All.Select(fact => $"{fact.Id}: {fact.Description}").ShouldBe(expected.Select(fact => $"{type}.{fact}"));
    }

    [Fact]
    public async Task With_names_of_an_enumeration_that_stands_in_a_type_of_any_name()
    {
        var run = await Foundry.Project.With("""
            public static class @class { public enum @enum { @event, [MetaAi.Facts.Alias("Amazone")] @namespace, System, global } }
            [MetaAi.Facts.FactSet(Subject = "North Foundry", Source = "News")]
            public static partial class Ledger
            {
                [MetaAi.Facts.Quote("Amazone", Prefix = "auprès d'")] public static partial MetaAi.Facts.Fact<@class.@enum> Landlord { get; }
            }
            """).Run();

        run.ShouldBeClean();
        run.Load().Fact("Ledger.Landlord").Names.ShouldBe(["namespace"]);
    }

    private static async Task Reads(string code, string type, string id)
    {
        var written = code
            .Replace("SET", Set, StringComparison.Ordinal).Replace("QUOTE", Quote, StringComparison.Ordinal).Replace("TYPE", Type, StringComparison.Ordinal);
        if (written.Contains("class MetaAi;", StringComparison.Ordinal))
        {
            written = written.Replace("[MetaAi", "[global::MetaAi", StringComparison.Ordinal);
        }

        var run = await Brewery.Project.With(written).Run();

        run.ShouldBeClean();
        var assembly = run.Load();
        var fact = assembly.Fact(id);
        fact.Text.ShouldBe("Odile Carmin");
        PropertyOf(assembly.GetType(type, throwOnError: true)!, id[(id.LastIndexOf('.') + 1)..]).ShouldBeSameAs(fact);
    }

    private static object? PropertyOf(Type definition, string name)
    {
        var type = definition.IsGenericTypeDefinition ? definition.MakeGenericType([.. definition.GetGenericArguments().Select(_ => typeof(object))]) : definition;
        var property = type.GetProperty(
            name, BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!;
        return property.GetValue(property.GetMethod!.IsStatic ? null : Activator.CreateInstance(type));
    }
}
