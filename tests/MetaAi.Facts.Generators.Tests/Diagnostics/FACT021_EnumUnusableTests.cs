using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT021_EnumUnusableTests
{
    [Theory]
    [InlineData("[System.Flags] public enum Firm { Amazone = 1, Compas = 2 }", "Firm", "its members are flags")]
    [InlineData("public enum Firm { }", "Firm", "it has no members")]
    [InlineData("public enum Firm { Amazone, Compas, Zon = Amazone }", "Firm", "'Amazone' and 'Zon' are one value")]
    [InlineData("private enum Firm { Amazone }", "Firm", "'Firm' must be at least internal")]
    public async Task An_enumeration_whose_names_cannot_be_matched_is_refused_with_the_reason(string declaration, string name, string reason)
    {
        var run = await Foundry.Facts($$"""
            {{declaration}}

            [[|Quote("Amazone", Prefix = "auprès d'")|]]
            {{(declaration.StartsWith("private", StringComparison.Ordinal) ? "private" : "public")}} static partial Fact<Firm> Landlord { get; }
            """).Run();

        run.ShouldFind(FactRules.EnumUnusable, $"'{name}'", reason);
    }

    [Fact]
    public async Task An_enumeration_in_a_type_with_parameters_is_out_of_reach()
    {
        var run = await Foundry.Project.With("""
            using MetaAi.Facts;
            [FactSet(Subject = "North Foundry", Source = "News")]
            public static partial class Ledger<T>
            {
                public enum Firm { Amazone }

                [[|Quote("Amazone", Prefix = "auprès d'")|]]
                public static partial Fact<Firm> Landlord { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.EnumUnusable, "'Ledger' has the type parameter 'T'");
    }

    [Fact]
    public async Task Also_where_the_value_is_not_disclosed() => (await Foundry.Facts("""
        private enum Firm { Amazone }

        [[|Quote("resté secret", Undisclosed = true)|]]
        private static partial Fact<Firm> Landlord { get; }
        """).Run()).ShouldFind(FactRules.EnumUnusable, "'Firm' must be at least internal");

    [Fact]
    public async Task In_a_list_as_well()
    {
        var run = await Foundry.Facts("""
            [System.Flags] public enum Firm { Amazone = 1, Compas = 2 }

            [[|Quote("Amazone, Grand Large et Compas")|]]
            public static partial Fact<NameList<Firm>> Approached { get; }
            """).Run();

        run.ShouldFind(FactRules.EnumUnusable, "Firm", "flags");
    }

    [Theory]
    [InlineData("public enum Firm : byte { Amazone = 9 }")]
    [InlineData("public enum Firm : ulong { Compas, Amazone = ulong.MaxValue }")]
    [InlineData("internal enum Firm { @class, Amazone }")]
    public async Task Any_other_enumeration_is_clean(string declaration) => (await Foundry.Facts($$"""
        {{declaration}}

        [Quote("Amazone", Prefix = "auprès d'")]
        internal static partial Fact<Firm> Landlord { get; }
        """).Run()).ShouldBeClean();
}
