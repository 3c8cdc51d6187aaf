using System.Reflection;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>What is generated for formulas, and that a program computes what the compiler said.</summary>
public sealed class DerivedTests
{
    private const string Purchase = """
            /// <summary>A purchase.</summary>
            public sealed record Purchase
            {
                /// <summary>The price.</summary>
                public required Fact<MonetaryAmount> Price { get; init; }

                /// <summary>The stake.</summary>
                public required Fact<Ratio> Stake { get; init; }

                /// <summary>What the price says that the whole is worth.</summary>
                public required Derived<MonetaryAmount> Implied { get; init; }
            }

        """;

    [Fact]
    public async Task A_value_and_its_code()
    {
        var run = await Dockyard.Claims("""
            /// <summary>What is left of sales.</summary>
            [Formula($"{nameof(Books.Sales2024)} - {nameof(Books.Profit2024)}", Gloss = "costs", Remark = "rounded")]
            public static partial Derived<MonetaryAmount> Costs2024 { get; }
            """).Run();

        run.ShouldBeClean();
        await Verify(run.Generated).Only("Claims");
        var costs = Value<MonetaryAmount>(run.Load(), "Claims", "Costs2024");
        costs.Id.ShouldBe("Test.Claims.Costs2024");
        (costs.Subject, costs.Concept, costs.Gloss, costs.Remark).ShouldBe(("Cape Dockyard", "Costs", "costs", "rounded"));
        costs.ToString().ShouldBe("25.5 million EUR (24.9 to 26.1 million)");
        costs.Period!.Edtf.ShouldBe("2024");
    }

    [Fact]
    public async Task Of_a_record_names_mean_its_other_members_first()
    {
        var run = await Dockyard.Claims(Purchase + """
            /// <summary>The price of something else.</summary>
            [Quote("12 millions d'euros", Concept = "PriceOfTheDock", Period = "2024")]
            public static partial Fact<MonetaryAmount> Price { get; }

            /// <summary>The basin.</summary>
            [Quote("plus de 14 millions d'euros", For = nameof(Purchase.Price), Period = "2024")]
            [Quote("49 %", For = nameof(Purchase.Stake), Period = "2024")]
            [Formula("Price / Stake", For = nameof(Purchase.Implied))]
            public static partial Purchase Basin { get; }

            /// <summary>Twice what it is worth.</summary>
            [Formula("Basin.Implied * 2")]
            public static partial Derived<MonetaryAmount> Twice { get; }

            /// <summary>Twice the price of something else.</summary>
            [Formula("Price * 2")]
            public static partial Derived<MonetaryAmount> TwicePrice { get; }
            """).Run();

        run.ShouldBeClean();
        run.Files["Test.Claims.Facts.g.cs"].ShouldContain("Implied: more than 28.2 million EUR");
        var assembly = run.Load();
        Value<MonetaryAmount>(assembly, "Claims", "Twice").ToString().ShouldBe("more than 56.5 million EUR");
        Value<MonetaryAmount>(assembly, "Claims", "TwicePrice").AsSaid!.Value.Minimum.ShouldBe(Numbers.Rational.Of(24_000_000, 1));
        FactCatalogue.Of(assembly).All.Select(fact => fact.Id).ShouldContain("Test.Claims.Basin.Implied");
    }

    [Fact]
    public async Task Of_hundreds_of_formulas_each_has_its_own_inputs()
    {
        const int Count = 150;
        var run = await Dockyard.Claims($$"""
            /// <summary>What is named as the generated code names its methods.</summary>
            [Formula("Sales2024 * 1")]
            public static partial Derived<MonetaryAmount> InputOf { get; }

            /// <summary>What is named as it names their parameter.</summary>
            [Formula("InputOf * 2")]
            public static partial Derived<MonetaryAmount> name { get; }

            /// <summary>What comes of that.</summary>
            [Formula("name * 2")]
            public static partial Derived<MonetaryAmount> Four { get; }

            {{string.Concat(Enumerable.Range(1, Count).Select(i => $$"""
                /// <summary>A multiple, and one of the one before.</summary>
                [Formula("{{(i == 1 ? "Sales2024" : $"Sales{i - 1}")}} + Sales2024")]
                public static partial Derived<MonetaryAmount> Sales{{i}} { get; }

                """))}}
            """).Run();

        run.ShouldBeClean();
        var assembly = run.Load();
        Value<MonetaryAmount>(assembly, "Claims", "Four").AsSaid!.Value.Minimum.ShouldBe(Numbers.Rational.Of(4 * 39_000_000, 1));
        for (var i = 1; i <= Count; i++)
        {
            Value<MonetaryAmount>(assembly, "Claims", $"Sales{i}").AsSaid!.Value.Minimum.ShouldBe(Numbers.Rational.Of(39_000_000L * (i + 1), 1));
        }
    }

    [Fact]
    public async Task A_member_of_a_record_that_no_formula_fills_is_said() => (await Dockyard.Claims(Purchase + """
        [Quote("plus de 14 millions d'euros", For = nameof(Purchase.Price), Period = "2024")]
        [Quote("49 %", For = nameof(Purchase.Stake), Period = "2024")]
        public static partial Purchase [|Basin|] { get; }
        """).Run()).ShouldFind(MetaAi.Facts.Diagnostics.FactRules.AttributeMissing, "'Basin.Implied' has no [Formula]");

