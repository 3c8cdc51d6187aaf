using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Interop.NodaMoney;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

/// <summary>By the named methods, which every version of the language has; the operators are built by the compiler of the SDK in BuildTests.</summary>
public sealed class FACT316_ComputationRefusedTests
{
    [Theory]
    [InlineData("[|Books.Sales2024.Plus(Books.Crane)|]", "EUR", "USD")]
    [InlineData("[|Books.Sales2024.Minus(Books.Crane)|].DividedBy(2m)", "EUR", "USD")]
    [InlineData("Books.Sales2024.Plus([|Books.Profit2024.Minus(Books.Crane)|])", "'Books.Profit2024.Minus(Books.Crane)'", "USD")]
    [InlineData("[|Books.Sales2025.Minus(Books.Sales2024)|]", "2025 and 2024", "AcrossPeriods")]
    [InlineData("[|Books.Cranes.Plus(Books.Sailors)|]", "grue", "marin")]
    [InlineData("[|Books.Sales2024.DividedBy(Books.Sales2024.Minus(Books.Sales2024))|]", "zero")]
    [InlineData("[|Books.Sales2024.Minus(Books.Dividend2024)|]", "OrZero")]
    [InlineData("[|Arithmetic.Sum(Books.Sales2024, Books.Profit2024, Books.Crane)|]", "EUR", "USD")]
    [InlineData("[|Arithmetic.Average<MonetaryAmount>([Books.Sales2024, Books.Crane])|]", "EUR", "USD")]
    [InlineData("[|Arithmetic.Share(Books.Crane, whole: Books.Sales2024)|]", "EUR", "USD")]
    [InlineData("[|Arithmetic.Growth(from: Books.Crane, to: Books.Sales2025)|]", "EUR", "USD")]
    [InlineData("[|Arithmetic.Growth(to: Books.Crane, from: Books.Sales2025)|]", "EUR", "USD")]
    [InlineData("[|Claims.Rest.Plus(Books.Crane)|]", "EUR", "USD")]
    [InlineData("[|Claims.Basin.Price!.Plus(Books.Crane)|]", "EUR", "USD")]
    [InlineData("[|Claims.Basin.Worth.Plus(Books.Crane)|]", "EUR", "USD")]
    [InlineData("[|Books.Sales2024.Plus(Books.Rent2024).Plus(Books.Crane)|]", "EUR", "USD")]
    public async Task Facts_that_refuse_each_other_are_pointed_out(string code, params string[] words) => (await Project(code).Run()).ShouldFind(FactRules.ComputationRefused, words);

    [Theory]
    [InlineData("var sales = Books.Sales2024; var crane = Books.Crane; return [|sales.Plus(crane)|];")]
    [InlineData("var rest = Books.Sales2024.Minus(Books.Profit2024); return [|rest.Minus(Books.Crane)|];")]
    [InlineData("_ = Books.Sales2024.Plus(Books.Profit2024).AcrossPeriods(); var sum = Books.Sales2024; return [|sum.Plus(Books.Crane)|];")]
    public async Task What_a_local_variable_was_given_is_followed(string body) => (await Body(body).Run()).ShouldFind(FactRules.ComputationRefused, "EUR", "USD");

    [Theory]
    [InlineData("var sales = Books.Sales2024; sales = Books.Crane; return sales.Plus(Books.Crane);")]
    [InlineData("var sales = Books.Sales2024; (sales, _) = (Books.Crane, 1); return sales.Plus(Books.Crane);")]
    [InlineData("var sales = Books.Sales2024; Change(ref sales); return sales.Plus(Books.Crane);")]
    [InlineData("Fact<MonetaryAmount> sales; sales = Books.Sales2024; return sales.Plus(Books.Crane);")]
    [InlineData("var more = Books.Sales2025.Minus(Books.Sales2024); return more.AcrossPeriods();")]
    [InlineData("foreach (var sales in new[] { Books.Crane }) { return sales.Plus(Books.Sales2024); } return null;")]
    public async Task One_that_is_given_something_else_or_meant_otherwise_is_left_alone(string body) => (await Body(body).Run()).ShouldBeClean();

    [Theory]
    [InlineData("Books.Sales2025.Minus(Books.Sales2024).AcrossPeriods()")]
    [InlineData("Arithmetic.Average(Books.Sales2025.Minus(Books.Sales2024), Books.Sales2024).AcrossPeriods()")]
    [InlineData("Books.Sales2024.Plus(Books.Profit2024)")]
    [InlineData("Books.Sales2024.Plus(Books.Rent2024)")]
    [InlineData("Books.Sales2024.Minus(Books.Dividend2024.OrZero())")]
    [InlineData("Books.Sales2024.DividedBy(Books.Cranes)")]
    [InlineData("Books.Crane.Times(Assumption.Number(2m, \"a guess\", \"guess\")).Plus(Books.Sales2024)")]
    [InlineData("Own.Plus(Books.Sales2024, Books.Crane)")]
    [InlineData("new[] { Books.Sales2024 }[0].Plus(Books.Crane)")]
    public async Task What_has_a_value_or_is_not_known_is_left_alone(string code) => (await Project(code).Run()).ShouldBeClean();

