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
