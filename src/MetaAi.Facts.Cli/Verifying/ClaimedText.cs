using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Verifying;

/// <summary>What a name means in a folder of texts.</summary>
/// <param name="Text">The text; null where no one text can be read.</param>
/// <param name="Problem">Why there is none; null where there is one.</param>
/// <param name="Verdict">What that makes of a claim about it; meaningless where there is one.</param>
internal sealed record ClaimedText(FactText? Text, FactMessage? Problem, Verdict Verdict);
