using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT050_NearlyAlikeTests
{
    [Fact]
    public async Task A_concept_that_is_spelt_almost_like_another_is_pointed_out_at_the_later_one()
    {
        var run = await Foundry.Facts("""
            [Quote("12 000 cloches", Concept = "Foundries")]
            public static partial Fact<Quantity> Bells { get; }

            [[|Quote("sept", Suffix = " neuves", Concept = "Founderies")|]]
            public static partial Fact<Quantity> NewBells { get; }
            """).Run();

        run.ShouldFind(FactRules.NearlyAlike, "The concept 'Founderies' is spelt almost like 'Foundries'");
    }

    [Fact]
    public async Task The_rarer_spelling_is_the_one_to_mend()
    {
        var run = await Foundry.Facts("""
            [[|Quote("12 000 cloches", Concept = "Castngs of the year")|]]
            public static partial Fact<Quantity> All { get; }

            [Quote("sept", Suffix = " neuves", Concept = "Castings of the year")]
            public static partial Fact<Quantity> New { get; }

            [Quote("plus de 1800 personnes", Concept = "Castings of the year")]
            public static partial Fact<Quantity> Staff { get; }
            """).Run();

        run.ShouldFind(FactRules.NearlyAlike, "'Castngs of the year' is spelt almost like 'Castings of the year'");
    }

    [Fact]
    public async Task A_subject_is_pointed_out_at_the_set_that_says_it()
    {
        var run = await Foundry.Facts("""
            [Quote("12 000 cloches")]
            public static partial Fact<Quantity> Bells { get; }
            """).With("""
            using MetaAi.Facts;
            [[|FactSet(Subject = "North Foundrys", Source = "News")|]]
            public static partial class Others
            {
                [Quote("plus de 1800 personnes")]
                public static partial Fact<Quantity> Staff { get; }
            }
            """).Run();

        run.ShouldFind(FactRules.NearlyAlike, "The subject 'North Foundrys' is spelt almost like 'North Foundry'");
    }

    [Fact]
    public async Task A_subject_is_pointed_out_at_the_quote_that_says_it()
    {
        var run = await Foundry.Facts("""
            [Quote("12 000 cloches")]
            public static partial Fact<Quantity> Bells { get; }

            [[|Quote("plus de 1800 personnes", Subject = "north foundry")|]]
            public static partial Fact<Quantity> Staff { get; }
            """).Run();

        run.ShouldFind(FactRules.NearlyAlike, "The subject 'north foundry' is spelt almost like 'North Foundry'");
    }

    [Fact]
    public async Task Years_and_numbers_are_no_slip() => (await Foundry.Facts("""
        [Quote("12 000 cloches", Concept = "Bells of line 1")]
        public static partial Fact<Quantity> First { get; }

        [Quote("sept", Suffix = " neuves", Concept = "Bells of line 2")]
        public static partial Fact<Quantity> Second { get; }
        """).Run()).ShouldBeClean();
}
