using LiveSession.Domain.Rounds.SuccessStories;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>Success stories: titles taken off the screens.</summary>
public abstract partial class ModeratingHub
{
    public async Task<Receipt> HideStory(Wire.HideStory asked)
    {
        var (reason, refused) = TypedText.Optional(asked.Reason, TypedText.LongestNote);
        return refused ?? await ToRound(asked, asked.RoundId, new HideStory(asked.StoryId, reason));
    }

    public Task<Receipt> ShowStory(Wire.ShowStory asked) => ToRound(asked, asked.RoundId, new ShowStory(asked.StoryId));
}
