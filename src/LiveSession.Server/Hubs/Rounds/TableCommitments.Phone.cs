using LiveSession.Domain;
using LiveSession.Domain.Tables;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>Table commitments: one's signature, and the drafts of the table that one hosts.</summary>
public sealed partial class PhoneHub
{
    public async Task<Receipt> SignCommitment(Wire.SignCommitment asked) => MyTable is { } table
        ? await Send(asked, AggregateId.Table(table), new SignCommitment(asked.CommitmentId, Me, asked.Signed))
        : CommandGateway.Refuse(Wire.RefusalCodes.NotAtThisTable);

    public Task<Receipt> DraftCommitmentAsHost(Wire.DraftCommitmentAsHost asked) => AsHost(
        asked, AggregateId.Table, table => CommitmentCommands.Draft(Session, table, asked.RoundId, asked.CommitmentId, asked.Revision, new(asked.Text, asked.Lead, asked.Due, asked.Measure)));
}
