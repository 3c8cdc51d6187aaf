namespace MetaAi.Domain;

/// <summary>What the standings of a model say of each other.</summary>
public static class ModelStandings
{
    /// <summary>
    /// Whether two standings of one model cannot both be so: the most advanced model is behind no other. A disappointment may still be ahead, and
    /// contradicts nothing by itself but that the model is the most advanced, which was all that anybody could expect of it.
    /// </summary>
    /// <param name="standing">The one.</param>
    /// <param name="other">The other.</param>
    public static bool Contradicts(this ModelStanding standing, ModelStanding other) =>
        standing != other && (standing == ModelStanding.MostAdvanced || other == ModelStanding.MostAdvanced);
}