    [Fact]
    public async Task What_is_meant_elsewhere_excuses_nothing_here() =>
        (await Body("_ = Books.Sales2025.Minus(Books.Sales2024).AcrossPeriods(); return [|Books.Sales2025.Plus(Books.Sales2024)|];").Run()).ShouldFind(FactRules.ComputationRefused, "2025 and 2024");

    [Fact]
    public async Task What_another_member_means_is_meant() => (await Dockyard.Project.With("""
        namespace Test;
        using MetaAi.Facts;

        internal static class User
        {
            private static Derived<MonetaryAmount> Raw => Books.Sales2025.Minus(Books.Sales2024);

            public static Derived<MonetaryAmount> More => Raw.AcrossPeriods();
        }
        """).Run()).ShouldBeClean();

    [Fact]
    public async Task Facts_of_a_reference_are_pointed_out_too()
    {
        var reference = await Dockyard.Project.Run();
        foreach (var known in (MetadataReference[])[reference.Compilation.ToMetadataReference(), MetadataReference.CreateFromImage(reference.Image)])
        {
            var project = new TestProject { Name = "User" }.With(known);

            var run = await project.With("using MetaAi.Facts; class User { object Ask() => [|Test.Books.Sales2024.Plus(Test.Books.Crane)|]; }").Run();

            run.ShouldFind(FactRules.ComputationRefused, "EUR", "USD");
        }
    }

    private static TestProject Project(string code) => Body($"return {code};");

    private static TestProject Body(string body) => Dockyard.Claims("""
            /// <summary>What was bought.</summary>
            public sealed record Purchase
            {
                /// <summary>What it cost.</summary>
                public required Fact<MonetaryAmount> Price { get; init; }

                /// <summary>How much of it.</summary>
                public required Fact<Ratio> Stake { get; init; }

                /// <summary>What all of it is worth.</summary>
                public required Derived<MonetaryAmount> Worth { get; init; }
            }

            /// <summary>What is left.</summary>
            [Formula("Sales2024 - Profit2024")]
            public static partial Derived<MonetaryAmount> Rest { get; }

            /// <summary>The basin.</summary>
            [Quote("plus de 14 millions d'euros", For = "Price", Period = "2024")]
            [Quote("49 %", For = "Stake", Period = "2024")]
            [Formula("Price / Stake", For = "Worth")]
            public static partial Purchase Basin { get; }
        """).With($$"""
        namespace Test;
        using MetaAi.Facts;

        internal static class Own
        {
            public static object Plus(Fact<MonetaryAmount> left, Fact<MonetaryAmount> right) => (left, right);
        }

        internal static class User
        {
            public static object? Ask() { {{body}} }

            private static void Change(ref Fact<MonetaryAmount> fact) => fact = Books.Crane;
        }
        """);

    [Theory]
    [InlineData("[|Ledger.Investment[2024].Minus(Ledger.Investment[2023])|]", "2024 and 2023")]
    [InlineData("[|Ledger.Investment[2025].From(\"Press\").Minus(Ledger.Investment[\"2024\"])|]", "2025 and 2024")]
    [InlineData("[|Ledger.Investment[2025].Times(2m)|]", "The statements of 'Test.Ledger.Investment[2025]' differ: Budget, Press", "From(\"Budget\")")]
    public async Task Points_of_a_series_are_facts_like_others(string code, params string[] words) =>
        (await Points(code).Run()).ShouldFind(FactRules.ComputationRefused, words);

    [Theory]
    [InlineData("Ledger.Investment[2024].DividedBy(Ledger.Investment[2023])")]
    [InlineData("Ledger.Investment[2025].From(\"Press\").Minus(Ledger.Investment[\"2025?\"].From(\"Budget\"))")]
    [InlineData("Ledger.Investment[Year].Minus(Ledger.Investment[2023])")]
    [InlineData("Ledger.Investment[1999].Minus(Ledger.Investment[2023])")]
    public async Task Points_that_go_together_or_are_not_known_are_left_alone(string code) => (await Points(code).Run()).ShouldBeClean();

    private static TestProject Points(string code) => Waterworks.Facts(Waterworks.Investment).With($"namespace Test; using MetaAi.Facts; static class User {{ static int Year => 2024; static object Ask() => {code}; }}");
}
