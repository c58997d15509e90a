import { Module } from '@nestjs/common';
import { StaffModule } from '../staff/staff.module.js';
import { HoursController } from './hours.controller.js';
import { HoursService } from './hours.service.js';
import { UnitsController } from './units.controller.js';
import { UnitsService } from './units.service.js';

/** What an admin sets of the office: its units, and when it works. */
@Module({
  imports: [StaffModule],
  controllers: [UnitsController, HoursController],
  providers: [UnitsService, HoursService],
})
export class OfficeModule {}
