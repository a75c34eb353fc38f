using LiveSession.Domain.Rounds.SuccessStories;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>Success stories: one's own, and what one hears.</summary>
public sealed partial class PhoneHub
{
    public async Task<Receipt> NoteStory(Wire.NoteStory asked)
    {
        var (title, refused) = TypedText.Required(asked.Title, SuccessStoriesSettings.LongestTitle);
        var (line, lineRefused) = TypedText.Required(asked.Line, SuccessStoriesSettings.LongestLine);
        return refused ?? lineRefused ?? await ToRound(asked, asked.RoundId, new NoteStory($"s-{asked.RoundId}.{asked.CommandId}", Me, MyTable, title, line));
    }

    public Task<Receipt> ConfirmStoryHeard(Wire.ConfirmStoryHeard asked) => ToRound(asked, asked.RoundId, new ConfirmHeard(Me));

    public Task<Receipt> JoinRetelling(Wire.JoinRetelling asked) => ToRound(asked, asked.RoundId, new JoinRetelling(Me, MyTable));
}
