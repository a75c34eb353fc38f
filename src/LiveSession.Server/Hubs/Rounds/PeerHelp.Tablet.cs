using LiveSession.Domain.Rounds.PeerHelp;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>Peer help: who states a challenge at this table, and its words.</summary>
public sealed partial class TabletHub
{
    public async Task<Receipt> StateChallengeForOwner(Wire.StateChallengeForOwner asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, PeerHelpSettings.MaxLength);
        return refused ?? await ToRound(asked, asked.RoundId, new StateChallenge(Number, By: null, asked.Revision, text));
    }

    public Task<Receipt> NameChallengeOwner(Wire.NameChallengeOwner asked) => Session.View.Read(model => model.TableOf(asked.ParticipantId)) == Number
        ? ToRound(asked, asked.RoundId, new NameOwner(Number, asked.ParticipantId))
        : Task.FromResult(CommandGateway.Refuse(Wire.RefusalCodes.NotAtThisTable));
}
