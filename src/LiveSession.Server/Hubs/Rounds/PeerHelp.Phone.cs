using LiveSession.Domain.Rounds.PeerHelp;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>Peer help: the owner's challenge, and ideas for the owner of one's table.</summary>
public sealed partial class PhoneHub
{
    public async Task<Receipt> StateChallenge(Wire.StateChallenge asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, PeerHelpSettings.MaxLength);
        return refused ?? await AtMyTable(asked, asked.RoundId, table => new StateChallenge(table, Me, asked.Revision, text));
    }

    public async Task<Receipt> ProposeIdea(Wire.ProposeIdea asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, PeerHelpSettings.MaxLength);
        return refused ?? await AtMyTable(asked, asked.RoundId, table => new ProposeIdea($"i-{asked.RoundId}.{asked.CommandId}", Me, table, text));
    }

    public Task<Receipt> KeepIdea(Wire.KeepIdea asked) => ToRound(asked, asked.RoundId, new KeepIdea(asked.IdeaId, Me, asked.Kept));

    public Task<Receipt> ThankColleagues(Wire.ThankColleagues asked) => ToRound(asked, asked.RoundId, new ThankColleagues(Me));
}
