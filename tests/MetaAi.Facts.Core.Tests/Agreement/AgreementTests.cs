namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>
/// Scan, proof and reading say of made sentences what their maker knows: the place and the value of each figure, that it is proved, and that nothing else
/// that can be read around it is.
/// </summary>
public sealed class AgreementTests
{
    private const int BlockSize = 5000;
    private const int Blocks = 10;

    public static TheoryData<string, int> Sentences
    {
        get
        {
            var data = new TheoryData<string, int>();
            for (var block = 0; block < Blocks; block++)
            {
                data.Add(Tongue.French.Language, block);
                data.Add(Tongue.English.Language, block);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Read_scan_and_proof_agree_with_the_maker_of_a_sentence(string language, int block)
    {
        var tongue = Tongue.Of(language);
        var maker = new SentenceMaker(tongue);
        var failures = new SortedDictionary<int, string>();
        Parallel.For(block * BlockSize, (block + 1) * BlockSize, () => new Product(language), (seed, _, product) =>
        {
            var sentence = maker.Make(seed);
            if (SentenceCheck.Find(sentence, tongue, product, seed) is { } disagreement)
            {
                lock (failures)
                {
                    failures.Add(seed, $"seed {seed} [{sentence.Template}]\n  {sentence.Text}\n  {disagreement}");
                }
            }

            return product;
        }, _ => { });

        failures.Count.ShouldBe(0, string.Join('\n', failures.Values.Take(3)));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en-US")]
    public void Traps_are_at_most_half_of_the_sentences_and_right_quotes_beside_them_are_two_in_five(string language)
    {
        var maker = new SentenceMaker(Tongue.Of(language));
        var groups = Enumerable.Range(0, BlockSize).Select(seed => maker.Make(seed).Group).CountBy(group => group).ToDictionary();

        groups[SentenceGroup.Trap].ShouldBeLessThanOrEqualTo(BlockSize / 2);
        (groups[SentenceGroup.Near] * 5).ShouldBeGreaterThan((groups[SentenceGroup.Near] + groups[SentenceGroup.Trap]) * 2);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en-US")]
    public void Every_line_of_the_words_is_used(string language)
    {
        var tongue = Tongue.Of(language);
        var maker = new SentenceMaker(tongue);
        var used = Enumerable.Range(0, 4 * BlockSize).Select(seed => maker.Make(seed).Template).ToHashSet();
        string[] groups = ["carrier ", "near ", "trap "];

        tongue.Words.Sections.Where(name => groups.Any(group => name.StartsWith(group, StringComparison.Ordinal)))
            .SelectMany(name => tongue.Words[name].Select(line => $"{name}: {line}"))
            .Where(line => !used.Contains(line))
            .ShouldBeEmpty();
    }
}
