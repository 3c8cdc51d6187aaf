using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages;

/// <summary>
/// Everything that is particular to one language, as data. A language is added by writing one of these and naming it in
/// <see cref="LanguagePacks"/>; the grammar knows none.
/// </summary>
internal sealed class LanguagePack
{
    private WordRoles? roles;
    private PassageCutter? cutter;
    private AnchorCompanions? companions;
    private NameWords? names;
    private KeptOutWords? keptOut;
    private CueWords? cues;
    private NameListWords? nameLists;
    private SentenceWords? sentences;
    private BesideWords? beside;
    private RelatingWords? relating;

    /// <summary>The primary language tag.</summary>
    public required string Tag { get; init; }

    /// <summary>How digits are written.</summary>
    public required NumberFormat Format { get; init; }

    /// <summary>How numeric dates are written where no country is declared.</summary>
    public required NumericDateOrder DateOrder { get; init; }

    /// <summary>How numeric dates are written in a country, by its ISO 3166 code.</summary>
    public required IReadOnlyList<(string Country, NumericDateOrder Order)> DateOrderByCountry { get; init; }

    /// <summary>Numbers in words.</summary>
    public required NumberWords Numbers { get; init; }

    /// <summary>What numbers measure.</summary>
    public required UnitWords Units { get; init; }

    /// <summary>Dates.</summary>
    public required DateWords Dates { get; init; }

    /// <summary>Hedges before a figure.</summary>
    public PhraseTable<HedgePhrase> HedgesBefore { get; init; } = Phrases.None<HedgePhrase>();

    /// <summary>Hedges after a figure.</summary>
    public PhraseTable<HedgePhrase> HedgesAfter { get; init; } = Phrases.None<HedgePhrase>();

    /// <summary>Adverbs that a hedge after a figure is of rather than of the figure: the "precisely" of "60 offices or more precisely agencies".</summary>
    public PhraseTable<bool> AdverbsAfterHedges { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a number that say no more than the number: "equal to", "égal à".</summary>
    public PhraseTable<bool> Equalities { get; init; } = Phrases.None<bool>();

    /// <summary>Words after a bound that include it, or leave it out: "inclus", "exclusive".</summary>
    public PhraseTable<bool> Inclusions { get; init; } = Phrases.None<bool>();

    /// <summary>Words between two bounds of one number: the "and" of "at least 20 and at most 100".</summary>
    public PhraseTable<bool> BoundLinks { get; init; } = Phrases.None<bool>();

    /// <summary>How a bound is negated.</summary>
    public NegationWords Negations { get; init; } = new();

    /// <summary>Ways to say a range of numbers.</summary>
    public required RangeForm[] Ranges { get; init; }

    /// <summary>Words between a number and its tolerance.</summary>
    public PhraseTable<bool> Tolerances { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a tolerance that others close: "à 10 % près".</summary>
    public PhraseTable<bool> ToleranceOpeners { get; init; } = Phrases.None<bool>();

    /// <summary>The words that close such a tolerance.</summary>
    public PhraseTable<bool> ToleranceClosers { get; init; } = Phrases.None<bool>();

    /// <summary>What each word can be in a figure; made when first asked for.</summary>
    public WordRoles Roles => roles ??= new(this);

    /// <summary>Beside which words an anchor that shows nothing alone shows a figure; made when first asked for.</summary>
    public AnchorCompanions Companions => companions ??= new(this);

    /// <summary>Makes passages of texts in the language.</summary>
    public PassageCutter Cutter => cutter ??= new(Roles);

    /// <summary>What keeps names, labels and addresses out of the figures of a text; made when first asked for, as all that few phrases need.</summary>
    public NameWords Names => names ??= MakeNames();

    /// <summary>What shows, beside words that read as a figure, that they say no such figure; made when first asked for.</summary>
    public KeptOutWords KeptOut => keptOut ??= MakeKeptOut();

    /// <summary>What matters to a sentence as a whole; made when first asked for.</summary>
    public SentenceWords Sentences => sentences ??= MakeSentences();

    /// <summary>What shows, beside a figure, that it alone is not what the text says; made when first asked for.</summary>
    public CueWords Cues => cues ??= MakeCues();

    /// <summary>What stands between and before the names of a list; made when first asked for.</summary>
    public NameListWords NameLists => nameLists ??= MakeNameLists();

    /// <summary>How what is declared beside a figure is said in a text; made when first asked for.</summary>
    public BesideWords Beside => beside ??= MakeBeside();

    /// <summary>What says a figure by what it relates to; made when first asked for.</summary>
    public RelatingWords Relating => relating ??= MakeRelating();

    /// <summary>Makes <see cref="Names"/>.</summary>
    public Func<NameWords> MakeNames { private get; init; } = () => new();

    /// <summary>Makes <see cref="KeptOut"/>.</summary>
    public Func<KeptOutWords> MakeKeptOut { private get; init; } = () => new();

    /// <summary>Makes <see cref="Cues"/>.</summary>
    public Func<CueWords> MakeCues { private get; init; } = () => new();

    /// <summary>Makes <see cref="Sentences"/>.</summary>
    public Func<SentenceWords> MakeSentences { private get; init; } = () => new();

    /// <summary>Makes <see cref="NameLists"/>.</summary>
    public Func<NameListWords> MakeNameLists { private get; init; } = () => new();

    /// <summary>Makes <see cref="Beside"/>.</summary>
    public Func<BesideWords> MakeBeside { private get; init; } = () => new();

    /// <summary>Makes <see cref="Relating"/>.</summary>
    public Func<RelatingWords> MakeRelating { private get; init; } = () => new();
}
