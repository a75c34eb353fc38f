using System.Collections.Immutable;

namespace LiveSession.Domain.Rounds.QuestionHarvest;

/// <content>
/// Who supports what. Support belongs to the question that it was given to and moves with it: a card counts the distinct people
/// behind all its questions, and a question that is taken out again has its own back.
/// </content>
public sealed partial record Harvest
{
    /// <summary>Participants by question, only where there are any.</summary>
    public ImmutableDictionary<string, ImmutableHashSet<string>> Supporters { get; init; } = ImmutableDictionary.Create<string, ImmutableHashSet<string>>(StringComparer.Ordinal);

    /// <summary>Everybody who supports a question or one that stands on its card.</summary>
    public IReadOnlySet<string> SupportersOf(string id) => GroupOf(id).SelectMany(question => SupportOf(question.Id)).ToHashSet(StringComparer.Ordinal);

    public override bool CountsOn(string participant) => Supporters.Values.Any(supporters => supporters.Contains(participant));

    private Decision Support(SupportQuestion support)
    {
        if (!Settings.Support)
        {
            return new Refusal(RoundRefusals.SupportNotAsked);
        }

        if (!Questions.ContainsKey(support.QuestionId))
        {
            return new Refusal(RoundRefusals.QuestionUnknown);
        }

        string[] given = [.. GroupOf(support.QuestionId).Select(question => question.Id).Where(id => SupportOf(id).Contains(support.Participant))];
        if (!support.Supported)
        {
            // It may lie on several questions of the card, each from before they were merged.
            return Decision.Accept([.. given.Select(id => new SupportTakenBack(id, support.Participant))]);
        }

        return given.Length > 0 ? Decision.AlreadySo : Give(SurvivorOf(support.QuestionId), support.Participant);
    }

    private Decision Give(Question survivor, string participant)
    {
        if (!IsOnWall(survivor))
        {
            return new Refusal(RoundRefusals.QuestionNotOnWall);
        }

        return GroupOf(survivor.Id).Any(question => question.Authors.Contains(participant, StringComparer.Ordinal))
            ? new Refusal(RoundRefusals.OwnQuestion)
            : new QuestionSupported(survivor.Id, participant);
    }

    private Harvest Supported(QuestionSupported supported) => this with
    {
        Supporters = Supporters.SetItem(supported.QuestionId, SupportOf(supported.QuestionId).Add(supported.Participant)),
    };

    private Harvest Unsupported(SupportTakenBack taken) => this with
    {
        Supporters = SupportOf(taken.QuestionId).Remove(taken.Participant) is { IsEmpty: false } rest ? Supporters.SetItem(taken.QuestionId, rest) : Supporters.Remove(taken.QuestionId),
    };

    private ImmutableHashSet<string> SupportOf(string id) => Supporters.GetValueOrDefault(id, Nobody);

    private static readonly ImmutableHashSet<string> Nobody = ImmutableHashSet.Create<string>(StringComparer.Ordinal);
}
