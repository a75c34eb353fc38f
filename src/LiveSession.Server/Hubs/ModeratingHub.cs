using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Server.Sessions;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>What the facilitator and a moderator may both do: read over what people wrote. None of it moves the room.</summary>
public abstract class ModeratingHub(HubServices services) : FollowingHub(services)
{
    public Task<Receipt> ApproveQuestions(Wire.ApproveQuestions asked) =>
        ToRound(asked, asked.RoundId, new Domain.Rounds.QuestionHarvest.ApproveQuestions(asked.QuestionIds, StandingOf(asked.Seen)));

    public async Task<Receipt> RejectQuestion(Wire.RejectQuestion asked)
    {
        var (reason, refused) = TypedText.Optional(asked.Reason, TypedText.LongestNote);
        return refused ?? await ToRound(asked, asked.RoundId, new Domain.Rounds.QuestionHarvest.RejectQuestion(asked.QuestionId, reason, StandingOf(asked.Seen)));
    }

    public async Task<Receipt> EditQuestion(Wire.EditQuestion asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, Domain.Rounds.QuestionHarvest.QuestionHarvestSettings.MaxLength);
        return refused ?? await ToRound(asked, asked.RoundId, new Domain.Rounds.QuestionHarvest.EditQuestion(asked.QuestionId, text, asked.Seen));
    }

    public Task<Receipt> PinQuestion(Wire.PinQuestion asked) => ToRound(asked, asked.RoundId, new Domain.Rounds.QuestionHarvest.PinQuestion(asked.QuestionId, asked.Pinned));

    public Task<Receipt> HighlightQuestion(Wire.HighlightQuestion asked) => ToRound(asked, asked.RoundId, new Domain.Rounds.QuestionHarvest.HighlightQuestion(asked.QuestionId));

    public Task<Receipt> MergeQuestions(Wire.MergeQuestions asked) =>
        ToRound(asked, asked.RoundId, new Domain.Rounds.QuestionHarvest.MergeQuestions(asked.SurvivorId, asked.QuestionIds));

    public Task<Receipt> UnmergeQuestion(Wire.UnmergeQuestion asked) => ToRound(asked, asked.RoundId, new Domain.Rounds.QuestionHarvest.UnmergeQuestion(asked.QuestionId));

    public Task<Receipt> DismissSuggestion(Wire.DismissSuggestion asked) =>
        ToRound(asked, asked.RoundId, new Domain.Rounds.QuestionHarvest.DismissSuggestion(asked.QuestionIds));

    public Task<Receipt> HidePulseEntry(Wire.HidePulseEntry asked) =>
        ToRound(asked, asked.RoundId, new Domain.Rounds.Pulse.HidePulseEntry(asked.Entry, asked.Hidden));

    public async Task<Receipt> HideStory(Wire.HideStory asked)
    {
        var (reason, refused) = TypedText.Optional(asked.Reason, TypedText.LongestNote);
        return refused ?? await ToRound(asked, asked.RoundId, new Domain.Rounds.SuccessStories.HideStory(asked.StoryId, reason));
    }

    public Task<Receipt> ShowStory(Wire.ShowStory asked) => ToRound(asked, asked.RoundId, new Domain.Rounds.SuccessStories.ShowStory(asked.StoryId));

    public Task<Receipt> TakeFindingDown(Wire.TakeFindingDown asked) =>
        ToRound(asked, asked.RoundId, new Domain.Rounds.Exploration.TakeFindingDown(asked.Table));

    // The kind of standing is compared, not the reason of a rejection.
    private static Standing? StandingOf(QuestionStatus? seen) => seen switch
    {
        QuestionStatus.Pending => new Standing.Pending(),
        QuestionStatus.Approved => new Standing.Approved(),
        QuestionStatus.Rejected => new Standing.Rejected(Reason: null),
        _ => null,
    };

    protected Task<Receipt> ToRound(IDeviceCommand asked, string roundId, Command command) => Send(asked, AggregateId.Round(roundId), command);
}