    [Fact]
    public async Task What_code_supposes_can_be_named_and_is_computed_when_it_is_read()
    {
        var run = await Dockyard.Project.With(Brewery.Usings + """
            /// <summary>What is supposed.</summary>
            public static class Guesses
            {
                /// <summary>A margin.</summary>
                public static Assumption<Ratio> Margin { get; } = Assumption.Percent(10m, 20m, "usual at the coast", name: "Margin");
            }
            """).With(Dockyard.Set("Claims", """
            /// <summary>The margin of the year.</summary>
            [Formula($"{nameof(Books.Sales2024)} * {nameof(Guesses.Margin)}")]
            public static partial Derived<MonetaryAmount> Margin2024 { get; }
            """)).Run();

        run.ShouldBeClean();
        run.Files["Test.Claims.Facts.g.cs"].ShouldContain("<value>known when the program runs.</value>");
        Value<MonetaryAmount>(run.Load(), "Claims", "Margin2024").ToString().ShouldBe("3.8 to 7.9 million EUR");
    }

    [Fact]
    public async Task What_is_undisclosed_makes_what_is_computed_from_it_so()
    {
        var run = await Dockyard.Claims("""
            /// <summary>What is left after the rent.</summary>
            [Formula("Profit2024 - Rent2024")]
            public static partial Derived<MonetaryAmount> Left2024 { get; }
            """).Run();

        run.ShouldBeClean();
        run.Files["Test.Claims.Facts.g.cs"].ShouldContain("<value>undisclosed (2024).</value>");
        Value<MonetaryAmount>(run.Load(), "Claims", "Left2024").ValueKind.ShouldBe(ValueKind.SomeValue);
    }

    /// <summary>Sets name each other's values: none of them may need the other one first.</summary>
    [Fact]
    public async Task Sets_that_name_each_other_are_computed_whichever_is_read_first()
    {
        var run = await Dockyard.Project.With(Dockyard.Set("First", """
            /// <summary>Twice the half.</summary>
            [Formula("Second.Half * 2")]
            public static partial Derived<MonetaryAmount> Whole { get; }

            /// <summary>A quarter.</summary>
            [Formula("Sales2024 / 4")]
            private static partial Derived<MonetaryAmount> Quarter { get; }

            /// <summary>A quarter that others see.</summary>
            [Formula("Quarter * 1")]
            public static partial Derived<MonetaryAmount> Seen { get; }
            """)).With(Dockyard.Set("Second", """
            /// <summary>Two quarters.</summary>
            [Formula("Seen + First.Seen")]
            public static partial Derived<MonetaryAmount> Half { get; }
            """)).Run();

        run.ShouldBeClean();
        var assembly = run.Load();
        Value<MonetaryAmount>(assembly, "Second", "Half").ToString().ShouldBe("19.50 million EUR (19.25 to 19.75 million)");
        Value<MonetaryAmount>(assembly, "First", "Whole").ToString().ShouldBe("39.0 million EUR (38.5 to 39.5 million)");
    }

    [Theory]
    [InlineData("[Formula(\"Sales2024\")] [Formula(\"Sales2025\")] public static partial Derived<MonetaryAmount> Value { get; }", "FACT012")]
    [InlineData("[Formula(\"Sales2024\", For = \"Sales\")] public static partial Derived<MonetaryAmount> Value { get; }", "FACT012")]
    [InlineData("[Formula(\"Sales2024\", Gloss = \" \")] public static partial Derived<MonetaryAmount> Value { get; }", "FACT012")]
    [InlineData("[Quote(\"49 %\"), Formula(\"Sales2024 / Sales2024\", Gloss = \"x\")] public static partial Fact<Ratio> Value { get; }", "FACT012")]
    [InlineData("[Formula(\"Sales2024\")] public static partial Fact<MonetaryAmount> Value { get; }", "FACT024")]
    [InlineData("public static partial Derived<MonetaryAmount> Value { get; }", "FACT024")]
    [InlineData("[Quote(\"49 %\")] public static partial Derived<Ratio> Value { get; }", "FACT006")]
    [InlineData("[Formula(\"Sales2024\")] public static Derived<MonetaryAmount> Value => null!;", "FACT001")]
    [InlineData("[Formula(\"Sales2024\")] public static partial Derived<MonetaryAmount> Value { get; set; }", "FACT011")]
    public async Task What_is_declared_wrongly_is_said_once(string member, string id)
    {
        var run = await Dockyard.Claims(member).Run();

        run.Findings.Select(finding => finding.Id).ShouldBe([id]);
        run.CompilerErrors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("public static partial class Claims", "FACT016")]
    [InlineData("[FactSet(Subject = \"Cape Dockyard\")] public static class Claims", "FACT001")]
    public async Task A_formula_in_what_is_no_set_is_said(string type, string id)
    {
        var run = await Dockyard.Project.With(Brewery.Usings + type + " { [Formula(\"Sales2024\")] public static partial Derived<MonetaryAmount> Value { get; } }").Run();

        run.Findings.Select(finding => finding.Id).Distinct().ShouldBe([id]);
    }

    private static Derived<T> Value<T>(Assembly assembly, string type, string member)
        where T : notnull =>
        assembly.GetType("Test." + type)!.GetProperty(member)!.GetValue(null).ShouldBeOfType<Derived<T>>();
}
