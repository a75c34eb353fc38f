using LiveSession.Domain.Rounds.Exploration;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>An exploration: this table's finding.</summary>
public sealed partial class TabletHub
{
    public async Task<Receipt> WriteFinding(Wire.WriteFinding asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, ExplorationSettings.MaxFinding);
        return refused ?? await ToRound(asked, asked.RoundId, new WriteFinding(Number, asked.Revision, text, Author: null));
    }

    public Task<Receipt> SendFinding(Wire.SendFinding asked) => ToRound(asked, asked.RoundId, new SendFinding(Number, asked.Revision));
}
