using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Views.Rounds.QuestionHarvest;

/// <summary>Who asked, in rounds that name authors. An erased person has no name any more and is left out.</summary>
internal static class AuthorNames
{
    /// <summary>The authors of everything that stands on the card; null when nobody is to be told.</summary>
    public static IReadOnlyList<string>? Of(Question question, Harvest harvest, Func<string, string> nameOf) => harvest.Settings.Named
        ? [.. harvest.GroupOf(question.Id).SelectMany(each => each.Authors).Distinct(StringComparer.Ordinal).Select(nameOf).Where(name => name.Length > 0)]
        : null;
}
