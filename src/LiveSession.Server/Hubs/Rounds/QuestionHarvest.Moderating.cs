using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A question harvest: the wall, read over.</summary>
public abstract partial class ModeratingHub
{
    public Task<Receipt> ApproveQuestions(Wire.ApproveQuestions asked) =>
        ToRound(asked, asked.RoundId, new ApproveQuestions(asked.QuestionIds, StandingOf(asked.Seen)));

    public async Task<Receipt> RejectQuestion(Wire.RejectQuestion asked)
    {
        var (reason, refused) = TypedText.Optional(asked.Reason, TypedText.LongestNote);
        return refused ?? await ToRound(asked, asked.RoundId, new RejectQuestion(asked.QuestionId, reason, StandingOf(asked.Seen)));
    }

    public async Task<Receipt> EditQuestion(Wire.EditQuestion asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, QuestionHarvestSettings.MaxLength);
        return refused ?? await ToRound(asked, asked.RoundId, new EditQuestion(asked.QuestionId, text, asked.Seen));
    }

    public Task<Receipt> PinQuestion(Wire.PinQuestion asked) => ToRound(asked, asked.RoundId, new PinQuestion(asked.QuestionId, asked.Pinned));

    public Task<Receipt> HighlightQuestion(Wire.HighlightQuestion asked) => ToRound(asked, asked.RoundId, new HighlightQuestion(asked.QuestionId));

    public Task<Receipt> MergeQuestions(Wire.MergeQuestions asked) => ToRound(asked, asked.RoundId, new MergeQuestions(asked.SurvivorId, asked.QuestionIds));

    public Task<Receipt> UnmergeQuestion(Wire.UnmergeQuestion asked) => ToRound(asked, asked.RoundId, new UnmergeQuestion(asked.QuestionId));

    public Task<Receipt> DismissSuggestion(Wire.DismissSuggestion asked) => ToRound(asked, asked.RoundId, new DismissSuggestion(asked.QuestionIds));

    // The kind of standing is compared, not the reason of a rejection.
    private static Standing? StandingOf(QuestionStatus? seen) => seen switch
    {
        QuestionStatus.Pending => new Standing.Pending(),
        QuestionStatus.Approved => new Standing.Approved(),
        QuestionStatus.Rejected => new Standing.Rejected(Reason: null),
        _ => null,
    };
}
